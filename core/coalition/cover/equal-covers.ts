/** Every cover of one size, the best fit first: who could be asked instead. */
import { withExactSize } from './exact-size.ts';
import { missingBeyond } from './gaps.ts';
import { listCovers } from './listing.ts';
import { EFFORT, type SizedProblem, smallestCover } from './smallest-cover.ts';

export type EqualCover = {
  /** Places in the problem, ascending. */
  columns: number[];
  /** The sum over the columns. */
  penalty: number;
};

export type EqualCovers = {
  /** The lowest penalty first; of equal ones, that which was found first. */
  covers: EqualCover[];
  /** Whether there are no others. */
  isAll: boolean;
};

/** The share of the effort that goes into listing, once the size is known. */
const LIST_SHARE = 0.25;

/**
 * All different covers of exactly this size that keep the caps and lack as few columns as any cover must. Where the size
 * is larger than it has to be, covers with columns that they could do without are among them, but none with a column
 * that covers nothing asked for.
 * @param options `most` covers at the most, the best fit first; `effort` is what the search for the size may weigh, and the
 * listing a quarter of it. When it is used up,
 * `isAll` is false and the covers are the best that were found.
 */
export function coversOfSize(
  problem: SizedProblem,
  size: number,
  { most, effort = EFFORT }: { most: number; effort?: number },
): EqualCovers {
  const smallest = smallestCover(problem, { effort });
  if (size < smallest.lowerBound) return { covers: [], isAll: true };
  const isFull = missingBeyond(problem, smallest.missing) === 0;
  // One more than asked for tells whether there are others.
  const { found, isComplete } = listCovers(withExactSize(problem, size, smallest.missing), {
    apart: (places) => places.filter((place) => place < problem.columns.length),
    most: most + 1,
    effort: LIST_SHARE * effort,
    start: size === smallest.columns.length && isFull ? smallest.columns : null,
  });
  const covers = found
    .filter(({ columns }) => columns.length === size)
    .map(({ columns, cost }) => ({ columns, penalty: cost }));
  return { covers: covers.slice(0, most), isAll: isComplete && smallest.isLeastMissing && covers.length <= most };
}
