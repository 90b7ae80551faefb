import type { MapView } from '#core/map-view/view.ts';
import type { LayoutPlan } from './layout/layout.ts';
import { isGhostNode, type Scene, type SceneExtras } from './scene.ts';

/** What of a view moves nodes. The world view has seats around the country in focus alone, and places them itself. */
export function planOf({ values, opened, focus }: MapView, { by, nodes }: Scene, extras: SceneExtras): LayoutPlan {
  const { communityById, ghosts = [], world } = extras;
  const middle = by === 'rings' ? focus[0]?.id : undefined;
  return {
    by,
    values,
    opened,
    ghosts: by === 'world' ? [] : ghosts,
    ...(communityById && { communityById }),
    ...(by === 'world' && world && { world: world.layoutWith(nodes.filter(isGhostNode)) }),
    ...(middle !== undefined && { focus: middle }),
  };
}
