/** The cheapest covers, each of them: the same search, which goes on until none is left that is cheaper than the last. */
import { boundBelow, noBound } from './bounding.ts';
import { rootNode } from './node.ts';
import type { CoverProblem } from './problem.ts';
import { roundUp } from './rounding.ts';
import { branch, offer, type Search, settleOrOffer } from './search.ts';
import { countingPrices, holdToLimit } from './size-limit.ts';
import { narrow, type Table, tableOf } from './table.ts';

type Listed = { columns: number[]; cost: number };

type ListOptions = {
  /** The places that tell one cover from another. */
  apart: (columns: readonly number[]) => number[];
  most: number;
  effort: number;
  /** A cover that is known already; null without one. */
  start: readonly number[] | null;
};

const STEPS = 10_000;

/** At most `most` covers, the cheapest first; `isComplete` unless the effort ran out. For problems of one size of cover. */
export function listCovers(
  problem: CoverProblem,
  { apart, most, effort, start }: ListOptions,
): { found: Listed[]; isComplete: boolean } {
  const table = tableOf(problem);
  const beyond = 1 + sumOf(table.cost);
  const found: Listed[] = [];
  const keep = (places: readonly number[], cost: number) => {
    const columns = apart(places).sort((one, other) => one - other);
    if (found.every((one) => String(one.columns) !== String(columns))) found.push({ columns, cost });
    found.sort((one, other) => one.cost - other.cost);
    if (found.length > most) found.pop();
    return found.length < most ? beyond : (found.at(-1)?.cost ?? beyond);
  };
  const isStopped = () => false;
  const counting = countingPrices(table, isStopped);
  const search = {
    bestCost: beyond,
    lowerBound: 0,
    effortLeft: effort,
    isStopped,
    keep,
    onProgress: () => {},
    counting,
  };
  const costs = start?.map((place) => problem.columns[place]?.cost ?? 0) ?? [];
  if (start) offer(search, start, sumOf(costs));
  searchAll(search, table);
  return { found, isComplete: search.effortLeft > 0 };
}

function searchAll(search: Search, all: Table): void {
  const fitting = holdToLimit(all, rootNode(all), search.counting);
  if (!fitting) return;
  const table = narrow(all, fitting.available, all.room);
  const node = settleOrOffer(search, table, rootNode(table));
  if (!node) return;
  const options = { target: search.bestCost, steps: STEPS, isStopped: search.isStopped };
  const bound = boundBelow(table, node, noBound(table, node), options);
  if (roundUp(bound.value) >= search.bestCost) return;
  branch(search, { table, bits: null, lookAside: () => {} }, node, bound);
}

function sumOf(costs: Iterable<number>): number {
  let sum = 0;
  for (const cost of costs) sum += cost;
  return sum;
}
