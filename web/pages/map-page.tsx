/** Explore the network: its map, and the list that says the same. */
import { MapDesk } from '../map/map-desk.tsx';
import { SourcesNote } from '../parts/sources-note.tsx';
import { askedStory, story } from '../state/map-story.ts';
import { mapNetwork } from '../state/map-view.ts';
import { network } from '../state/network.ts';
import { mapText } from '../text/map-text.ts';
import { useLatePart } from '../ui/late-part.ts';
import { Page } from '../ui/page.tsx';
import { Ready } from '../ui/ready.tsx';

export function MapPage() {
  const told = useLatePart(askedStory.value !== null || story.value !== null, () => import('../map/story-bar.tsx'));
  return (
    <Page title={mapText.title}>
      {told && <told.StoryBar />}
      <Ready of={mapNetwork} lines={12}>
        {(loaded) => <MapDesk network={loaded} />}
      </Ready>
      <Ready of={network} lines={0}>
        {({ sources }) => <SourcesNote sources={sources} />}
      </Ready>
    </Page>
  );
}
