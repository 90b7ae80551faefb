/**
 * A set of columns that is changed one by one, and knows all the time what each column would change. Rows weigh: what is
 * short again and again weighs more and more.
 */
import type { ByPlace, Table } from './table.ts';
import { byPlace } from './table.ts';

export type Trial = {
  table: Table;
  byPlace: ByPlace;
  /** What is in the set, in no order, and where each column stands in it; -1 for those that do not. */
  chosen: number[];
  standsAt: Int32Array;
  cost: number;
  /** How many more columns each row asks for and each cap allows; below 0: how many a row has too many. */
  left: Int32Array;
  /** Rows that are short, in no order, and where each stands among them; -1 for those that are not. */
  short: number[];
  shortAt: Int32Array;
  weight: Float64Array;
  /** For a column in the set what would be lost without it, for another what would be won with it; in weights. */
  worth: Float64Array;
};

export function emptyTrial(table: Table): Trial {
  const { rowCount, room, index } = table;
  const trial = {
    table,
    byPlace: byPlace(table),
    chosen: [],
    standsAt: new Int32Array(index.length).fill(-1),
    cost: 0,
    left: room.slice(),
    short: [],
    shortAt: new Int32Array(rowCount).fill(-1),
    weight: new Float64Array(rowCount).fill(1),
    worth: new Float64Array(index.length),
  };
  for (let row = 0; row < rowCount; row++) if ((room[row] ?? 0) > 0) setShort(trial, row, true);
  for (let row = 0; row < rowCount; row++) if ((room[row] ?? 0) > 0) changeWorth(trial, row, { out: 1, in: 0 });
  return trial;
}

/** Whether every cap has room for one column more. */
export function hasRoom({ table: { starts, places, rowCount }, left }: Trial, column: number): boolean {
  const first = starts[column] ?? 0;
  for (let at = (starts[column + 1] ?? 0) - 1; at >= first; at--) {
    const place = places[at] ?? 0;
    if (place < rowCount) return true;
    if ((left[place] ?? 0) <= 0) return false;
  }
  return true;
}

export function add(trial: Trial, column: number): void {
  const { table, left, chosen, standsAt, worth } = trial;
  standsAt[column] = chosen.length;
  chosen.push(column);
  trial.cost += table.cost[column] ?? 0;
  worth[column] = 0;
  const end = table.starts[column + 1] ?? 0;
  for (let at = table.starts[column] ?? 0; at < end; at++) {
    const place = table.places[at] ?? 0;
    const after = (left[place] ?? 0) - 1;
    left[place] = after;
    if (place >= table.rowCount) continue;
    if (after >= 0) worth[column] = (worth[column] ?? 0) + (trial.weight[place] ?? 0);
    if (after === 0) {
      setShort(trial, place, false);
      changeWorth(trial, place, { out: -1, in: 0 });
    } else if (after === -1) changeWorth(trial, place, { out: 0, in: -1, except: column });
  }
}

export function remove(trial: Trial, column: number): void {
  const { table, left, chosen, standsAt, worth } = trial;
  const last = chosen.pop() ?? column;
  const at = standsAt[column] ?? 0;
  if (last !== column) {
    chosen[at] = last;
    standsAt[last] = at;
  }
  standsAt[column] = -1;
  trial.cost -= table.cost[column] ?? 0;
  worth[column] = 0;
  const end = table.starts[column + 1] ?? 0;
  for (let each = table.starts[column] ?? 0; each < end; each++) {
    const place = table.places[each] ?? 0;
    const after = (left[place] ?? 0) + 1;
    left[place] = after;
    if (place >= table.rowCount) continue;
    if (after > 0) worth[column] = (worth[column] ?? 0) + (trial.weight[place] ?? 0);
    if (after === 1) {
      setShort(trial, place, true);
      changeWorth(trial, place, { out: 1, in: 0, except: column });
    } else if (after === 0) changeWorth(trial, place, { out: 0, in: 1 });
  }
}

/** Each row that is short weighs one more. */
export function weighShort(trial: Trial): void {
  for (const row of trial.short) {
    trial.weight[row] = (trial.weight[row] ?? 0) + 1;
    addToWorth(trial, row, { out: 1, in: 1 });
  }
}

type Change = { out: number; in: number; except?: number };

/** Changes what a row's columns are worth by so many times its weight. */
function changeWorth(trial: Trial, row: number, change: Change): void {
  const weight = trial.weight[row] ?? 0;
  addToWorth(trial, row, { ...change, out: change.out * weight, in: change.in * weight });
}

/** Adds to what the row's columns are worth: those in the set by the one, those outside by the other. */
function addToWorth({ byPlace: { starts, columns }, standsAt, worth }: Trial, row: number, change: Change): void {
  const { out, in: within, except = -1 } = change;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const column = columns[at] ?? 0;
    if (column === except) continue;
    worth[column] = (worth[column] ?? 0) + ((standsAt[column] ?? 0) < 0 ? out : within);
  }
}

function setShort({ short, shortAt }: Trial, row: number, isShort: boolean): void {
  if (isShort) {
    shortAt[row] = short.length;
    short.push(row);
    return;
  }
  const last = short.pop() ?? row;
  const at = shortAt[row] ?? 0;
  if (last !== row) {
    short[at] = last;
    shortAt[last] = at;
  }
  shortAt[row] = -1;
}
