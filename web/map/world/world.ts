/** The world view's code, loaded when somebody looks at the world. */
import { fittingMembers } from '../fitting.ts';
import { gapCounts, type NetworkGaps } from '../gaps/network-gaps.ts';
import type { MapNetwork } from '../map-network.ts';
import type { WorldExtras } from '../scene.ts';
import { capacityAsked } from './capacity-asked.ts';
import { loadWholeWorld, wholeWorld } from './whole-world.ts';
import { worldLayoutOf } from './world-layout.ts';
import { worldSceneOf } from './world-scene.ts';

/**
 * @param whole the network with every country.
 * @param gaps null: not known, or not asked for.
 */
function worldOf(whole: MapNetwork, gaps: NetworkGaps | null): WorldExtras {
  const { countryNames, contexts } = whole;
  const counts = gaps === null ? new Map<string, number>() : gapCounts(gaps);
  return {
    sceneOf: (then, view, ghosts) =>
      worldSceneOf({ ...then, countryNames, contexts }, view, {
        fitting: fittingMembers(then, view),
        gapCounts: counts,
        capacityId: capacityAsked(then, view.q),
        ghosts,
      }),
    layout: worldLayoutOf(whole),
  };
}

export const world = { load: loadWholeWorld, whole: wholeWorld, drawn: worldOf };
