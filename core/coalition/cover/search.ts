/**
 * Branch and bound: take a column of the scarcest row or rule it out, and leave every branch that provably holds
 * nothing cheaper than the best cover known.
 * Sources: Beasley 1987 and Caprara, Toth and Fischetti 2000 for covering by Lagrangian bounds.
 */
import { type Bits, canReplace, openBits } from './bits.ts';
import { type Bound, boundBelow } from './bounding.ts';
import { isCovered, type Node, settle, take } from './node.ts';
import { type Prices, reducedCost } from './prices.ts';
import { boundThatCloses, roundUp } from './rounding.ts';
import { holdToLimit } from './size-limit.ts';
import type { Table } from './table.ts';
import { mostTelling } from './telling.ts';

export type Search = {
  /** The cheapest cover found, as places in the problem; null before there is one. */
  best: readonly number[] | null;
  /** `Infinity` before there is one. */
  bestCost: number;
  /** No cover costs less. */
  lowerBound: number;
  /** How many columns may still be weighed, each as often as an ascent has steps. */
  effortLeft: number;
  isStopped: () => boolean;
  onProgress: (search: Search) => void;
  /** Prices that count columns, where their number is limited. */
  counting: Prices | null;
};

/** What is searched: the columns that are left, and a look aside for better covers now and then. */
export type Ground = { table: Table; bits: Bits; lookAside: () => void };

const STEPS = 20;

/** Keeps a cover if it is cheaper than the best so far. */
export function offer(search: Search, columns: readonly number[], cost: number): void {
  if (cost >= search.bestCost) return;
  [search.best, search.bestCost] = [columns, cost];
  search.onProgress(search);
}

/** Notes that no cover costs less. */
export function raise(search: Search, lowerBound: number): void {
  if (lowerBound <= search.lowerBound) return;
  search.lowerBound = lowerBound;
  search.onProgress(search);
}

export function isProven({ bestCost, lowerBound }: Search): boolean {
  return bestCost <= lowerBound;
}

function isOver(search: Search): boolean {
  return isProven(search) || search.effortLeft <= 0;
}

/** Settles a node; where that already covers everything, offers the cover and leaves nothing to explore. */
export function settleOrOffer(search: Search, table: Table, start: Node): Node | null {
  const node = settle(table, start);
  if (!node || !isCovered(table, node)) return node;
  offer(search, node.taken, node.cost);
  return null;
}

/** Searches below a node, starting from its parent's bound. */
function explore(search: Search, ground: Ground, start: Node, above: Bound): void {
  const found = lookInto(search, ground, start, above);
  if (found) branch(search, ground, found.node, found.bound);
}

function spend(search: Search, effort: number): void {
  search.effortLeft = search.isStopped() ? 0 : search.effortLeft - effort;
}

/** Bounds a node and drops what is of no use in it; null where nothing better can be below, or the search is over. */
function lookInto(search: Search, ground: Ground, start: Node, above: Bound): { node: Node; bound: Bound } | null {
  spend(search, start.available.length / STEPS);
  if (search.effortLeft <= 0) return null;
  ground.lookAside();
  if (isOver(search)) return null;
  const { table } = ground;
  const fitting = holdToLimit(table, start, search.counting);
  const settled = fitting && settleOrOffer(search, table, fitting);
  if (!settled) return null;
  const options = { target: boundThatCloses(search.bestCost), steps: STEPS, isStopped: search.isStopped };
  const bound = boundBelow(table, settled, above, options);
  spend(search, bound.work / STEPS);
  if (roundUp(bound.value) >= search.bestCost) return null;
  const node = settleOrOffer(search, table, fixByReducedCost(table, settled, bound, search.bestCost));
  return node && { node, bound };
}

/**
 * Drops columns which would cost so much more than the bound that no better cover has them, and takes those that
 * would cost so much to leave out.
 */
export function fixByReducedCost(table: Table, node: Node, { value, prices }: Bound, bestCost: number): Node {
  const isLoss = (loss: number) => roundUp(value + loss) >= bestCost;
  const forced: number[] = [];
  const available = node.available.filter((column) => {
    const cost = reducedCost(table, column, prices);
    if (cost < 0 && isLoss(-cost)) forced.push(column);
    return cost <= 0 || !isLoss(cost);
  });
  return take(table, { ...node, available }, forced);
}

/**
 * Takes a column and explores below, then rules it out and goes on with the rest. Those that cover no more of the open
 * rows at no less cost are ruled out with it: where one of them is in a cover, that column would serve as well, and that
 * cover was looked for.
 */
export function branch(search: Search, ground: Ground, start: Node, first: Bound): void {
  const { table, bits } = ground;
  const open = openBits(table, start.room);
  let node = start;
  let bound = first;
  while (true) {
    const column = mostTelling(table, node, bound);
    explore(search, ground, take(table, node, [column]), bound);
    if (isOver(search)) return;
    const isNoBetter = (other: number) =>
      (table.cost[other] ?? 0) >= (table.cost[column] ?? 0) && canReplace(bits, other, column, open);
    const rest = lookInto(
      search,
      ground,
      { ...node, available: node.available.filter((one) => !isNoBetter(one)) },
      bound,
    );
    if (!rest) return;
    ({ node, bound } = rest);
  }
}
