import { text } from '../text/text.ts';
import { viewsText } from '../text/views-text.ts';
import type { ListedView } from '../views-api.ts';

/** What a line says of a view: how long it is, and who can open it since when. */
export function viewFacts({ stepCount, visibility, since }: ListedView): string {
  const opened = visibility === 'private' ? [] : [viewsText.since(text.day(since))];
  return [viewsText.steps(stepCount), [viewsText.readers[visibility], ...opened].join(' ')].join(', ');
}
