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
import { covers, mostTelling, scarcestRow } from './telling.ts';

export type Search = {
  /** Keeps a cover, given as places in the problem; says what another one has to cost less than to be of any use. */
  keep: (columns: readonly number[], cost: number) => number;
  /** What that is; `Infinity` before anything limits it. */
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

/** What is searched. */
export type Ground = {
  table: Table;
  /** Null where each cover counts, also one that another is no worse than. */
  bits: Bits | null;
  /** Looks for better covers in another way, now and then. */
  lookAside: () => void;
};

const STEPS = 20;

/** Keeps a cover if it is of use. */
export function offer(search: Search, columns: readonly number[], cost: number): void {
  if (cost >= search.bestCost) return;
  search.bestCost = search.keep(columns, cost);
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

/** Explores all that is below a node which was looked into. */
export function branch(search: Search, ground: Ground, node: Node, bound: Bound): void {
  if (bound.basis) branchOnColumns(search, ground, node, bound);
  else branchOnRow(search, ground, node, bound);
}

/** Takes a telling column and explores below, then rules it out, looks into what is left, and goes on with another. */
function branchOnColumns(search: Search, ground: Ground, start: Node, first: Bound): void {
  const { table } = ground;
  let node = start;
  let bound = first;
  while (true) {
    const column = mostTelling(table, node, bound);
    explore(search, ground, take(table, node, [column]), bound);
    if (isOver(search)) return;
    const rest = lookInto(search, ground, ruleOut(ground, node, column), bound);
    if (!rest) return;
    ({ node, bound } = rest);
  }
}

/**
 * Takes each column of the scarcest row in turn, the most promising first, with those before it ruled out. What is left
 * is not looked into each time: good where a bound takes long and says little of a single column.
 */
function branchOnRow(search: Search, ground: Ground, node: Node, bound: Bound): void {
  const { table } = ground;
  const row = scarcestRow(table, node);
  const costs = new Float64Array(table.index.length);
  for (const column of node.available) costs[column] = reducedCost(table, column, bound.prices);
  const choices = node.available.filter((column) => covers(table, column, row));
  choices.sort((one, other) => (costs[one] ?? 0) - (costs[other] ?? 0) || one - other);
  let rest = node;
  for (const column of choices) {
    if (roundUp(bound.value + Math.max(0, costs[column] ?? 0)) >= search.bestCost) return;
    if (!rest.available.includes(column)) continue;
    explore(search, ground, take(table, rest, [column]), bound);
    if (isOver(search)) return;
    rest = ruleOut(ground, rest, column);
    if (rest.available.filter((other) => covers(table, other, row)).length < (node.room[row] ?? 0)) return;
  }
}

/**
 * The node without a column, and without those that cover no more of the open rows at no less cost: where one of them is
 * in a cover, that column would serve as well, and that cover was looked for.
 */
function ruleOut({ table, bits }: Ground, node: Node, column: number): Node {
  if (!bits) return { ...node, available: node.available.filter((other) => other !== column) };
  const open = openBits(table, node.room);
  const isNoBetter = (other: number) =>
    (table.cost[other] ?? 0) >= (table.cost[column] ?? 0) && canReplace(bits, other, column, open);
  return { ...node, available: node.available.filter((other) => !isNoBetter(other)) };
}
