/** What removing any one member does to the part of the network that it is in, for all members in one walk. */
import { at, type TieRows } from './tie-index.ts';

export type Cuts = {
  /** The part that the member at each place is in; -1 for those who are gone. */
  partOf: Int32Array;
  /** How many counted members each part has. */
  sizes: number[];
  /** How many counted members the largest piece of a member's part has, once that member is removed as well. */
  largestLeft: Int32Array;
  /** Ties that alone hold parts together. */
  bridges: Bridge[];
};

export type Bridge = {
  /** Places of its two ends. */
  inner: number;
  outer: number;
  /** How many counted members the piece around `outer` has, once the tie is gone. */
  outerSize: number;
};

/**
 * Depth first, with for each member how far back its branch reaches otherwise: a branch that reaches no further than the
 * member falls off with it. Linear in members and ties.
 * Source: Hopcroft and Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", CACM 16 (1973).
 * @param gone 1 for each place that is left out with its ties.
 * @param counted 1 for each place that counts in sizes; the others only connect.
 */
export function cutsOf({ starts, neighbours }: TieRows, gone: Uint8Array, counted: Uint8Array): Cuts {
  const count = starts.length - 1;
  const partOf = new Int32Array(count).fill(-1);
  const largestLeft = new Int32Array(count);
  const sizes: number[] = [];
  const bridges: Bridge[] = [];
  const order = new Int32Array(count);
  /** From 1 up as they are met; 0: not met. */
  const met = new Int32Array(count);
  const back = new Int32Array(count);
  const size = new Int32Array(count);
  const fallsOff = new Int32Array(count);
  const parent = new Int32Array(count);
  const next = starts.slice();
  let metCount = 0;

  const meet = (place: number, from: number) => {
    partOf[place] = sizes.length;
    parent[place] = from;
    size[place] = at(counted, place);
    order[metCount++] = place;
    met[place] = metCount;
    back[place] = metCount;
  };
  const reachBack = (place: number, number: number) => {
    if (number < at(back, place)) back[place] = number;
  };
  const hang = (branch: number, place: number) => {
    const branchSize = at(size, branch);
    size[place] = at(size, place) + branchSize;
    reachBack(place, at(back, branch));
    if (at(back, branch) < at(met, place)) return;
    if (at(back, branch) > at(met, place)) bridges.push({ inner: place, outer: branch, outerSize: branchSize });
    fallsOff[place] = at(fallsOff, place) + branchSize;
    if (branchSize > at(largestLeft, place)) largestLeft[place] = branchSize;
  };

  for (let root = 0; root < count; root++) {
    if (at(gone, root) === 1 || at(met, root) > 0) continue;
    const first = metCount;
    meet(root, -1);
    for (let place = root; place !== -1; ) {
      const tie = at(next, place);
      if (tie < at(starts, place + 1)) {
        next[place] = tie + 1;
        const neighbour = at(neighbours, tie);
        if (at(gone, neighbour) === 1) continue;
        if (at(met, neighbour) > 0) {
          if (neighbour !== at(parent, place)) reachBack(place, at(met, neighbour));
        } else {
          meet(neighbour, place);
          place = neighbour;
        }
      } else {
        const above = at(parent, place);
        if (above !== -1) hang(place, above);
        place = above;
      }
    }
    const whole = at(size, root);
    sizes.push(whole);
    for (let turn = first; turn < metCount; turn++) {
      const place = at(order, turn);
      const rest = whole - at(counted, place) - at(fallsOff, place);
      if (rest > at(largestLeft, place)) largestLeft[place] = rest;
    }
  }
  return { partOf, sizes, largestLeft, bridges };
}
