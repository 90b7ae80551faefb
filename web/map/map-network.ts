/** What the map reads of the network's answer, with the names of its countries and capacities. */
import { foldText, sortedByName } from '#core/network.ts';
import type {
  Availability,
  CoalitionStatus,
  Indicator,
  Level,
  MemberKind,
  Sector,
  Stance,
  Standing,
  TieDirection,
  TieKind,
} from '#core/vocabulary.ts';

type BriefFacts = {
  id: string;
  name: string;
  acronym: string | null;
  kind: MemberKind;
  standing: Standing;
  sectors: readonly Sector[];
  countries: readonly string[];
  reach: readonly string[];
  capacities: readonly string[];
};

type StatedFacts = {
  /** Beside `capacities`: the best level that it offers each at; null: not stated. */
  levels: readonly (Level | null)[];
  /** Ids of the capacities that it seeks. */
  needs: readonly string[];
  languages: readonly string[];
  stance: Stance | null;
  availability: Availability | null;
  /** The day on which it last said that all is correct. */
  confirmedOn: string | null;
};

export type MapMemberFacts = BriefFacts & StatedFacts;

export type MapMember = MapMemberFacts & {
  /** Name and acronym as the search compares them. */
  searchText: string;
};

export type MapTie = {
  a: string;
  b: string;
  kind: TieKind;
  direction: TieDirection;
  since: string | null;
  until: string | null;
  sourceId: string | null;
};

export type MapCoalition = {
  id: string;
  name: string;
  country: string | null;
  status: CoalitionStatus;
  memberIds: readonly string[];
};

export type MapContext = {
  country: string;
  indicator: Indicator;
  year: number;
  value: number | null;
  rating: string | null;
  sourceId: string;
};

type SourceFacts = { id: string; title: string; date: string };

export type MapNetwork = {
  /** The day of the answer. */
  today: string;
  /** In the order of lists: by name, then id. */
  members: readonly MapMember[];
  memberById: ReadonlyMap<string, MapMember>;
  ties: readonly MapTie[];
  /** The members at the other ends of a member's ties, each once. */
  tiedIdsById: ReadonlyMap<string, ReadonlySet<string>>;
  /** By name, then id. */
  coalitions: readonly MapCoalition[];
  /** A member's coalitions, in the order of `coalitions`. */
  coalitionIdsById: ReadonlyMap<string, readonly string[]>;
  countryNames: ReadonlyMap<string, string>;
  capacityNames: ReadonlyMap<string, string>;
  /** The M49 areas that a country lies in. */
  areasByCountry: ReadonlyMap<string, readonly string[]>;
  areaNames: ReadonlyMap<string, string>;
  contexts: readonly MapContext[];
  sourceById: ReadonlyMap<string, SourceFacts>;
};

export type MapNetworkParts = {
  members: readonly (BriefFacts & Partial<StatedFacts>)[];
  ties: readonly MapTie[];
  sources: readonly SourceFacts[];
  countryNames: ReadonlyMap<string, string>;
  capacityNames: ReadonlyMap<string, string>;
  today?: string;
  coalitions?: readonly MapCoalition[];
  areasByCountry?: ReadonlyMap<string, readonly string[]>;
  areaNames?: ReadonlyMap<string, string>;
  contexts?: readonly MapContext[];
};

/** Prepares the answer once, so that each keystroke only compares. */
export function mapNetworkOf({ members, ties, sources, coalitions = [], ...parts }: MapNetworkParts): MapNetwork {
  const sorted = sortedByName(members).map(memberOf);
  const sortedCoalitions = sortedByName(coalitions);
  return {
    today: '',
    areasByCountry: new Map(),
    areaNames: new Map(),
    contexts: [],
    ...parts,
    members: sorted,
    memberById: new Map(sorted.map((member) => [member.id, member])),
    ties,
    tiedIdsById: tiedIds(ties),
    coalitions: sortedCoalitions,
    coalitionIdsById: coalitionIds(sortedCoalitions),
    sourceById: new Map(sources.map((source) => [source.id, source])),
  };
}

function memberOf(facts: MapNetworkParts['members'][number]): MapMember {
  return {
    levels: facts.capacities.map(() => null),
    needs: [],
    languages: [],
    stance: null,
    availability: null,
    confirmedOn: null,
    ...facts,
    searchText: foldText(`${facts.name} ${facts.acronym ?? ''}`),
  };
}

function coalitionIds(coalitions: readonly MapCoalition[]): Map<string, string[]> {
  const idsById = new Map<string, string[]>();
  for (const { id, memberIds } of coalitions)
    for (const memberId of memberIds) idsById.set(memberId, [...(idsById.get(memberId) ?? []), id]);
  return idsById;
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

/** The members at the other ends of each member's ties, each once. */
export function tiedIds(ties: readonly MapTie[]): Map<string, Set<string>> {
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
