/** Whether a box meets what a picture is made of. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Circle = { x: number; y: number; radius: number };
/** From one point to another. */
export type Line = { x: number; y: number; toX: number; toY: number };

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The box lies in the disc, at least in part. */
export function reachesInto(box: Box, { x, y, radius }: Circle): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) < radius;
}

/** The box lies in the disc in part, and in part outside. */
export function crossesRim(box: Box, { x, y, radius }: Circle): boolean {
  const furthest = Math.hypot(Math.max(x - box.left, box.right - x), Math.max(y - box.top, box.bottom - y));
  return furthest > radius && reachesInto(box, { x, y, radius });
}

/** By clipping the line to the box, one pair of edges after the other (Liang and Barsky, 1984). */
export function meetsLine({ left, top, right, bottom }: Box, { x, y, toX, toY }: Line): boolean {
  const across = clip(x, toX - x, left, right);
  const down = clip(y, toY - y, top, bottom);
  return Math.max(across.from, down.from, 0) < Math.min(across.to, down.to, 1);
}

/** Between which parts of its way a point that moves from a start by a distance lies between two bounds. */
function clip(start: number, distance: number, low: number, high: number): { from: number; to: number } {
  if (distance === 0) return start > low && start < high ? { from: -Infinity, to: Infinity } : { from: 1, to: 0 };
  const [one, other] = [(low - start) / distance, (high - start) / distance];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}
