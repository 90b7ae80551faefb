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
  const rows = shortage.map((short, row) => {
    const isStuck = short < 0 && prices.rows[row] === 0;
    return isStuck || demand[row] === 0 ? 0 : short;
  });
  const slot = crowd < 0 && prices.slot === 0 ? 0 : crowd;
  const caps = crowds.map((crowded, cap) => (crowded < 0 && prices.caps[cap] === 0 ? 0 : crowded));
  const norm = caps.reduce(addSquare, rows.reduce(addSquare, slot ** 2));
  return { rows, slot, caps, norm };
}

function addSquare(sum: number, move: number): number {
  return sum + move ** 2;
}

function movePrices(prices: Prices, direction: Direction, factor: number): Prices {
  return {
    rows: prices.rows.map((price, row) => Math.max(0, price + factor * (direction.rows[row] ?? 0))),
    slot: Math.max(0, prices.slot + factor * direction.slot),
    caps: prices.caps.map((price, cap) => Math.max(0, price + factor * (direction.caps[cap] ?? 0))),
  };
}
