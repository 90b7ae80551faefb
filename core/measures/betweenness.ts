/** Who lies on the shortest ways between others. */
import { evenly } from '../what-if/distance.ts';
import { at, type TieRows } from '../what-if/tie-index.ts';

export type Betweenness = {
  /** Of the member at each place: pairs of others whose shortest way leads through it; of several ways, its share. */
  pairs: Float64Array;
  /** Ways were followed from so many members; where that is fewer than all, the figures are an estimate. */
  countedFrom: number;
  countable: number;
};

/** Up to so many members, ways are followed from each. */
const EXACT_BELOW = 3000;
const PIVOTS = 256;

/**
 * Ties count alike, however many kinds they have. Estimates follow the ways from members evenly spread over the order of
 * names, and hold for those at the top alone.
 * Source: Brandes, "A faster algorithm for betweenness centrality" (2001); Brandes and Pich, "Centrality estimation in
 * large networks" (2007).
 */
export function betweennessOf(rows: TieRows): Betweenness {
  const count = rows.starts.length - 1;
  const places = Array.from({ length: count }, (_, place) => place);
  const sources = count < EXACT_BELOW ? places : evenly(places, PIVOTS);
  const pairs = betweennessFrom(rows, sources);
  return { pairs, countedFrom: sources.length, countable: count };
}

/**
 * From some sources, as much as they let expect from all. Whoever is so many steps away is summed up from all of its
 * neighbours, of whom those at other distances hold 0 just then: a question at each tie would take half as long again.
 */
export function betweennessFrom(rows: TieRows, sources: readonly number[]): Float64Array {
  const { starts } = rows;
  const count = starts.length - 1;
  const sums = new Float64Array(count);
  const walk = createWalk(rows);
  const ways = new Float64Array(count);
  const onward = new Float64Array(count);
  const fresh = new Float64Array(count);
  for (const source of sources) {
    const { order, begins } = walk(source);
    ways[source] = 1;
    for (let step = 1; step + 1 < begins.length; step++) {
      const [from, to] = [begins[step] ?? 0, begins[step + 1] ?? 0];
      for (let turn = from; turn < to; turn++) fresh[turn] = sumAround(rows, at(order, turn), ways);
      for (let turn = from; turn < to; turn++) ways[at(order, turn)] = fresh[turn] ?? 0;
    }
    for (let step = begins.length - 2; step > 0; step--) {
      const [from, to] = [begins[step] ?? 0, begins[step + 1] ?? 0];
      for (let turn = from; turn < to; turn++) {
        const place = at(order, turn);
        const through = (ways[place] ?? 0) * sumAround(rows, place, onward);
        sums[place] = (sums[place] ?? 0) + through;
        fresh[turn] = (1 + through) / (ways[place] ?? 1);
      }
      for (let turn = from; turn < to; turn++) onward[at(order, turn)] = fresh[turn] ?? 0;
    }
    for (let turn = 0; turn < (begins.at(-1) ?? 0); turn++) {
      ways[at(order, turn)] = 0;
      onward[at(order, turn)] = 0;
    }
  }
  // From both ends of each pair, and from all for those that were followed.
  const scale = sources.length === 0 ? 0 : count / sources.length / 2;
  return sums.map((sum) => sum * scale);
}

function sumAround({ starts, neighbours }: TieRows, place: number, values: Float64Array): number {
  const end = at(starts, place + 1);
  let sum = 0;
  for (let tie = at(starts, place); tie < end; tie++) sum += values[at(neighbours, tie)] ?? 0;
  return sum;
}

/**
 * Whoever can be reached from a source, the nearest first; those `step` steps away stand in `order` from `begins[step]`
 * up to `begins[step + 1]`. The next walk uses the same arrays.
 */
function createWalk({ starts, neighbours }: TieRows) {
  const order = new Int32Array(starts.length - 1);
  const metBy = new Int32Array(starts.length - 1).fill(-1);
  return (source: number) => {
    const begins = [0];
    order[0] = source;
    metBy[source] = source;
    let end = 1;
    for (let turn = 0; turn < end; ) {
      const to = end;
      begins.push(to);
      for (; turn < to; turn++) {
        const place = at(order, turn);
        const last = at(starts, place + 1);
        for (let tie = at(starts, place); tie < last; tie++) {
          const neighbour = at(neighbours, tie);
          if (at(metBy, neighbour) === source) continue;
          metBy[neighbour] = source;
          order[end++] = neighbour;
        }
      }
    }
    return { order, begins };
  };
}
