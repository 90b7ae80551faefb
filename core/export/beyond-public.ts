/** What somebody takes away of which not everybody sees as much. */
import type { Member, Network } from '../network.ts';

/** The ids of members of whom more is seen than the public sees. */
export function beyondPublic(members: readonly Member[], open: Pick<Network, 'members'>): string[] {
  const openById = new Map(open.members.map((member) => [member.id, member]));
  return members.filter((member) => !isSame(member, openById.get(member.id))).map(({ id }) => id);
}

function isSame(member: Member, open: Member | undefined): boolean {
  // Most often the very same object: what does not differ between viewers is shared.
  return member === open || (open !== undefined && JSON.stringify(member) === JSON.stringify(open));
}
