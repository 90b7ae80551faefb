/** Groups of members with more ties among themselves than to others. */
import { at, type TieRows } from '../what-if/tie-index.ts';
import { moveEach } from './community-moves.ts';
import { condense, type Grains, grainsOf } from './grains.ts';

export type Communities = {
  /** The community of the member at each place. */
  communityOf: Int32Array;
  /** The places in each, ascending; the largest community first, equal ones by their first place. */
  communities: number[][];
  /** How much more weight lies within communities than chance would put there: 0 and up, below 1; 0 without ties. */
  modularity: number;
};

/**
 * Moves members to the neighbouring community that raises modularity most, then communities, until nothing does; a
 * community that falls apart without the members that left it is parted. Nothing is drawn by lot: members are met in
 * the order of their places, equal gains go to the lower number, and all is counted in whole numbers.
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks" (2008), with
 * the queue of Traag, Waltman and van Eck, "From Louvain to Leiden" (2019).
 * @param weights whole numbers above 0, for each of `neighbours`. Whoever has no ties is a community alone.
 */
export function communitiesOf(rows: TieRows, weights: Float64Array): Communities {
  let grains = grainsOf(rows, weights);
  const count = rows.starts.length - 1;
  const communityOf = Int32Array.from({ length: count }, (_, place) => place);
  for (;;) {
    const moved = moveEach(grains);
    for (let place = 0; place < count; place++) communityOf[place] = at(moved.groupOf, at(communityOf, place));
    if (moved.groupCount === grains.starts.length - 1) break;
    grains = condense(grains, moved);
  }
  const communities = connected(rows, communityOf);
  for (const [number, places] of communities.entries()) for (const place of places) communityOf[place] = number;
  return { communityOf, communities, modularity: modularityOf(grainsOf(rows, weights), communityOf) };
}

/** Of any grouping of members: the share of weight within groups, less what the sums of weights let expect. */
export function modularityOf({ starts, neighbours, weights, within, total }: Grains, groupOf: Int32Array): number {
  if (total === 0) return 0;
  const [inside, sums] = [new Map<number, number>(), new Map<number, number>()];
  const add = (map: Map<number, number>, group: number, weight: number) =>
    map.set(group, (map.get(group) ?? 0) + weight);
  for (let place = 0; place + 1 < starts.length; place++) {
    const group = at(groupOf, place);
    add(inside, group, within[place] ?? 0);
    add(sums, group, within[place] ?? 0);
    for (let tie = at(starts, place); tie < at(starts, place + 1); tie++) {
      add(sums, group, weights[tie] ?? 0);
      if (at(groupOf, at(neighbours, tie)) === group) add(inside, group, weights[tie] ?? 0);
    }
  }
  // One sum of whole numbers, divided once, so that no order of groups changes it.
  let gain = 0;
  for (const [group, sum] of sums) gain += (inside.get(group) ?? 0) * total - sum * sum;
  return gain / (total * total);
}

/** The pieces of each community that ties within it hold together. */
function connected({ starts, neighbours }: TieRows, communityOf: Int32Array): number[][] {
  const seen = new Uint8Array(communityOf.length);
  const pieces: number[][] = [];
  for (let first = 0; first < communityOf.length; first++) {
    if (at(seen, first) === 1) continue;
    seen[first] = 1;
    const piece = [first];
    for (const place of piece) {
      for (let tie = at(starts, place); tie < at(starts, place + 1); tie++) {
        const neighbour = at(neighbours, tie);
        if (at(seen, neighbour) === 1 || at(communityOf, neighbour) !== at(communityOf, first)) continue;
        seen[neighbour] = 1;
        piece.push(neighbour);
      }
    }
    pieces.push(piece.sort((one, other) => one - other));
  }
  return pieces.sort((one, other) => other.length - one.length || firstOf(one) - firstOf(other));
}

function firstOf(piece: readonly number[]): number {
  return piece[0] ?? 0;
}
