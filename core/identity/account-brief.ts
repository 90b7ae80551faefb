/** What answers say of an account or an invitation: its role, and the name of its member where that may be seen. */
import type { Network } from '../network.ts';
import type { Role } from '../vocabulary.ts';

export type MemberName = { id: string; name: string } | null;

/** @param network as the one who reads the answer sees it: a hidden member has no name to them. */
export function memberNameIn(network: Network, memberId: string | null): MemberName {
  const member = network.members.find((one) => one.id === memberId);
  return member ? { id: member.id, name: member.name } : null;
}

export function accountBrief(
  network: Network,
  { id, role, memberId }: { id: string; role: Role; memberId: string | null },
) {
  return { id, role, member: memberNameIn(network, memberId) };
}
