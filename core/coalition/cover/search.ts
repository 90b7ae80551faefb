/**
 * Branch and bound: take a column of the scarcest row or rule it out, and leave every branch that provably holds
 * nothing cheaper than the best cover known.
 * Sources: Beasley 1987 and Caprara, Toth and Fischetti 2000 for covering by Lagrangian bounds.
 */
import { type Bound, raiseBound } from './ascent.ts';
import { isNoTighter } from './dominance.ts';
import { isCovered, type Node, settle, spareCounts, take } from './node.ts';
import { type Prices, reducedCost } from './prices.ts';
import { type Column, countAt } from './problem.ts';
import { boundThatCloses, roundUp } from './rounding.ts';
import { hasRow, isWithinAmong } from './row-set.ts';
import { holdToLimit } from './size-limit.ts';

export type Search = {
  /** The cheapest cover found, null before there is one. */
  best: readonly Column[] | null;
  /** `Infinity` before there is one. */
  bestCost: number;
  /** No cover costs less. */
  lowerBound: number;
  /** How many columns may still be weighed: a node costs as many as it has available. */
  effortLeft: number;
  isStopped: () => boolean;
  onProgress: (search: Search) => void;
  sizePrices: Prices | null;
};

const STEPS = 20;

/** Keeps a cover if it is cheaper than the best so far. */
export function offer(search: Search, cover: readonly Column[]): void {
  const cost = cover.reduce((sum, column) => sum + column.cost, 0);
  if (cost >= search.bestCost) return;
  [search.best, search.bestCost] = [cover, cost];
  search.onProgress(search);
}

/** Notes that no cover costs less. */
export function raise(search: Search, lowerBound: number): void {
  if (lowerBound <= search.lowerBound) return;
  search.lowerBound = lowerBound;
  search.onProgress(search);
}

export function isOver({ bestCost, lowerBound, effortLeft }: Search): boolean {
  return bestCost <= lowerBound || effortLeft <= 0;
}

/** Settles a node; where that already covers everything, offers the cover and leaves nothing to explore. */
export function settleOrOffer(search: Search, start: Node): Node | null {
  const node = settle(start);
  if (!node || !isCovered(node)) return node;
  offer(search, node.taken);
  return null;
}

/** Searches below a node, starting from its parent's prices. */
function explore(search: Search, start: Node, prices: Prices): void {
  search.effortLeft = search.isStopped() ? 0 : search.effortLeft - start.available.length;
  if (search.effortLeft <= 0) return;
  const fitting = holdToLimit(start, search.sizePrices);
  const node = fitting && settleOrOffer(search, fitting);
  if (!node) return;
  const bound = raiseBound(node, prices, boundThatCloses(search.bestCost), STEPS);
  if (roundUp(bound.value) >= search.bestCost) return;
  const open = settleOrOffer(search, fixByReducedCost(node, bound, search.bestCost));
  if (open) branch(search, open, bound);
}

/**
 * Drops columns which would cost so much more than the bound that no better cover has them, and takes those that
 * would cost so much to leave out.
 */
export function fixByReducedCost(node: Node, { value, prices }: Bound, bestCost: number): Node {
  const costs = node.available.map((column) => reducedCost(column, prices));
  const isLoss = (loss: number) => roundUp(value + loss) >= bestCost;
  const available = node.available.filter((_, place) => !isLoss(Math.max(0, costs[place] ?? 0)));
  const forced = node.available.filter((_, place) => isLoss(Math.max(0, -(costs[place] ?? 0))));
  return take({ ...node, available }, forced);
}

/**
 * Explores every way to cover the scarcest row: each of its columns in turn, the most promising first, with those
 * before it ruled out. Once a column was tried, those that cover no more of the open rows at no less cost are ruled
 * out with it: where one of them is in a cover, that column would serve as well, and that cover was looked for.
 */
export function branch(search: Search, node: Node, { value, prices }: Bound): void {
  const row = scarcestRow(node);
  const costs = new Map(node.available.map((column) => [column, reducedCost(column, prices)]));
  const costOf = (column: Column) => costs.get(column) ?? 0;
  const choices = node.available
    .filter((column) => hasRow(column.rowSet, row))
    .sort((one, other) => costOf(one) - costOf(other) || one.index - other.index);
  let rest = node;
  for (const column of choices) {
    if (roundUp(value + Math.max(0, costOf(column))) >= search.bestCost) return;
    if (!rest.available.includes(column)) continue;
    explore(search, take(rest, [column]), prices);
    if (isOver(search)) return;
    rest = ruleOut(rest, column);
    if (rest.available.filter((other) => hasRow(other.rowSet, row)).length < countAt(node.demand, row)) return;
  }
}

function ruleOut(node: Node, column: Column): Node {
  const isNoBetter = (other: Column) =>
    other.cost >= column.cost && isWithinAmong(node.open, other.rowSet, column.rowSet) && isNoTighter(column, other);
  return { ...node, available: node.available.filter((other) => !isNoBetter(other)) };
}

/** The open row with the fewest columns to spare. */
function scarcestRow(node: Node): number {
  const spares = spareCounts(node);
  return spares.indexOf(Math.min(...spares));
}
