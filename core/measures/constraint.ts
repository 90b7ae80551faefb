/** How much a member's ties lead to the same few, who are tied to one another. */
import { at, type TieRows } from '../what-if/tie-index.ts';

/**
 * Burt's constraint of the member at each place: near 0 where its neighbours do not know each other, so that it stands
 * between them; 1 where there is one neighbour only; a little above 1 where two or three all know each other. NaN without ties.
 * The sum over its neighbours j of (p_ij + Σ_q p_iq · p_qj)², with p_ij the share of i's weight that goes to j.
 * Source: Burt, "Structural Holes" (1992), chapter 2.
 * @param weights above 0, for each of `neighbours`.
 */
export function constraintsOf({ starts, neighbours }: TieRows, weights: Float64Array): Float64Array {
  const count = starts.length - 1;
  const sumOf = new Float64Array(count);
  for (let place = 0; place < count; place++) {
    for (let tie = at(starts, place); tie < at(starts, place + 1); tie++) {
      sumOf[place] = (sumOf[place] ?? 0) + (weights[tie] ?? 0);
    }
  }
  const reach = new Float64Array(count);
  return sumOf.map((sum, place) => {
    if (sum === 0) return Number.NaN;
    const [from, to] = [at(starts, place), at(starts, place + 1)];
    for (let tie = from; tie < to; tie++) reach[at(neighbours, tie)] = (weights[tie] ?? 0) / sum;
    // A neighbour's own neighbours count where they are neighbours too: their share was written down first.
    let constraint = 0;
    for (let tie = from; tie < to; tie++) {
      const neighbour = at(neighbours, tie);
      let through = (weights[tie] ?? 0) / sum;
      for (let next = at(starts, neighbour); next < at(starts, neighbour + 1); next++) {
        const shared = at(neighbours, next);
        const share = reach[shared] ?? 0;
        if (share > 0) through += (share * (weights[next] ?? 0)) / (sumOf[shared] ?? 1);
      }
      constraint += through * through;
    }
    for (let tie = from; tie < to; tie++) reach[at(neighbours, tie)] = 0;
    return constraint;
  });
}
