/** English: the words of the map's world view, and what its cards and lists say of countries. */
import type { WorldMeasure } from '#core/map-view/view.ts';
import { count, midSentence, organisations } from './en-sentences.ts';

export const enMapWorld = {
  /** What bubbles mean, and what is left out on purpose. */
  note: (measure: WorldMeasure, capacity: string | null) =>
    `Each bubble is a country: its size says how many organisations you can see there, its colour ${coloured(measure, capacity)}. Arcs are ties between countries. No borders are drawn, on purpose.`,
  arcsLeftOut: (n: number) =>
    `${count(n, 'pair', 'pairs')} of countries with fewer ties ${n === 1 ? 'has' : 'have'} no arc; a country in focus shows all of its own.`,
  colourBy: 'Colour by',
  measures: {
    members: 'Organisations',
    gaps: 'Gaps',
    'civic-space': 'Civic space',
    capacity: 'A capacity',
  } satisfies Record<WorldMeasure, string>,
  askCapacity: 'Search for a capacity, such as capacity:legal, to see where it is offered.',
  scale: 'Scale',
  range: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  indexRange: (from: number, to: number) => `${from.toFixed(1)}–${to.toFixed(1)}`,
  none: 'None',
  unknown: 'No data',

  table: 'Countries',
  country: 'Country',
  members: 'Organisations',
  value: {
    members: 'That fit',
    gaps: 'Gaps',
    'civic-space': 'Civic space',
    capacity: 'Offer it',
  } satisfies Record<WorldMeasure, string>,
  sortBy: (column: string) => `Sort by ${midSentence(column)}`,
  withNobody: (n: number) => `${count(n, 'country', 'countries')} with nobody that you can see`,
  showFew: 'Hide them again',

  outside: (n: number) => (n === 0 ? null : `${organisations(n)} elsewhere say they can help there.`),
  nobodyHere: 'Nobody that you can see is there.',
  coverage: (held: number, all: number) => `${held} of ${all} solidarity capacities are offered there.`,
  gaps: (names: string, more: number) => `Gaps: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
  showGaps: 'Who could close them',
  noContext: 'Civic space: no data.',
  figure: (name: string, value: string, year: number, source: string) =>
    `${name}: ${value} in ${year}${source === '' ? '' : `. Source: ${source}`}.`,
  form: 'Form a coalition here',
  coalitions: (names: string) => `Coalitions: ${names}.`,
};

function coloured(measure: WorldMeasure, capacity: string | null): string {
  if (measure === 'members') return 'how many of them fit your search';
  if (measure === 'gaps') return 'how many seats nobody that you can see there surely fills';
  if (measure === 'civic-space') return 'how much room its civil society has (V-Dem, 0 to 1)';
  return capacity === null
    ? 'how many offer a capacity that you search for'
    : `how many offer ${midSentence(capacity)}`;
}
