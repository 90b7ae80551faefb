/** What the shape of a network says: all measures of it at once, as a page puts them into words. */
import type { Tie } from '../network.ts';
import { partsOf } from '../what-if/parts.ts';
import { at, idAt, indexOf, neighboursOf, type TieIndex } from '../what-if/tie-index.ts';
import { betweennessOf } from './betweenness.ts';
import { type Communities, communitiesOf } from './communities.ts';
import { constraintsOf } from './constraint.ts';
import { coresOf } from './cores.ts';
import { type Density, densityOf } from './density.ts';
import { type Mixing, mixingOf, mixingVerdict } from './mixing.ts';
import { weightsOf } from './tie-weights.ts';
import { type TraitMember, type Traits, traitsAmong } from './traits.ts';
import { weakPointsOf } from './weak-points.ts';

export type ReadingMember = TraitMember & { name: string };

export type ReadingGround = {
  members: readonly ReadingMember[];
  /** Those that are there at the time that is looked at. */
  ties: readonly Pick<Tie, 'a' | 'b'>[];
  /** Whether what holds the network together alone is worked out too: it is for coordinators. */
  withWeakPoints: boolean;
};

export type CommunityReading = Traits & {
  number: number;
  /** By name. */
  memberIds: string[];
  /** Whoever is tied to most others in it. */
  hubId: string;
};

export type Broker = {
  id: string;
  /** Of all pairs of others, the share whose shortest way leads through it. */
  share: number;
  /** Burt's; null without ties. */
  constraint: number | null;
  /** Numbers of the communities that it is tied to, its own included. */
  communities: number[];
};

export type SectorMixing = Pick<Mixing, 'within' | 'between' | 'index' | 'byChance'> & {
  one: string;
  other: string;
  verdict: 'more' | 'less' | 'chance';
};

export type Reading = {
  whole: Density;
  /** Of at least two members, the most members first. */
  countries: (Density & { code: string })[];
  /** How many parts of two members and more there are, how many are in the largest, and how many have no ties. */
  parts: { count: number; largest: number; untied: number };
  /** Of three members and more, the largest first; `smaller`: how many pairs there are besides. */
  communities: CommunityReading[];
  smaller: number;
  modularity: number;
  /** Whoever is in a community of two at least. */
  communityById: Map<string, number>;
  /** At most twenty, whoever lies on most ways first. */
  brokers: Broker[];
  /** How many members the ways were followed from; where fewer than all, an estimate of which the top alone holds. */
  countedFrom: number;
  /** Pairs whose ways lead through each; where it is an estimate, for the brokers alone. */
  betweennessById: Map<string, number>;
  /** Those of the highest k-core, by name; null where nobody is tied. */
  core: { ties: number; memberIds: string[] } | null;
  /** By the sectors that members name first. */
  mixing: SectorMixing[];
  weakPoints: {
    members: { id: string; cutOff: number }[];
    ties: { oneId: string; otherId: string; cutOff: number }[];
  } | null;
};

const MOST_BROKERS = 20;
const SMALLEST_COMMUNITY = 3;

/**
 * The whole reading, the same whatever the order of members and ties. Ties to somebody who is not among the members, and
 * of a member to itself, count for nothing.
 */
export function readingOf(ground: ReadingGround): Reading {
  const index = indexOf(ground);
  const weights = weightsOf(index, ground.ties);
  const communities = communitiesOf(index, weights);
  const { parts } = partsOf(index, new Uint8Array(index.members.length));
  const joined = parts.filter((part) => part.length > 1);
  return {
    whole: densityOf(index),
    countries: densitiesByCountry(index),
    parts: {
      count: joined.length,
      largest: Math.max(0, ...joined.map((part) => part.length)),
      untied: parts.length - joined.length,
    },
    ...communityReadings(index, communities),
    ...brokersIn(index, { communities, constraints: constraintsOf(index, weights) }),
    core: coreIn(index),
    mixing: sectorMixing(index),
    weakPoints: ground.withWeakPoints ? weakPointsIn(index) : null,
  };
}

type Index = TieIndex<ReadingMember>;

function densitiesByCountry(index: Index): Reading['countries'] {
  const places = new Map<string, number[]>();
  for (const [place, { countries }] of index.members.entries()) {
    for (const code of new Set(countries)) {
      const known = places.get(code);
      if (known) known.push(place);
      else places.set(code, [place]);
    }
  }
  return [...places]
    .filter(([, there]) => there.length > 1)
    .map(([code, there]) => ({ code, ...densityOf(index, there) }))
    .sort((one, other) => other.members - one.members || (one.code < other.code ? -1 : 1));
}

function communityReadings(index: Index, { communities, communityOf, modularity }: Communities) {
  const traitsOf = traitsAmong(index.members);
  const listed = communities.filter((places) => places.length >= SMALLEST_COMMUNITY);
  const tiesWithin = (place: number, number: number) =>
    neighboursOf(index, place).filter((other) => at(communityOf, other) === number).length;
  return {
    communities: listed.map((places, number): CommunityReading => {
      const members = places.flatMap((place) => index.members[place] ?? []);
      const [hub] = places
        .map((place) => ({ place, ties: tiesWithin(place, number) }))
        .sort((one, other) => other.ties - one.ties || one.place - other.place);
      return {
        number,
        ...traitsOf(members),
        memberIds: members.map(({ id }) => id),
        hubId: idAt(index, hub?.place ?? -1),
      };
    }),
    smaller: communities.filter((places) => places.length === 2).length,
    modularity,
    communityById: new Map(
      communities.flatMap((places, number) =>
        places.length < 2 ? [] : places.map((place) => [idAt(index, place), number] as const),
      ),
    ),
  };
}

type Known = { communities: Communities; constraints: Float64Array };

function brokersIn(index: Index, { communities, constraints }: Known) {
  const { pairs, countedFrom, countable } = betweennessOf(index);
  const possible = ((countable - 1) * (countable - 2)) / 2;
  const top = [...pairs.keys()]
    .filter((place) => (pairs[place] ?? 0) > 0)
    .sort((one, other) => (pairs[other] ?? 0) - (pairs[one] ?? 0) || one - other)
    .slice(0, MOST_BROKERS);
  const joinedBy = (place: number) =>
    [...new Set([place, ...neighboursOf(index, place)].map((one) => at(communities.communityOf, one)))].sort(
      (one, other) => one - other,
    );
  const isEstimate = countedFrom < countable;
  const shown = isEstimate ? top : [...pairs.keys()];
  return {
    brokers: top.map(
      (place): Broker => ({
        id: idAt(index, place),
        share: (pairs[place] ?? 0) / possible,
        constraint: constraints[place] ?? null,
        communities: joinedBy(place),
      }),
    ),
    countedFrom,
    betweennessById: new Map(shown.map((place) => [idAt(index, place), pairs[place] ?? 0])),
  };
}

function coreIn(index: Index): Reading['core'] {
  const cores = coresOf(index);
  const ties = cores.reduce((most, core) => Math.max(most, core), 0);
  if (ties === 0) return null;
  return { ties, memberIds: index.members.filter((_, place) => at(cores, place) === ties).map(({ id }) => id) };
}

function sectorMixing(index: Index): SectorMixing[] {
  const sectors = [...new Set(index.members.flatMap(({ sectors: [first] }) => first ?? []))].sort();
  const groupOf = Int32Array.from(index.members, ({ sectors: [first] }) => sectors.indexOf(first ?? ''));
  return mixingOf(index, { groupOf, count: sectors.length }).map((pair) => ({
    one: sectors[pair.one] ?? '',
    other: sectors[pair.other] ?? '',
    within: pair.within,
    between: pair.between,
    index: pair.index,
    byChance: pair.byChance,
    verdict: mixingVerdict(pair),
  }));
}

function weakPointsIn(index: Index): Reading['weakPoints'] {
  const { members, ties } = weakPointsOf(index);
  return {
    members: members.map(({ place, cutOff }) => ({ id: idAt(index, place), cutOff })),
    ties: ties.map(({ one, other, cutOff }) => ({ oneId: idAt(index, one), otherId: idAt(index, other), cutOff })),
  };
}
