/** The cover of one size that fits best, columns to spare included: what a place more would buy. */
import { cheapestCover } from './cheapest-cover.ts';
import { missingBeyond, possibleDemand, withRoomForGaps } from './gaps.ts';
import { countAt } from './problem.ts';
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
  const demand = possibleDemand(problem);
  const lacks = missingBeyond(problem, missing);
  const weighed = problem.columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
  const open = withRoomForGaps({ demand, columns: weighed, caps: problem.caps, sizeLimit: size + lacks }, lacks);
  // A row of its own counts the columns, so that there are so many and no fewer.
  const isUseful = ({ rows }: { rows: readonly number[] }) => rows.some((row) => countAt(demand, row) > 0);
  const columns = open.columns.map((column, place) => {
    const isCounted = place < weighed.length && isUseful(column);
    return isCounted ? { ...column, rows: [...column.rows, demand.length] } : column;
  });
  const found = cheapestCover({ ...open, columns, demand: [...demand, size] }, { effort });
  const places = found.columns?.filter((place) => place < weighed.length);
  if (!places) return null;
  const penalty = places.reduce((sum, place) => sum + (weighed[place]?.cost ?? 0), 0);
  return { columns: places, isBestFit: found.lowerBound === penalty };
}
