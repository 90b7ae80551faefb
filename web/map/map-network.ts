/** What the map reads of the network's answer, with the names of its countries and capacities. */
import { byName, foldText } from '#core/network.ts';
import type { Sector, TieDirection, TieKind } from '#core/vocabulary.ts';

type MemberFacts = {
  id: string;
  name: string;
  acronym: string | null;
  sectors: readonly Sector[];
  countries: readonly string[];
  reach: readonly string[];
  capacities: readonly string[];
};

export type MapMember = MemberFacts & {
  /** Name and acronym as the search compares them. */
  searchText: string;
};

export type MapTie = { a: string; b: string; kind: TieKind; direction: TieDirection; sourceId: string | null };

type SourceFacts = { id: string; title: string; date: string };

export type MapNetwork = {
  /** In the order of lists: by name, then id. */
  members: readonly MapMember[];
  memberById: ReadonlyMap<string, MapMember>;
  ties: readonly MapTie[];
  /** The members at the other ends of a member's ties, each once. */
  tiedIdsById: ReadonlyMap<string, ReadonlySet<string>>;
  countryNames: ReadonlyMap<string, string>;
  capacityNames: ReadonlyMap<string, string>;
  sourceById: ReadonlyMap<string, SourceFacts>;
};

export type MapNetworkParts = {
  members: readonly MemberFacts[];
  ties: readonly MapTie[];
  sources: readonly SourceFacts[];
  countryNames: ReadonlyMap<string, string>;
  capacityNames: ReadonlyMap<string, string>;
};

/** Prepares the answer once, so that each keystroke only compares. */
export function mapNetworkOf({ members, ties, sources, ...names }: MapNetworkParts): MapNetwork {
  const sorted = members
    .toSorted(byName)
    .map((member) => ({ ...member, searchText: foldText(`${member.name} ${member.acronym ?? ''}`) }));
  return {
    ...names,
    members: sorted,
    memberById: new Map(sorted.map((member) => [member.id, member])),
    ties,
    tiedIdsById: tiedIds(ties),
    sourceById: new Map(sources.map((source) => [source.id, source])),
  };
}

/** The sector that gives a member its colour and shape: the first it names. */
export function mainSector(member: MapMember): Sector | null {
  return member.sectors[0] ?? null;
}

/** What a small label says: the acronym where there is one. */
export function shortName(member: MapMember): string {
  return member.acronym ?? member.name;
}

function tiedIds(ties: readonly MapTie[]): Map<string, Set<string>> {
  const tied = new Map<string, Set<string>>();
  for (const { a, b } of ties) {
    addTo(tied, a, b);
    addTo(tied, b, a);
  }
  return tied;
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
