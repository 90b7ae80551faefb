/** All the covers of one size, the best fitting first. */
import { bestCovers } from './best-covers.ts';
import type { SizedProblem } from './smallest-cover.ts';

export type EqualCovers = {
  /** Places in the problem, ascending, and the sum of their penalties. */
  covers: { columns: number[]; penalty: number }[];
  /** Whether there are no others of this size: fewer were found than asked for, and each search ended. */
  isAll: boolean;
};

const EFFORT = 100_000;

/**
 * The covers of the smallest size, each once, by their penalties.
 * @param size of the smallest cover; with a larger one, covers with members to spare are among them.
 */
export function coversOfSize(
  { demand, columns, caps }: SizedProblem,
  size: number,
  { most, effort = EFFORT }: { most: number; effort?: number },
): EqualCovers {
  const weighed = columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
  const { covers, isAll } = bestCovers({ demand, columns: weighed, caps, sizeLimit: size }, { most, effort });
  return { covers: covers.map(({ columns: places, cost }) => ({ columns: places, penalty: cost })), isAll };
}
