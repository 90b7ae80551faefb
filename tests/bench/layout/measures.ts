/** How good a picture of a network is, in numbers that do not depend on its scale. */
import type { Graph, Point } from './graph.ts';

/** Graph distances are taken from so many nodes at most. */
const MOST_SOURCES = 200;

/**
 * How far distances in the picture are from those along ties, at the best scale: the mean of squared relative
 * differences (normalised stress; 0 is perfect).
 */
export function stressOf({ near }: Graph, points: readonly Point[]): number {
  const stride = Math.max(1, Math.ceil(near.length / MOST_SOURCES));
  const pairs: { drawn: number; steps: number }[] = [];
  for (let source = 0; source < near.length; source += stride) {
    for (const [node, steps] of stepsFrom(near, source).entries())
      if (steps > 0) pairs.push({ drawn: distance(points[source], points[node]), steps });
  }
  let [cross, square] = [0, 0];
  for (const { drawn, steps } of pairs) {
    cross += drawn / steps;
    square += (drawn / steps) ** 2;
  }
  const scale = square === 0 ? 0 : cross / square;
  return pairs.reduce((sum, { drawn, steps }) => sum + ((scale * drawn) / steps - 1) ** 2, 0) / pairs.length;
}

function stepsFrom(near: Graph['near'], source: number): Int32Array {
  const steps = new Int32Array(near.length).fill(-1);
  steps[source] = 0;
  const reached = [source];
  for (const node of reached)
    for (const next of near[node] ?? [])
      if (steps[next] === -1) {
        steps[next] = (steps[node] ?? 0) + 1;
        reached.push(next);
      }
  return steps;
}

/** Pairs of straight lines that cross; lines that share an end do not. */
export function crossingsOf({ edges }: Graph, points: readonly Point[]): number {
  const lines = edges
    .map(([from, to]) => {
      const [a, b] = [points[from] ?? ORIGIN, points[to] ?? ORIGIN];
      return { from, to, a, b, left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) };
    })
    .toSorted((one, other) => one.left - other.left);
  let count = 0;
  for (const [index, one] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.left > one.right) break;
      if (one.from === other.from || one.from === other.to || one.to === other.from || one.to === other.to) continue;
      if (side(one.a, one.b, other.a) * side(one.a, one.b, other.b) >= 0) continue;
      if (side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0) count += 1;
    }
  }
  return count;
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** For each node its ties beside as many nearest nodes: what both share as a part of all of both, on average. */
export function neighboursKept({ near }: Graph, points: readonly Point[]): number {
  let [sum, counted] = [0, 0];
  for (const [node, tied] of near.entries()) {
    if (tied.length === 0) continue;
    const shared = nearest(points, node, tied.length).filter((other) => tied.includes(other)).length;
    sum += shared / (2 * tied.length - shared);
    counted += 1;
  }
  return sum / counted;
}

/** The part of each node's five nearest that is of its own country, on average. */
export function purityOf({ groups }: Graph, points: readonly Point[]): number {
  const parts = points.map(
    (_, node) => nearest(points, node, 5).filter((other) => groups[other] === groups[node]).length / 5,
  );
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

function nearest(points: readonly Point[], node: number, count: number): number[] {
  const distances = Float64Array.from(points, (point, other) =>
    other === node ? Infinity : distance(points[node], point),
  );
  const limit = distances.toSorted()[count - 1] ?? Infinity;
  const found: number[] = [];
  for (const [other, far] of distances.entries()) if (far <= limit && found.length < count) found.push(other);
  return found;
}

/** Pairs that cover each other, where each is a circle of its radius. */
export function overlapsOf(points: readonly Point[], radii: readonly number[]): number {
  const byX = points.map((point, index) => ({ point, radius: radii[index] ?? 0 }));
  byX.sort((one, other) => one.point.x - other.point.x);
  const reach = 2 * Math.max(...radii);
  let count = 0;
  for (const [index, one] of byX.entries()) {
    for (let next = index + 1; next < byX.length; next += 1) {
      const other = byX[next];
      if (!other || other.point.x - one.point.x > reach) break;
      // What touches does not cover.
      if (distance(one.point, other.point) < (one.radius + other.radius) * 0.999) count += 1;
    }
  }
  return count;
}

/** How far the same nodes moved on average, as a part of the picture's diameter, before any of it is turned or moved. */
export function driftOf(before: ReadonlyMap<string, Point>, after: ReadonlyMap<string, Point>): number {
  const moves = [...before].map(([id, point]) => distance(point, after.get(id)));
  return moves.reduce((sum, move) => sum + move, 0) / moves.length / diameterOf([...before.values()]);
}

/** The same as it is seen: both pictures brought to the middle and to the same size. */
export function fittedDriftOf(before: ReadonlyMap<string, Point>, after: ReadonlyMap<string, Point>): number {
  return driftOf(fitted(before), fitted(after));
}

function fitted(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const points = [...places.values()];
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const { width, height } = sizeOf(points);
  const size = Math.max(width, height);
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: (x - left - width / 2) / size, y: (y - top - height / 2) / size }]),
  );
}

function diameterOf(points: readonly Point[]): number {
  const { width, height } = sizeOf(points);
  return Math.hypot(width, height);
}

export function sizeOf(points: readonly Point[]): { width: number; height: number } {
  const spread = (values: number[]) =>
    values.reduce((most, value) => Math.max(most, value), -Infinity) -
    values.reduce((least, value) => Math.min(least, value), Infinity);
  return { width: spread(points.map(({ x }) => x)), height: spread(points.map(({ y }) => y)) };
}

const ORIGIN: Point = { x: 0, y: 0 };

function distance(one: Point = ORIGIN, other: Point = ORIGIN): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
