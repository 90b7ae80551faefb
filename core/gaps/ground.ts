/** What gaps are worked out from: what members say of themselves, sorted once so that each country is looked at quickly. */
import { byName } from '../network.ts';
import type { CapacityKind, Level, Urgency } from '../vocabulary.ts';

/** The M49 code of everywhere, which nothing is nearby by. */
const WORLD = '001';

export type GapOffer = {
  capacityId: string;
  /** Null: not stated. */
  level: Level | null;
  /** The one country that it holds for; null: wherever the member works. */
  country: string | null;
};

export type GapMember = {
  id: string;
  name: string;
  /** Where it is present. */
  countries: readonly string[];
  /** Areas where it says that it can help from outside. */
  reach: readonly string[];
  offers: readonly GapOffer[];
  needs: readonly { capacityId: string; urgency: Urgency }[];
  /** The day when it last said that its entry is correct. */
  confirmedOn: string | null;
};

export type GapFacts = {
  members: readonly GapMember[];
  /** In the network's order. */
  capacities: readonly { id: string; kind: CapacityKind }[];
  areasByCountry: ReadonlyMap<string, readonly string[]>;
};

export type GapGround = GapFacts & {
  /** A day as in `2025-11-22`. */
  today: string;
  /** Of each country that somebody is present in, by name. */
  hereByCountry: ReadonlyMap<string, readonly GapMember[]>;
  /** Who says that it can help in an area, by `area capacity`, by name. */
  reachingBy: ReadonlyMap<string, readonly GapMember[]>;
  /** The other countries of the smallest area that a country lies in, below the whole world. */
  neighboursOf: (country: string) => readonly string[];
};

/** Equal facts give equal grounds, whatever the order of the members. */
export function gapGroundOf(facts: GapFacts, today: string): GapGround {
  const hereByCountry = new Map<string, GapMember[]>();
  const reachingBy = new Map<string, GapMember[]>();
  const members = facts.members.toSorted(byName);
  for (const member of members) {
    for (const country of member.countries) addTo(hereByCountry, country, member);
    const offered = new Set(member.offers.map(({ capacityId }) => capacityId));
    for (const area of member.reach) for (const id of offered) addTo(reachingBy, reachKey(area, id), member);
  }
  return { ...facts, members, today, hereByCountry, reachingBy, neighboursOf: neighbourFinder(facts.areasByCountry) };
}

/** What `reachingBy` is keyed by. */
export function reachKey(area: string, capacityId: string): string {
  return `${area} ${capacityId}`;
}

function neighbourFinder(areasByCountry: GapFacts['areasByCountry']): GapGround['neighboursOf'] {
  const countriesByArea = new Map<string, string[]>();
  for (const [code, areas] of areasByCountry) for (const area of areas) addTo(countriesByArea, area, code);
  const sizeOf = (area: string) => countriesByArea.get(area)?.length ?? 0;
  return (country) => {
    const areas = (areasByCountry.get(country) ?? []).filter((area) => area !== WORLD);
    const [smallest = ''] = areas.toSorted((one, other) => sizeOf(one) - sizeOf(other) || (one < other ? -1 : 1));
    return (countriesByArea.get(smallest) ?? []).filter((code) => code !== country);
  };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
