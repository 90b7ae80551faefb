/**
 * The cheapest cover, exactly: reduce the problem, bound it, find a good cover, then search what is left between
 * the two.
 */
import { bitsOf } from './bits.ts';
import { boundBelow, noBound } from './bounding.ts';
import { undominated } from './dominance.ts';
import { improve, type LocalSearch, restart, startLocalSearch } from './local-search.ts';
import { type Node, rootNode } from './node.ts';
import { type Prices, reducedCost } from './prices.ts';
import { type CoverProblem, countAt, countCovers } from './problem.ts';
import { boundThatCloses, roundUp } from './rounding.ts';
import { branch, fixByReducedCost, isProven, offer, raise, type Search, settleOrOffer } from './search.ts';
import { countingPrices, holdToLimit } from './size-limit.ts';
import { narrow, type Table, tableOf } from './table.ts';

export type CheapestCover = {
  /** Places in the problem, ascending; null when none was found. */
  columns: number[] | null;
  /** No cover costs less; `Infinity` when there is no cover. Equal to the cost of `columns` when they are proven. */
  lowerBound: number;
};

export type SearchOptions = {
  /** How many columns the search may weigh, all nodes together. Not a time, so that answers repeat. */
  effort: number;
  /** A cover that is known already. */
  start?: readonly number[];
  /** Asked again and again: true ends the search with the best that is known. With a clock in it, answers do not repeat. */
  isStopped?: () => boolean;
  /** Told whenever a cheaper cover or a higher bound is found; `cost` is null before there is a cover. */
  onProgress?: (state: { cost: number | null; lowerBound: number }) => void;
};

/** The ascent at the root goes on in rounds, with a look for better covers after each. */
const ROUNDS = 12;
const STEPS_PER_ROUND = 60;
/** Exact prices take fewer. */
const STEPS_TO_EXACT = 10_000;
const LEAST_GAIN = 1e-3;
/** Steps of local search at a time. */
const LOOK = 400;
const FIRST_LOOK = 50;
/** How much effort goes into branching between two looks: the more, the longer nothing was found. */
const LEAST_PATIENCE = 4_000;
const MOST_PATIENCE = 400_000;
/** What is left is worth a table of its own where it is smaller than this share. */
const SHRUNK = 0.8;

/**
 * The cover of least cost. The same problem gets the same answer; which of several equally cheap covers is found may
 * depend on the order of the columns. Bad input throws: see `tableOf`; a `start` that covers too little does too.
 */
export function cheapestCover(problem: CoverProblem, options: SearchOptions): CheapestCover {
  const all = tableOf(problem);
  let best: readonly number[] | null = null;
  const search = startSearch(all, options, (columns, cost) => {
    best = columns;
    return cost;
  });
  if (options.start) offerStart(search, problem, options.start);
  const fitting = holdToLimit(all, rootNode(all), search.counting);
  if (fitting) {
    const some = narrow(all, fitting.available, all.room);
    searchOn(search, narrow(some, undominated(some), some.room));
  }
  if (search.effortLeft > 0) raise(search, search.bestCost);
  return { columns: best && ascending(best), lowerBound: search.lowerBound };
}

function ascending(places: readonly number[]): number[] {
  return places.toSorted((one, other) => one - other);
}

function startSearch(
  table: Table,
  { effort, isStopped = () => false, onProgress }: SearchOptions,
  keep: Search['keep'],
): Search {
  return {
    keep,
    bestCost: Number.POSITIVE_INFINITY,
    lowerBound: 0,
    effortLeft: effort,
    isStopped,
    onProgress: ({ bestCost, lowerBound }) =>
      onProgress?.({ cost: Number.isFinite(bestCost) ? bestCost : null, lowerBound }),
    counting: countingPrices(table, isStopped),
  };
}

function offerStart(search: Search, { demand, columns }: CoverProblem, start: readonly number[]): void {
  const cover = start.flatMap((place) => columns[place] ?? []);
  const counts = countCovers(cover, demand.length);
  if (demand.some((asked, row) => countAt(counts, row) < asked)) throw new RangeError('The start is not a cover.');
  const cost = cover.reduce((sum, column) => sum + column.cost, 0);
  offer(search, start, cost);
}

function searchOn(search: Search, table: Table): void {
  const node = settleOrOffer(search, table, rootNode(table));
  if (node) branchBelow(search, table, node);
}

/** Raises the bound and lowers the best cost in turns; branches on what is left between them. */
function branchBelow(search: Search, whole: Table, start: Node): void {
  let { table, node } = narrowTo(whole, start);
  let root = node;
  let local = startLocalSearch(table);
  restart(local, []);
  look(search, local, { root, steps: FIRST_LOOK });
  let bound = noBound(table, node);
  for (let round = 0; round < ROUNDS; round++) {
    const before = bound.value;
    bound = boundBelow(table, node, bound, {
      target: boundThatCloses(search.bestCost),
      steps: bound.basis ? STEPS_TO_EXACT : STEPS_PER_ROUND,
      isStopped: search.isStopped,
    });
    raise(search, Math.min(search.bestCost, roundUp(bound.value)));
    if (isProven(search)) return;
    restart(local, takenAt(table, node, bound.prices));
    look(search, local, { root, steps: LOOK });
    if (isProven(search)) return;
    const rest = settleOrOffer(search, table, fixByReducedCost(table, node, bound, search.bestCost));
    if (!rest) return;
    if (search.isStopped()) search.effortLeft = 0;
    if (search.effortLeft <= 0) return;
    const hasShrunk = rest.available.length < SHRUNK * node.available.length;
    node = rest;
    if (hasShrunk) {
      ({ table, node } = narrowTo(table, rest));
      root = node;
      local = startLocalSearch(table);
      bound = { ...noBound(table, node), prices: bound.prices };
    } else if (bound.value - before < LEAST_GAIN * bound.value) break;
  }
  restart(local, takenAt(table, node, bound.prices));
  branch(search, { table, bits: bitsOf(table), lookAside: lookingAside(search, local, root) }, node, bound);
}

/** The columns that are still available in a table of their own. */
function narrowTo(table: Table, node: Node): { table: Table; node: Node } {
  const narrowed = narrow(table, node.available, node.room);
  return { table: narrowed, node: { ...rootNode(narrowed), taken: node.taken, cost: node.cost } };
}

/** Those columns which are paid more than they cost. */
function takenAt(table: Table, node: Node, prices: Prices): number[] {
  return [...node.available].filter((column) => reducedCost(table, column, prices) < 0);
}

/** Goes on with the local search; what it covers is all that the root of its table leaves open. */
function look(search: Search, local: LocalSearch, { root, steps }: { root: Node; steps: number }): boolean {
  const { taken, cost } = root;
  const { index } = local.trial.table;
  local.bestCost = search.bestCost - cost;
  const isBetter = improve(local, { steps, enough: search.lowerBound - cost, isStopped: search.isStopped });
  if (isBetter && local.best)
    offer(search, [...taken, ...local.best.map((column) => index[column] ?? 0)], local.bestCost + cost);
  return isBetter;
}

/** Looks again whenever about as much effort was spent as a look takes; less often as long as it finds nothing. */
function lookingAside(search: Search, local: LocalSearch, root: Node): () => void {
  let patience = LEAST_PATIENCE;
  let next = search.effortLeft - patience;
  return () => {
    if (search.effortLeft > next) return;
    patience = look(search, local, { root, steps: LOOK }) ? LEAST_PATIENCE : Math.min(2 * patience, MOST_PATIENCE);
    next = search.effortLeft - patience;
  };
}
