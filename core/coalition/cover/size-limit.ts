/**
 * Where a cover may only have so many columns, prices that count columns instead of costs show which columns still
 * fit. Counts are whole, so a bound of 2.1 columns already means 3: that closes much which costs alone leave open.
 */
import { raiseBound } from './ascent.ts';
import type { Node } from './node.ts';
import { firstPrices, openPrices, type Prices } from './prices.ts';
import { countAt } from './problem.ts';
import { roundUp } from './rounding.ts';

const STEPS = 300;

/** Prices that bound the number of columns from below; null where the number is not limited. */
export function sizePricesOf(root: Node): Prices | null {
  if (!Number.isFinite(root.slots)) return null;
  const counting = { ...root, cost: 0, available: root.available.map((column) => ({ ...column, cost: 1 })) };
  return raiseBound({ ...counting, slots: Number.POSITIVE_INFINITY }, firstPrices(counting), root.slots + 1, STEPS)
    .prices;
}

/** The node without the columns that need more places than are left; null when nothing fits. */
export function holdToLimit(node: Node, sizePrices: Prices | null): Node | null {
  if (!sizePrices) return node;
  const { rows, caps } = openPrices(node, sizePrices);
  let bound = 0;
  for (const [cap, price] of caps.entries()) bound -= countAt(node.room, cap) * price;
  for (const [row, price] of rows.entries()) bound += countAt(node.demand, row) * price;
  const excess = node.available.map((column) => {
    let count = 1;
    for (const row of column.rows) count -= rows[row] ?? 0;
    for (const cap of column.caps) count += caps[cap] ?? 0;
    if (count < 0) bound += count;
    return Math.max(0, count);
  });
  if (roundUp(bound) > node.slots) return null;
  return {
    ...node,
    available: node.available.filter((_, place) => roundUp(bound + (excess[place] ?? 0)) <= node.slots),
  };
}
