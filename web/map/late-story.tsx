/** The bar of a story that is followed, loaded once there is one. */
import { askedStory, story } from '../state/map-story.ts';
import { useLatePart } from '../ui/late-part.ts';

export function LateStory() {
  const late = useLatePart(askedStory.value !== null || story.value !== null, () => import('./story-bar.tsx'));
  return late ? <late.StoryBar /> : null;
}
