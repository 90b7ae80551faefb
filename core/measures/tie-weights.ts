/** How strong the ties of a network are: of how many kinds each pair is tied. */
import type { Tie } from '../network.ts';
import { at, type TieIndex } from '../what-if/tie-index.ts';

/**
 * A weight for each of `neighbours`: 1 for each kind of tie between the two, so that who works with, funds and belongs
 * to the same other counts three times. Whole numbers; the same in either direction.
 * @param ties those the index was made of; others are left out.
 */
export function weightsOf(
  { placeOf, starts, neighbours }: TieIndex<unknown>,
  ties: readonly Pick<Tie, 'a' | 'b'>[],
): Float64Array {
  const weights = new Float64Array(neighbours.length);
  const add = (one: number, other: number) => {
    const tie = placeIn(neighbours, { from: at(starts, one), to: at(starts, one + 1), value: other });
    if (tie !== -1) weights[tie] = (weights[tie] ?? 0) + 1;
  };
  for (const { a, b } of ties) {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    if (one === undefined || other === undefined) continue;
    add(one, other);
    add(other, one);
  }
  return weights;
}

/** Where a value stands in a stretch that ascends; -1 where it does not. */
function placeIn(list: Int32Array, { from, to, value }: { from: number; to: number; value: number }): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(list, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low < to && at(list, low) === value ? low : -1;
}
