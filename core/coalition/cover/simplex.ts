/**
 * The best prices there are, by the dual simplex method: every step puts a column into the basis for one that is taken
 * too much or too little, and raises the bound. Rounding errors cannot make a bound wrong: it is worked out anew from
 * the prices. Meant for few rows, as each step goes through the square of their number.
 * Source: Lemke 1954; choice of rows by steepest edge after Forrest and Goldfarb 1992.
 */
import { type Basis, columnIn, FREE, IN_BASIS } from './basis.ts';
import type { BoundOptions } from './bounding.ts';
import type { Node } from './node.ts';
import { openPrices, type Prices, weigh } from './prices.ts';
import type { Table } from './table.ts';

const TOLERANCE = 1e-7;
/** What rounding errors leave of a row's square at least. */
const LEAST_NORM = 1e-9;

/**
 * Changes the basis for so many steps, until its prices are the best, or show at least the target.
 * @returns how many steps were taken.
 */
export function climb(table: Table, node: Node, basis: Basis, { target, steps, isStopped }: BoundOptions): number {
  for (let step = 0; step < steps; step++) {
    if (basis.value >= target || (step % 16 === 15 && isStopped())) return step;
    const leaving = mostAmiss(basis);
    if (!leaving) return step;
    const entering = bestEntering(table, node, basis, leaving);
    if (entering < 0) {
      goBeyond(basis, leaving, target);
      return step;
    }
    exchange(table, node, basis, leaving, entering);
  }
  return steps;
}

/** A place of the basis where more or less is taken than may be, and by how much it is too much. */
type Leaving = { place: number; excess: number };

function mostAmiss({ stands, values, norms, fixed }: Basis): Leaving | null {
  const size = stands.length;
  let worst: Leaving | null = null;
  let most = 0;
  for (let place = 0; place < size; place++) {
    const column = stands[place] ?? 0;
    const value = values[place] ?? 0;
    const set = fixed[column] ?? 0;
    const least = set === 1 ? 1 : 0;
    const atMost = column >= fixed.length ? Number.POSITIVE_INFINITY : set === 0 ? 0 : 1;
    const excess = value < least ? value - least : value > atMost ? value - atMost : 0;
    if (Math.abs(excess) < TOLERANCE) continue;
    const weight = excess ** 2 / (norms[place] ?? 1);
    if (weight > most) [worst, most] = [{ place, excess }, weight];
  }
  return worst;
}

/**
 * The column whose price allows the least change; -1 where none stands in the way. Writes into `shares` how each column
 * that may enter would change what leaves.
 */
function bestEntering(table: Table, { available }: Node, basis: Basis, leaving: Leaving): number {
  const { starts, places } = table;
  const { inverse, reduced, state, shares } = basis;
  const from = leaving.place * table.room.length;
  const direction = leaving.excess < 0 ? -1 : 1;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  let widest = 0;
  for (let each = 0; each < available.length; each++) {
    const column = available[each] ?? 0;
    const at = state[column] ?? 0;
    if (at === IN_BASIS) continue;
    const end = starts[column + 1] ?? 0;
    let share = 0;
    for (let one = starts[column] ?? 0; one < end; one++) share += inverse[from + (places[one] ?? 0)] ?? 0;
    shares[column] = share;
    const pull = at === 1 ? -share * direction : share * direction;
    if (pull < TOLERANCE) continue;
    const ratio = Math.abs(reduced[column] ?? 0) / pull;
    if (ratio > least || (ratio === least && pull <= widest)) continue;
    best = column;
    least = ratio;
    widest = pull;
  }
  const spare = bestSpare(table, basis, leaving);
  return spare >= 0 && (best < 0 || Math.abs(reduced[spare] ?? 0) < least * Math.abs(shares[spare] ?? 0))
    ? spare
    : best;
}

/**
 * How much the first step raises the bound when this place is to have so much less, or more: what deciding on its column
 * gains at least. `Infinity` where nothing can take its place.
 * Source: the penalties of Driebeek, "An algorithm for the solution of mixed integer programming problems", 1966.
 */
export function firstGain(table: Table, node: Node, basis: Basis, leaving: Leaving): number {
  const entering = bestEntering(table, node, basis, leaving);
  const { reduced, shares } = basis;
  return entering < 0
    ? Number.POSITIVE_INFINITY
    : Math.abs(((reduced[entering] ?? 0) * leaving.excess) / (shares[entering] ?? 1));
}

/** The same for what places have to spare. */
function bestSpare({ rowCount, room }: Table, basis: Basis, { place: leaves, excess }: Leaving): number {
  const { inverse, reduced, state, shares, fixed } = basis;
  const from = leaves * room.length;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < room.length; place++) {
    const spare = fixed.length + place;
    if (state[spare] === IN_BASIS) continue;
    const share = place < rowCount ? -(inverse[from + place] ?? 0) : (inverse[from + place] ?? 0);
    shares[spare] = share;
    const pull = excess < 0 ? -share : share;
    if (pull < TOLERANCE) continue;
    const ratio = Math.abs(reduced[spare] ?? 0) / pull;
    if (ratio < least) [best, least] = [spare, ratio];
  }
  return best;
}

/** Puts the entering column in the place of the one that leaves, and follows with prices and amounts. */
function exchange(table: Table, { available }: Node, basis: Basis, leaving: Leaving, entering: number): void {
  const { stands, values, inverse, norms, prices, reduced, state, fixed, shares, nonzero } = basis;
  const { place, excess } = leaving;
  const size = stands.length;
  const moved = columnIn(table, basis, entering);
  const pivot = moved[place] ?? 1;
  const priceStep = (reduced[entering] ?? 0) / pivot;
  const step = excess / pivot;
  basis.value += (reduced[entering] ?? 0) * step;
  for (let each = 0; each < available.length; each++) {
    const column = available[each] ?? 0;
    if (state[column] !== IN_BASIS) reduced[column] = (reduced[column] ?? 0) - priceStep * (shares[column] ?? 0);
  }
  for (let column = fixed.length; column < state.length; column++)
    if (state[column] !== IN_BASIS) reduced[column] = (reduced[column] ?? 0) - priceStep * (shares[column] ?? 0);
  const from = place * size;
  // Most of the search's time is spent here, and more than half of a row is 0.
  let count = 0;
  for (let at = 0; at < size; at++) {
    const one = inverse[from + at] ?? 0;
    if (one === 0) continue;
    prices[at] = (prices[at] ?? 0) + priceStep * one;
    inverse[from + at] = one / pivot;
    nonzero[count++] = at;
  }
  norms[place] = (norms[place] ?? 1) / pivot ** 2;
  for (let row = 0; row < size; row++) {
    const share = moved[row] ?? 0;
    if (row === place || share === 0) continue;
    values[row] = (values[row] ?? 0) - step * share;
    const to = row * size;
    let norm = norms[row] ?? 0;
    for (let each = 0; each < count; each++) {
      const at = nonzero[each] ?? 0;
      const before = inverse[to + at] ?? 0;
      const after = before - share * (inverse[from + at] ?? 0);
      inverse[to + at] = after;
      norm += after * after - before * before;
    }
    norms[row] = Math.max(norm, LEAST_NORM);
  }
  const left = stands[place] ?? 0;
  values[place] = (state[entering] ?? 0) + step;
  stands[place] = entering;
  state[entering] = IN_BASIS;
  reduced[entering] = 0;
  reduced[left] = -priceStep;
  // What is fixed stays as it is; what was too much stays taken, what was too little is taken no more.
  state[left] = fixed[left] === FREE ? Number(excess > 0) : (fixed[left] ?? 0);
}

/** Nothing can make it good, not even in part: the bound may be raised as far as anybody asks. */
function goBeyond(basis: Basis, { place, excess }: Leaving, target: number): void {
  if (!Number.isFinite(target)) return;
  const { prices, inverse, stands } = basis;
  const size = stands.length;
  const step = (1 + Math.max(0, target - basis.value)) / excess;
  for (let at = 0; at < size; at++) prices[at] = (prices[at] ?? 0) + step * (inverse[place * size + at] ?? 0);
  basis.value += step * excess;
}

/** What the prices of a basis show of a node, whatever errors were made on the way. */
export function boundOf(table: Table, node: Node, basis: Basis): { value: number; prices: Prices } {
  const clean = basis.prices.map((price, place) => (place < table.rowCount ? Math.max(0, price) : Math.min(0, price)));
  const prices = openPrices(table, node, clean);
  return { value: weigh(table, node, prices, new Float64Array(prices.length)), prices };
}
