/** Leaving out columns that no best cover needs. */
import { type Column, countAt, type Demand } from './problem.ts';
import { isWithin } from './row-set.ts';

/**
 * The columns that are left when every *dominated* one is dropped, in their order.
 * A column is dominated when as many others as its most demanding row asks for each cover all that it covers, at no
 * higher cost and against no cap that it does not count against itself: a cover that takes it can take one of those instead, or has them all and does not need it.
 * Of identical columns this keeps as many as could ever be used together, the cheapest first.
 * Comparing with kept columns is enough: whatever dominates a dropped column also dominates what that one dominates.
 */
export function withoutDominated(columns: readonly Column[], demand: Demand): Column[] {
  const kept: Column[] = [];
  const keptByRow = demand.map((): Column[] => []);
  for (const column of [...columns].sort(widestFirst)) {
    const enough = Math.max(...column.rows.map((row) => countAt(demand, row)));
    if (hasDominators(column, enough, keptByRow)) continue;
    kept.push(column);
    for (const row of column.rows) keptByRow[row]?.push(column);
  }
  return kept.sort((one, other) => one.index - other.index);
}

/** Whether a column counts against no cap that another does not count against. */
export function isNoTighter(column: Column, other: Column): boolean {
  return column.caps.every((cap) => other.caps.includes(cap));
}

/** Whatever dominates a column comes before it in this order. */
function widestFirst(one: Column, other: Column): number {
  const [rows, cost] = [other.rows.length - one.rows.length, one.cost - other.cost];
  return rows || cost || one.caps.length - other.caps.length || one.index - other.index;
}

function hasDominators(column: Column, enough: number, keptByRow: readonly Column[][]): boolean {
  let count = 0;
  for (const other of fewestFor(column, keptByRow)) {
    if (other.cost <= column.cost && isWithin(column.rowSet, other.rowSet) && isNoTighter(other, column)) count += 1;
    if (count === enough) return true;
  }
  return false;
}

/** The kept columns of that row of the column which has the fewest: all that dominate the column are among them. */
function fewestFor(column: Column, keptByRow: readonly Column[][]): readonly Column[] {
  return column.rows
    .map((row) => keptByRow[row] ?? [])
    .reduce((fewest, kept) => (kept.length < fewest.length ? kept : fewest));
}
