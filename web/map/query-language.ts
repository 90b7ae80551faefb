/** The query language on one network, each question worked out once. It comes when something is asked. */
import { capacities } from '../state/words.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import { countValues } from './query/counts.ts';
import { fits } from './query/fits.ts';
import { parseQuery } from './query/parse-query.ts';
import { FIELDS, type Query } from './query/query.ts';
import { chosenValue, toggledTerm } from './query/toggled-term.ts';
import type { QueryWords } from './query/vocabulary.ts';
import { queryWordsOf } from './query-words.ts';
import type { LegendEntry } from './scene/legend.ts';
import type { MapView } from './view.ts';

export type Asked = Pick<MapView, 'q' | 'match'>;
type Found = { query: Query; match: Asked['match']; members: readonly MapMember[] };

const parsed = new WeakMap<QueryWords, { q: string; query: Query }>();
const found = new WeakMap<MapNetwork, Found>();

/** What a text asks of this network; the same value as long as it is the same text. */
export function queryIn(network: MapNetwork, q: string): Query {
  const words = queryWordsOf(network);
  const before = parsed.get(words);
  if (before?.q === q) return before.query;
  const query = parseQuery(q, words);
  // In other languages capacities have other names, which the map does without until somebody uses one.
  if (query.problems.some(({ field }) => field === 'capacity' || field === 'needs')) capacities.load();
  parsed.set(words, { q, query });
  return query;
}

type Counted = { count: number; isChosen: boolean };

/** Of each entry of the key that asks for something: how many members it would give, and whether it is asked for. */
export function askedAmong(
  network: MapNetwork,
  { q, match }: Asked,
  entries: readonly LegendEntry[],
): ReadonlyMap<string, Counted> {
  const query = queryIn(network, q);
  const asking = entries.flatMap(({ key, term }) => {
    const field = FIELDS.find((one) => one === term?.field);
    return term === null || field === undefined ? [] : [{ key, field, value: term.value }];
  });
  const counts = countValues(query, match, network, [...new Set(asking.map(({ field }) => field))]);
  return new Map(
    asking.map(({ key, field, value }) => [
      key,
      {
        count: counts.get(field)?.get(value) ?? 0,
        isChosen: chosenValue(query.terms, field, value) !== null,
      },
    ]),
  );
}

export function toggledIn(network: MapNetwork, q: string, field: string, value: string): string {
  return toggledTerm(q, field, value, queryWordsOf(network));
}

export function membersFitting(network: MapNetwork, { q, match }: Asked): MapMember[] {
  const query = queryIn(network, q);
  const before = found.get(network);
  if (before?.query === query && before.match === match) return [...before.members];
  const members = network.members.filter((member) => fits(member, query, match, network));
  found.set(network, { query, match, members });
  return [...members];
}
