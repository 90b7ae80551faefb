/** How densely the members around each are tied to one another. */
import { at, type TieRows } from '../what-if/tie-index.ts';

/**
 * The k-core of the member at each place: the largest k so that it belongs to a group in which everybody is tied to at
 * least k others of the group; 0 for whoever has no ties. Linear in members and ties.
 * Source: Batagelj and Zaversnik, "An O(m) algorithm for cores decomposition of networks" (2003).
 */
export function coresOf({ starts, neighbours }: TieRows): Int32Array {
  const count = starts.length - 1;
  const left = new Int32Array(count);
  let most = 0;
  for (let place = 0; place < count; place++) {
    left[place] = at(starts, place + 1) - at(starts, place);
    most = Math.max(most, at(left, place));
  }
  /** Where those with so many ties left begin in `order`. */
  const begins = new Int32Array(most + 2);
  for (const ties of left) begins[ties + 1] = at(begins, ties + 1) + 1;
  for (let ties = 0; ties <= most; ties++) begins[ties + 1] = at(begins, ties + 1) + at(begins, ties);
  const order = new Int32Array(count);
  const turnOf = new Int32Array(count);
  const ends = begins.slice();
  for (let place = 0; place < count; place++) {
    const turn = at(ends, at(left, place));
    order[turn] = place;
    turnOf[place] = turn;
    ends[at(left, place)] = turn + 1;
  }
  for (let turn = 0; turn < count; turn++) {
    const place = at(order, turn);
    for (let tie = at(starts, place); tie < at(starts, place + 1); tie++) {
      const neighbour = at(neighbours, tie);
      const ties = at(left, neighbour);
      if (ties <= at(left, place)) continue;
      // It changes places with the first of those with as many left, and the group of those with fewer grows by it.
      const first = at(begins, ties);
      const other = at(order, first);
      order[at(turnOf, neighbour)] = other;
      turnOf[other] = at(turnOf, neighbour);
      order[first] = neighbour;
      turnOf[neighbour] = first;
      begins[ties] = first + 1;
      left[neighbour] = ties - 1;
    }
  }
  return left;
}
