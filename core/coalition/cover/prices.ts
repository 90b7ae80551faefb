/**
 * Lower bounds from prices (Lagrangian duality). Every open row pays a price for each column that it still asks for;
 * a column that is paid more than it costs is taken. Where columns are limited they pay for their places. Whatever the prices, what the rows pay less what the taken
 * columns gain is no more than the cheapest cover costs: the prices are the proof, and show which rows are scarce.
 */
import type { Node } from './node.ts';
import { type Column, countAt } from './problem.ts';

export type Prices = {
  /** What each row pays per column, 0 or more. */
  rows: Float64Array;
  /** What every column pays for its place where places are limited, 0 or more. */
  slot: number;
  /** What a column pays to each cap that it counts against, 0 or more. */
  caps: Float64Array;
};

/** What a column costs beyond what its rows pay for it; below 0 it gains. */
export function reducedCost(column: Column, prices: Prices): number {
  const { rows, caps } = column;
  let cost = column.cost + prices.slot;
  for (let place = 0; place < rows.length; place++) cost -= prices.rows[rows[place] ?? 0] ?? 0;
  for (let place = 0; place < caps.length; place++) cost += prices.caps[caps[place] ?? 0] ?? 0;
  return cost;
}

export function noPrices({ demand, room }: Node): Prices {
  return { rows: new Float64Array(demand.length), slot: 0, caps: new Float64Array(room.length) };
}

/** To start from: each row pays its cheapest column's cost, shared among the rows of that column. */
export function firstPrices({ available, demand, room }: Node): Prices {
  const rows = new Float64Array(demand.length).fill(Number.POSITIVE_INFINITY);
  for (const column of available) {
    const share = column.cost / column.rows.length;
    for (const row of column.rows) rows[row] = Math.min(rows[row] ?? 0, share);
  }
  const caps = new Float64Array(room.length);
  return { rows: rows.map((price) => (Number.isFinite(price) ? price : 0)), slot: 0, caps };
}

/** The same prices where rows that ask for nothing more pay nothing, and places cost nothing unless limited. */
export function openPrices({ demand, slots }: Node, { rows, slot, caps }: Prices): Prices {
  return {
    rows: rows.map((price, row) => (countAt(demand, row) > 0 ? price : 0)),
    slot: Number.isFinite(slots) ? slot : 0,
    caps,
  };
}

export type Weighing = {
  /** The lower bound that the prices give. */
  bound: number;
  /** How many columns each open row is short of, at these prices; below 0: how many it has too many. */
  shortage: Float64Array;
  /** How many columns are taken beyond the places there are. */
  crowd: number;
  /** The same for each cap. */
  crowds: Float64Array;
};

/** @param prices have to be `openPrices` of the node. Most of the search's time is spent here. */
export function weigh(node: Node, prices: Prices): Weighing {
  const shortage = Float64Array.from(node.demand);
  const crowds = Float64Array.from(node.room, (left) => -left);
  let bound = node.cost;
  for (let row = 0; row < shortage.length; row++) bound += (shortage[row] ?? 0) * (prices.rows[row] ?? 0);
  for (let cap = 0; cap < crowds.length; cap++) bound += (crowds[cap] ?? 0) * (prices.caps[cap] ?? 0);
  let taken = 0;
  for (const column of node.available) {
    const cost = reducedCost(column, prices);
    if (cost >= 0) continue;
    bound += cost;
    taken += 1;
    for (const row of column.rows) shortage[row] = (shortage[row] ?? 0) - 1;
    for (const cap of column.caps) crowds[cap] = (crowds[cap] ?? 0) + 1;
  }
  if (!Number.isFinite(node.slots)) return { bound, shortage, crowd: 0, crowds };
  return { bound: bound - node.slots * prices.slot, shortage, crowd: taken - node.slots, crowds };
}
