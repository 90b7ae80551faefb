/**
 * Tied nodes draw each other near and all push each other away, both more gently with distance, so that clusters
 * stand apart (the energy is LinLog of A. Noack, "Energy models for graph clustering", 2007). Those far away push as
 * one: cells of a grid stand for the nodes within, so that ten thousand take seconds, not hours.
 */
import { columnOf, type Grid, gridOf, rowOf } from './grid.ts';
import type { Links } from './links.ts';
import { add, at } from './numbers.ts';

/** Cells on the longer side of the grid. */
const MOST_CELLS = 24;
/** The balance of the two: the smaller, the denser clusters are. */
const CHARGE = 0.002;
/** What part of a tie's pull grows with its length; with none, those far away find back too slowly. */
const LINEAR_PART = 0.1;

type Places = { x: Float64Array; y: Float64Array };

/** Moves the places; afterwards the unit is about the length of a tie. */
export function pullAndPush(places: Places, links: Links, steps: number): void {
  const { x, y } = places;
  const count = x.length;
  const weights = Float64Array.from(x, (_, node) => 1 + at(links.start, node + 1) - at(links.start, node));
  for (let step = 0; step < steps; step += 1) {
    const moves = { x: new Float64Array(count), y: new Float64Array(count) };
    pull(places, links, moves);
    push(places, weights, moves);
    const longest = 0.5 * (1 - step / steps) + 0.01;
    for (let node = 0; node < count; node += 1) {
      const [dx, dy] = [at(moves.x, node) / at(weights, node), at(moves.y, node) / at(weights, node)];
      const length = Math.sqrt(dx * dx + dy * dy);
      const share = length > longest ? longest / length : 1;
      add(x, node, dx * share);
      add(y, node, dy * share);
    }
  }
}

function pull({ x, y }: Places, { start, near }: Links, moves: Places): void {
  for (let node = 0; node < x.length; node += 1) {
    for (let slot = at(start, node); slot < at(start, node + 1); slot += 1) {
      const other = at(near, slot);
      const [dx, dy] = [at(x, other) - at(x, node), at(y, other) - at(y, node)];
      const far = Math.sqrt(dx * dx + dy * dy);
      const strength = LINEAR_PART + (1 - LINEAR_PART) / (far + 0.1);
      add(moves.x, node, dx * strength);
      add(moves.y, node, dy * strength);
    }
  }
}

function push(places: Places, weights: Float64Array, moves: Places): void {
  const grid = gridOf(places, cellSize(places, Math.min(MOST_CELLS, Math.ceil(Math.sqrt(places.x.length) / 2))));
  const cells = cellsOf(places, weights, grid);
  for (let node = 0; node < places.x.length; node += 1) {
    const [column, row] = [columnOf(grid, at(places.x, node)), rowOf(grid, at(places.y, node))];
    for (let r = 0; r < grid.rows; r += 1) {
      for (let c = 0; c < grid.columns; c += 1) {
        const cell = r * grid.columns + c;
        if (Math.abs(r - row) <= 1 && Math.abs(c - column) <= 1) pushWithin(places, weights, moves, node, grid, cell);
        else if (at(cells.weight, cell) > 0)
          pushFrom(places, weights, moves, node, at(cells.x, cell), at(cells.y, cell), at(cells.weight, cell));
      }
    }
  }
}

function pushWithin(
  places: Places,
  weights: Float64Array,
  moves: Places,
  node: number,
  grid: Grid,
  cell: number,
): void {
  for (let slot = at(grid.start, cell); slot < at(grid.start, cell + 1); slot += 1) {
    const other = at(grid.order, slot);
    if (other !== node)
      pushFrom(places, weights, moves, node, at(places.x, other), at(places.y, other), at(weights, other));
  }
}

function pushFrom(
  { x, y }: Places,
  weights: Float64Array,
  moves: Places,
  node: number,
  fromX: number,
  fromY: number,
  weight: number,
): void {
  const [dx, dy] = [at(x, node) - fromX, at(y, node) - fromY];
  const strength = (CHARGE * weight * at(weights, node)) / (dx * dx + dy * dy + 0.01);
  add(moves.x, node, dx * strength);
  add(moves.y, node, dy * strength);
}

function cellSize({ x, y }: Places, cells: number): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < x.length; node += 1) {
    left = Math.min(left, at(x, node));
    right = Math.max(right, at(x, node));
    top = Math.min(top, at(y, node));
    bottom = Math.max(bottom, at(y, node));
  }
  return Math.max((right - left) / cells, (bottom - top) / cells, 1e-6);
}

function cellsOf({ x, y }: Places, weights: Float64Array, grid: Grid) {
  const count = grid.columns * grid.rows;
  const cells = { x: new Float64Array(count), y: new Float64Array(count), weight: new Float64Array(count) };
  for (let node = 0; node < x.length; node += 1) {
    const cell = rowOf(grid, at(y, node)) * grid.columns + columnOf(grid, at(x, node));
    add(cells.x, cell, at(x, node) * at(weights, node));
    add(cells.y, cell, at(y, node) * at(weights, node));
    add(cells.weight, cell, at(weights, node));
  }
  for (let cell = 0; cell < count; cell += 1) {
    const weight = at(cells.weight, cell) || 1;
    cells.x[cell] = at(cells.x, cell) / weight;
    cells.y[cell] = at(cells.y, cell) / weight;
  }
  return cells;
}
