/** The smallest cover and, among the smallest, the one that fits best. */
import { cheapestCover } from './cheapest-cover.ts';
import { type Cap, countAt, countCovers, type Demand } from './problem.ts';

export type SizedProblem = {
  /** How many distinct columns each row asks for. */
  demand: Demand;
  /**
   * `rows` are places in `demand`, each at most once; `penalty` is what speaks against a column among covers of equal
   * size, a whole number from 0 up. Only the order of the columns decides between covers of equal penalty.
   */
  columns: readonly { rows: readonly number[]; penalty: number }[];
  /** Of some columns a cover may only have so many. */
  caps?: readonly Cap[];
};

export type SmallestCover = {
  /** Places in the problem, ascending. */
  columns: number[];
  /** How many columns each row lacks, because there are not that many that cover it and keep the caps. */
  missing: number[];
  /** Whether no cover that keeps the caps lacks fewer columns, all rows together: found out within the effort. */
  isLeastMissing: boolean;
  /** No cover that lacks as few has fewer columns. Equal to the number of `columns` when their size is proven. */
  lowerBound: number;
  /** Whether no cover of this size has a lower sum of penalties: found out within the effort, otherwise false. */
  isBestFit: boolean;
};

/** What the search for the size knows so far. */
export type Progress = {
  /** Of the smallest cover found; null before there is one. */
  size: number | null;
  lowerBound: number;
};

/** Enough to prove questions of a dozen rows over 20,000 columns many times over; the hardest end within seconds. */
const EFFORT = 1_000_000;

/**
 * The fewest columns that give each row as much as it asks for or, failing that, as much as can be had.
 * Always returns a cover and a valid lower bound. The size is exact when the two meet; the fit is exact when
 * `isBestFit` says so, and the best that was found otherwise.
 * @param effort how many columns each of the two searches may weigh: not a time, so that answers repeat.
 */
export function smallestCover(
  problem: SizedProblem,
  { effort = EFFORT, onProgress }: { effort?: number; onProgress?: (progress: Progress) => void } = {},
): SmallestCover {
  const { demand, columns, caps = [] } = problem;
  const smallest = caps.length > 0 ? smallestUnderCaps(problem, effort) : smallestOfAll(problem, effort);
  const possible = demand.map((asked, row) => asked - countAt(smallest.missing, row));
  const weighed = columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
  const fitting = cheapestCover(
    { demand: possible, columns: weighed, caps, sizeLimit: smallest.columns.length },
    { effort, start: smallest.columns },
  );
  const best = fitting.columns ?? smallest.columns;
  onProgress?.({ size: best.length, lowerBound: smallest.lowerBound });
  const penalty = best.reduce((sum, place) => sum + (columns[place]?.penalty ?? 0), 0);
  return { ...smallest, columns: best, isBestFit: fitting.lowerBound === penalty };
}

type Smallest = Omit<SmallestCover, 'isBestFit'>;

/** Without caps a row lacks exactly as many as it asks for beyond all that cover it. */
function smallestOfAll({ demand, columns }: SizedProblem, effort: number): Smallest {
  const counts = countCovers(columns, demand.length);
  const missing = demand.map((asked, row) => Math.max(0, asked - countAt(counts, row)));
  const possible = demand.map((asked, row) => asked - countAt(missing, row));
  const counted = columns.map(({ rows }) => ({ rows, cost: 1 }));
  const { columns: found, lowerBound } = cheapestCover({ demand: possible, columns: counted }, { effort });
  return { columns: found ?? [], missing, isLeastMissing: true, lowerBound };
}

/**
 * Caps can leave a row without enough although there are enough that cover it. So each row gets gaps: columns that
 * stand for what is missing, each dearer than any cover without it, so that as few as possible are taken.
 */
function smallestUnderCaps({ demand, columns, caps = [] }: SizedProblem, effort: number): Smallest {
  // A cover has at most one column for each that is asked for, so a gap is dearer than all of them.
  const gapCost = 1 + demand.reduce((sum, asked) => sum + asked, 0);
  const counted = columns.map(({ rows }) => ({ rows, cost: 1 }));
  const gaps = [...demand.entries()].flatMap(([row, asked]) =>
    Array.from({ length: asked }, () => ({ rows: [row], cost: gapCost })),
  );
  const found = cheapestCover({ demand, columns: [...counted, ...gaps], caps }, { effort });
  const places = found.columns ?? [];
  const taken = places.filter((place) => place >= columns.length).map((place) => gaps[place - columns.length]);
  const missing = countCovers(
    taken.filter((gap) => gap !== undefined),
    demand.length,
  );
  const isLeastMissing = Math.floor(found.lowerBound / gapCost) === taken.length;
  return {
    columns: places.filter((place) => place < columns.length),
    missing,
    isLeastMissing,
    lowerBound: isLeastMissing ? found.lowerBound - taken.length * gapCost : 0,
  };
}
