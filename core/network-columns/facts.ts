/** What the map reads of a network: the members with what filters and colours ask, and what joins them. */
import { briefOf, type MemberBrief } from '../member-brief.ts';
import { type Coalition, type Context, type Member, type Network, sortedByName, type Tie } from '../network.ts';
import { newestContexts } from '../newest-contexts.ts';
import type { Source } from '../stored-network.ts';
import type { Availability, Level, Stance } from '../vocabulary.ts';

export type MapMemberFacts = MemberBrief & {
  /** The best level at which it offers each of `capacities`, in their order; null: not stated. */
  levels: (Level | null)[];
  /** Ids of the capacities that it seeks, sorted, each once. */
  needs: string[];
  languages: string[];
  stance: Stance | null;
  availability: Availability | null;
  /** The day on which its editors last said that all is still correct. */
  confirmedOn: string | null;
};

export type MapCoalition = Pick<Coalition, 'id' | 'name' | 'country' | 'status'> & {
  /** In the order of `members`. */
  memberIds: string[];
};

/** The words that the members and coalitions use, by id or code, with their English names. */
export type MapWords = {
  capacities: { id: string; name: string }[];
  countries: { code: string; name: string; areas: string[] }[];
  areas: { code: string; name: string }[];
};

export type NetworkFacts = {
  /** The day for which this holds, as in `2025-11-22`. */
  today: string;
  words: MapWords;
  /** By name, then id. */
  members: MapMemberFacts[];
  /** `a` is the smaller id. In the order of the end that comes first in `members`, then of the other. */
  ties: Tie[];
  /** By name, then id. */
  coalitions: MapCoalition[];
  /** The newest of each indicator, by country and indicator, for the countries of `words`. */
  contexts: Context[];
  /** By id. */
  sources: MapSource[];
};

/** What a page says of its sources. */
export type MapSource = Pick<Source, 'id' | 'title' | 'publisher' | 'licence' | 'date'>;

/**
 * The same whatever the order of the records: no position tells more than the records do.
 * @param today a day as in `2025-11-22`.
 */
export function networkFactsOf(network: Network, today: string): NetworkFacts {
  const members = sortedByName(network.members.map(factsOf));
  const placeById = new Map(members.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => placeById.get(id) ?? -1;
  const words = wordsOf(network, members);
  const codes = new Set(words.countries.map(({ code }) => code));
  return {
    today,
    words,
    members,
    ties: sortedTies(network.ties, placeOf),
    coalitions: sortedByName(network.coalitions.map((one) => coalitionFacts(one, placeOf))),
    contexts: newestContexts(network.contexts.filter(({ country }) => codes.has(country))),
    sources: network.sources.map(sourceFacts).sort((one, other) => compare(one.id, other.id)),
  };
}

function wordsOf(network: Network, members: readonly MapMemberFacts[]): MapWords {
  const { coalitions, countries, areas } = network;
  const capacityIds = new Set(members.flatMap(({ capacities, needs }) => [...capacities, ...needs]));
  const codes = new Set([...members.flatMap((one) => one.countries), ...coalitions.map(({ country }) => country)]);
  const usedCountries = countries.filter(({ code }) => codes.has(code));
  const areaNames = new Map(areas.map(({ code, labels }) => [code, labels.en]));
  const areaCodes = new Set([...usedCountries.flatMap((one) => one.areas), ...members.flatMap(({ reach }) => reach)]);
  return {
    capacities: network.capacities
      .filter(({ id }) => capacityIds.has(id))
      .map(({ id, labels }) => ({ id, name: labels.en }))
      .sort((one, other) => compare(one.id, other.id)),
    countries: usedCountries
      .map((country) => ({ code: country.code, name: country.labels.en, areas: country.areas }))
      .sort((one, other) => compare(one.code, other.code)),
    areas: [...areaCodes].sort().map((code) => ({ code, name: areaNames.get(code) ?? code })),
  };
}

function sourceFacts({ id, title, publisher, licence, date }: Source): MapSource {
  return { id, title, publisher, licence, date };
}

function factsOf(member: Member): MapMemberFacts {
  const { languages, stance, availability, confirmedOn, offers, needs } = member;
  const brief = briefOf(member);
  const levels = new Map<string, Level | null>();
  for (const { capacityId, level } of offers) {
    if ((level ?? 0) >= (levels.get(capacityId) ?? 0)) levels.set(capacityId, level);
  }
  return {
    ...brief,
    levels: brief.capacities.map((id) => levels.get(id) ?? null),
    needs: [...new Set(needs.map(({ capacityId }) => capacityId))].sort(),
    languages,
    stance,
    availability,
    confirmedOn,
  };
}

function coalitionFacts(coalition: Coalition, placeOf: (id: string) => number): MapCoalition {
  const { id, name, country, status } = coalition;
  const memberIds = coalition.memberIds.toSorted((one, other) => placeOf(one) - placeOf(other));
  return { id, name, country, status, memberIds };
}

function sortedTies(ties: readonly Tie[], placeOf: (id: string) => number): Tie[] {
  return ties
    .map((tie) => {
      const [a, b] = [placeOf(tie.a), placeOf(tie.b)];
      return { tie, first: Math.min(a, b), second: Math.max(a, b) };
    })
    .sort((one, other) => one.first - other.first || one.second - other.second || compare(one.tie.kind, other.tie.kind))
    .map(({ tie }) => tie);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
