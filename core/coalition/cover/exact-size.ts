import { missingBeyond, possibleDemand, withRoomForGaps } from './gaps.ts';
import { type CoverProblem, countAt } from './problem.ts';
import type { SizedProblem } from './smallest-cover.ts';

/**
 * The problem whose covers have exactly this size, not counting gaps, and no column that covers nothing asked for; they
 * cost their penalties. Gaps come after the columns.
 * @param missing what each row lacks in a cover that lacks least.
 */
export function withExactSize(problem: SizedProblem, size: number, missing: readonly number[]): CoverProblem {
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
  return { ...open, columns, demand: [...demand, size] };
}
