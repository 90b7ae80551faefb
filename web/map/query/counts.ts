/** How many members each value of a field would give within everything else that is asked for. */

import type { MapView } from '#core/map-view/view.ts';
import type { MapNetwork } from '../map-network.ts';
import { holdsOf } from './fits.ts';
import { valuesOf } from './member-values.ts';
import { type Field, NONE, type Query } from './query.ts';

/** By value; values that nobody has are missing. Having none of a field counts as `none`. */
export type Counts = ReadonlyMap<string, number>;

/**
 * One pass over the members for all fields. With *all*, a member counts for a field where it fits every term but those
 * of that field; with *any*, everybody counts who is not shut out, as one more term lets more in.
 */
export function countValues(
  { terms }: Pick<Query, 'terms'>,
  match: MapView['match'],
  network: MapNetwork,
  fields: readonly Field[],
): ReadonlyMap<Field, Counts> {
  const holding = terms.flatMap((term) => {
    const holds = holdsOf(term, network);
    return holds ? [{ field: term.field, isNot: term.isNot, holds }] : [];
  });
  const counting = fields.map((field) => ({
    field,
    valuesOf: valuesOf(field, network),
    counts: new Map<string, number>(),
  }));
  for (const member of network.members) {
    if (holding.some(({ isNot, holds }) => isNot && holds(member))) continue;
    const failed = match === 'any' ? [] : holding.filter(({ isNot, holds }) => !isNot && !holds(member));
    const [first] = failed;
    if (first && failed.some(({ field }) => field !== first.field)) continue;
    for (const { field, valuesOf: read, counts } of counting) {
      if (first && first.field !== field) continue;
      const values = read(member);
      for (const value of values.length === 0 ? [NONE] : values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return new Map(counting.map(({ field, counts }) => [field, counts]));
}

/** Of counts by number of ties: how many have so many at least; for none at all, how many have none. */
export function countTies(counts: Counts, least: number): number {
  return [...counts].reduce(
    (sum, [ties, n]) => sum + ((least === 0 ? ties === '0' : Number(ties) >= least) ? n : 0),
    0,
  );
}
