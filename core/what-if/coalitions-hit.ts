/** Which coalitions lose somebody, and what they lose with them. */
import { byName } from '../network.ts';
import type { CoalitionStatus } from '../vocabulary.ts';
import type { Lost } from './lost.ts';
import { at } from './tie-index.ts';

export type CoalitionHit = {
  id: string;
  name: string;
  status: CoalitionStatus;
  country: string | null;
  /** How many members the viewer sees in it, before and after. */
  before: number;
  after: number;
  losesConvenor: boolean;
  /** Capacities that only the lost offered in it. */
  capacityIds: string[];
};

/** Those that are not closed, by name. */
export function coalitionsHit({ network, index, gone }: Lost): CoalitionHit[] {
  const isGone = (id: string) => at(gone, index.placeOf.get(id) ?? -1) === 1;
  return network.coalitions
    .filter(({ status, memberIds }) => status !== 'closed' && memberIds.some(isGone))
    .sort(byName)
    .map(({ id, name, status, country, memberIds, convenorId }) => {
      const left = memberIds.filter((one) => !isGone(one));
      const still = new Set(offeredBy(left, country));
      const were = new Set(offeredBy(memberIds.filter(isGone), country));
      return {
        id,
        name,
        status,
        country,
        before: memberIds.length,
        after: left.length,
        losesConvenor: convenorId !== null && isGone(convenorId),
        capacityIds: network.capacities.map((one) => one.id).filter((one) => were.has(one) && !still.has(one)),
      };
    });

  /** Where a coalition has a country, what holds there. */
  function offeredBy(ids: readonly string[], country: string | null): string[] {
    return ids
      .flatMap((id) => index.members[index.placeOf.get(id) ?? -1]?.offers ?? [])
      .filter((offer) => country === null || offer.country === null || offer.country === country)
      .map(({ capacityId }) => capacityId);
  }
}
