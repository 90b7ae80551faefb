/** What an entry of the key is called. */

import type { ColourBy } from '#core/map-view/view.ts';
import { MEMBER_KINDS, SECTORS, STANDINGS } from '#core/vocabulary.ts';
import { mapLegendText } from '../text/map-legend-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { communityNames } from './reading/community-names.ts';
import type { LegendEntry } from './scene/legend.ts';

export function legendName({ key, name, range }: LegendEntry, colour: ColourBy): string {
  if (name !== null) return name;
  const words = mapLegendText;
  if (range !== null && (colour === 'ties' || colour === 'capacities')) return words.steps[colour](range);
  if (key === 'none' || key === 'rest' || key === 'several') return words[key];
  if (key === 'fresh' || key === 'stale' || key === 'never') return words.freshness[key];
  const sector = SECTORS.find((one) => one === key);
  if (sector !== undefined) return text.sectors[sector];
  const kind = MEMBER_KINDS.find((one) => one === key);
  if (kind !== undefined) return pagesText.memberKinds[kind];
  const standing = STANDINGS.find((one) => one === key);
  if (standing !== undefined) return words.standings[standing];
  if (colour !== 'community') return key;
  return communityNames.value.get(Number(key)) ?? words.community(Number(key) + 1);
}
