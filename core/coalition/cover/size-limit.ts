/**
 * Where a cover may only have so many columns, prices that count columns instead of costs show which columns still
 * fit. Counts are whole, so a bound of 2.1 columns already means 3: that closes much which costs alone leave open.
 */
import { raiseBound } from './ascent.ts';
import { type Node, rootNode } from './node.ts';
import { firstPrices, openPrices, type Prices, paidFor } from './prices.ts';
import { roundUp } from './rounding.ts';
import type { Table } from './table.ts';

const STEPS = 300;

/** Prices that bound the number of columns from below; null where the number is not limited. */
export function countingPrices(table: Table, isStopped: () => boolean): Prices | null {
  if (table.slots < 0) return null;
  const counted = { ...table, cost: table.cost.map(() => 1) };
  const root = rootNode(table);
  // With room for all, nothing is paid to the limit itself.
  const unlimited = { ...root, room: root.room.with(table.slots, table.index.length) };
  const [start, target] = [firstPrices(counted, root), (table.room[table.slots] ?? 0) + 1];
  return raiseBound(counted, unlimited, { start, target, steps: STEPS, isStopped }).prices.with(table.slots, 0);
}

/** The node without the columns that need more places than are left; null when nothing fits. */
export function holdToLimit(table: Table, node: Node, counting: Prices | null): Node | null {
  if (!counting) return node;
  const { room, available } = node;
  const prices = openPrices(table, node, counting);
  const left = room[table.slots] ?? 0;
  let bound = 0;
  for (let place = 0; place < prices.length; place++) bound += (room[place] ?? 0) * (prices[place] ?? 0);
  const excess = new Float64Array(available.length);
  for (let each = 0; each < available.length; each++) {
    const reduced = 1 - paidFor(table, available[each] ?? 0, prices);
    if (reduced < 0) bound += reduced;
    else excess[each] = reduced;
  }
  if (roundUp(bound) > left) return null;
  return { ...node, available: available.filter((_, each) => roundUp(bound + (excess[each] ?? 0)) <= left) };
}
