/** What of a picture decides how it is brought onto the screen. */
import type { Size } from './camera.ts';
import type { Picture } from './label-layer.ts';

/** Of the nodes that stay, this part has to move before the camera looks at the whole anew. */
const SHIFT = 0.25;

export function countOf({ scene }: Picture): number {
  return scene.nodes.length + scene.edges.length;
}

/** Names of capacities stand beside the picture. */
export function roomBeside({ scene }: Picture, { width }: Size): number | undefined {
  return scene.by === 'capacity' ? Math.min(190, width * 0.25) : undefined;
}

/** Another arrangement, not one in which a few nodes moved or came. */
export function hasShifted(before: Picture, next: Picture): boolean {
  if (before.scene.by !== next.scene.by) return true;
  let [stayed, moved] = [0, 0];
  for (const [id, { x, y }] of next.layout) {
    const old = before.layout.get(id);
    if (!old) continue;
    stayed += 1;
    if (Math.hypot(old.x - x, old.y - y) > 1) moved += 1;
  }
  return stayed === 0 || moved > stayed * SHIFT;
}
