/** English: the words of the map's first picture and list. `en-map.ts` includes them. */
import type { PanelName } from '#core/map-view/view.ts';
import { count, figures, organisations } from './en-sentences.ts';

export const ties = (n: number) => (n === 0 ? 'no ties on record' : count(n, 'tie', 'ties'));

export const enMapFirst = {
  title: 'Map',

  search: 'Search or filter',
  placeholder: 'A name, or sector:media',
  panels: {
    filter: 'Filter',
    look: 'Look',
    path: 'Path',
    compare: 'Compare',
    time: 'Time',
    reading: 'Reading',
    gaps: 'Gaps',
    views: 'Views',
    share: 'Share',
  } satisfies Record<PanelName, string>,
  panelBar: 'Tools of the map',
  legend: 'Sectors',
  list: 'List of organisations',
  found: (n: number, total: number) =>
    n === total ? organisations(n) : `${figures.format(n)} of ${organisations(total)}`,
  inCountries: (names: string) => `in ${names}`,
  moreCountries: (names: string, n: number) => `in ${names} and ${figures.format(n)} more`,
  worksFromOutside: 'works from outside',
  noPlace: 'no country stated',
  openPage: 'Open its page',
  openPageOf: (name: string) => `Open its page: ${name}`,

  canvas: 'Map of the network',
  canvasSummary: (members: number, countries: number, tieCount: number) =>
    `${organisations(members)} in ${count(countries, 'country', 'countries')}, with ${ties(tieCount)} between two of them. Arrow keys walk along the lines; press ? for all keys. The list holds the same.`,
  failed: 'The map could not be loaded. The list says the same.',
  retry: 'Try again',
  community: (n: number) => `Community ${n}`,
  groups: {
    outside: 'Works from outside',
    unstated: 'Not stated',
    untied: 'No ties on record',
  },
  /** A group's label on the map: its name and how many belong to it. */
  groupLabel: (name: string, n: number) => `${name} · ${figures.format(n)}`,
};
