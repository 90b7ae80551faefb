/**
 * A proof of a lower bound that anybody can check with whole numbers: what each row pays for a column ("scarcity
 * prices"), and what each cap takes. Whatever the prices, no cover has fewer columns than they show.
 * Source: weak Lagrangian duality, as in Beasley 1990.
 */
import { raiseBound } from './ascent.ts';
import { rootNode } from './node.ts';
import { firstPrices } from './prices.ts';
import type { Cap, CoverProblem, Demand } from './problem.ts';
import { boundThatCloses } from './rounding.ts';
import { tableOf } from './table.ts';

export type CountedProblem = {
  demand: Demand;
  columns: readonly { rows: readonly number[] }[];
  caps?: readonly Cap[];
};

export type Certificate = {
  /** What counts as one column: prices are whole numbers in this unit. */
  unit: number;
  /** What each row pays for each column that it asks for, 0 or more. */
  rows: number[];
  /** What a column pays to each cap that it counts against, 0 or more. */
  caps: number[];
};

const UNIT = 1_000_000;
const STEPS = 400;

/**
 * Prices which show that no cover has fewer than `size` columns; null where a single set of prices does not show it,
 * although it may be true: then only the search itself proves it.
 */
export function certificateFor(problem: CountedProblem, size: number): Certificate | null {
  const counted: CoverProblem = { ...problem, columns: problem.columns.map(({ rows }) => ({ rows, cost: 1 })) };
  const table = tableOf(counted);
  const root = rootNode(table);
  const options = { start: firstPrices(table, root), target: boundThatCloses(size), steps: STEPS };
  const prices = [...raiseBound(table, root, options).prices].map((price) => Math.round(Math.abs(price) * UNIT));
  const rowCount = problem.demand.length;
  const certificate = { unit: UNIT, rows: prices.slice(0, rowCount), caps: prices.slice(rowCount) };
  return boundShownBy(certificate, problem) === size ? certificate : null;
}

/**
 * How many columns every cover has at least, as the prices show: a whole number, worked out with whole numbers only and
 * from nothing else than the problem. Negative, broken or missing prices show nothing: 0.
 */
export function boundShownBy({ unit, rows, caps }: Certificate, problem: CountedProblem): number {
  const limits = problem.caps ?? [];
  const isWhole = [unit, ...rows, ...caps].every((price) => Number.isSafeInteger(price) && price >= 0);
  if (!isWhole || unit === 0 || rows.length !== problem.demand.length || caps.length !== limits.length) return 0;
  const paid = problem.demand.reduce((sum, asked, row) => sum + asked * (rows[row] ?? 0), 0);
  const kept = limits.reduce((sum, { most }, cap) => sum + most * (caps[cap] ?? 0), 0);
  const dues = duesOf(problem.columns.length, limits, caps);
  const gained = problem.columns.reduce((sum, column, place) => {
    const income = column.rows.reduce((total, row) => total + (rows[row] ?? 0), 0);
    return sum + Math.max(0, income - unit - (dues[place] ?? 0));
  }, 0);
  return Math.max(0, Math.ceil((paid - kept - gained) / unit));
}

/** What each column pays to the caps that it counts against. */
function duesOf(columnCount: number, limits: readonly Cap[], prices: readonly number[]): number[] {
  const dues = new Array<number>(columnCount).fill(0);
  for (const [cap, { columns }] of limits.entries()) {
    for (const column of columns) dues[column] = (dues[column] ?? 0) + (prices[cap] ?? 0);
  }
  return dues;
}
