/** A network of one viewer as columns for the wire. */
import type { Network, Tie } from '../network.ts';
import { AVAILABILITIES, INDICATORS, MEMBER_KINDS, SECTORS, STANCES, STANDINGS, TIE_KINDS } from '../vocabulary.ts';
import type { NetworkColumns } from './columns.ts';
import { type MapWords, type NetworkFacts, networkFactsOf } from './facts.ts';
import { stepsOf, wordList, writeLists } from './lists.ts';
import { writeNumbers } from './numbers.ts';

const packed = new WeakMap<Network, NetworkColumns>();

/**
 * The columns of a network; the same records in any order make the same bytes. They are made once for all who see the
 * same network on the same day.
 * @param today a day as in `2025-11-22`.
 */
export function packNetwork(network: Network, today: string): NetworkColumns {
  const known = packed.get(network);
  if (known?.today === today) return known;
  const columns = columnsOf(networkFactsOf(network, today));
  packed.set(network, columns);
  return columns;
}

function columnsOf(facts: NetworkFacts): NetworkColumns {
  const { today, sources } = facts;
  const lists = wordListsOf(facts);
  const placeById = new Map(facts.members.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => placeById.get(id) ?? -1;
  return {
    today,
    words: {
      ...usedWords(facts.words, lists),
      languages: lists.languages.words,
      dates: lists.dates.words,
      ratings: lists.ratings.words,
      sources: lists.sources.words,
    },
    members: memberColumns(facts, lists),
    ties: tieColumns(facts, lists, placeOf),
    coalitions: facts.coalitions.map(({ memberIds, ...coalition }) => ({
      ...coalition,
      members: writeNumbers(stepsOf(memberIds.map(placeOf))),
    })),
    contexts: contextColumns(facts, lists),
    sources,
  };
}

type WordLists = ReturnType<typeof wordListsOf>;

function wordListsOf({ words, members, ties, contexts }: NetworkFacts) {
  return {
    capacities: wordList(words.capacities.map(({ id }) => id)),
    countries: wordList(words.countries.map(({ code }) => code)),
    areas: wordList(words.areas.map(({ code }) => code)),
    languages: wordList(members.flatMap(({ languages }) => languages)),
    dates: wordList([
      ...members.map(({ confirmedOn }) => confirmedOn),
      ...ties.flatMap(({ since, until }) => [since, until]),
    ]),
    ratings: wordList(contexts.map(({ rating }) => rating)),
    sources: wordList([...ties, ...contexts].map(({ sourceId }) => sourceId)),
  };
}

function usedWords({ capacities, countries, areas }: MapWords, lists: WordLists) {
  return {
    capacities: { ids: capacities.map(({ id }) => id), names: namesOf(capacities) },
    countries: {
      codes: countries.map(({ code }) => code).join(''),
      names: namesOf(countries),
      areas: writeLists(countries.map((country) => country.areas.map(lists.areas.placeOf))),
    },
    areas: { codes: areas.map(({ code }) => code), names: namesOf(areas) },
  };
}

function namesOf(named: readonly { name: string }[]): string[] {
  return named.map(({ name }) => name);
}

function memberColumns({ members }: NetworkFacts, lists: WordLists): NetworkColumns['members'] {
  const { capacities, countries, areas, languages, dates } = lists;
  return {
    ids: members.map(({ id }) => id).join(''),
    names: members.map(({ name }) => name),
    acronyms: members.map(({ acronym }) => acronym),
    kinds: writeNumbers(members.map(({ kind }) => MEMBER_KINDS.indexOf(kind))),
    standings: writeNumbers(members.map(({ standing }) => STANDINGS.indexOf(standing))),
    sectors: writeLists(members.map(({ sectors }) => sectors.map((sector) => SECTORS.indexOf(sector)))),
    countries: writeLists(members.map((member) => stepsOf(member.countries.map(countries.placeOf)))),
    reach: writeLists(members.map(({ reach }) => reach.map(areas.placeOf))),
    capacities: writeLists(members.map((member) => stepsOf(member.capacities.map(capacities.placeOf)))),
    levels: writeNumbers(members.flatMap(({ levels }) => levels.map((level) => level ?? 0))),
    needs: writeLists(members.map(({ needs }) => stepsOf(needs.map(capacities.placeOf)))),
    languages: writeLists(members.map((member) => member.languages.map(languages.placeOf))),
    stances: writeNumbers(members.map(({ stance }) => orNone(stance, (one) => STANCES.indexOf(one)))),
    availabilities: writeNumbers(
      members.map(({ availability }) => orNone(availability, (one) => AVAILABILITIES.indexOf(one))),
    ),
    confirmed: writeNumbers(members.map(({ confirmedOn }) => orNone(confirmedOn, dates.placeOf))),
  };
}

function tieColumns(
  { members, ties }: NetworkFacts,
  { dates, sources }: WordLists,
  placeOf: (id: string) => number,
): NetworkColumns['ties'] {
  const laterEnds = members.map((): number[] => []);
  for (const { a, b } of ties) {
    const [one, other] = [placeOf(a), placeOf(b)];
    laterEnds[Math.min(one, other)]?.push(Math.max(one, other));
  }
  return {
    ends: writeLists(laterEnds.map((places, place) => stepsOf(places, place))),
    kinds: writeNumbers(ties.map(({ kind }) => TIE_KINDS.indexOf(kind))),
    directions: writeNumbers(ties.map((tie) => directionOf(tie, placeOf(tie.a) < placeOf(tie.b)))),
    since: writeNumbers(ties.map(({ since }) => orNone(since, dates.placeOf))),
    until: writeNumbers(ties.map(({ until }) => orNone(until, dates.placeOf))),
    sources: writeNumbers(ties.map(({ sourceId }) => orNone(sourceId, sources.placeOf))),
  };
}

function directionOf({ direction }: Tie, isInOrder: boolean): number {
  if (direction === 'both') return 0;
  return (direction === 'a-to-b') === isInOrder ? 1 : 2;
}

function contextColumns({ contexts }: NetworkFacts, lists: WordLists): NetworkColumns['contexts'] {
  const { countries, ratings, sources } = lists;
  return {
    countries: writeNumbers(stepsOf(contexts.map(({ country }) => countries.placeOf(country)))),
    indicators: writeNumbers(contexts.map(({ indicator }) => INDICATORS.indexOf(indicator))),
    years: contexts.map(({ year }) => year),
    values: contexts.map(({ value }) => value),
    ratings: writeNumbers(contexts.map(({ rating }) => orNone(rating, ratings.placeOf))),
    sources: writeNumbers(contexts.map(({ sourceId }) => sources.placeOf(sourceId))),
  };
}

function orNone<T>(value: T | null, placeOf: (value: T) => number): number {
  return value === null ? 0 : 1 + placeOf(value);
}
