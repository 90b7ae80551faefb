/** Finds who is close to whom without asking every pair: points are sorted into square cells first. */
import { add, at } from './numbers.ts';

type Places = { x: Float64Array; y: Float64Array };

export type Grid = {
  left: number;
  top: number;
  cell: number;
  columns: number;
  rows: number;
  /** Where each cell's points begin in `order`, and one more for the end. */
  start: Int32Array;
  order: Int32Array;
};

export function gridOf({ x, y }: Places, cell: number): Grid {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < x.length; index += 1) {
    left = Math.min(left, at(x, index));
    right = Math.max(right, at(x, index));
    top = Math.min(top, at(y, index));
    bottom = Math.max(bottom, at(y, index));
  }
  const columns = x.length === 0 ? 1 : Math.floor((right - left) / cell) + 1;
  const rows = x.length === 0 ? 1 : Math.floor((bottom - top) / cell) + 1;
  const start = new Int32Array(columns * rows + 1);
  const order = new Int32Array(x.length);
  const grid = { left, top, cell, columns, rows, start, order };
  for (let index = 0; index < x.length; index += 1) add(start, cellOf(grid, x, y, index) + 1, 1);
  for (let one = 1; one < start.length; one += 1) add(start, one, at(start, one - 1));
  const next = start.slice();
  for (let index = 0; index < x.length; index += 1) {
    const mine = cellOf(grid, x, y, index);
    order[at(next, mine)] = index;
    add(next, mine, 1);
  }
  return grid;
}

function cellOf(grid: Grid, x: Float64Array, y: Float64Array, index: number): number {
  return rowOf(grid, at(y, index)) * grid.columns + columnOf(grid, at(x, index));
}

export function columnOf({ left, cell, columns }: Grid, x: number): number {
  return Math.max(0, Math.min(columns - 1, Math.floor((x - left) / cell)));
}

export function rowOf({ top, cell, rows }: Grid, y: number): number {
  return Math.max(0, Math.min(rows - 1, Math.floor((y - top) / cell)));
}

/** Each pair of points closer than `reach` once, the lower number first. */
export function eachPairWithin(
  places: Places,
  reach: number,
  meet: (one: number, other: number, apart: number) => void,
): void {
  const { x, y } = places;
  const grid = gridOf(places, reach);
  for (let index = 0; index < x.length; index += 1) {
    const [column, row] = [columnOf(grid, at(x, index)), rowOf(grid, at(y, index))];
    for (let r = Math.max(0, row - 1); r <= Math.min(grid.rows - 1, row + 1); r += 1) {
      const first = r * grid.columns + Math.max(0, column - 1);
      const last = r * grid.columns + Math.min(grid.columns - 1, column + 1);
      for (let slot = at(grid.start, first); slot < at(grid.start, last + 1); slot += 1) {
        const other = at(grid.order, slot);
        if (other <= index) continue;
        const [dx, dy] = [at(x, other) - at(x, index), at(y, other) - at(y, index)];
        const squared = dx * dx + dy * dy;
        if (squared < reach * reach) meet(index, other, Math.sqrt(squared));
      }
    }
  }
}
