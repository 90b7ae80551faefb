/** What lies within three ties of the seeker. */
import type { Network, Tie } from '../network.ts';

export type Neighbourhood = {
  /** Ties to walk from the seeker to each member within three steps; the seeker itself is 0. */
  hops: Map<string, number>;
  neighbours: Map<string, Set<string>>;
  seekerId: string | null;
};

/** @param seekerId null, or a member without ties, gives a neighbourhood in which nobody is near. */
export function neighbourhoodOf(network: Pick<Network, 'ties'>, seekerId: string | null): Neighbourhood {
  const neighbours = neighboursIn(network.ties);
  const hops = new Map<string, number>();
  if (seekerId !== null) hops.set(seekerId, 0);
  let frontier = [...hops.keys()];
  for (let step = 1; step <= 3; step++) {
    const next = new Set(frontier.flatMap((id) => [...(neighbours.get(id) ?? [])]).filter((id) => !hops.has(id)));
    for (const id of next) hops.set(id, step);
    frontier = [...next];
  }
  return { hops, neighbours, seekerId };
}

/**
 * How a candidate stands to the seeker.
 * @returns `hops` (null: more than three), `sharedIds` tied to both, and their `closeness`: the sum over shared
 *   members of 1 / log2(2 + their number of ties), after Adamic and Adar, "Friends and neighbors on the Web" (2003).
 */
export function stepsBetween(around: Neighbourhood, candidateId: string) {
  const { hops, neighbours, seekerId } = around;
  const own = seekerId === null ? undefined : neighbours.get(seekerId);
  const theirs = neighbours.get(candidateId);
  const sharedIds = own && theirs ? [...own].filter((id) => theirs.has(id)).sort() : [];
  const closeness = sharedIds.reduce((sum, id) => sum + closenessThrough(around, id), 0);
  return { hops: hops.get(candidateId) ?? null, sharedIds, closeness };
}

/** What one shared member adds to the closeness; the more it is tied to, the less. `more`: with so many ties more. */
export function closenessThrough({ neighbours }: Neighbourhood, id: string, more = 0): number {
  return 1 / Math.log2(2 + (neighbours.get(id)?.size ?? 0) + more);
}

/** By the ties of a network, which never change: a question about them is asked many times. */
const known = new WeakMap<Tie[], Map<string, Set<string>>>();

/** Each pair once, however many kinds of tie it has. */
function neighboursIn(ties: Tie[]): Map<string, Set<string>> {
  const neighbours = known.get(ties) ?? readNeighbours(ties);
  known.set(ties, neighbours);
  return neighbours;
}

function readNeighbours(ties: Tie[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  };
  for (const { a, b } of ties) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}
