/** Which member a tap meant: fingers are wider than nodes. */
import type { Picture } from './label-layer.ts';
import type { Camera } from './label-wishes.ts';
import { isMemberNode } from './scene.ts';

/**
 * The member whose rim is nearest to a point of the screen, within a reach; null when none is.
 * @param reach in pixels.
 */
export function nearestMember(
  { scene, layout }: Picture,
  camera: Camera,
  point: { x: number; y: number },
  reach: number,
): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const node of scene.nodes) {
    const spot = layout.get(node.id);
    if (!spot || !isMemberNode(node)) continue;
    const dx = spot.x * camera.zoom + camera.x - point.x;
    const dy = spot.y * camera.zoom + camera.y - point.y;
    const distance = Math.max(0, Math.sqrt(dx * dx + dy * dy) - spot.radius * camera.zoom);
    if (distance <= reach && (best === null || distance < best.distance)) best = { id: node.id, distance };
  }
  return best?.id ?? null;
}
