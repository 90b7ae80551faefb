/** The world view's code, loaded when somebody looks at the world. */
import { fittingMembers } from '../fitting.ts';
import { gapCounts, type NetworkGaps } from '../gaps/network-gaps.ts';
import { ghostId } from '../ghosts.ts';
import type { Layout } from '../layout/layout.ts';
import type { MapNetwork } from '../map-network.ts';
import type { WorldExtras } from '../scene.ts';
import { capacityAsked } from './capacity-asked.ts';
import { loadWholeWorld, wholeWorld } from './whole-world.ts';
import { worldLayoutOf } from './world-layout.ts';
import { worldSceneOf } from './world-scene.ts';
import { withSeats } from './world-seats.ts';

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
    layoutWith: layoutsWithSeats(worldLayoutOf(whole)),
  };
}

/** The same seats give the same layout, so that nothing is drawn anew for it. */
function layoutsWithSeats(layout: Layout): WorldExtras['layoutWith'] {
  const known = new Map<string, Layout>();
  return (ghosts) => {
    const key = ghosts.map(ghostId).join();
    const seated = known.get(key) ?? (ghosts.length === 0 ? layout : withSeats(layout, ghosts));
    known.set(key, seated);
    return seated;
  };
}

export const world = { load: loadWholeWorld, whole: wholeWorld, drawn: worldOf };
