/** Covers that differ from a known one in a single column: quickly found, and often as good. */
import type { Table } from './table.ts';

/** Every cover that has another column in place of one, as columns of the table. The known one need not be the cheapest. */
export function* swapsOf(table: Table, cover: readonly number[]): Generator<number[]> {
  for (const column of cover) {
    const others = cover.filter((one) => one !== column);
    const left = leftBy(table, others);
    for (const other of table.index.keys()) {
      if (other !== column && !others.includes(other) && completes(table, other, left)) yield [...others, other];
    }
  }
}

/** What rows still ask for and caps still allow. */
function leftBy({ room, starts, places }: Table, columns: readonly number[]): Int32Array {
  const left = room.slice();
  for (const column of columns) {
    for (const place of places.subarray(starts[column], starts[column + 1])) left[place] = (left[place] ?? 0) - 1;
  }
  return left;
}

/** Whether the column covers every row that is short, breaks no cap, and there is not more to cover than that. */
function completes({ rowCount, starts, places }: Table, column: number, left: Int32Array): boolean {
  const own = places.subarray(starts[column], starts[column + 1]);
  for (let place = 0; place < left.length; place++) {
    const open = left[place] ?? 0;
    const adds = own.includes(place) ? 1 : 0;
    if (place < rowCount ? open > adds : open < adds) return false;
  }
  return true;
}
