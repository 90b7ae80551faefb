/** Layouts that were worked out, kept in memory for as long as the page is open, so that going back takes no time. */

import type { Communities } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import type { Layout, LayoutPlan } from './layout.ts';

const MOST_KEPT = 12;

const layoutsByNetwork = new WeakMap<MapNetwork, Map<string, Layout>>();
const numberByCommunities = new WeakMap<Communities, number>();
let lastNumber = 0;

/** The network that was laid out last, for one that only grew from it. */
let latest: WeakRef<MapNetwork> | null = null;

export function knownLayout(network: MapNetwork, plan: LayoutPlan): Layout | null {
  return layoutsByNetwork.get(network)?.get(keyOf(plan)) ?? null;
}

export function keepLayout(network: MapNetwork, plan: LayoutPlan, layout: Layout): void {
  const layouts = layoutsByNetwork.get(network) ?? new Map<string, Layout>();
  layoutsByNetwork.set(network, layouts);
  layouts.set(keyOf(plan), layout);
  for (const oldest of [...layouts.keys()].slice(0, -MOST_KEPT)) layouts.delete(oldest);
  latest = new WeakRef(network);
}

/**
 * The layout of the network before, by the same plan, if that network only grew: all that its layout followed from is
 * still there to be seen. Otherwise what is no longer seen would show in where the others stand.
 */
export function layoutBefore(network: MapNetwork, plan: LayoutPlan): Layout | null {
  const before = latest?.deref();
  if (!before || before === network || plan.communityById) return null;
  const layout = knownLayout(before, plan);
  return layout && isGrown(before, network) ? layout : null;
}

/** What moves a node, beside what is only added to the picture. */
function keyOf({ by, focus, communityById }: LayoutPlan): string {
  if (!communityById) return `${by} ${focus ?? ''}`;
  const number = numberByCommunities.get(communityById) ?? ++lastNumber;
  numberByCommunities.set(communityById, number);
  return `${by} ${focus ?? ''} ${number}`;
}

function isGrown(before: MapNetwork, after: MapNetwork): boolean {
  const isSame = (one: readonly string[], other: readonly string[]) => one.join() === other.join();
  return (
    before.members.every(({ id, countries, reach, sectors, capacities }) => {
      const now = after.memberById.get(id);
      return (
        now !== undefined &&
        isSame(countries, now.countries) &&
        isSame(reach, now.reach) &&
        isSame(sectors, now.sectors) &&
        isSame(capacities, now.capacities)
      );
    }) &&
    [...before.tiedIdsById].every(([id, tied]) => [...tied].every((other) => after.tiedIdsById.get(id)?.has(other)))
  );
}
