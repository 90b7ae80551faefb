/** A rounded outline around some spots: the convex hull (Andrew's monotone chain, 1979) of circles around them. */
import type { Point } from './camera.ts';
import type { Spot } from './layout/layout.ts';

const ROOM = 9;
const CORNERS = 16;

/** The corners in turn; each spot lies inside with some room. No spots: no corners. */
export function hullAround(spots: readonly Spot[]): Point[] {
  const points = spots
    .flatMap(({ x, y, radius }) =>
      Array.from({ length: CORNERS }, (_, index) => {
        const angle = (index / CORNERS) * 2 * Math.PI;
        return { x: x + Math.cos(angle) * (radius + ROOM), y: y + Math.sin(angle) * (radius + ROOM) };
      }),
    )
    .toSorted((one, other) => one.x - other.x || one.y - other.y);
  return [...halfOf(points), ...halfOf(points.toReversed())];
}

function halfOf(points: readonly Point[]): Point[] {
  const half: Point[] = [];
  for (const point of points) {
    while (half.length > 1 && !turnsLeft(half.at(-2), half.at(-1), point)) half.pop();
    half.push(point);
  }
  half.pop();
  return half;
}

function turnsLeft(one: Point | undefined, other: Point | undefined, point: Point): boolean {
  if (!one || !other) return true;
  return (other.x - one.x) * (point.y - one.y) - (other.y - one.y) * (point.x - one.x) > 0;
}
