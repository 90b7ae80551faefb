/** Every cover of one size, the best fit first: who could be asked instead. */
import { missingBeyond, possibleDemand, withRoomForGaps } from './gaps.ts';
import { listCovers } from './listing.ts';
import { EFFORT, type SizedProblem, smallestCover } from './smallest-cover.ts';

export type EqualCover = {
  /** Places in the problem, ascending. */
  columns: number[];
  /** The sum over the columns. */
  penalty: number;
};

export type EqualCovers = {
  /** The lowest penalty first; of equal ones, that whose columns come first. */
  covers: EqualCover[];
  /** Whether there are no others. */
  isAll: boolean;
};

/**
 * All different covers of exactly this size that keep the caps and lack as few columns as any cover must. Where the size
 * is larger than it has to be, covers with columns that they could do without are among them, but none with a column
 * that covers nothing asked for.
 * @param options `most` covers at the most, the best fit first; `effort` is what the search may weigh. When it is used up,
 * `isAll` is false and the covers are the best that were found.
 */
export function coversOfSize(
  problem: SizedProblem,
  size: number,
  { most, effort = EFFORT }: { most: number; effort?: number },
): EqualCovers {
  const smallest = smallestCover(problem, { effort });
  if (size < smallest.lowerBound) return { covers: [], isAll: true };
  const lacks = missingBeyond(problem, smallest.missing);
  const columns = problem.columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
  const weighed = { demand: possibleDemand(problem), columns, caps: problem.caps, sizeLimit: size + lacks };
  // One more than asked for tells whether there are others.
  const { found, isComplete } = listCovers(withRoomForGaps(weighed, lacks), {
    gapsFrom: columns.length,
    most: most + 1,
    effort,
  });
  const covers = found.map(({ columns: places, cost }) => ({
    columns: places.filter((place) => place < columns.length),
    penalty: cost,
  }));
  return { covers: covers.slice(0, most), isAll: isComplete && smallest.isLeastMissing && covers.length <= most };
}
