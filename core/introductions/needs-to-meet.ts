/** Which needs of others a member could meet: what it sees them need, among what it offers itself. */
import { byName, type Member, type Network } from '../network.ts';
import type { Urgency } from '../vocabulary.ts';

export type NeedToMeet = { member: Member; capacityId: string; urgency: Urgency };

/** More than anybody can answer; what is most urgent comes first. */
const MOST_SHOWN = 200;

/** @param network as the member sees it. */
export function needsToMeet(network: Network, own: Member): NeedToMeet[] {
  const offered = new Set(own.offers.map(({ capacityId }) => capacityId));
  return network.members
    .filter(({ id, standing }) => id !== own.id && standing === 'member')
    .flatMap((member) =>
      member.needs
        .filter(({ capacityId }) => offered.has(capacityId))
        .map(({ capacityId, urgency }) => ({ member, capacityId, urgency })),
    )
    .sort(
      (one, other) =>
        other.urgency - one.urgency || byName(one.member, other.member) || (one.capacityId < other.capacityId ? -1 : 1),
    )
    .slice(0, MOST_SHOWN);
}
