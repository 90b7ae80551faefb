/** What the first picture shows of the network, in a third of its bytes. */
import { unpackOutline } from '#core/network-columns/outline.ts';
import { api } from '../api.ts';
import { type MapNetwork, mapNetworkOf } from '../map/map-network.ts';
import { createResource } from './resource.ts';

/** As a network for the map; what the outline leaves out is as if nobody had stated it. */
export const outline = createResource(async () => {
  const answer = await api.outline();
  return answer.ok ? { ok: true, value: mapNetworkFrom(unpackOutline(answer.value)) } : answer;
});

function mapNetworkFrom({ members, ties, countryNames }: ReturnType<typeof unpackOutline>): MapNetwork {
  return mapNetworkOf({
    members: members.map((member) => ({ ...member, kind: 'other', standing: 'listed', capacities: [] })),
    ties: ties.map((tie) => ({ ...tie, kind: 'works-with', since: null, until: null, sourceId: null })),
    sources: [],
    countryNames,
    capacityNames: new Map(),
  });
}
