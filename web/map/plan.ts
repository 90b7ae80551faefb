import type { LayoutPlan } from './layout/layout.ts';
import type { Scene, SceneExtras } from './scene.ts';
import type { MapView } from './view.ts';

/** What of a view moves nodes. */
export function planOf({ values, opened, focus }: MapView, { by }: Scene, extras: SceneExtras): LayoutPlan {
  const { communityById, ghosts = [], world } = extras;
  const middle = by === 'rings' ? focus[0]?.id : undefined;
  return {
    by,
    values,
    opened,
    ghosts,
    ...(communityById && { communityById }),
    ...(world && { world: world.layout }),
    ...(middle !== undefined && { focus: middle }),
  };
}
