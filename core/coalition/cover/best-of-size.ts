/** The cover of one size that fits best, columns to spare included: what a place more would buy. */
import { cheapestCover } from './cheapest-cover.ts';
import { withExactSize } from './exact-size.ts';
import type { SizedProblem } from './smallest-cover.ts';

export type CoverOfSize = {
  /** Places in the problem, ascending. */
  columns: number[];
  /** Whether none of this size has a lower sum of penalties: found out within the effort. */
  isBestFit: boolean;
};

/**
 * Of all covers of exactly this size that keep the caps, lack no more than `missing` in all and have no column that
 * covers nothing asked for: the one with the lowest sum of penalties. Null where none was found.
 * @param missing what each row lacks in a cover that lacks least.
 * @param effort how many columns the search may weigh.
 */
export function bestOfSize(
  problem: SizedProblem,
  size: number,
  { missing, effort }: { missing: readonly number[]; effort: number },
): CoverOfSize | null {
  const found = cheapestCover(withExactSize(problem, size, missing), { effort });
  const places = found.columns?.filter((place) => place < problem.columns.length);
  if (!places) return null;
  const penalty = places.reduce((sum, place) => sum + (problem.columns[place]?.penalty ?? 0), 0);
  return { columns: places, isBestFit: found.lowerBound === penalty };
}
