/**
 * Better prices step by step: they rise where too little is taken and fall where too much is.
 * Source: subgradient ascent after Held and Karp 1971, for covering as in Beasley, "A Lagrangian heuristic for
 * set-covering problems", 1990.
 */
import type { Node } from './node.ts';
import { openPrices, type Prices, weigh } from './prices.ts';
import type { Table } from './table.ts';

export type AscentOptions = {
  start: Prices;
  /** The bound at which the ascent may stop; `Infinity` where none is known. */
  target: number;
  steps: number;
  /** Asked at every step: true ends the ascent with the best bound so far. */
  isStopped?: (() => boolean) | undefined;
};

/** Steps are measured against the gap to the target; they halve after so many without a better bound. */
const PATIENCE = 6;
const SHORTEST_STRIDE = 0.01;
/** Aiming a little beyond the target keeps the last steps from creeping. */
const OVERSHOOT = 1.02;
/** A gain below this share of the bound does not count as progress. */
const PROGRESS = 1e-4;

/** The best bound found from the given prices on, its prices, and how many steps were taken. */
export function raiseBound(table: Table, node: Node, { start, target, steps, isStopped }: AscentOptions) {
  const prices = openPrices(table, node, start);
  const best = { value: Number.NEGATIVE_INFINITY, prices: prices.slice(), steps: 0 };
  const shortage = new Float64Array(prices.length);
  let stride = 1;
  let idle = 0;
  for (let step = 0; step < steps && stride > SHORTEST_STRIDE; step++) {
    if (step > 0 && isStopped?.()) break;
    const value = weigh(table, node, prices, shortage);
    best.steps += 1;
    idle = value > best.value + PROGRESS * Math.abs(value) ? 0 : idle + 1;
    if (value > best.value) {
      best.value = value;
      best.prices.set(prices);
    }
    if (best.value >= target) break;
    const norm = pointUpwards(table, node, prices, shortage);
    if (norm === 0) break;
    if (idle > PATIENCE) {
      stride /= 2;
      idle = 0;
      prices.set(best.prices);
      continue;
    }
    const aim = Number.isFinite(target) ? OVERSHOOT * target : value + 0.1 * Math.abs(value) + 1;
    movePrices(table, prices, shortage, (stride * (aim - value)) / norm);
  }
  return best;
}

/** Leaves of the shortage only what a price can follow: not below 0, nor for closed rows. Returns its square. */
function pointUpwards({ rowCount }: Table, { room }: Node, prices: Prices, shortage: Float64Array): number {
  let norm = 0;
  for (let place = 0; place < shortage.length; place++) {
    const short = shortage[place] ?? 0;
    const isFree = prices[place] === 0;
    const isStuck = place < rowCount ? room[place] === 0 || (isFree && short < 0) : isFree && short > 0;
    if (isStuck) shortage[place] = 0;
    else norm += short * short;
  }
  return norm;
}

function movePrices({ rowCount }: Table, prices: Prices, direction: Float64Array, factor: number): void {
  for (let place = 0; place < prices.length; place++) {
    const price = (prices[place] ?? 0) + factor * (direction[place] ?? 0);
    prices[place] = place < rowCount ? Math.max(0, price) : Math.min(0, price);
  }
}
