/** What a coalition needs of which a member says that it can do it there. */
import { type Member, offersIn } from '../network.ts';
import type { CoalitionLife } from './coalition-life.ts';
import type { Commitment } from './questions.ts';

/** Of each seat the member's best offer that holds in the country and reaches its level; no level stated counts as 1. */
export function fittingOffers(
  member: Member,
  { seats, country }: Pick<CoalitionLife, 'seats' | 'country'>,
): Commitment[] {
  const offers = country === null ? member.offers : offersIn(member, country);
  return seats.flatMap(({ capacityId, minLevel }) => {
    const levels = offers.filter((offer) => offer.capacityId === capacityId).map(({ level }) => level ?? 1);
    const level = levels.find((one) => one === Math.max(...levels));
    return level !== undefined && level >= minLevel ? [{ capacityId, level }] : [];
  });
}
