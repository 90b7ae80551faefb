/** English: the words of the map. `en.ts` includes them as `map`. */
import type { TieKind } from '#core/vocabulary.ts';
import type { Arrangement, PanelName } from '../map/view.ts';

const figures = new Intl.NumberFormat('en-GB');

function count(n: number, one: string, many: string): string {
  return `${figures.format(n)} ${n === 1 ? one : many}`;
}

const organisations = (n: number) => count(n, 'organisation', 'organisations');
const ties = (n: number) => (n === 0 ? 'no ties on record' : count(n, 'tie', 'ties'));

export const enMap = {
  title: 'Map',

  search: 'Search or filter',
  by: 'Connect by',
  arrangements: {
    country: 'Country',
    sector: 'Sector',
    community: 'Community',
    capacity: 'Capacity',
    ties: 'Ties only',
    rings: 'Rings',
    world: 'World',
  } satisfies Record<Arrangement, string>,
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
  closePanel: (panel: string) => `Close ${panel}`,
  panelFailed: 'This part could not be loaded.',
  community: (n: number) => `Community ${n}`,
  legend: 'Sectors',
  showAll: 'Show all',
  unknownWords: (words: string) => `The address also asks for ${words}, which is not known here. It was left out.`,

  found: (n: number, total: number) =>
    n === total ? organisations(n) : `${figures.format(n)} of ${organisations(total)}`,
  foundIn: (n: number, group: string) => `${organisations(n)}: ${group}`,
  inCountries: (names: string) => `in ${names}`,
  moreCountries: (names: string, n: number) => `in ${names} and ${figures.format(n)} more`,
  worksFromOutside: 'works from outside',
  noPlace: 'no country stated',
  openPage: 'Open its page',
  openPageOf: (name: string) => `Open the page of ${name}`,

  nothingFits: 'No organisation fits.',
  nothingFitsHint: 'Take out a filter or type less of the name.',

  canvas: 'Map of the network',
  canvasSummary: (members: number, countries: number, tieCount: number) =>
    `${organisations(members)} in ${count(countries, 'country', 'countries')}, with ${ties(tieCount)} between two of them. Arrow keys walk along the lines; press ? for all keys. The list holds the same.`,
  show: 'Show the map',
  hide: 'Hide the map',
  size: 'Loads about 150 kB more.',
  loading: 'Drawing the map',
  failed: 'The map could not be loaded. The list says the same.',
  retry: 'Try again',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  keysButton: 'Keys',
  moveHint: 'Drag to move, Ctrl and wheel to zoom.',
  touchHint: 'Two fingers move and zoom.',
  rest: (n: number) => `${organisations(n)} more that fit ${n === 1 ? 'is' : 'are'} not drawn. The list has all.`,
  chooseGroup: (n: number) =>
    `${organisations(n)} are too many to draw at once. Choose a country on the map, or search, to see who is there.`,

  groups: {
    outside: 'Works from outside',
    unstated: 'Not stated',
    untied: 'No ties on record',
  },
  /** A group's label on the map: its name and how many belong to it. */
  groupLabel: (name: string, n: number) => `${name} · ${figures.format(n)}`,

  noFocus: 'Nothing is in focus.',
  memberFocus: (member: { name: string; sector: string; countries: number; isOutside: boolean; ties: number }) =>
    `${member.name}, ${member.sector.toLowerCase()}, ${whereabouts(member)}: ${ties(member.ties)}. Enter opens it.`,
  groupFocus: (name: string, n: number) => `${name}: ${organisations(n)}.`,
  countryFocus: (name: string, n: number) => `${name}: ${organisations(n)}. Enter opens it.`,
  noWay: {
    up: 'Nothing further up.',
    down: 'Nothing further down.',
    left: 'Nothing further left.',
    right: 'Nothing further right.',
  },

  card: {
    noTies: 'No ties on record. Being in the same country is not counted as one.',
    members: organisations,
    ties: (n: number) => `${ties(n)}, as reported`,
    noSource: 'No source given',
    source: (title: string, date: string) => `${title}, date: ${date}`,
    openMember: 'Open its page',
    openCountry: 'Open the country',
    close: 'Leave focus',
  },
  tieTo: {
    'works-with': 'Partner of',
    funds: 'Reported money to',
    'member-of': 'Member of',
    introduced: 'Was introduced to',
  } satisfies Record<TieKind, string>,
  tieFrom: {
    'works-with': 'Partner of',
    funds: 'Named as getting money from',
    'member-of': 'Has as a member',
    introduced: 'Was introduced to',
  } satisfies Record<TieKind, string>,

  keys: {
    title: 'Keys on the map',
    close: 'Close',
    arrows: { keys: '← ↑ → ↓', does: 'Walk along the lines in that direction' },
    byName: { keys: 'N, P', does: 'Next and previous by name' },
    open: { keys: 'Enter', does: 'Open the page of what is in focus' },
    zoom: { keys: '+ − 0', does: 'Zoom in, zoom out, show everything' },
    search: { keys: '/', does: 'Search by name' },
    leave: { keys: 'Esc', does: 'Leave focus' },
    help: { keys: '?', does: 'This list' },
  },
};

function whereabouts({ countries, isOutside }: { countries: number; isOutside: boolean }): string {
  if (countries > 0) return `in ${count(countries, 'country', 'countries')}`;
  return isOutside ? 'works from outside' : 'no country stated';
}
