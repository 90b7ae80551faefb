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
  if (layouts.size >= MOST_KEPT) layouts.clear();
  layouts.set(keyOf(plan), layout);
  latest = new WeakRef(network);
}

/** The layout by the same plan of the network that was laid out before this one, if there is one. */
export function lastLayout(network: MapNetwork, plan: LayoutPlan): { of: MapNetwork; layout: Layout } | null {
  const of = latest?.deref();
  const layout = of && of !== network && !plan.communityById && knownLayout(of, plan);
  return of && layout ? { of, layout } : null;
}

/** What moves a node, beside what is only added to the picture. */
function keyOf({ by, focus, communityById }: LayoutPlan): string {
  if (!communityById) return `${by} ${focus ?? ''}`;
  const number = numberByCommunities.get(communityById) ?? ++lastNumber;
  numberByCommunities.set(communityById, number);
  return `${by} ${focus ?? ''} ${number}`;
}
