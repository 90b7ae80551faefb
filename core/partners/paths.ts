/** The ways from the seeker to a candidate. */
import { shortestWays } from '../paths/shortest-ways.ts';
import type { Neighbourhood } from './neighbourhood.ts';

const MOST_PATHS = 5;

/**
 * All shortest ways within three ties, as member ids with both ends, in the order of their ids, at most five; none
 * where the two are tied already or too far.
 */
export function pathsTo(candidateId: string, { hops, neighbours }: Neighbourhood): string[][] {
  if ((hops.get(candidateId) ?? 0) < 2) return [];
  const around = (id: string) => neighbours.get(id) ?? [];
  const compare = (one: string, other: string) => (one < other ? -1 : 1);
  return shortestWays(candidateId, { steps: hops, around, compare, most: MOST_PATHS }).ways;
}
