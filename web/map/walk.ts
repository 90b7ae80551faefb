/** Walking the map with keys: along the edges in a direction, or from name to name. */
import type { Layout } from './layout/layout.ts';
import type { Scene } from './scene.ts';

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const HEADINGS = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const satisfies Record<Direction, { x: number; y: number }>;

/** Further to the side than this (the cosine of about 78°) is not in a direction. */
const LEAST_COSINE = 0.2;

/**
 * The node that an edge leads to in a direction: the nearest, where straight ahead counts as nearer. Without a focus,
 * the walk begins at the first node of the scene. Null: no edge leads that way.
 */
export function stepTowards(scene: Scene, layout: Layout, direction: Direction): string | null {
  const { focusId } = scene;
  if (focusId === null) return scene.nodes[0]?.id ?? null;
  const from = layout.get(focusId);
  if (!from) return null;
  const heading = HEADINGS[direction];
  let best: { id: string; cost: number } | null = null;
  for (const id of scene.by === 'world' ? everyOther(scene, focusId) : neighboursOf(scene, focusId)) {
    const spot = layout.get(id);
    if (!spot) continue;
    const [dx, dy] = [spot.x - from.x, spot.y - from.y];
    const distance = Math.sqrt(dx * dx + dy * dy);
    const cosine = (dx * heading.x + dy * heading.y) / (distance || 1);
    if (cosine < LEAST_COSINE) continue;
    const cost = distance / (cosine * cosine);
    if (best === null || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}

/**
 * The one after or before the focus in an order of ids, round and round; the first or last without a focus in it.
 * Null: the order is empty.
 */
export function stepInOrder(order: readonly string[], focusId: string | null, step: 1 | -1): string | null {
  const here = focusId === null ? -1 : order.indexOf(focusId);
  const next = here === -1 && step === -1 ? order.length - 1 : here + step;
  return order[(next + order.length) % order.length] ?? null;
}

/** In the world view the walk goes from country to country, tied or not. */
function everyOther({ nodes }: Scene, focusId: string): string[] {
  return nodes.flatMap(({ id }) => (id === focusId ? [] : id));
}

/** Ids of the nodes at the other ends of a node's edges. */
export function neighboursOf({ edges }: Scene, id: string): string[] {
  return edges.flatMap(({ source, target }) => (source === id ? target : target === id ? source : []));
}
