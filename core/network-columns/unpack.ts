/** Columns from the wire as the records that they were made from. */
import { ID_LENGTH } from '../id.ts';
import type { Context, Tie } from '../network.ts';
import {
  AVAILABILITIES,
  INDICATORS,
  LEVELS,
  MEMBER_KINDS,
  SECTORS,
  STANCES,
  STANDINGS,
  TIE_KINDS,
} from '../vocabulary.ts';
import type { NetworkColumns } from './columns.ts';
import type { MapMemberFacts, MapWords, NetworkFacts } from './facts.ts';
import { CODE_LENGTH, inPieces, placesOf, readLists, wordAt, wordsAt } from './lists.ts';
import { readNumbers } from './numbers.ts';
import { tiedPairs } from './tied-pairs.ts';

/** What `packNetwork` packed; columns that do not belong together throw. */
export function unpackNetwork({ today, sources, ...columns }: NetworkColumns): NetworkFacts {
  const words = wordsOf(columns.words);
  const members = membersOf(columns.members, words);
  return {
    today,
    words: namedWords(columns.words, words),
    members,
    ties: tiesOf(columns.ties, words, members),
    coalitions: columns.coalitions.map(({ members: places, ...coalition }) => ({
      ...coalition,
      memberIds: placesOf(readNumbers(places)).map((place) => wordAt(members, place).id),
    })),
    contexts: contextsOf(columns.contexts, words),
    sources,
  };
}

type Words = ReturnType<typeof wordsOf>;

function wordsOf({ capacities, countries, areas, ...used }: NetworkColumns['words']) {
  return {
    ...used,
    capacities: capacities.ids,
    countries: inPieces(countries.codes, CODE_LENGTH),
    areas: areas.codes,
  };
}

function namedWords(columns: NetworkColumns['words'], { capacities, countries, areas }: Words): MapWords {
  const { names, areas: lists } = columns.countries;
  const areasByCountry = readLists(lists);
  return {
    capacities: capacities.map((id, place) => ({ id, name: wordAt(columns.capacities.names, place) })),
    countries: countries.map((code, place) => ({
      code,
      name: wordAt(names, place),
      areas: wordsAt(areas, areasByCountry[place] ?? []),
    })),
    areas: areas.map((code, place) => ({ code, name: wordAt(columns.areas.names, place) })),
  };
}

function membersOf(columns: NetworkColumns['members'], words: Words): MapMemberFacts[] {
  const [kinds, standings, stances] = [columns.kinds, columns.standings, columns.stances].map(readNumbers);
  const [availabilities, confirmed, levels] = [columns.availabilities, columns.confirmed, columns.levels].map(
    readNumbers,
  );
  const [sectors, reach, languages] = [columns.sectors, columns.reach, columns.languages].map(readLists);
  const [countries, capacities, needs] = [columns.countries, columns.capacities, columns.needs].map(readLists);
  let levelPlace = 0;
  const ids = inPieces(columns.ids, ID_LENGTH);
  return columns.names.map((name, place) => {
    const offered = wordsAt(words.capacities, placesOf(capacities?.[place] ?? []));
    const firstLevel = levelPlace;
    levelPlace += offered.length;
    return {
      id: wordAt(ids, place),
      name,
      acronym: columns.acronyms[place] ?? null,
      kind: wordAt(MEMBER_KINDS, kinds?.[place] ?? -1),
      standing: wordAt(STANDINGS, standings?.[place] ?? -1),
      sectors: wordsAt(SECTORS, sectors?.[place] ?? []),
      countries: wordsAt(words.countries, placesOf(countries?.[place] ?? [])),
      reach: wordsAt(words.areas, reach?.[place] ?? []),
      capacities: offered,
      levels: offered.map((_, index) => wordOrNone(LEVELS, levels?.[firstLevel + index])),
      needs: wordsAt(words.capacities, placesOf(needs?.[place] ?? [])),
      languages: wordsAt(words.languages, languages?.[place] ?? []),
      stance: wordOrNone(STANCES, stances?.[place]),
      availability: wordOrNone(AVAILABILITIES, availabilities?.[place]),
      confirmedOn: wordOrNone(words.dates, confirmed?.[place]),
    };
  });
}

function tiesOf(columns: NetworkColumns['ties'], words: Words, members: readonly MapMemberFacts[]): Tie[] {
  const kinds = readNumbers(columns.kinds);
  const since = readNumbers(columns.since);
  const until = readNumbers(columns.until);
  const sources = readNumbers(columns.sources);
  return tiedPairs(columns, members).map((pair, row) => ({
    ...pair,
    kind: wordAt(TIE_KINDS, kinds[row] ?? -1),
    since: wordOrNone(words.dates, since[row]),
    until: wordOrNone(words.dates, until[row]),
    sourceId: wordOrNone(words.sources, sources[row]),
  }));
}

function contextsOf(columns: NetworkColumns['contexts'], words: Words): Context[] {
  const indicators = readNumbers(columns.indicators);
  const ratings = readNumbers(columns.ratings);
  const sources = readNumbers(columns.sources);
  return placesOf(readNumbers(columns.countries)).map((country, row) => ({
    country: wordAt(words.countries, country),
    indicator: wordAt(INDICATORS, indicators[row] ?? -1),
    year: wordAt(columns.years, row),
    value: columns.values[row] ?? null,
    rating: wordOrNone(words.ratings, ratings[row]),
    sourceId: wordAt(words.sources, sources[row] ?? -1),
  }));
}

function wordOrNone<T>(words: readonly T[], place = 0): T | null {
  return place === 0 ? null : wordAt(words, place - 1);
}
