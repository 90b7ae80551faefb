/** Of a network in columns, what its plain picture and list show: who there is, where, and who is tied to whom. */
import { ID_LENGTH } from '../id.ts';
import type { Tie } from '../network.ts';
import { SECTORS } from '../vocabulary.ts';
import type { NetworkColumns } from './columns.ts';
import type { MapMemberFacts } from './facts.ts';
import { CODE_LENGTH, inPieces, placesOf, readLists, wordAt, wordsAt } from './lists.ts';
import { tiedPairs } from './tied-pairs.ts';

/** Columns and word lists as in `NetworkColumns`, only fewer. */
export type OutlineColumns = {
  words: { countries: Pick<NetworkColumns['words']['countries'], 'codes' | 'names'>; areas: string[] };
  members: Pick<NetworkColumns['members'], 'ids' | 'names' | 'acronyms' | 'sectors' | 'countries' | 'reach'>;
  ties: Pick<NetworkColumns['ties'], 'ends' | 'directions'>;
};

export type Outline = {
  countryNames: ReadonlyMap<string, string>;
  /** By name, then id. */
  members: Pick<MapMemberFacts, 'id' | 'name' | 'acronym' | 'sectors' | 'countries' | 'reach'>[];
  ties: Pick<Tie, 'a' | 'b' | 'direction'>[];
};

/** What of the columns travels first; nothing is worked out anew, so it tells no more than they do. */
export function outlineOf({ words, members, ties }: NetworkColumns): OutlineColumns {
  const { ids, names, acronyms, sectors, countries, reach } = members;
  return {
    words: {
      countries: { codes: words.countries.codes, names: words.countries.names },
      areas: words.areas.codes,
    },
    members: { ids, names, acronyms, sectors, countries, reach },
    ties: { ends: ties.ends, directions: ties.directions },
  };
}

/** Columns that do not belong together throw. */
export function unpackOutline({ words, members: columns, ties }: OutlineColumns): Outline {
  const codes = inPieces(words.countries.codes, CODE_LENGTH);
  const [sectors, countries, reach] = [columns.sectors, columns.countries, columns.reach].map(readLists);
  const members = inPieces(columns.ids, ID_LENGTH).map((id, place) => ({
    id,
    name: wordAt(columns.names, place),
    acronym: columns.acronyms[place] ?? null,
    sectors: wordsAt(SECTORS, sectors?.[place] ?? []),
    countries: wordsAt(codes, placesOf(countries?.[place] ?? [])),
    reach: wordsAt(words.areas, reach?.[place] ?? []),
  }));
  return {
    countryNames: new Map(codes.map((code, place) => [code, wordAt(words.countries.names, place)])),
    members,
    ties: tiedPairs(ties, members),
  };
}
