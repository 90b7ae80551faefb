/** Whether a member is what a query asks for. */

import type { MapView } from '#core/map-view/view.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import { tieCountOf, valuesOf } from './member-values.ts';
import { type Limit, NONE, type Query, type Term, type TermValue } from './query.ts';

type Match = MapView['match'];
type Fits = (member: MapMember) => boolean;
type Prepared = { match: Match; network: MapNetwork; fits: Fits };

const prepared = new WeakMap<Query, Prepared>();

/**
 * *all*: the member fits every term; *any*: at least one. Terms with a minus shut out either way. What nobody knows
 * narrows nothing. A query is prepared once, so that thousands of members are quick.
 */
export function fits(member: MapMember, query: Query, match: Match, network: MapNetwork): boolean {
  const before = prepared.get(query);
  if (before?.match === match && before.network === network) return before.fits(member);
  const now = { match, network, fits: fitsOf(query.terms, match, network) };
  prepared.set(query, now);
  return now.fits(member);
}

function fitsOf(terms: readonly Term[], match: Match, network: MapNetwork): Fits {
  const holding = terms.flatMap((term) => {
    const holds = holdsOf(term, network);
    return holds ? [{ isNot: term.isNot, holds }] : [];
  });
  const asked = holding.filter(({ isNot }) => !isNot);
  const shutOut = holding.filter(({ isNot }) => isNot);
  return (member) => {
    if (shutOut.some(({ holds }) => holds(member))) return false;
    if (asked.length === 0) return true;
    return match === 'all' ? asked.every(({ holds }) => holds(member)) : asked.some(({ holds }) => holds(member));
  };
}

/** Whether the term without its minus holds for a member; null where nothing of it is known. */
export function holdsOf({ field, values }: Term, network: MapNetwork): Fits | null {
  const known = values.flatMap(({ id, limit }) => (id === null ? [] : [{ id, limit }]));
  if (field === null || known.length === 0) return null;
  const has = valuesOf(field, network);
  if (field === 'name') return ({ searchText }) => known.some(({ id }) => searchText.includes(id));
  if (field === 'ties') return (member) => known.some(({ limit }) => isWithin(tieCountOf(member, network), limit));
  if (field === 'capacity') return (member) => known.some((value) => offers(member, value));
  return (member) => {
    const held = has(member);
    return known.some(({ id }) => (id === NONE ? held.length === 0 : held.includes(id)));
  };
}

type Known = Pick<TermValue, 'limit'> & { id: string };

/** Without a level stated, only a question without a level is answered. */
function offers({ capacities, levels }: MapMember, { id, limit }: Known): boolean {
  if (id === NONE) return capacities.length === 0;
  const place = capacities.indexOf(id);
  if (place < 0 || limit === null) return place >= 0;
  const level = levels[place];
  return level !== null && level !== undefined && isWithin(level, limit);
}

function isWithin(number: number, limit: Limit | null): boolean {
  if (limit === null) return true;
  const { by, to } = limit;
  if (by === '=') return number === to;
  if (by === '>') return number > to;
  if (by === '<') return number < to;
  return by === '>=' ? number >= to : number <= to;
}
