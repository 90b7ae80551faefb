/** English: the words of the map and of the pages that show it. */

import type { Arrangement, ColourBy } from '#core/map-view/view.ts';
import type { TieKind } from '#core/vocabulary.ts';
import { enMapFirst, ties } from './en-map-first.ts';
import { count, figures, organisations } from './en-sentences.ts';

export const enMap = {
  ...enMapFirst,

  by: 'Placed by',
  loading: 'Drawing the map',
  arrangements: {
    country: 'Country',
    sector: 'Sector',
    community: 'Community',
    capacity: 'Capacity',
    ties: 'Ties only',
    rings: 'Rings',
    world: 'World',
  } satisfies Record<Arrangement, string>,
  colours: {
    sector: 'sector',
    community: 'community',
    kind: 'kind of organisation',
    standing: 'standing in the network',
    region: 'region',
    freshness: 'how fresh entries are',
    ties: 'number of ties',
    capacities: 'number of capacities',
  } satisfies Record<ColourBy, string>,
  undo: 'Undo',
  redo: 'Redo',
  closePanel: (panel: string) => `Close ${panel}`,
  panelFailed: 'This part could not be loaded.',
  showAll: 'Show all',
  unknownWords: (words: string) => `The address also asks for ${words}, which is not known here. It was left out.`,

  foundIn: (n: number, group: string) => `${organisations(n)}: ${group}`,
  foundAround: (n: number, steps: number, name: string) => `${organisations(n)} within ${stepWords(steps)} of ${name}`,
  foundAroundThese: (n: number, names: string) => `${organisations(n)} around ${names}`,
  inSoManyCountries: (n: number) => count(n, 'country', 'countries'),
  nothingFits: 'No organisation fits.',
  nothingFitsHint: 'Take out a word of the search, or show all.',

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  keysButton: 'Keys',
  toMap: 'Past the list, to the map',
  moveHint: 'Drag to move, Ctrl and wheel to zoom.',
  touchHint: 'Two fingers move and zoom.',
  rest: (n: number) => `${organisations(n)} more that fit ${n === 1 ? 'is' : 'are'} not drawn. The list has all.`,
  chooseGroup: (n: number) =>
    `${organisations(n)} are too many to draw at once. Choose a country on the map, or search, to see who is there.`,

  noFocus: 'Nothing is in focus.',
  memberFocus: (member: MemberInFocus) =>
    `${member.name}, ${member.sector.toLowerCase()}, ${member.place}: ${ties(member.ties)}${toWhom(member)}.`,
  enterOpens: 'Enter opens it.',
  ghostFocus: (capacity: string, country: string) =>
    `An empty seat in ${country}: ${capacity}. Nobody there is known to offer it.`,
  unfolds: (n: number) => `O shows ${organisations(n)} of it.`,
  stepsAround: (steps: number, n: number) => `${capital(stepWords(steps))} around it: ${organisations(n)}.`,
  aroundThese: (roots: number, n: number) => `Around these ${figures.format(roots)}: ${organisations(n)}.`,
  groupFocus: (name: string, n: number) => `${name}: ${organisations(n)}.`,
  countryFocus: (name: string, n: number) => `${name}: ${organisations(n)}. Enter opens it.`,
  /** What a change of the view did. */
  said: {
    all: (n: number) => `All ${organisations(n)} are shown.`,
    fit: (n: number, total: number) => `${figures.format(n)} of ${organisations(total)} ${n === 1 ? 'fits' : 'fit'}.`,
    anyTime: 'Ties of any time are shown.',
    asOf: (time: string) => `Ties as of ${time} are shown.`,
    by: (arrangement: string) => `Placed by: ${arrangement.toLowerCase()}.`,
    colour: (field: string) => `Colours stand for: ${field}.`,
    unfolded: (n: number, rest: number) =>
      `${organisations(n)} opened${rest > 0 ? `, ${figures.format(rest)} more are not drawn` : ''}.`,
    folded: 'Closed again.',
    panelOpen: (panel: string) => `${panel} is open.`,
    panelClosed: (panel: string) => `${panel} is closed.`,
    pathFrom: (name: string) =>
      `A way from ${name}: walk to another organisation and press F, or choose it in the panel.`,
    path: (one: string, other: string) => `Ways from ${one} to ${other}. The panel says them in words.`,
    compareWith: (name: string) =>
      `${name} is to be compared: walk to another organisation and press C, or choose it in the panel.`,
    compared: (one: string, other: string) => `${one} beside ${other}. The panel says how they differ.`,
    undone: (what: string) => `Undone. ${what}`,
    redone: (what: string) => `Done again. ${what}`,
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to do again.',
    keeps: (name: string) => `${name} stays. Walk on to look at another beside it.`,
    keepsNot: (name: string) => `${name} does not stay.`,
    needsMember: 'Choose an organisation first.',
    noFolds: 'There is nothing to open here.',
  },
  noWay: {
    up: 'Nothing further up.',
    down: 'Nothing further down.',
    left: 'Nothing further left.',
    right: 'Nothing further right.',
  },

  card: {
    noTies: 'No ties on record. Being in the same country is not counted as one.',
    members: organisations,
    linesLeftOut: (n: number) =>
      `${count(n, 'line', 'lines')} more ${n === 1 ? 'is' : 'are'} not drawn: too many meet here.`,
    ties: (n: number) => `${ties(n)}, as reported`,
    noSource: 'No source given',
    source: (title: string, date: string) => `${title}, date: ${date}`,
    openMember: 'Open its page',
    openCountry: 'Open the country',
    depth: 'Steps around it',
    depths: (steps: number) => stepWords(steps),
    keep: 'Keep and add another',
    keeps: 'Kept: choose another',
    path: 'Way from here',
    pathTo: 'Way to here',
    compare: 'Compare',
    compareWith: 'Compare with this',
    unfold: (n: number) => `Show ${organisations(n)} in place`,
    fold: 'Close again',
    beside: 'Beside it',
    takeOut: (name: string) => `Take out ${name}`,
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
    depth: { keys: '1 – 6', does: 'So many steps around it' },
    wider: { keys: '[ ]', does: 'One step less, one more' },
    add: { keys: 'A', does: 'Keep it and look at another beside it' },
    path: { keys: 'F', does: 'A way from here, and at another one: to here' },
    compare: { keys: 'C', does: 'Compare it, and at another one: with this' },
    unfold: { keys: 'O', does: 'Open a group in place, or close it' },
    undo: { keys: 'U, Ctrl Z', does: 'Undo; Shift Ctrl Z does it again' },
    byName: { keys: 'N, P', does: 'Next and previous by name' },
    open: { keys: 'Enter', does: 'Open the page of what is in focus' },
    zoom: { keys: '+ − 0', does: 'Zoom in, zoom out, show everything' },
    move: { keys: 'M', does: 'Move it: then arrow keys, and Enter to end' },
    search: { keys: '/', does: 'Search' },
    leave: { keys: 'Esc', does: 'Leave the way, then the focus, then the panel' },
    help: { keys: '?', does: 'This list' },
  },
};

type MemberInFocus = {
  name: string;
  sector: string;
  place: string;
  ties: number;
  /** How many of those that it is tied to are of one sector. */
  mostly: { count: number; sector: string } | null;
};

function toWhom({ ties, mostly }: MemberInFocus): string {
  if (mostly === null) return '';
  const { count, sector } = mostly;
  if (ties === 1) return `, to a member in ${sector}`;
  return `, ${count === ties ? 'all' : figures.format(count)} of them to ${sector} members`;
}

const STEPS = ['no steps', 'one step', 'two steps', 'three steps', 'four steps', 'five steps', 'six steps'];

function stepWords(n: number): string {
  return STEPS[n] ?? count(n, 'step', 'steps');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
