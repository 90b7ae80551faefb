/** Around all spots, and about their middle. */
import type { Layout, Spot } from './layout.ts';

/** The smallest rectangle around all spots; null when there are none. */
export function boundsOf(spots: Iterable<Spot>): { left: number; top: number; right: number; bottom: number } | null {
  let bounds: { left: number; top: number; right: number; bottom: number } | null = null;
  for (const { x, y, radius } of spots) {
    bounds ??= { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    bounds.left = Math.min(bounds.left, x - radius);
    bounds.top = Math.min(bounds.top, y - radius);
    bounds.right = Math.max(bounds.right, x + radius);
    bounds.bottom = Math.max(bounds.bottom, y + radius);
  }
  return bounds;
}

/** So that the middle of the rectangle around some of the spots, or around all, is at 0. */
export function centred(layout: Layout, around: Layout = layout): Layout {
  const bounds = boundsOf(around.values());
  if (bounds === null) return layout;
  const x = (bounds.left + bounds.right) / 2;
  const y = (bounds.top + bounds.bottom) / 2;
  return new Map([...layout].map(([id, spot]) => [id, { ...spot, x: spot.x - x, y: spot.y - y }]));
}
