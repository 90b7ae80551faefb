/**
 * The state of the map that can be shared, and its form in the address:
 * `#q=sector:media+country:KE&focus=a~2,b&by=ties&colour=region`. What is as usual is left out of it.
 */
import { fieldsIn, fragmentWith } from './fields.ts';

export const ARRANGEMENTS = ['country', 'sector', 'community', 'capacity', 'ties', 'rings', 'world'] as const;
/** What the members are placed by. */
export type Arrangement = (typeof ARRANGEMENTS)[number];
export const VALUE_KINDS = ['capacity', 'country', 'coalition', 'network'] as const;
/** What can be drawn as nodes of its own beside the members; *network*: those that others are members of. */
export type ValueKind = (typeof VALUE_KINDS)[number];
export const COLOURS = [
  'sector',
  'community',
  'kind',
  'standing',
  'region',
  'freshness',
  'ties',
  'capacities',
] as const;
export type ColourBy = (typeof COLOURS)[number];
export const SIZES = ['weight', 'same', 'ties', 'betweenness', 'capacities', 'countries'] as const;
export type SizeBy = (typeof SIZES)[number];
export const WIDTHS = ['same', 'kinds', 'age'] as const;
/** What makes a tie's line wide: nothing, how many kinds of tie it is, or how long it has been. */
export type WidthBy = (typeof WIDTHS)[number];
export const WORLD_MEASURES = ['members', 'gaps', 'civic-space', 'capacity'] as const;
/** *capacity*: the one named in the query's first term of a capacity. */
export type WorldMeasure = (typeof WORLD_MEASURES)[number];
export const PANELS = ['filter', 'look', 'path', 'compare', 'time', 'reading', 'gaps', 'views', 'share'] as const;
export type PanelName = (typeof PANELS)[number];
export const MATCHES = ['all', 'any'] as const;
export const RESTS = ['fade', 'hide'] as const;

/** A node looked at with what is within some ties of it: a member's id, a group's (`country:KE`) or a value's. */
export type Root = { id: string; depth: number };
export const DEEPEST = 6;

export type MapView = {
  /** The one filter, as text: `sector:media country:KE -stale amani`. */
  q: string;
  match: (typeof MATCHES)[number];
  /** What becomes of those that do not fit. */
  rest: (typeof RESTS)[number];
  /** The first is the one that card, list and keyboard are on. */
  focus: readonly Root[];
  by: Arrangement;
  values: readonly ValueKind[];
  colour: ColourBy;
  size: SizeBy;
  width: WidthBy;
  hulls: boolean;
  ghosts: boolean;
  /** `2019` or `2019-05`; null: now, whenever ties began or ended. */
  asOf: string | null;
  /** Ids; either may be empty while it is being chosen. */
  path: { from: string; to: string } | null;
  compare: { one: string; other: string } | null;
  world: WorldMeasure;
  /** Ids of groups of a large network whose members are shown. */
  opened: readonly string[];
  panel: PanelName | null;
};

export const WHOLE_NETWORK: MapView = {
  q: '',
  match: 'all',
  rest: 'fade',
  focus: [],
  by: 'country',
  values: [],
  colour: 'sector',
  size: 'weight',
  width: 'same',
  hulls: false,
  ghosts: false,
  asOf: null,
  path: null,
  compare: null,
  world: 'members',
  opened: [],
  panel: null,
};

/** Longer values than these are nobody's search, name or id. */
const LONGEST_QUERY = 400;
const LONGEST_WORD = 80;
export const MOST_ROOTS = 40;
const MOST_OPENED = 60;
/** Filters of older links, which are terms of the query now. */
const OLD_FILTERS = ['sector', 'country', 'capacity'] as const;

/** Reads a fragment with or without `#`; what it does not understand, it leaves out. */
export function viewFromFragment(fragment: string): MapView {
  const fields = fieldsIn(fragment);
  const usual = WHOLE_NETWORK;
  return {
    q: queryIn(fields),
    match: oneOf(MATCHES, fields.get('match')) ?? usual.match,
    rest: oneOf(RESTS, fields.get('rest')) ?? usual.rest,
    focus: rootsIn(fields.get('focus')),
    by: oneOf(ARRANGEMENTS, fields.get('by')) ?? usual.by,
    values: VALUE_KINDS.filter((kind) => listIn(fields.get('nodes')).includes(kind)),
    colour: oneOf(COLOURS, fields.get('colour')) ?? usual.colour,
    size: oneOf(SIZES, fields.get('size')) ?? usual.size,
    width: oneOf(WIDTHS, fields.get('width')) ?? usual.width,
    hulls: fields.get('hulls') === '1',
    ghosts: fields.get('ghosts') === '1',
    asOf: monthIn(fields.get('asof')),
    path: pathIn(fields.get('path')),
    compare: comparedIn(fields.get('compare')),
    world: oneOf(WORLD_MEASURES, fields.get('world')) ?? usual.world,
    opened: [...new Set(listIn(fields.get('open')))].slice(0, MOST_OPENED),
    panel: oneOf(PANELS, fields.get('panel')),
  };
}

/** The fragment of a view without `#`; nothing at all for the whole network. */
export function fragmentOf(view: MapView): string {
  const fields = new Map<string, string>();
  const usual = WHOLE_NETWORK;
  const note = (name: string, value: string, left = '') => {
    if (value !== left) fields.set(name, value);
  };
  note('q', view.q);
  note('match', view.match, usual.match);
  note('rest', view.rest, usual.rest);
  note('focus', view.focus.map(({ id, depth }) => (depth === 1 ? id : `${id}~${depth}`)).join(','));
  note('by', view.by, usual.by);
  note('nodes', VALUE_KINDS.filter((kind) => view.values.includes(kind)).join(','));
  note('colour', view.colour, usual.colour);
  note('size', view.size, usual.size);
  note('width', view.width, usual.width);
  note('hulls', view.hulls ? '1' : '');
  note('ghosts', view.ghosts ? '1' : '');
  note('asof', view.asOf ?? '');
  note('path', view.path === null ? '' : `${view.path.from}>${view.path.to}`);
  note('compare', view.compare === null ? '' : `${view.compare.one},${view.compare.other}`);
  note('world', view.world, usual.world);
  note('open', view.opened.join(','));
  note('panel', view.panel ?? '');
  return fragmentWith(fields);
}

/** Whether anything narrows the list down; focus does not. */
export function isFiltered(view: MapView): boolean {
  return view.q.trim() !== '';
}

function oneOf<Word extends string>(words: readonly Word[], said: string | undefined): Word | null {
  return words.find((word) => word === said) ?? null;
}

function queryIn(fields: ReadonlyMap<string, string>): string {
  const terms = OLD_FILTERS.flatMap((field) => {
    const values = listIn(fields.get(field)).map((value) => (field === 'country' ? value.toUpperCase() : value));
    return values.length > 0 ? [`${field}:${values.join(',')}`] : [];
  });
  const q = fields.get('q') ?? '';
  // As it was typed, as somebody may be typing the next word.
  return (terms.length === 0 ? q : [q, ...terms].join(' ').trim()).slice(0, LONGEST_QUERY);
}

function listIn(said: string | undefined): string[] {
  return (said ?? '').split(',').filter(isWord);
}

function rootsIn(said: string | undefined): Root[] {
  const roots = new Map<string, Root>();
  for (const word of listIn(said)) {
    const [, id = word, depth = '1'] = /^(.+)~(\d)$/.exec(word) ?? [];
    if (!roots.has(id)) roots.set(id, { id, depth: Math.min(Number(depth), DEEPEST) });
  }
  return [...roots.values()].slice(0, MOST_ROOTS);
}

function monthIn(said: string | undefined): string | null {
  return said !== undefined && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(said) ? said : null;
}

function pathIn(said: string | undefined): MapView['path'] {
  if (said === undefined || !said.includes('>')) return null;
  const [from = '', to = ''] = said.split('>');
  return { from: isWord(from) ? from : '', to: isWord(to) ? to : '' };
}

function comparedIn(said: string | undefined): MapView['compare'] {
  if (said === undefined) return null;
  const [one = '', other = ''] = said.split(',');
  return { one: isWord(one) ? one : '', other: isWord(other) ? other : '' };
}

function isWord(word: string): boolean {
  return word !== '' && word.length <= LONGEST_WORD;
}
