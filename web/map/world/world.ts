/** The world view's code, loaded when somebody looks at the world. */
import { fittingMembers } from '../fitting.ts';
import { gapCounts, type NetworkGaps } from '../gaps/network-gaps.ts';
import type { MapNetwork } from '../map-network.ts';
import type { WorldExtras } from '../scene.ts';
import { capacityAsked } from './capacity-asked.ts';
import { worldLayoutOf } from './world-layout.ts';
import { worldSceneOf } from './world-scene.ts';

/** @param gaps null: not known, or not asked for. */
export function worldOf(network: MapNetwork, gaps: NetworkGaps | null): WorldExtras {
  const counts = gaps === null ? new Map<string, number>() : gapCounts(gaps);
  return {
    sceneOf: (then, view) =>
      worldSceneOf(then, view, {
        fitting: fittingMembers(then, view),
        gapCounts: counts,
        capacityId: capacityAsked(then, view.q),
      }),
    layout: worldLayoutOf(network),
  };
}
