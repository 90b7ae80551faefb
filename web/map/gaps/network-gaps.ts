/** The gaps of the network that the page was given, worked out once for each network. */
import { type Confirmation, confirmationsFor } from '#core/gaps/closers.ts';
import { type Gap, gapsByCountry } from '#core/gaps/gaps.ts';
import { type GapFacts, type GapGround, gapGroundOf } from '#core/gaps/ground.ts';
import type { CapacityKind } from '#core/vocabulary.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';

/** In the network's order. */
export type CapacityKinds = readonly { id: string; kind: CapacityKind }[];

export type NetworkGaps = {
  ground: GapGround;
  /** Of countries with gaps. */
  byCountry: ReadonlyMap<string, readonly Gap[]>;
  /** Those that would close the most gaps first. */
  confirmations: readonly Confirmation[];
};

const known = new WeakMap<MapNetwork, { capacities: CapacityKinds; gaps: NetworkGaps }>();

export function networkGaps(network: MapNetwork, capacities: CapacityKinds): NetworkGaps {
  const before = known.get(network);
  if (before?.capacities === capacities) return before.gaps;
  const gaps = gapsOf(network, capacities);
  known.set(network, { capacities, gaps });
  return gaps;
}

function gapsOf({ members, areasByCountry, today }: MapNetwork, capacities: CapacityKinds): NetworkGaps {
  const ground = gapGroundOf({ members: members.map(gapMember), capacities, areasByCountry }, today);
  const byCountry = gapsByCountry(ground);
  return { ground, byCountry, confirmations: confirmationsFor([...byCountry.values()].flat(), ground) };
}

/** How urgent a need is and where an offer holds alone, the map does not know. */
function gapMember({ id, name, countries, reach, capacities, levels, needs, confirmedOn }: MapMember) {
  return {
    id,
    name,
    countries,
    reach,
    offers: capacities.map((capacityId, place) => ({ capacityId, level: levels[place] ?? null, country: null })),
    needs: needs.map((capacityId) => ({ capacityId, urgency: 1 as const })),
    confirmedOn,
  } satisfies GapFacts['members'][number];
}

/** How many gaps each country that somebody is present in has. */
export function gapCounts({ ground, byCountry }: NetworkGaps): Map<string, number> {
  return new Map([...ground.hereByCountry.keys()].map((code) => [code, byCountry.get(code)?.length ?? 0]));
}
