/** Which members fit the query. */
import type { MapMember, MapNetwork } from './map-network.ts';
import { fits } from './query/fits.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Query } from './query/query.ts';
import { queryWordsOf } from './query-words.ts';
import type { MapView } from './view.ts';

type Asked = Pick<MapView, 'q' | 'match'>;
type Fitting = { q: string; match: MapView['match']; members: readonly MapMember[] };

const parsed = new WeakMap<MapNetwork, { q: string; query: Query }>();
const found = new WeakMap<MapNetwork, Fitting>();

/** What the view asks of this network; the same value as long as it asks the same. */
export function queryOf(network: MapNetwork, q: string): Query {
  const before = parsed.get(network);
  if (before?.q === q) return before.query;
  const query = parseQuery(q, queryWordsOf(network));
  parsed.set(network, { q, query });
  return query;
}

/** The members that fit the query, in the order of lists; all of them when it asks nothing. */
export function fittingMembers(network: MapNetwork, { q, match }: Asked): MapMember[] {
  const before = found.get(network);
  if (before?.q === q && before.match === match) return [...before.members];
  const query = queryOf(network, q);
  const members = network.members.filter((member) => fits(member, query, match, network));
  found.set(network, { q, match, members });
  return [...members];
}
