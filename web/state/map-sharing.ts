/** What leaves the map with somebody: the words on a picture, and code for another site. */
import { signal } from '@preact/signals';
import type { MapNetwork } from '../map/map-network.ts';
import { mapShareText } from '../text/map-share-text.ts';
import { text } from '../text/text.ts';
import { viewsApi } from '../views-api.ts';
import { createAction } from './action.ts';

const MOST_SOURCES = 4;

/** What a picture says of itself: what it shows, when, as whom it was seen, from which sources, and that it stays. */
export function pictureWords(
  { today, sourceById }: Pick<MapNetwork, 'today' | 'sourceById'>,
  { found, seen, filter }: { found: string; seen: string; filter: string },
): { title: string; note: string } {
  const titles = [...sourceById.values()].map(({ title }) => title);
  const rest = Math.max(0, titles.length - MOST_SOURCES);
  const sources = titles.length === 0 ? '' : mapShareText.sources(titles.slice(0, MOST_SOURCES).join('; '), rest);
  return {
    title: mapShareText.pictureTitle(found),
    note: mapShareText.note({ day: text.day(today), seen, filter, sources }),
  };
}

/** For the view that was asked for: what anyone may see of it. */
export const embedCode = signal<{ of: string; fragment: string } | null>(null);

/** A page of another site shows what is public. Ids of others have no business in its source. */
export const makeEmbedCode = createAction(
  (fragment: string) => viewsApi.seenByAnyone({ title: '-', note: '', steps: [{ title: '', text: '', fragment }] }),
  ({ steps }, of) => {
    embedCode.value = { of, fragment: steps[0]?.fragment ?? '' };
  },
);

export function forgetSharing(): void {
  makeEmbedCode.forget();
  embedCode.value = null;
}
