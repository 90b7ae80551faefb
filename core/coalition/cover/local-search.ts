/**
 * Better covers by small changes: leave out what is missed least, cover again what fell short with as little as can be,
 * and let the rows that fall short again and again weigh more. It proves nothing, and it is quick.
 * Source: row-weighting local search after Gao, Weise and Li, "An efficient local search heuristic with row weighting
 * for the unicost set covering problem", 2015; here with costs, rows that ask for several, and caps.
 */
import type { Table } from './table.ts';
import { add, emptyTrial, hasRoom, remove, type Trial, weighShort } from './trial.ts';

export type LocalSearch = {
  trial: Trial;
  /** The cheapest cover that was found, as columns of the table; null before there is one. */
  best: number[] | null;
  /** What a cover has to cost less than to be of any use; that of `best` once there is one. */
  bestCost: number;
  /** When each column was last added or removed: of equals, the one that has waited longest is taken. */
  changedAt: Int32Array;
  time: number;
  /** Where the seeded chance stands. */
  dice: number;
};

export function startLocalSearch(table: Table): LocalSearch {
  return {
    trial: emptyTrial(table),
    best: null,
    bestCost: Number.POSITIVE_INFINITY,
    changedAt: new Int32Array(table.index.length),
    time: 0,
    dice: 0,
  };
}

/** Begins anew with these columns, as far as the caps have room, and the best ones for what they leave open. */
export function restart(search: LocalSearch, columns: readonly number[]): void {
  const { trial } = search;
  for (const column of [...trial.chosen]) remove(trial, column);
  for (const column of columns) if (hasRoom(trial, column)) add(trial, column);
  while (trial.short.length > 0) {
    const column = mostWorth(search, trial.table.index.keys());
    if (column < 0) return;
    add(trial, column);
  }
}

/**
 * Goes on for so many steps, or until a cover costs no more than `enough`.
 * @returns whether a cheaper cover was found.
 */
export function improve(
  search: LocalSearch,
  { steps, enough, isStopped }: { steps: number; enough: number; isStopped: () => boolean },
): boolean {
  const { trial } = search;
  const before = search.bestCost;
  for (let step = 0; step <= steps && !(step % 32 === 31 && isStopped()); step++) {
    while (trial.short.length === 0) {
      if (trial.cost < search.bestCost) [search.best, search.bestCost] = [[...trial.chosen], trial.cost];
      if (search.bestCost <= enough || trial.chosen.length === 0) return search.bestCost < before;
      leaveOut(search);
    }
    if (step === steps) break;
    const left = leaveOut(search);
    coverAgain(search, left);
    weighShort(trial);
  }
  return search.bestCost < before;
}

/** Removes the column that is missed least for what it costs. */
function leaveOut(search: LocalSearch): number {
  const { trial, changedAt } = search;
  const { cost } = trial.table;
  let least = -1;
  let leastLoss = Number.POSITIVE_INFINITY;
  for (const column of trial.chosen) {
    const loss = (trial.worth[column] ?? 0) / priceOf(cost[column] ?? 0);
    const isOlder = loss === leastLoss && (changedAt[column] ?? 0) < (changedAt[least] ?? 0);
    // What was added last would only come back.
    if ((loss < leastLoss || isOlder) && (changedAt[column] !== search.time || trial.short.length === 0))
      [least, leastLoss] = [column, loss];
  }
  if (least >= 0) {
    remove(trial, least);
    changedAt[least] = search.time;
  }
  return least;
}

/** Covers one row after another that is short, while the whole is still cheaper than the best. */
function coverAgain(search: LocalSearch, leftOut: number): void {
  const { trial, changedAt } = search;
  const { starts, columns } = trial.byPlace;
  search.time += 1;
  while (trial.short.length > 0) {
    const row = trial.short[draw(search, trial.short.length)] ?? 0;
    const column = mostWorth(search, columns.subarray(starts[row], starts[row + 1]), leftOut);
    if (column < 0 || trial.cost + (trial.table.cost[column] ?? 0) >= search.bestCost) return;
    add(trial, column);
    changedAt[column] = search.time;
  }
}

/** Of some columns the one outside that is worth most for what it costs; -1 where none may be added. */
function mostWorth({ trial, changedAt }: LocalSearch, among: Iterable<number>, except = -1): number {
  const { cost } = trial.table;
  let best = -1;
  let most = 0;
  for (const column of among) {
    if ((trial.standsAt[column] ?? 0) >= 0 || column === except) continue;
    const worth = (trial.worth[column] ?? 0) / priceOf(cost[column] ?? 0);
    const isOlder = worth === most && best >= 0 && (changedAt[column] ?? 0) < (changedAt[best] ?? 0);
    if ((worth > most || isOlder) && hasRoom(trial, column)) [best, most] = [column, worth];
  }
  return best;
}

/** Even what costs nothing is weighed against its worth. */
function priceOf(cost: number): number {
  return cost || 0.5;
}

/** A whole number from 0 up to but not including `below`: mulberry32. */
function draw(search: LocalSearch, below: number): number {
  search.dice = (search.dice + 0x6d2b79f5) | 0;
  let mixed = Math.imul(search.dice ^ (search.dice >>> 15), 1 | search.dice);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
}
