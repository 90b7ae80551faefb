/**
 * Lets points find their places: each is drawn to its target and along its springs, pushed away from those too close,
 * and kept in its own disc or out of all discs. Works on a grid, so that ten thousand points take no minute.
 *
 * Position-based: steps move points instead of speeding them up, so nothing overshoots and the order of the points
 * alone decides the result. Sort them by id first.
 */
import { columnOf, type Grid, gridOf, rowOf } from './grid.ts';
import { add, at } from './numbers.ts';

export type Disc = { x: number; y: number; radius: number };

export type Points = {
  x: Float64Array;
  y: Float64Array;
  targetX: Float64Array;
  targetY: Float64Array;
  /** How far of the way to its target a point goes in one step, 0 to 1. */
  pull: Float64Array;
  /** The index of the disc that holds the point; -1: it keeps out of all discs. */
  disc: Int32Array;
  /** The distance that a point likes to keep while it settles; never less than the settling's own. */
  room: Float64Array;
};

export type Spring = { one: number; other: number; length: number; strength: number };

export type Settling = {
  /** No two points end closer than this, where there is room. */
  distance: number;
  steps: number;
  discs: readonly Disc[];
  springs: readonly Spring[];
  /** Round places that every point keeps out of: labels. */
  obstacles: readonly Disc[];
};

/** More passes than this do not help: then there is no room. A large network stops sooner, so that nobody waits. */
const MOST_PASSES = 240;
/** Nobody sees by how much less than this two come too close, as a part of their distance. */
const CLOSE_ENOUGH = 0.05;
const MOST_PASSES_WHEN_LARGE = 24;
const LARGE = 3000;
/** A point in a crowd is compared with so many others; the crowd thins out before it matters which. */
const MOST_COMPARED = 40;

export function pointsOf(count: number): Points {
  const numbers = () => new Float64Array(count);
  return {
    x: numbers(),
    y: numbers(),
    targetX: numbers(),
    targetY: numbers(),
    pull: numbers(),
    disc: new Int32Array(count).fill(-1),
    room: numbers(),
  };
}

/** Moves the points in place. */
export function settle(points: Points, settling: Settling): void {
  const { distance, steps, springs } = settling;
  for (let step = 0; step < steps; step += 1) {
    const warmth = 1 - step / steps;
    pullToTargets(points, warmth);
    for (const spring of springs) pullSpring(points, spring, warmth);
    pushApart(points, points.room, distance);
    holdInPlace(points, settling);
  }
  const least = new Float64Array(points.x.length).fill(distance);
  const mostPasses = points.x.length > LARGE ? MOST_PASSES_WHEN_LARGE : MOST_PASSES;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const worst = pushApart(points, least, distance);
    holdInPlace(points, settling);
    if (worst < distance * CLOSE_ENOUGH) return;
  }
}

function pullToTargets({ x, y, targetX, targetY, pull }: Points, warmth: number): void {
  for (let index = 0; index < x.length; index += 1) {
    const share = at(pull, index) * warmth;
    x[index] = at(x, index) + (at(targetX, index) - at(x, index)) * share;
    y[index] = at(y, index) + (at(targetY, index) - at(y, index)) * share;
  }
}

function pullSpring({ x, y }: Points, { one, other, length, strength }: Spring, warmth: number): void {
  const dx = at(x, other) - at(x, one);
  const dy = at(y, other) - at(y, one);
  const apart = Math.sqrt(dx * dx + dy * dy);
  if (apart <= length) return;
  const share = ((apart - length) / apart / 2) * strength * warmth;
  shift(x, y, one, dx * share, dy * share);
  shift(x, y, other, -dx * share, -dy * share);
}

/** Pushes every pair apart that is closer than both like; returns by how much the closest pair fell short. */
function pushApart(points: Points, room: Float64Array, distance: number): number {
  const grid = gridOf(points, Math.max(distance, largest(room)));
  let worst = 0;
  for (let index = 0; index < points.x.length; index += 1) {
    worst = Math.max(worst, pushFromOthers(points, index, grid, room, distance));
  }
  return worst;
}

function pushFromOthers({ x, y }: Points, index: number, grid: Grid, room: Float64Array, distance: number): number {
  const column = columnOf(grid, at(x, index));
  const row = rowOf(grid, at(y, index));
  let [worst, compared] = [0, 0];
  for (let r = Math.max(0, row - 1); r <= Math.min(grid.rows - 1, row + 1); r += 1) {
    for (let c = Math.max(0, column - 1); c <= Math.min(grid.columns - 1, column + 1); c += 1) {
      const cell = r * grid.columns + c;
      // Points stand in a cell by their index, so all that are still to be compared come from its end.
      for (let slot = at(grid.start, cell + 1) - 1; slot >= at(grid.start, cell); slot -= 1) {
        const other = at(grid.order, slot);
        if (other <= index) break;
        compared += 1;
        if (compared > MOST_COMPARED) return worst;
        const apart = Math.max(distance, Math.min(at(room, index), at(room, other)));
        worst = Math.max(worst, pushPair(x, y, index, other, apart));
      }
    }
  }
  return worst;
}

function pushPair(x: Float64Array, y: Float64Array, one: number, other: number, distance: number): number {
  let dx = at(x, other) - at(x, one);
  let dy = at(y, other) - at(y, one);
  let squared = dx * dx + dy * dy;
  if (squared >= distance * distance) return 0;
  if (squared < 1e-6) {
    dx = ((one * 7 + other * 13) % 11) - 5.5;
    dy = ((one * 5 + other * 3) % 7) - 3.5;
    squared = dx * dx + dy * dy;
  }
  const apart = Math.sqrt(squared);
  const share = (distance - apart) / apart / 2;
  shift(x, y, one, -dx * share, -dy * share);
  shift(x, y, other, dx * share, dy * share);
  return distance - apart;
}

function holdInPlace(points: Points, { discs, obstacles, distance }: Settling): void {
  const { x, y, disc } = points;
  const margin = distance / 2;
  for (let index = 0; index < x.length; index += 1) {
    const home = discs[at(disc, index)];
    if (home) {
      holdInside(x, y, index, home, home.radius - margin);
      continue;
    }
    for (const other of discs) keepOutside(x, y, index, other, other.radius + margin);
    for (const obstacle of obstacles) keepOutside(x, y, index, obstacle, obstacle.radius + margin);
  }
}

function holdInside(x: Float64Array, y: Float64Array, index: number, disc: Disc, reach: number): void {
  const dx = at(x, index) - disc.x;
  const dy = at(y, index) - disc.y;
  const squared = dx * dx + dy * dy;
  if (squared <= reach * reach) return;
  const share = reach / Math.sqrt(squared);
  x[index] = disc.x + dx * share;
  y[index] = disc.y + dy * share;
}

function keepOutside(x: Float64Array, y: Float64Array, index: number, disc: Disc, reach: number): void {
  const dx = at(x, index) - disc.x;
  const dy = at(y, index) - disc.y;
  const squared = dx * dx + dy * dy;
  if (squared >= reach * reach) return;
  if (squared < 1e-6) {
    x[index] = disc.x + reach;
    return;
  }
  const share = reach / Math.sqrt(squared);
  x[index] = disc.x + dx * share;
  y[index] = disc.y + dy * share;
}

function largest(numbers: Float64Array): number {
  let found = 0;
  for (let index = 0; index < numbers.length; index += 1) found = Math.max(found, at(numbers, index));
  return found;
}

function shift(x: Float64Array, y: Float64Array, index: number, dx: number, dy: number): void {
  add(x, index, dx);
  add(y, index, dy);
}
