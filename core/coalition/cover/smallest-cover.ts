/** The smallest cover and, among the smallest, the one that fits best. */
import { cheapestCover } from './cheapest-cover.ts';
import { gapsFor, missingBeyond, possibleDemand, withRoomForGaps } from './gaps.ts';
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
  /** Whether no cover of this size that lacks as few has a lower sum of penalties: found out within the effort. */
  isBestFit: boolean;
};

export type SizeOptions = {
  /** How many columns the search for the size may weigh: not a time, so that answers repeat. */
  effort?: number;
  /** Told whenever a smaller cover or a higher bound is found; `size` is null before there is a cover. */
  onProgress?: (state: SizeProgress) => void;
};

export type SizeProgress = { size: number | null; lowerBound: number };

/** Enough to prove the size of questions with forty rows over 20,000 columns. */
export const EFFORT = 1_000_000;
/** The share of it that the search for the fit may weigh: less depends on that, and it would often take all. */
const FIT_SHARE = 0.04;

/**
 * The fewest columns that give each row as much as it asks for or, failing that, as much as can be had.
 * Always returns a cover and a valid lower bound. The size is exact when the two meet; the fit is exact when
 * `isBestFit` says so, and the best that was found otherwise.
 */
export function smallestCover(problem: SizedProblem, options: SizeOptions = {}): SmallestCover {
  const { columns, caps = [] } = problem;
  const { effort = EFFORT } = options;
  const smallest = caps.length > 0 ? smallestUnderCaps(problem, options) : smallestOfAll(problem, options);
  const possible = possibleDemand(problem);
  const lacks = missingBeyond(problem, smallest.missing);
  const weighed = columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
  const sizeLimit = smallest.columns.length + lacks;
  const fitting = cheapestCover(withRoomForGaps({ demand: possible, columns: weighed, caps, sizeLimit }, lacks), {
    effort: FIT_SHARE * effort,
    start: [...smallest.columns, ...gapPlaces(possible, columns, smallest.columns)],
  });
  const best = fitting.columns?.filter((place) => place < columns.length) ?? smallest.columns;
  const penalty = sum(best.map((place) => columns[place]?.penalty ?? 0));
  const missing = shortageOf(problem, best);
  return { ...smallest, columns: best, missing, isBestFit: fitting.lowerBound === penalty };
}

type Smallest = Omit<SmallestCover, 'isBestFit'>;

/** Without caps a row lacks exactly as many as it asks for beyond all that cover it. */
function smallestOfAll(problem: SizedProblem, { effort = EFFORT, onProgress }: SizeOptions): Smallest {
  const demand = possibleDemand(problem);
  const counted = problem.columns.map(({ rows }) => ({ rows, cost: 1 }));
  const { columns, lowerBound } = cheapestCover(
    { demand, columns: counted },
    { effort, onProgress: ({ cost, lowerBound: bound }) => onProgress?.({ size: cost, lowerBound: bound }) },
  );
  const missing = problem.demand.map((asked, row) => asked - countAt(demand, row));
  return { columns: columns ?? [], missing, isLeastMissing: true, lowerBound };
}

/**
 * Caps can leave a row without enough although there are enough that cover it. So each row gets gaps, each dearer than
 * any cover without it, so that as few as possible are taken.
 */
function smallestUnderCaps(problem: SizedProblem, { effort = EFFORT, onProgress }: SizeOptions): Smallest {
  const { columns, caps = [] } = problem;
  const demand = possibleDemand(problem);
  // A cover has at most one column for each that is asked for, so a gap is dearer than all of them.
  const gapCost = 1 + sum(demand);
  const counted = columns.map(({ rows }) => ({ rows, cost: 1 }));
  const sizeBound = (lowerBound: number, lacks: number) => Math.max(0, lowerBound - lacks * gapCost);
  const found = cheapestCover(
    { demand, columns: [...counted, ...gapsFor(demand, gapCost)], caps },
    {
      effort,
      onProgress: ({ cost, lowerBound }) =>
        onProgress?.({
          size: cost === null ? null : cost % gapCost,
          lowerBound: sizeBound(lowerBound, cost === null ? 0 : Math.floor(cost / gapCost)),
        }),
    },
  );
  const places = (found.columns ?? []).filter((place) => place < columns.length);
  const missing = shortageOf(problem, places);
  const lacks = sum(shortageOf({ demand, columns }, places));
  const isLeastMissing = Math.floor(found.lowerBound / gapCost) === lacks;
  return { columns: places, missing, isLeastMissing, lowerBound: sizeBound(found.lowerBound, lacks) };
}

/** How many columns each row is short of. */
function shortageOf({ demand, columns }: Pick<SizedProblem, 'demand' | 'columns'>, chosen: readonly number[]) {
  const counts = countCovers(
    chosen.flatMap((place) => columns[place] ?? []),
    demand.length,
  );
  return demand.map((asked, row) => Math.max(0, asked - countAt(counts, row)));
}

/** The gaps that complete a choice to a cover, as places after the columns. */
function gapPlaces(demand: Demand, columns: SizedProblem['columns'], chosen: readonly number[]): number[] {
  const shortage = shortageOf({ demand, columns }, chosen);
  let place = columns.length;
  return demand.flatMap((asked, row) => {
    const first = place;
    place += asked;
    return Array.from({ length: countAt(shortage, row) }, (_, gap) => first + gap);
  });
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
