/**
 * What the operator does to accounts from outside, on whatever database is at hand. The operator is bound by no rule of
 * the network, and all of it is in the audit, as done by nobody who is signed in.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Action } from '#core/audit/actions.ts';
import { idFrom } from '#core/id.ts';
import type { TokenScope } from '#core/identity/account.ts';
import { tokenEnd } from '#core/identity/expiry.ts';
import { invitationTimes } from '#core/identity/recovery.ts';
import type { Role } from '#core/vocabulary.ts';
import type { Deed } from '../worker/db/commit.ts';
import { countAccounts, identityReader } from '../worker/db/load-identity.ts';
import { identityWriter, revokeFirstInvitations } from '../worker/db/save-identity.ts';
import { Problem } from './problem.ts';

/** The code of an invitation for the first coordinator, while nobody has an account; null from then on. */
export async function firstInvitationIn(db: D1Database, now = new Date()): Promise<string | null> {
  if ((await countAccounts(db)) > 0) return null;
  await revokeFirstInvitations(db, deedOf('invitation-revoked', null, now));
  return await inviteAsOperator(db, { role: 'coordinator', memberId: null }, now);
}

export type Invited = { role: Role; memberId: string | null };

/** Saves an invitation of nobody's, good at once, and gives its code, which is stored nowhere. */
export async function inviteAsOperator(db: D1Database, invited: Invited, now = new Date()): Promise<string> {
  return await saveInvitation(db, { ...invited, recoversId: null }, now);
}

/** The same for the account of somebody who lost every device. */
export async function recoverAsOperator(db: D1Database, accountId: string, now = new Date()): Promise<string> {
  const { id, role, memberId } = await accountWith(db, accountId);
  return await saveInvitation(db, { role, memberId, recoversId: id }, now);
}

export async function revokeAsOperator(db: D1Database, accountId: string, now = new Date()): Promise<void> {
  const deed = deedOf('account-revoked', accountId, now);
  const outcome = await identityWriter(db).revokeAnyAccount(deed, accountId);
  if (!outcome.ok) throw noAccount(accountId);
}

export type NewToken = { accountId: string; label: string; scope: TokenScope; days: number };

/** @returns the token, which is stored nowhere. */
export async function tokenAsOperator(db: D1Database, asked: NewToken, now = new Date()): Promise<string> {
  const { id: accountId } = await accountWith(db, asked.accountId);
  const token = `sa_${randomBytes(32).toString('base64url')}`;
  const { label, scope, days } = asked;
  const saved = { id: newId(), label, scope, expiresAt: tokenEnd(now.toISOString(), days) };
  await identityWriter(db).saveToken(deedOf('token-made', saved.id, now), { ...saved, accountId, hash: hashOf(token) });
  return token;
}

/** The code stands after the #, which browsers do not send. */
export function joinLink(origin: string, code: string): string {
  return `${origin}/join#code=${code}`;
}

/** As the Worker keeps secrets. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

type NewInvitation = Invited & { recoversId: string | null };

async function saveInvitation(db: D1Database, invited: NewInvitation, now: Date): Promise<string> {
  const [id, code, createdAt] = [newId(), newId(), now.toISOString()];
  const { memberId, recoversId } = invited;
  const deed =
    recoversId === null ? deedOf('invitation-made', id, now) : deedOf('recovery-started', memberId ?? recoversId, now);
  const outcome = await identityWriter(db).saveInvitation(deed, {
    id,
    hash: hashOf(code),
    ...invited,
    createdBy: null,
    createdAt,
    ...invitationTimes(createdAt, false),
  });
  if (!outcome.ok) throw recoversId === null ? new Problem(`There is no member ${memberId}.`) : noAccount(recoversId);
  return code;
}

async function accountWith(db: D1Database, id: string) {
  const found = await identityReader(db).findAccount(id);
  if (!found) throw noAccount(id);
  return found;
}

function noAccount(id: string): Problem {
  return new Problem(`There is no account ${id}. List them with: npm run admin -- list`);
}

export function deedOf(action: Action, objectId: string | null, now: Date): Deed {
  return { id: newId(), at: now.toISOString(), actorId: null, sessionId: null, action, objectId, key: null };
}

function newId(): string {
  return idFrom(randomBytes(16));
}
