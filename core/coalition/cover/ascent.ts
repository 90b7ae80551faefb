/**
 * Better prices step by step: they rise where too little is taken and fall where too much is.
 * Source: subgradient ascent after Held and Karp 1971, for covering as in Beasley, "A Lagrangian heuristic for
 * set-covering problems", 1990.
 */
import type { Node } from './node.ts';
import { openPrices, type Prices, type Weighing, weigh } from './prices.ts';

export type Bound = {
  /** No cover below the node costs less. */
  value: number;
  prices: Prices;
};

/** Steps are measured against the gap to the target; they halve after so many without a better bound. */
const PATIENCE = 6;
const SHORTEST_STRIDE = 0.01;
/** Aiming a little beyond the target keeps the last steps from creeping. */
const OVERSHOOT = 1.02;
/** A gain below this share of the bound does not count as progress. */
const PROGRESS = 1e-4;

/**
 * The best bound found from the given prices on.
 * @param target the bound at which the ascent may stop; `Infinity` where none is known.
 */
export function raiseBound(node: Node, start: Prices, target: number, steps: number): Bound {
  let prices = openPrices(node, start);
  const best: Bound = { value: Number.NEGATIVE_INFINITY, prices };
  let stride = 1;
  let idle = 0;
  for (let step = 0; step < steps && stride > SHORTEST_STRIDE; step++) {
    const weighing = weigh(node, prices);
    idle = weighing.bound > best.value + PROGRESS * Math.abs(weighing.bound) ? 0 : idle + 1;
    if (weighing.bound > best.value) [best.value, best.prices] = [weighing.bound, prices];
    if (best.value >= target) break;
    const direction = directionOf(node, prices, weighing);
    if (direction.norm === 0) break;
    if (idle > PATIENCE) {
      stride /= 2;
      idle = 0;
      prices = best.prices;
      continue;
    }
    const aim = Number.isFinite(target) ? OVERSHOOT * target : weighing.bound + 0.1 * Math.abs(weighing.bound) + 1;
    prices = movePrices(prices, direction, (stride * (aim - weighing.bound)) / direction.norm);
  }
  return best;
}

type Direction = { rows: Float64Array; slot: number; caps: Float64Array; norm: number };

/** Which way each price should move: with the shortage, but not for closed rows and not below 0. */
function directionOf({ demand }: Node, prices: Prices, { shortage, crowd, crowds }: Weighing): Direction {
  const slot = crowd < 0 && prices.slot === 0 ? 0 : crowd;
  const direction = { rows: new Float64Array(shortage.length), slot, caps: new Float64Array(crowds.length) };
  let norm = slot ** 2;
  for (let row = 0; row < shortage.length; row++) {
    const short = shortage[row] ?? 0;
    if (demand[row] === 0 || (short < 0 && prices.rows[row] === 0)) continue;
    direction.rows[row] = short;
    norm += short ** 2;
  }
  for (let cap = 0; cap < crowds.length; cap++) {
    const crowded = crowds[cap] ?? 0;
    if (crowded < 0 && prices.caps[cap] === 0) continue;
    direction.caps[cap] = crowded;
    norm += crowded ** 2;
  }
  return { ...direction, norm };
}

function movePrices(prices: Prices, direction: Direction, factor: number): Prices {
  return {
    rows: moved(prices.rows, direction.rows, factor),
    slot: Math.max(0, prices.slot + factor * direction.slot),
    caps: moved(prices.caps, direction.caps, factor),
  };
}

function moved(prices: Float64Array, direction: Float64Array, factor: number): Float64Array {
  const after = new Float64Array(prices.length);
  for (let place = 0; place < prices.length; place++) {
    after[place] = Math.max(0, (prices[place] ?? 0) + factor * (direction[place] ?? 0));
  }
  return after;
}
