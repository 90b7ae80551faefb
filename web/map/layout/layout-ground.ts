/** What the map's thread needs to lay out a network, small enough to be handed over. */
import { type MapNetwork, type MapTie, mapNetworkOf } from '../map-network.ts';
import type { Layout, LayoutPlan } from './layout.ts';
import { layoutOf } from './layout-of.ts';

type Placed = Pick<MapNetwork['members'][number], 'id' | 'sectors' | 'countries' | 'reach' | 'capacities'>;

/** What is added to a layout is added in the page: it takes no time. */
export type LayoutGround = {
  members: readonly Placed[];
  ties: readonly (readonly [string, string])[];
  plan: Pick<LayoutPlan, 'by' | 'communityById' | 'focus' | 'before'>;
};

export function layoutFrom({ members, ties, plan }: LayoutGround): Layout {
  const network = mapNetworkOf({
    members: members.map((member) => ({ ...member, ...UNSTATED })),
    ties: ties.map(([a, b]) => ({ ...UNSTATED_TIE, a, b })),
    sources: [],
    countryNames: new Map(),
    capacityNames: new Map(),
  });
  return layoutOf(network, { ...plan, values: [], ghosts: [], opened: [] });
}

/** What has no part in a layout. */
const UNSTATED = { name: '', acronym: null, kind: 'national-ngo', standing: 'listed' } as const;
const UNSTATED_TIE = {
  kind: 'works-with',
  direction: 'both',
  since: null,
  until: null,
  sourceId: null,
} satisfies Omit<MapTie, 'a' | 'b'>;
