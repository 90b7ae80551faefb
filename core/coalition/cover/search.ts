/**
 * Branch and bound: take a column of the scarcest row or rule it out, and leave every branch that provably holds
 * nothing cheaper than the best cover known.
 * Sources: Beasley 1987 and Caprara, Toth and Fischetti 2000 for covering by Lagrangian bounds.
 */
import { type Bits, canReplace, openBits } from './bits.ts';
import { type Bound, boundBelow } from './bounding.ts';
import { isCovered, type Node, settle, spareCounts, take } from './node.ts';
import { type Prices, reducedCost } from './prices.ts';
import { boundThatCloses, roundUp } from './rounding.ts';
import { holdToLimit } from './size-limit.ts';
import type { Table } from './table.ts';

export type Search = {
  /** The cheapest cover found, as places in the problem; null before there is one. */
  best: readonly number[] | null;
  /** `Infinity` before there is one. */
  bestCost: number;
  /** No cover costs less. */
  lowerBound: number;
  /** How many columns may still be weighed: a node costs as many as it has available. */
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
  search.effortLeft = search.isStopped() ? 0 : search.effortLeft - start.available.length;
  if (search.effortLeft <= 0) return;
  ground.lookAside();
  if (isOver(search)) return;
  const { table } = ground;
  const fitting = holdToLimit(table, start, search.counting);
  const node = fitting && settleOrOffer(search, table, fitting);
  if (!node) return;
  const options = { target: boundThatCloses(search.bestCost), steps: STEPS, isStopped: search.isStopped };
  const bound = boundBelow(table, node, above, options);
  if (roundUp(bound.value) >= search.bestCost) return;
  const open = settleOrOffer(search, table, fixByReducedCost(table, node, bound, search.bestCost));
  if (open) branch(search, ground, open, bound);
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
 * Explores every way to cover the scarcest row: each of its columns in turn, the most promising first, with those
 * before it ruled out. Once a column was tried, those that cover no more of the open rows at no less cost are ruled
 * out with it: where one of them is in a cover, that column would serve as well, and that cover was looked for.
 */
export function branch(search: Search, ground: Ground, node: Node, bound: Bound): void {
  const { table, bits } = ground;
  const { value, prices } = bound;
  const row = scarcestRow(table, node);
  const costs = new Float64Array(table.index.length);
  for (const column of node.available) costs[column] = reducedCost(table, column, prices);
  const costOf = (column: number) => costs[column] ?? 0;
  const choices = node.available.filter((column) => covers(bits, column, row));
  choices.sort((one, other) => costOf(one) - costOf(other) || one - other);
  const open = openBits(table, node.room);
  let rest = node;
  for (const column of choices) {
    if (roundUp(value + Math.max(0, costOf(column))) >= search.bestCost) return;
    if (!rest.available.includes(column)) continue;
    explore(search, ground, take(table, rest, [column]), bound);
    if (isOver(search)) return;
    const isNoBetter = (other: number) =>
      (table.cost[other] ?? 0) >= (table.cost[column] ?? 0) && canReplace(bits, other, column, open);
    rest = { ...rest, available: rest.available.filter((other) => !isNoBetter(other)) };
    if (rest.available.filter((other) => covers(bits, other, row)).length < (node.room[row] ?? 0)) return;
  }
}

function covers({ sets, words }: Bits, column: number, row: number): boolean {
  return (((sets[column * words + (row >> 5)] ?? 0) >> (row & 31)) & 1) === 1;
}

/** The open row with the fewest columns to spare. */
function scarcestRow(table: Table, node: Node): number {
  const spares = spareCounts(table, node);
  return spares.indexOf(Math.min(...spares));
}
