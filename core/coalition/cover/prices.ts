/**
 * Lower bounds from prices (Lagrangian duality). Every open row pays a price for each column that it still asks for,
 * and a column pays to each cap that it counts against; a column that is paid more than it costs is taken. Whatever the
 * prices, what the rows pay less what the taken columns gain is no more than the cheapest cover costs: the prices are
 * the proof, and show which rows are scarce.
 */
import type { Node } from './node.ts';
import type { Table } from './table.ts';

/** For each row what it pays per column, 0 or more; for each cap what it is paid, as a number from 0 down. */
export type Prices = Float64Array;

/** What a column costs beyond what its rows pay for it; below 0 it gains. */
export function reducedCost(table: Table, column: number, prices: Prices): number {
  return (table.cost[column] ?? 0) - paidFor(table, column, prices);
}

/** What the rows of a column pay for it, less what it pays to caps. */
export function paidFor({ starts, places }: Table, column: number, prices: Prices): number {
  let paid = 0;
  const end = starts[column + 1] ?? 0;
  for (let at = starts[column] ?? 0; at < end; at++) paid += prices[places[at] ?? 0] ?? 0;
  return paid;
}

/** To start from: each row pays its cheapest column's cost, shared among the rows of that column. */
export function firstPrices({ starts, places, cost, rowCount, room }: Table, { available }: Node): Prices {
  const prices = new Float64Array(room.length);
  prices.fill(Number.POSITIVE_INFINITY, 0, rowCount);
  for (const column of available) {
    const first = starts[column] ?? 0;
    let end = starts[column + 1] ?? 0;
    while (end > first && (places[end - 1] ?? 0) >= rowCount) end--;
    const share = (cost[column] ?? 0) / (end - first);
    for (let at = first; at < end; at++) prices[places[at] ?? 0] = Math.min(prices[places[at] ?? 0] ?? 0, share);
  }
  return prices.map((price) => (Number.isFinite(price) ? price : 0));
}

/** The same prices, but rows that ask for nothing more pay nothing. */
export function openPrices({ rowCount }: Table, { room }: Node, prices: Prices): Prices {
  return prices.map((price, place) => (place >= rowCount || (room[place] ?? 0) > 0 ? price : 0));
}

/**
 * The lower bound that prices give. Most of the search's time is spent here.
 * @param prices have to be `openPrices` of the node.
 * @param shortage is written to: how many columns each row is short of at these prices, below 0 how many it has too
 * many; and how many more each cap allows.
 */
export function weigh({ starts, places, cost }: Table, node: Node, prices: Prices, shortage: Float64Array): number {
  const { available, room } = node;
  let bound = node.cost;
  for (let place = 0; place < room.length; place++) {
    const left = room[place] ?? 0;
    shortage[place] = left;
    bound += left * (prices[place] ?? 0);
  }
  for (let each = 0; each < available.length; each++) {
    const column = available[each] ?? 0;
    const first = starts[column] ?? 0;
    const end = starts[column + 1] ?? 0;
    let reduced = cost[column] ?? 0;
    for (let at = first; at < end; at++) reduced -= prices[places[at] ?? 0] ?? 0;
    if (reduced >= 0) continue;
    bound += reduced;
    for (let at = first; at < end; at++) {
      const place = places[at] ?? 0;
      shortage[place] = (shortage[place] ?? 0) - 1;
    }
  }
  return bound;
}
