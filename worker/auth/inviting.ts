/** Making invitations, and what may be said of them to somebody who is signed in. */
import type { Context } from 'hono';
import { idFrom } from '#core/id.ts';
import type { Account, Invitation } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { approvalProblem, hasToWait, invitationTimes, trustedSince } from '#core/identity/recovery.ts';
import type { Network } from '#core/network.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, settled } from '../deed.ts';
import type { AppEnv } from '../http.ts';

type Invited = Pick<Invitation, 'role' | 'memberId' | 'recoversId'>;

/** Invites in the name of an account. The code is in the answer and nowhere else. */
export async function newInvitation(c: Context<AppEnv>, maker: Account, { role, memberId, recoversId }: Invited) {
  const { now, outside, store } = c.var;
  const [id, code] = [idFrom(outside.random(16)), idFrom(outside.random(16))];
  const isUnclaimed = memberId === null || (await store.identity.isUnclaimed(memberId));
  const isWaiting = hasToWait(maker.role, { role, isRecovery: recoversId !== null, isUnclaimed });
  const times = invitationTimes(now, isWaiting);
  const invitation = { id, hash: await hashOf(code), role, memberId, createdBy: maker.id, createdAt: now, recoversId };
  const deed = isWaiting
    ? deedBy(c, maker, { action: 'recovery-started', objectId: memberId ?? recoversId })
    : deedBy(c, maker, { action: 'invitation-made', objectId: id });
  const outcome = await store.identity.saveInvitation(deed, { ...invitation, ...times });
  const saved = await store.identity.findInvitationById(id);
  const answer = { id, code, ...times, needsApproval: saved?.needsApproval ?? false };
  return await settled(c, outcome, answer, { gone: 'No such member.' });
}

/** Open invitations as a list says them: never with their codes. */
export async function invitationBriefs(
  c: Context<AppEnv>,
  reader: Account,
  { invitations, network }: { invitations: Invitation[]; network: Network },
) {
  const { now, store } = c.var;
  const wasRecovered = await store.identity.wasRecovered(reader.id, trustedSince(now));
  return invitations.map((one) => ({
    id: one.id,
    role: one.role,
    member: memberNameIn(network, one.memberId),
    createdOn: dayOf(one.createdAt),
    expiresAt: one.expiresAt,
    isRecovery: one.recoversId !== null,
    opensAt: one.opensAt,
    needsApproval: one.needsApproval && one.approvedBy === null,
    mayApprove: approvalProblem(reader, one, { now, wasRecovered }) === null,
  }));
}
