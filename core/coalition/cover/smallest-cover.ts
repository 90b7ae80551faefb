/** The smallest cover and, among the smallest, the one that fits best. */
import { cheapestCover } from './cheapest-cover.ts';
import { countAt, countCovers, type Demand } from './problem.ts';

export type SizedProblem = {
  /** How many distinct columns each row asks for. */
  demand: Demand;
  /**
   * `rows` are places in `demand`, each at most once; `penalty` is what speaks against a column among covers of equal
   * size, a whole number from 0 up. Only the order of the columns decides between covers of equal penalty.
   */
  columns: readonly { rows: readonly number[]; penalty: number }[];
};

export type SmallestCover = {
  /** Places in the problem, ascending. */
  columns: number[];
  /** How many columns each row lacks, because there are not that many that cover it; the rest is covered. */
  missing: number[];
  /** No cover has fewer columns. Equal to the number of `columns` when their size is proven. */
  lowerBound: number;
  /** Whether no cover of this size has a lower sum of penalties: found out within the effort, otherwise false. */
  isBestFit: boolean;
};

/** Enough to prove questions of a dozen rows over 20,000 columns many times over; the hardest end within seconds. */
const EFFORT = 1_000_000;

/**
 * The fewest columns that give each row as much as it asks for or, failing that, all there is.
 * Always returns a cover and a valid lower bound. The size is exact when the two meet; the fit is exact when
 * `isBestFit` says so, and the best that was found otherwise.
 * @param effort how many columns each of the two searches may weigh: not a time, so that answers repeat.
 */
export function smallestCover({ demand, columns }: SizedProblem, effort = EFFORT): SmallestCover {
  const counts = countCovers(columns, demand.length);
  const missing = demand.map((asked, row) => Math.max(0, asked - countAt(counts, row)));
  const possible = demand.map((asked, row) => asked - countAt(missing, row));
  const counted = columns.map(({ rows }) => ({ rows, cost: 1 }));
  const smallest = cheapestCover({ demand: possible, columns: counted }, { effort });
  const start = smallest.columns ?? [];
  const weighed = columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
  const fitting = cheapestCover({ demand: possible, columns: weighed, sizeLimit: start.length }, { effort, start });
  const best = fitting.columns ?? start;
  const penalty = best.reduce((sum, place) => sum + (columns[place]?.penalty ?? 0), 0);
  return { columns: best, missing, lowerBound: smallest.lowerBound, isBestFit: fitting.lowerBound === penalty };
}
