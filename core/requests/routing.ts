/** Who is told that somebody asks for solidarity. Only they learn of it: who asks is told the same whoever that is. */

import { levelOf } from '../partners/usefulness.ts';
import type { StoredNetwork, StoredOffer } from '../stored-network.ts';
import { takesPart } from '../takes-part.ts';
import type { OpenRequest, RequestNeed } from './questions.ts';

/** So many are told of one request; others find it where they look for it. */
export const MOST_TOLD = 50;

/**
 * Members that may see a request and are to be told of it: all of its coalition, where it is quiet; else those that offer
 * what is needed, at its level and where it is needed, private offers included.
 * @param whole all that is stored. @param turn a random id: where more fit than are told, those that follow it in the
 *   ring of ids are.
 * @returns at most `MOST_TOLD` ids.
 */
export function whoIsTold(
  whole: StoredNetwork,
  request: OpenRequest,
  { seekerId, turn }: { seekerId: string; turn: string },
): string[] {
  const excluded = new Set([seekerId, ...(request.mode === 'public' ? [] : request.excludedIds)]);
  const chosen = request.mode === 'quiet' ? fellowsIn(whole, request.coalitionId) : helpersFor(whole, request);
  const found = whole.members
    .filter((member) => takesPart(member) && chosen.has(member.id) && !excluded.has(member.id))
    .map(({ id }) => id)
    .sort();
  return [...found.filter((id) => id > turn), ...found.filter((id) => id <= turn)].slice(0, MOST_TOLD);
}

function fellowsIn({ memberships }: StoredNetwork, coalitionId: string): Set<string> {
  return new Set(memberships.filter((one) => one.coalitionId === coalitionId).map(({ memberId }) => memberId));
}

function helpersFor({ offers }: StoredNetwork, { needs, country }: OpenRequest): Set<string> {
  const fitting = offers.filter((offer) => needs.some((need) => meets(offer, need, country)));
  return new Set(fitting.map(({ memberId }) => memberId));
}

/**
 * Whether an offer is what somebody asks for. One without a level counts as the lowest, one without a country holds
 * everywhere.
 * @param country where it is needed; null: nobody said.
 */
export function meets(
  offer: Pick<StoredOffer, 'capacityId' | 'level' | 'country'>,
  { capacityId, minLevel }: RequestNeed,
  country: string | null,
): boolean {
  const isThere = country === null || offer.country === null || offer.country === country;
  return offer.capacityId === capacityId && levelOf(offer) >= minLevel && isThere;
}
