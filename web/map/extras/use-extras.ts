/** What the scene needs and takes time or code of its own to work out: asked for only when the view does. */
import { useMemo } from 'preact/hooks';
import type { MapView } from '#core/map-view/view.ts';
import { useLatePart } from '../../ui/late-part.ts';
import { useGaps } from '../gaps/use-gaps.ts';
import type { MapNetwork } from '../map-network.ts';
import { litMembers } from '../reading/lit-members.ts';
import type { SceneExtras } from '../scene.ts';
import { useWorld } from '../world/use-world.ts';
import { useFound } from './use-found.ts';

export function useExtras(network: MapNetwork, view: MapView): SceneExtras {
  const found = useFound(network, view);
  const gaps = useGaps(network, view.ghosts || (view.by === 'world' && view.world === 'gaps'));
  const world = useWorld(network, view, gaps);
  const hullShape = useLatePart(view.hulls, () => import('../hull-shape.ts'));
  const litIds = litMembers.value;
  return useMemo(
    (): SceneExtras => ({
      ...found,
      ...(litIds && { litIds }),
      ...(gaps && view.ghosts && { ghosts: [...gaps.byCountry.values()].flat() }),
      ...(world && { world }),
      ...(hullShape && { outlineAround: hullShape.outlineAround }),
    }),
    [found, litIds, gaps, world, hullShape, view.ghosts],
  );
}
