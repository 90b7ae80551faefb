/**
 * The cheapest cover, exactly: reduce the problem, bound it, find a good cover, then search what is left between
 * the two.
 */
import { type Bound, raiseBound } from './ascent.ts';
import { withoutDominated } from './dominance.ts';
import { completeGreedily, improve } from './greedy.ts';
import { type Node, roomAfter, rootNode } from './node.ts';
import { firstPrices, noPrices } from './prices.ts';
import { type Column, type CoverProblem, columnsOf, countAt, countCovers, type Demand } from './problem.ts';
import { boundThatCloses, roundUp } from './rounding.ts';
import { branch, fixByReducedCost, isOver, offer, raise, type Search, settleOrOffer } from './search.ts';
import { holdToLimit, sizePricesOf } from './size-limit.ts';

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
  /** Asked at every node: true ends the search with the best that is known. With a clock in it, answers do not repeat. */
  isStopped?: () => boolean;
  /** Told whenever a cheaper cover or a higher bound is found; `cost` is null before there is a cover. */
  onProgress?: (state: { cost: number | null; lowerBound: number }) => void;
};

/** The ascent at the root goes on in rounds, with a look for better covers after each. */
const ROUNDS = 12;
const STEPS_PER_ROUND = 60;
const LEAST_GAIN = 1e-3;

/**
 * The cover of least cost. The same problem gets the same answer; which of several equally cheap covers is found may
 * depend on the order of the columns. Bad input throws: see `columnsOf`; a `start` that covers too little does too.
 */
export function cheapestCover(
  problem: CoverProblem,
  { effort, start, isStopped, onProgress }: SearchOptions,
): CheapestCover {
  const all = columnsOf(problem);
  const columns = withoutDominated(all, problem.demand);
  const { sizeLimit = Number.POSITIVE_INFINITY, caps = [] } = problem;
  const root = rootNode(columns, problem.demand, { slots: sizeLimit, room: caps.map(({ most }) => most) });
  const search = startSearch(root, { effort, isStopped, onProgress });
  if (start) offerImproved(search, root, knownCover(all, problem.demand, new Set(start)));
  offerImproved(search, root, completeGreedily(root, noPrices(root)));
  searchFrom(search, root);
  return {
    columns: search.best?.map(({ index }) => index).sort((one, other) => one - other) ?? null,
    lowerBound: search.lowerBound,
  };
}

function startSearch(root: Node, { effort, isStopped, onProgress }: SearchOptions): Search {
  return {
    best: null,
    bestCost: Number.POSITIVE_INFINITY,
    lowerBound: 0,
    effortLeft: effort,
    isStopped: isStopped ?? (() => false),
    onProgress: ({ best, bestCost, lowerBound }) => onProgress?.({ cost: best && bestCost, lowerBound }),
    sizePrices: sizePricesOf(root),
  };
}

function knownCover(columns: readonly Column[], demand: Demand, start: ReadonlySet<number>): readonly Column[] {
  const cover = columns.filter(({ index }) => start.has(index));
  const counts = countCovers(cover, demand.length);
  if (demand.some((asked, row) => countAt(counts, row) < asked)) throw new RangeError('The start is not a cover.');
  return cover;
}

function offerImproved(search: Search, root: Node, cover: readonly Column[] | null): void {
  const improved = cover && improve(cover, root);
  if (improved && improved.length <= root.slots && keepsCaps(improved, root)) offer(search, improved);
}

function keepsCaps(cover: readonly Column[], { room }: Node): boolean {
  return roomAfter(room, cover).every((left) => left >= 0);
}

function searchFrom(search: Search, root: Node): void {
  const fitting = holdToLimit(root, search.sizePrices);
  const node = fitting && settleOrOffer(search, fitting);
  if (node) branchBelow(search, root, node);
  if (search.effortLeft > 0) raise(search, search.bestCost);
}

/** Raises the bound and lowers the best cost in turns; branches on what is left between them. */
function branchBelow(search: Search, root: Node, start: Node): void {
  let node = start;
  let bound: Bound = { value: 0, prices: firstPrices(start) };
  for (let round = 0, gain = 1; round < ROUNDS && gain > LEAST_GAIN; round++) {
    const before = bound.value;
    bound = raiseBound(node, bound.prices, boundThatCloses(search.bestCost), STEPS_PER_ROUND);
    raise(search, Math.min(search.bestCost, roundUp(bound.value)));
    offerImproved(search, root, completeGreedily(node, bound.prices));
    const rest = isOver(search) ? null : settleOrOffer(search, fixByReducedCost(node, bound, search.bestCost));
    if (!rest) return;
    node = rest;
    gain = (bound.value - before) / Math.max(1, bound.value);
  }
  branch(search, node, bound);
}
