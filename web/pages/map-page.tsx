/** Explore the network: its map, and the list that says the same. */
import { DeskInTime } from '../map/first/desk-in-time.tsx';
import { mapFirstText } from '../text/map-first-text.ts';
import { Page } from '../ui/page.tsx';

export function MapPage() {
  return (
    <Page title={mapFirstText.title}>
      <DeskInTime />
    </Page>
  );
}
