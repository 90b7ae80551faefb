/**
 * What stands between an invitation and a member that others speak for already: a day in which they are told and can
 * stop it, and a second coordinator. So nobody becomes such a member alone.
 */
import type { Role } from '../vocabulary.ts';
import type { Account, Invitation } from './account.ts';
import { invitationEnd, isOpenAt } from './expiry.ts';

const DAY = 24 * 60 * 60_000;
const WAIT = DAY;
const TRUSTED_AFTER = 7 * DAY;

type Invited = {
  role: Role;
  /** Whether it brings back an account that is there. */
  isRecovery: boolean;
  /** Whether the member was only listed so far, and nobody speaks for it. */
  isUnclaimed: boolean;
};

/** Whether an invitation has to wait. Editors answer for their own member, so theirs never do. */
export function hasToWait(makerRole: Role, { role, isRecovery, isUnclaimed }: Invited): boolean {
  if (makerRole === 'editor') return false;
  return isRecovery || (role === 'editor' && !isUnclaimed);
}

/** Whether a second coordinator has a say: an admin account gives an admin nothing new, and no coordinator sees it. */
export function asksForSecond(role: Role): boolean {
  return role !== 'admin';
}

/** From when and until when an invitation is good: one that waits has its whole time after that. */
export function invitationTimes(now: string, isWaiting: boolean): { opensAt: string | null; expiresAt: string } {
  if (!isWaiting) return { opensAt: null, expiresAt: invitationEnd(now) };
  const opensAt = new Date(Date.parse(now) + WAIT).toISOString();
  return { opensAt, expiresAt: invitationEnd(opensAt) };
}

/** Whether its code opens anything at a moment. */
export function isGoodAt(
  now: string,
  invitation: Pick<Invitation, 'expiresAt' | 'opensAt' | 'needsApproval' | 'approvedBy'>,
) {
  const { expiresAt, opensAt, needsApproval, approvedBy } = invitation;
  const isWaiting = opensAt !== null && isOpenAt(now, opensAt);
  return isOpenAt(now, expiresAt) && !isWaiting && (!needsApproval || approvedBy !== null);
}

/**
 * Accounts from before then count: a coordinator who was there by then has a say in others' recoveries, and may give it
 * unless the account was itself brought back since. The loss of a coordinator since then is felt as if there still was one.
 */
export function trustedSince(now: string): string {
  return new Date(Date.parse(now) - TRUSTED_AFTER).toISOString();
}

export type ApprovalProblem = 'not-asked' | 'agreed' | 'not-second' | 'too-new';

/** Why somebody may not be the second to agree; null: they may. */
export function approvalProblem(
  { id, role, createdAt }: Account,
  invitation: Pick<Invitation, 'createdBy' | 'recoversId' | 'needsApproval' | 'approvedBy'>,
  { now, wasRecovered }: { now: string; wasRecovered: boolean },
): ApprovalProblem | null {
  if (!invitation.needsApproval) return 'not-asked';
  if (invitation.approvedBy !== null) return 'agreed';
  if (role !== 'coordinator' || id === invitation.createdBy || id === invitation.recoversId) return 'not-second';
  return wasRecovered || createdAt > trustedSince(now) ? 'too-new' : null;
}
