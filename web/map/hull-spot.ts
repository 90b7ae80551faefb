import type { Layout, Spot } from './layout/layout.ts';
import type { Hull } from './scene.ts';

/** From a member's rim to the outline around it, about. */
const ROOM = 12;

/** Where a coalition is named: at the highest of its members, as large as the outline there. Null: none is drawn. */
export function hullSpot({ memberIds, around }: Hull, layout: Layout): Spot | null {
  const spots = around ? memberIds.flatMap((id) => layout.get(id) ?? []) : [];
  const [highest] = spots.toSorted((one, other) => one.y - other.y || one.x - other.x);
  return highest ? { ...highest, radius: highest.radius + ROOM } : null;
}
