/** Which members fit the query. */
import type { MapMember, MapNetwork } from './map-network.ts';
import { fits, parseQuery } from './query/query.ts';
import type { MapView } from './view.ts';

/** The members that fit the query, in the order of lists; all of them when it asks nothing. */
export function fittingMembers(network: MapNetwork, view: Pick<MapView, 'q' | 'match'>): MapMember[] {
  if (view.q.trim() === '') return [...network.members];
  const query = parseQuery(view.q);
  return network.members.filter((member) => fits(member, query, view.match, network));
}
