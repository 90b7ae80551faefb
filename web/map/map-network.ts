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

/** Longer names than this, in letters, stand on the map by their acronym. */
const LONGEST_SHORT_NAME = 26;

/** These mean a country to most readers, and are no help beside one. */
const COUNTRY_ACRONYMS: ReadonlySet<string> = new Set(['CAR', 'DR', 'DRC', 'PRC', 'RSA', 'UAE', 'UK', 'US', 'USA']);

/** What a label says of a member, the best first: the name if it is short, then the acronym. */
export function shortNames({ name, acronym }: MapMember): string[] {
  const isClear = acronym !== null && !COUNTRY_ACRONYMS.has(acronym);
  const isShort = name.length <= LONGEST_SHORT_NAME;
  return [...(isShort || !isClear ? [name] : []), ...(isClear ? [acronym] : [])];
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
