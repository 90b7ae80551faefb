/** What concerns a member: what it says of itself, and what its coalitions have faced. */
import type { Network } from '../network.ts';

export type Concerns = {
  memberId: string;
  /** Where it is present. */
  countries: ReadonlySet<string>;
  /** Ids of capacities. */
  needs: ReadonlySet<string>;
  offers: ReadonlySet<string>;
  coalitionIds: ReadonlySet<string>;
  /** By threat: the coalition of its own that a case of it tells of; null: a case of its own. */
  threats: ReadonlyMap<string, string | null>;
};

/** @returns null for a member that the viewer does not see. */
export function concernsOf({ members, coalitions, cases }: Network, memberId: string): Concerns | null {
  const member = members.find(({ id }) => id === memberId);
  if (!member) return null;
  const inside = coalitions.filter(({ memberIds, status }) => memberIds.includes(memberId) && status !== 'closed');
  const coalitionIds = new Set(inside.map(({ id }) => id));
  const threats = new Map<string, string | null>();
  for (const one of cases) {
    const isOwn = one.memberId === memberId || one.memberIds.includes(memberId);
    const isTheirs = one.coalitionId !== null && coalitionIds.has(one.coalitionId);
    if (!isOwn && !isTheirs) continue;
    // One's own says more than that of a coalition.
    for (const id of one.threatIds) if (isOwn || !threats.has(id)) threats.set(id, isOwn ? null : one.coalitionId);
  }
  return {
    memberId,
    countries: new Set(member.presences.map(({ country }) => country)),
    needs: new Set(member.needs.map(({ capacityId }) => capacityId)),
    offers: new Set(member.offers.map(({ capacityId }) => capacityId)),
    coalitionIds,
    threats,
  };
}
