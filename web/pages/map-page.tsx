/** Explore the network: its map, and the list that says the same. */
import { useEffect } from 'preact/hooks';
import { DeskInTime, fetchDeskEarly } from '../map/first/desk-in-time.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { mapNetwork } from '../state/map-network.ts';
import { network } from '../state/network.ts';
import { mapFirstText } from '../text/map-first-text.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';

export function MapPage() {
  useEffect(fetchDeskEarly, []);
  return (
    <Page title={mapFirstText.title}>
      <Ready of={mapNetwork} lines={12}>
        {(loaded) => <DeskInTime network={loaded} />}
      </Ready>
      <Ready of={network} lines={0}>
        {({ sources }) => <SourcesNote sources={sources} />}
      </Ready>
    </Page>
  );
}
