/** Which members fit the query. Each question is worked out once. */

import type { MapView } from '#core/map-view/view.ts';
import { capacities } from '../state/words.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import { fits } from './query/fits.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Query } from './query/query.ts';
import type { QueryWords } from './query/vocabulary.ts';
import { queryWordsOf } from './query-words.ts';

type Asked = Pick<MapView, 'q' | 'match'>;
type Found = { query: Query; match: Asked['match']; members: readonly MapMember[] };

const parsed = new WeakMap<QueryWords, { q: string; query: Query }>();
const found = new WeakMap<MapNetwork, Found>();

/** What a text asks of this network; the same value as long as it is the same text. */
export function queryOf(network: MapNetwork, q: string): Query {
  const words = queryWordsOf(network);
  const before = parsed.get(words);
  if (before?.q === q) return before.query;
  const query = parseQuery(q, words);
  // In other languages capacities have other names, which the map does without until somebody uses one.
  if (query.problems.some(({ field }) => field === 'capacity' || field === 'needs')) capacities.load();
  parsed.set(words, { q, query });
  return query;
}

/** The members that fit the query, in the order of lists; all of them when it asks nothing. */
export function fittingMembers(network: MapNetwork, { q, match }: Asked): MapMember[] {
  const query = queryOf(network, q);
  const before = found.get(network);
  if (before?.query === query && before.match === match) return [...before.members];
  const members = network.members.filter((member) => fits(member, query, match, network));
  found.set(network, { query, match, members });
  return [...members];
}
