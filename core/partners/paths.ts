/** The ways from the seeker to a candidate. */
import type { Neighbourhood } from './neighbourhood.ts';

const MOST_PATHS = 5;

/**
 * All shortest ways within three ties, as member ids with both ends, in the order of their ids, at most five; none
 * where the two are tied already or too far.
 */
export function pathsTo(candidateId: string, { hops, neighbours, seekerId }: Neighbourhood): string[][] {
  const steps = hops.get(candidateId);
  if (seekerId === null || steps === undefined || steps < 2) return [];
  let ways = [[candidateId]];
  for (let step = steps - 1; step >= 0; step--) {
    ways = ways.flatMap((way) => {
      const ids = [...(neighbours.get(way[0] ?? '') ?? [])].filter((id) => hops.get(id) === step);
      return ids.map((id) => [id, ...way]);
    });
  }
  return ways.sort((one, other) => (one.join() < other.join() ? -1 : 1)).slice(0, MOST_PATHS);
}
