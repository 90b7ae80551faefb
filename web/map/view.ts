/** The state of the map that can be shared, and its form in the address: `#q=relief&sector=media&country=KE&by=ties`. */
import { SECTORS, type Sector } from '#core/vocabulary.ts';

export const CONNECTIONS = ['country', 'capacity', 'ties'] as const;
/** What ties the picture together: places, capacities, or the members' own ties alone. */
export type Connection = (typeof CONNECTIONS)[number];

export type MapView = {
  q: string;
  sectors: readonly Sector[];
  country: string | null;
  capacity: string | null;
  /** The id of a node: a member's id, or a group's (`country:KE`). */
  focus: string | null;
  by: Connection;
};

export const WHOLE_NETWORK: MapView = {
  q: '',
  sectors: [],
  country: null,
  capacity: null,
  focus: null,
  by: 'country',
};

/** Longer values than these are nobody's search, name or id. */
const LONGEST_QUERY = 200;
const LONGEST_WORD = 64;

/** Reads a fragment with or without `#`; what it does not understand, it leaves out. */
export function viewFromFragment(fragment: string): MapView {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const sectors = (fields.get('sector') ?? '').split(',');
  const country = word(fields.get('country'))?.toUpperCase() ?? null;
  return {
    q: (fields.get('q') ?? '').slice(0, LONGEST_QUERY),
    sectors: SECTORS.filter((sector) => sectors.includes(sector)),
    country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
    capacity: word(fields.get('capacity')),
    focus: word(fields.get('focus')),
    by: CONNECTIONS.find((connection) => connection === fields.get('by')) ?? WHOLE_NETWORK.by,
  };
}

/** The fragment of a view without `#`; nothing at all for the whole network. */
export function fragmentOf(view: MapView): string {
  const fields = new URLSearchParams();
  if (view.q !== '') fields.set('q', view.q);
  const sectors = SECTORS.filter((sector) => view.sectors.includes(sector));
  if (sectors.length > 0) fields.set('sector', sectors.join(','));
  if (view.country !== null) fields.set('country', view.country);
  if (view.capacity !== null) fields.set('capacity', view.capacity);
  if (view.focus !== null) fields.set('focus', view.focus);
  if (view.by !== WHOLE_NETWORK.by) fields.set('by', view.by);
  return fields.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** Whether anything narrows the list down; focus does not. */
export function isFiltered(view: MapView): boolean {
  return view.q.trim() !== '' || view.sectors.length > 0 || view.country !== null || view.capacity !== null;
}

function word(value: string | null): string | null {
  return value === null || value === '' || value.length > LONGEST_WORD ? null : value;
}
