/** What a layout is and follows from. */
import type { Ghost } from '../ghosts.ts';
import type { Communities } from '../grouping.ts';
import type { Arrangement, ValueKind } from '../view.ts';

/** The middle of a node and its size, in units that are pixels at zoom 1. */
export type Spot = { x: number; y: number; radius: number };

/** A spot for each node, by its id. */
export type Layout = ReadonlyMap<string, Spot>;

/** What a layout follows from, beside the network. */
export type LayoutPlan = {
  by: Arrangement;
  communityById?: Communities;
  /** The node in the middle of the rings. */
  focus?: string;
  values: readonly ValueKind[];
  ghosts: readonly Ghost[];
  /** Groups of a large network whose members are shown. Each has room from the start, so it moves nothing. */
  opened: readonly string[];
  /** Where the viewer put nodes. */
  pins?: ReadonlyMap<string, { x: number; y: number }>;
  /** The places of the world view, which has code of its own. */
  world?: Layout;
  /** The layout before, for what stays where it was. */
  before?: Layout;
};

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
