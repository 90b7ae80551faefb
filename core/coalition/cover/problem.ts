/**
 * The bare covering problem behind a coalition: rows ask for columns, columns cover rows and cost something.
 * Nothing in this folder knows of organisations.
 */
import { type RowSet, rowSetOf } from './row-set.ts';

export type CoverProblem = {
  /** How many distinct columns each row asks for. */
  demand: Demand;
  /** `rows` are places in `demand`, each at most once; `cost` is a whole number from 0 up. */
  columns: readonly { rows: readonly number[]; cost: number }[];
  /** The most columns that a cover may have; without it, as many as it takes. */
  sizeLimit?: number;
  /** Of some columns a cover may only have so many. `columns` are places in the problem, each at most once. */
  caps?: readonly Cap[];
};

export type Cap = { columns: readonly number[]; most: number };

/** A whole number from 0 up for each row. */
export type Demand = readonly number[];

/** A column made ready for the search. */
export type Column = {
  /** Its place in the problem. */
  index: number;
  /** The rows that it covers, less those that ask for nothing. */
  rows: readonly number[];
  rowSet: RowSet;
  /** The places of the caps that it counts against, ascending. */
  caps: readonly number[];
  cost: number;
};

/**
 * The columns that cover anything asked for, in the order of the problem.
 * A row or a capped column that does not exist or stands twice, or a demand, cost or cap that is no whole number from
 * 0 up, is the caller's bug and throws.
 */
export function columnsOf({ demand, columns, caps = [] }: CoverProblem): Column[] {
  if (!demand.every(isCount)) throw new RangeError('A demand is a whole number from 0 up.');
  const capsOf = capsByColumn(caps, columns.length);
  return columns
    .map(({ rows, cost }, index) => {
      if (!isCount(cost)) throw new RangeError(`Column ${index} costs ${cost}: not a whole number from 0 up.`);
      if (!rows.every((row) => row in demand))
        throw new RangeError(`Column ${index} covers a row that does not exist.`);
      if (new Set(rows).size < rows.length) throw new RangeError(`Column ${index} covers a row twice.`);
      const asked = rows.filter((row) => countAt(demand, row) > 0);
      return { index, rows: asked, rowSet: rowSetOf(asked, demand.length), caps: capsOf[index] ?? [], cost };
    })
    .filter(({ rows }) => rows.length > 0);
}

function capsByColumn(caps: readonly Cap[], columnCount: number): number[][] {
  const byColumn = Array.from({ length: columnCount }, (): number[] => []);
  for (const [place, { columns, most }] of caps.entries()) {
    if (!isCount(most)) throw new RangeError(`Cap ${place} allows ${most}: not a whole number from 0 up.`);
    for (const column of columns) {
      const known = byColumn[column];
      if (!known || known.at(-1) === place) throw new RangeError(`Cap ${place} names a column that is not there once.`);
      known.push(place);
    }
  }
  return byColumn;
}

/** How many of the columns cover each row. */
export function countCovers(columns: Iterable<{ rows: readonly number[] }>, rowCount: number): number[] {
  const counts = new Array<number>(rowCount).fill(0);
  for (const { rows } of columns) {
    for (const row of rows) counts[row] = countAt(counts, row) + 1;
  }
  return counts;
}

/** What a list of figures, one per row, says of a row. */
export function countAt(counts: readonly number[], row: number): number {
  return counts[row] ?? 0;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
