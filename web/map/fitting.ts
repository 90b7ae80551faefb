/** Which members fit the query. */
import { mapLanguage } from '../state/map-language.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import type { Query } from './query/query.ts';
import type { Asked } from './query-language.ts';

const NOTHING_ASKED: Query = { terms: [], problems: [] };

/** What a text asks of this network; nothing until the language is there. */
export function queryOf(network: MapNetwork, q: string): Query {
  return (q.trim() === '' ? null : mapLanguage.value?.queryIn(network, q)) ?? NOTHING_ASKED;
}

/** The members that fit the query, in the order of lists; all of them when it asks nothing. */
export function fittingMembers(network: MapNetwork, asked: Asked): MapMember[] {
  return (asked.q.trim() === '' ? null : mapLanguage.value?.membersFitting(network, asked)) ?? [...network.members];
}
