/** Has a layout worked out in the map's thread, and kept. */
import type { MapNetwork } from '../map-network.ts';
import { haveDone } from '../thread.ts';
import { keepLayout, layoutBefore } from './known-layouts.ts';
import type { LayoutPlan } from './layout.ts';

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
