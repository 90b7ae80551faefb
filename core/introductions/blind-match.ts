/** Whom a call finds that its seeker cannot see. Only those members learn of it (and never the seeker, from this). */

import type { Network } from '../network.ts';
import type { StoredNetwork, StoredOffer } from '../stored-network.ts';
import { takesPart } from '../takes-part.ts';

export type Wanted = { capacityId: string; country: string | null };

/** So many are asked by one call. */
export const MOST_FOUND = 50;

/**
 * Members that offer what is wanted, in offers none of which the seeker can see.
 * @param whole all that is stored.
 * @param seen the same as the seeker sees it.
 * @param turn a random id: where more fit than are asked, those that follow it in the ring of ids are, so that it is
 *   not always the same ones.
 * @returns at most `MOST_FOUND` ids.
 */
export function findUnseenHelpers(
  whole: StoredNetwork,
  seen: Network,
  { wanted, seekerId, turn }: { wanted: Wanted; seekerId: string; turn: string },
): string[] {
  const fits = (offer: Pick<StoredOffer, 'capacityId' | 'country'>) => isWanted(offer, wanted);
  const seenIds = new Set(seen.members.filter(({ offers }) => offers.some(fits)).map(({ id }) => id));
  const offeringIds = new Set(whole.offers.filter(fits).map(({ memberId }) => memberId));
  const found = whole.members
    .filter((member) => takesPart(member) && member.id !== seekerId)
    .map(({ id }) => id)
    .filter((id) => offeringIds.has(id) && !seenIds.has(id))
    .sort();
  return [...found.filter((id) => id > turn), ...found.filter((id) => id <= turn)].slice(0, MOST_FOUND);
}

/** An offer without a country holds everywhere; a question without one is answered by any offer. */
function isWanted(offer: Pick<StoredOffer, 'capacityId' | 'country'>, { capacityId, country }: Wanted): boolean {
  return offer.capacityId === capacityId && (country === null || offer.country === null || offer.country === country);
}
