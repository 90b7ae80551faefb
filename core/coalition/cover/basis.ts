/**
 * A basis of the linear relaxation, where columns may be taken in part: which columns share the work of covering the
 * rows exactly, and the prices at which they cost as much as they are paid.
 */
import type { Node } from './node.ts';
import type { Prices } from './prices.ts';
import type { Table } from './table.ts';

export type Basis = {
  /** What stands in each place of the basis: a column, or `columnCount + place` for what a place has to spare. */
  stands: Int32Array;
  /** How much is taken of each of these. */
  values: Float64Array;
  /** The inverse of the basis, row by row. */
  inverse: Float64Array;
  /** The square of the length of each of its rows. */
  norms: Float64Array;
  prices: Prices;
  /** For each column and each place's spare: what it costs beyond what it is paid. */
  reduced: Float64Array;
  /** The same list: `IN_BASIS`, or 1 where all of it is taken and 0 where none is. */
  state: Int8Array;
  /** 1 for columns that are taken, 0 for those ruled out, `FREE` for the others. */
  fixed: Int8Array;
  /** To work with: nothing in it lasts. All bases of one table share it. */
  shares: Float64Array;
  nonzero: Int32Array;
  /** How many columns of the node are taken in it. */
  takenCount: number;
  /** The bound that the prices give. */
  value: number;
};

export const IN_BASIS = 2;
export const FREE = -1;

/** Costs differ a little, so that of equals one always comes first. */
const DIFFERENCE = 1e-7;

/** The basis to start from: nothing is taken and nothing is paid. */
export function firstBasis({ room, rowCount, cost }: Table, node: Node): Basis {
  const size = room.length;
  const count = cost.length;
  const inverse = new Float64Array(size * size);
  const state = new Int8Array(count + size).fill(IN_BASIS, count);
  for (let place = 0; place < size; place++) inverse[place * size + place] = place < rowCount ? -1 : 1;
  const dearest = cost.reduce((most, one) => Math.max(most, one), 1);
  const reduced = new Float64Array(count + size);
  for (let column = 0; column < count; column++) {
    const chance = ((Math.imul(column + 1, 0x9e3779b1) >>> 8) & 0xffff) / 0xffff;
    reduced[column] = (cost[column] ?? 0) + dearest * DIFFERENCE * (0.5 + chance);
  }
  return {
    stands: Int32Array.from({ length: size }, (_, place) => count + place),
    values: Float64Array.from(node.room, (left, place) => (place < rowCount ? -left : left)),
    inverse,
    norms: new Float64Array(size).fill(1),
    prices: new Float64Array(size),
    reduced,
    state,
    fixed: new Int8Array(count).fill(FREE),
    shares: new Float64Array(count + size),
    nonzero: new Int32Array(size),
    takenCount: node.taken.length,
    value: node.cost,
  };
}

/** The basis of a node above, in which all that this node takes and rules out is fixed. */
export function basisBelow(table: Table, above: Basis, node: Node): Basis {
  const basis = {
    ...above,
    stands: above.stands.slice(),
    values: above.values.slice(),
    inverse: above.inverse.slice(),
    norms: above.norms.slice(),
    prices: above.prices.slice(),
    reduced: above.reduced.slice(),
    state: above.state.slice(),
    fixed: above.fixed.slice(),
    takenCount: node.taken.length,
  };
  for (const place of node.taken.slice(above.takenCount)) fix(table, basis, table.index.indexOf(place), 1);
  const isLeft = new Uint8Array(basis.fixed.length);
  for (const column of node.available) isLeft[column] = 1;
  for (let column = 0; column < isLeft.length; column++) {
    if (isLeft[column] === 0 && basis.fixed[column] === FREE) fix(table, basis, column, 0);
  }
  return basis;
}

function fix(table: Table, basis: Basis, column: number, to: 0 | 1): void {
  basis.fixed[column] = to;
  const from = basis.state[column] ?? 0;
  if (from === IN_BASIS || from === to) return;
  const change = to - from;
  basis.state[column] = to;
  basis.value += change * (basis.reduced[column] ?? 0);
  const moved = columnIn(table, basis, column);
  for (let place = 0; place < moved.length; place++)
    basis.values[place] = (basis.values[place] ?? 0) - change * (moved[place] ?? 0);
}

/** How much of each in the basis one more of this column replaces. */
export function columnIn({ starts, places, rowCount }: Table, basis: Basis, column: number): Float64Array {
  const { inverse } = basis;
  const count = basis.fixed.length;
  const size = basis.stands.length;
  const result = new Float64Array(size);
  const addPlace = (place: number, times: number) => {
    for (let row = 0; row < size; row++) result[row] = (result[row] ?? 0) + times * (inverse[row * size + place] ?? 0);
  };
  if (column >= count) addPlace(column - count, column - count < rowCount ? -1 : 1);
  else for (let at = starts[column] ?? 0; at < (starts[column + 1] ?? 0); at++) addPlace(places[at] ?? 0, 1);
  return result;
}
