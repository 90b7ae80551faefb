/** To which keys somebody can seal letters. */
import type { Network } from '../network.ts';

/**
 * @param memberIds those asked for, in any order; one that the viewer does not see is as one that is not there.
 * @param kept recipients of members, whoever sees these.
 * @returns the members that the viewer sees, in the order asked for; none has a key that only stands on a list.
 */
export function recipientsSeen(
  memberIds: readonly string[],
  kept: readonly { memberId: string | null; recipient: string }[],
  network: Pick<Network, 'members'>,
): { memberId: string; recipients: string[] }[] {
  const seen = new Map(network.members.map((member) => [member.id, member]));
  return [...new Set(memberIds)].flatMap((memberId) => {
    const member = seen.get(memberId);
    if (!member) return [];
    const own = member.standing === 'member' ? kept.filter((one) => one.memberId === memberId) : [];
    return [{ memberId, recipients: own.map(({ recipient }) => recipient) }];
  });
}
