/** Has a layout worked out in the map's thread, and kept. */
import type { MapNetwork } from '../map-network.ts';
import { haveDone } from '../thread.ts';
import { keepLayout, lastLayout } from './known-layouts.ts';
import type { Layout, LayoutPlan } from './layout.ts';

export async function layoutInThread(network: MapNetwork, plan: LayoutPlan): Promise<void> {
  const before = layoutBefore(network, plan);
  const done = await haveDone({
    kind: 'layout',
    ground: {
      members: network.members.map(({ id, sectors, countries, reach, capacities }) => ({
        id,
        sectors,
        countries,
        reach,
        capacities,
      })),
      ties: network.ties.map(({ a, b }) => [a, b] as const),
      plan: {
        by: plan.by,
        ...(plan.focus !== undefined && { focus: plan.focus }),
        ...(plan.communityById && { communityById: plan.communityById }),
        ...(before && { before }),
      },
    },
  });
  if (done.kind === 'layout') keepLayout(network, plan, done.layout);
}

/**
 * The layout of the network before, by the same plan, if that network only grew: all that its layout followed from is
 * still there to be seen. Otherwise what is no longer seen would show in where the others stand.
 */
function layoutBefore(network: MapNetwork, plan: LayoutPlan): Layout | null {
  const last = lastLayout(network, plan);
  return last && isGrown(last.of, network) ? last.layout : null;
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
