/** English: the key to what is drawn. */

import type { SizeBy, WidthBy } from '#core/map-view/view.ts';
import type { Standing } from '#core/vocabulary.ts';
import { count, figures } from './en-sentences.ts';

const range = ([from, to]: readonly [number, number], one: string, many: string) => {
  if (to === 0) return `No ${many}`;
  return from >= to ? count(from, one, many) : `${figures.format(from)}–${count(to, one, many)}`;
};

export const enMapLegend = {
  legend: (colour: string) => `Key: colour by ${colour}`,
  shapes: 'Shape: sector',
  none: 'Not stated',
  several: 'Several parts of the world',
  rest: 'All others',
  community: (n: number) => `Community ${figures.format(n)}`,
  freshness: { fresh: 'Within a year', stale: 'Longer ago', never: 'Never' },
  steps: {
    ties: (step: readonly [number, number]) => range(step, 'tie', 'ties'),
    capacities: (step: readonly [number, number]) => range(step, 'capacity', 'capacities'),
  },
  standings: { listed: 'Listed', member: 'Member', retired: 'Retired' } satisfies Record<Standing, string>,
  sizes: {
    ties: 'Size: number of ties',
    betweenness: 'Size: how often it lies between others',
    capacities: 'Size: number of capacities',
    countries: 'Size: number of countries',
  } satisfies Partial<Record<SizeBy, string>>,
  widths: { kinds: 'Width: kinds of tie', age: 'Width: how long it has lasted' } satisfies Partial<
    Record<WidthBy, string>
  >,
  offers: 'Solid: offers or belongs',
  needs: 'Dashed: looks for',
  hulls: 'Outline: a coalition',
  ghosts: 'Dashed ring: an empty seat',
};
