/** Explore the network: its map, and the list that says the same. */
import { DeskInTime } from '../map/first/desk-in-time.tsx';
import { askedStory, story } from '../state/map-story.ts';
import { mapFirstText } from '../text/map-first-text.ts';
import { useLatePart } from '../ui/late-part.ts';
import { Page } from '../ui/page.tsx';

export function MapPage() {
  const told = useLatePart(askedStory.value !== null || story.value !== null, () => import('../map/story-bar.tsx'));
  return (
    <Page title={mapFirstText.title}>
      {told && <told.StoryBar />}
      <DeskInTime />
    </Page>
  );
}
