/**
 * Set-cover problems as the OR-Library has them (Beasley 1990): the numbers of rows and columns, the cost of each
 * column, then for each row how many columns cover it and which, counted from 1. White space of any kind is between.
 */
import type { CoverProblem } from '../coalition/cover/problem.ts';

export type OrLibraryVerdict = { ok: true; problem: CoverProblem } | { ok: false; fault: OrLibraryFault };

export type OrLibraryFault =
  /** Something else than a whole number from 0 up stands there; `place` counts the numbers from 1. */
  | { name: 'not-a-number'; place: number; text: string }
  /** The file ends before its last row does; `row` counts from 1, null: in its head or among the costs. */
  | { name: 'too-short'; row: number | null }
  /** There is more after the last row. */
  | { name: 'too-long'; rows: number }
  | { name: 'no-such-column'; row: number; column: number; columns: number }
  | { name: 'column-twice'; row: number; column: number };

/** Each row asks for one column. */
export function readOrLibrary(text: string): OrLibraryVerdict {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const odd = words.findIndex((word) => !/^\d{1,9}$/.test(word));
  if (odd >= 0) return fault({ name: 'not-a-number', place: odd + 1, text: words[odd] ?? '' });
  const numbers = words.map(Number);
  const [rowCount, columnCount] = numbers;
  if (rowCount === undefined || columnCount === undefined || numbers.length < 2 + columnCount)
    return fault({ name: 'too-short', row: null });
  const columns: { cost: number; rows: number[] }[] = numbers
    .slice(2, 2 + columnCount)
    .map((cost) => ({ cost, rows: [] }));
  let at = 2 + columnCount;
  for (let row = 0; row < rowCount; row++) {
    const count = numbers[at] ?? Number.POSITIVE_INFINITY;
    const covering = numbers.slice(at + 1, at + 1 + count);
    if (covering.length < count) return fault({ name: 'too-short', row: row + 1 });
    for (const number of covering) {
      const column = columns[number - 1];
      if (!column) return fault({ name: 'no-such-column', row: row + 1, column: number, columns: columnCount });
      if (column.rows.at(-1) === row) return fault({ name: 'column-twice', row: row + 1, column: number });
      column.rows.push(row);
    }
    at += 1 + count;
  }
  if (at < numbers.length) return fault({ name: 'too-long', rows: rowCount });
  return { ok: true, problem: { demand: new Array<number>(rowCount).fill(1), columns } };
}

function fault(what: OrLibraryFault): OrLibraryVerdict {
  return { ok: false, fault: what };
}
