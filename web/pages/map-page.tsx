/** Explore the network: its map, and the list that says the same. */
import { MapDesk } from '../map/map-desk.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { mapNetwork } from '../state/map-view.ts';
import { network } from '../state/network.ts';
import { mapText } from '../text/map-text.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';

export function MapPage() {
  return (
    <Page title={mapText.title}>
      <Ready of={mapNetwork} lines={12}>
        {(loaded) => <MapDesk network={loaded} />}
      </Ready>
      <Ready of={network} lines={0}>
        {({ sources }) => <SourcesNote sources={sources} />}
      </Ready>
    </Page>
  );
}
