/** Leaving out columns that no best cover needs. */
import { type Bits, bitsOf, canReplace } from './bits.ts';
import type { Table } from './table.ts';

/**
 * The columns that are left when every *dominated* one is dropped, ascending.
 * A column is dominated when as many others as its most demanding row asks for each cover all that it covers, at no
 * higher cost and against no cap that it does not count against itself: a cover that takes it can take one of those
 * instead, or has them all and does not need it.
 * Of identical columns this keeps as many as could ever be used together, the cheapest first.
 * Comparing with kept columns is enough: whatever dominates a dropped column also dominates what that one dominates.
 */
export function undominated(table: Table): Int32Array {
  const bits = bitsOf(table);
  const keptByRow = Array.from({ length: table.rowCount }, (): number[] => []);
  const kept: number[] = [];
  for (const column of widestFirst(table)) {
    const rows = rowsOf(table, column);
    const enough = rows.reduce((most, row) => Math.max(most, table.room[row] ?? 0), 0);
    const rarest = rows.reduce((best: readonly number[], row) => shorter(best, keptByRow[row] ?? []), kept);
    if (hasDominators(table, bits, { column, enough, among: rarest })) continue;
    kept.push(column);
    for (const row of rows) keptByRow[row]?.push(column);
  }
  return Int32Array.from(kept).sort();
}

function rowsOf({ starts, places, rowCount }: Table, column: number): Int32Array {
  let end = starts[column + 1] ?? 0;
  while ((places[end - 1] ?? 0) >= rowCount) end--;
  return places.subarray(starts[column] ?? 0, end);
}

function shorter(one: readonly number[], other: readonly number[]): readonly number[] {
  return other.length < one.length ? other : one;
}

/** Whatever dominates a column comes before it in this order. */
function widestFirst(table: Table): Int32Array {
  const { index, starts, cost } = table;
  const width = Int32Array.from(index, (_, column) => rowsOf(table, column).length);
  const size = (column: number) => (starts[column + 1] ?? 0) - (starts[column] ?? 0);
  return Int32Array.from(index.keys()).sort((one, other) => {
    const wider = (width[other] ?? 0) - (width[one] ?? 0);
    return wider || (cost[one] ?? 0) - (cost[other] ?? 0) || size(one) - size(other) || one - other;
  });
}

/** @param search.among all kept columns that could dominate the column, others as well. */
function hasDominators(
  { cost }: Table,
  bits: Bits,
  { column, enough, among }: { column: number; enough: number; among: readonly number[] },
): boolean {
  let count = 0;
  const most = cost[column] ?? 0;
  for (let each = 0; each < among.length; each++) {
    const other = among[each] ?? 0;
    if ((cost[other] ?? 0) > most || !canReplace(bits, column, other, null)) continue;
    count += 1;
    if (count === enough) return true;
  }
  return false;
}
