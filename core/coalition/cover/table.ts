/**
 * A covering problem laid out for the search: flat lists of whole numbers, which machines go through quickly.
 * Rows and caps stand in one list of *places*: first every row, then every cap, the limit on size last among them. So
 * one loop over the places of a column serves both.
 */
import type { CoverProblem } from './problem.ts';

export type Table = {
  /** How many of the places are rows; the others are caps. */
  rowCount: number;
  /** What each row asks for, and what each cap allows. */
  room: Int32Array;
  /** The place of the cap that limits the size, -1 without a limit. */
  slots: number;
  /** The places of column c are `places[starts[c]]` up to before `places[starts[c + 1]]`, ascending. */
  starts: Int32Array;
  places: Int32Array;
  cost: Float64Array;
  /** Where each column stands in the problem. */
  index: Int32Array;
};

/**
 * The columns that cover anything asked for and break no cap by themselves, in the order of the problem.
 * A row or a capped column that does not exist or stands twice, or a demand, cost or cap that is no whole number from
 * 0 up, is the caller's bug and throws.
 */
export function tableOf(problem: CoverProblem): Table {
  const { demand, columns, caps = [], sizeLimit = Number.POSITIVE_INFINITY } = problem;
  if (!demand.every(isCount)) throw new RangeError('A demand is a whole number from 0 up.');
  const capsOf = capsByColumn(problem);
  const isLimited = sizeLimit < columns.length;
  const slots = isLimited ? demand.length + caps.length : -1;
  const room = Int32Array.from([...demand, ...caps.map(({ most }) => most), ...(isLimited ? [sizeLimit] : [])]);
  const starts = [0];
  const places: number[] = [];
  const index: number[] = [];
  for (const [place, { rows, cost }] of columns.entries()) {
    if (!isCount(cost)) throw new RangeError(`Column ${place} costs ${cost}: not a whole number from 0 up.`);
    const asked = rowsThatAsk(rows, demand, place);
    const capped = capsOf?.[place] ?? [];
    if (asked.length === 0 || sizeLimit <= 0 || capped.some((cap) => room[cap] === 0)) continue;
    for (const row of asked) places.push(row);
    for (const cap of capped) places.push(cap);
    if (isLimited) places.push(slots);
    starts.push(places.length);
    index.push(place);
  }
  return {
    rowCount: demand.length,
    room,
    slots,
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
    cost: Float64Array.from(index, (place) => columns[place]?.cost ?? 0),
    index: Int32Array.from(index),
  };
}

/** Ascending. */
function rowsThatAsk(rows: readonly number[], demand: readonly number[], column: number): number[] {
  const sorted = isAscending(rows) ? rows : [...rows].sort((one, other) => one - other);
  for (const [at, row] of sorted.entries()) {
    if (!(row in demand)) throw new RangeError(`Column ${column} covers a row that does not exist.`);
    if (sorted[at - 1] === row) throw new RangeError(`Column ${column} covers a row twice.`);
  }
  return sorted.filter((row) => demand[row] !== 0);
}

function isAscending(rows: readonly number[]): boolean {
  return rows.every((row, at) => at === 0 || row > (rows[at - 1] ?? 0));
}

/** The places of the caps that each column counts against; null where there are none. */
function capsByColumn({ demand, columns, caps = [] }: CoverProblem): number[][] | null {
  if (caps.length === 0) return null;
  const byColumn = Array.from(columns, (): number[] => []);
  for (const [cap, { columns: capped, most }] of caps.entries()) {
    if (!isCount(most)) throw new RangeError(`Cap ${cap} allows ${most}: not a whole number from 0 up.`);
    const place = demand.length + cap;
    for (const column of capped) {
      const known = byColumn[column];
      if (!known || known.at(-1) === place) throw new RangeError(`Cap ${cap} names a column that is not there once.`);
      known.push(place);
    }
  }
  return byColumn;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** The table with only these columns, and what is still asked for and allowed. Places keep their numbers. */
export function narrow(table: Table, columns: Int32Array, room: Int32Array): Table {
  const starts = new Int32Array(columns.length + 1);
  const places: number[] = [];
  for (let column = 0; column < columns.length; column++) {
    const from = columns[column] ?? 0;
    const end = table.starts[from + 1] ?? 0;
    for (let at = table.starts[from] ?? 0; at < end; at++) {
      const place = table.places[at] ?? 0;
      if (place >= table.rowCount || (room[place] ?? 0) > 0) places.push(place);
    }
    starts[column + 1] = places.length;
  }
  return {
    ...table,
    room,
    starts,
    places: Int32Array.from(places),
    cost: Float64Array.from(columns, (column) => table.cost[column] ?? 0),
    index: Int32Array.from(columns, (column) => table.index[column] ?? 0),
  };
}

/** Which columns stand in each place: those of place p are `columns[starts[p]]` up to before `columns[starts[p + 1]]`. */
export type ByPlace = { starts: Int32Array; columns: Int32Array };

export function byPlace({ room, starts, places, index }: Table): ByPlace {
  const firsts = new Int32Array(room.length + 1);
  for (const place of places) firsts[place + 1] = (firsts[place + 1] ?? 0) + 1;
  for (let place = 0; place < room.length; place++) firsts[place + 1] = (firsts[place + 1] ?? 0) + (firsts[place] ?? 0);
  const next = firsts.slice();
  const columns = new Int32Array(places.length);
  for (let column = 0; column < index.length; column++) {
    const end = starts[column + 1] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      const to = next[place] ?? 0;
      columns[to] = column;
      next[place] = to + 1;
    }
  }
  return { starts: firsts, columns };
}
