/** Who is signed in, asked anew on every request. */
import type { Context } from 'hono';
import { idFrom } from '#core/id.ts';
import type { Account, Session } from '#core/identity/account.ts';
import { isOpenAt, isWorthNoting, latestSessionEnd, sessionEnd } from '#core/identity/expiry.ts';
import { rolesInvitedBy, rolesManagedBy } from '#core/identity/permissions.ts';
import { hashOf } from '../db/hash.ts';
import type { NewSession } from '../db/save-identity.ts';
import { type AppEnv, refuse } from '../http.ts';
import type { IdentityStore } from '../store.ts';
import { sessionSecretIn } from './cookie.ts';
import { newSecret } from './secrets.ts';

/** What was read for a request, so that it is read once, however many ask for it while that is answered. */
const readFor = new WeakMap<IdentityStore, WeakMap<Request, Promise<Session | null>>>();

/** The open session that a request carries. Its use is noted, which is all that a GET ever writes. */
export function sessionIn(request: Request, identity: IdentityStore, now: string): Promise<Session | null> {
  const known = readFor.get(identity) ?? new WeakMap<Request, Promise<Session | null>>();
  readFor.set(identity, known);
  const session = known.get(request) ?? readSession(request, identity, now);
  known.set(request, session);
  return session;
}

async function readSession(request: Request, identity: IdentityStore, now: string): Promise<Session | null> {
  const secret = sessionSecretIn(request);
  if (!secret) return null;
  const session = await identity.findSession(await hashOf(secret));
  if (!session || !isOpenAt(now, endOf(session))) return null;
  if (!isWorthNoting(session.lastSeenAt, now)) return session;
  await identity.noteUse(session.id, now);
  return { ...session, lastSeenAt: now };
}

export function endOf({ account, startedAt, lastSeenAt }: Session): string {
  return sessionEnd({ role: account.role, startedAt, lastSeenAt });
}

export async function sessionOf(c: Context<AppEnv>): Promise<Session | null> {
  const session = await sessionIn(c.req.raw, c.var.store.identity, c.var.now);
  c.set('sessionId', session?.id ?? null);
  return session;
}

export const SIGNED_OUT = 'You are not signed in, or your session has ended. Sign in and try again.';

export async function requireSession(c: Context<AppEnv>): Promise<Session> {
  return (await sessionOf(c)) ?? refuse(401, SIGNED_OUT);
}

/** The account of somebody who looks after the whole network. */
export async function requireManager(c: Context<AppEnv>): Promise<Account> {
  const { account } = await requireSession(c);
  if (rolesManagedBy(account.role).length === 0)
    refuse(403, 'Only coordinators and admins can do this. Ask one of yours.');
  return account;
}

/** The account of somebody who may invite at least to its own member. */
export async function requireInviter(c: Context<AppEnv>): Promise<Account> {
  const { account } = await requireSession(c);
  if (rolesInvitedBy(account.role).length === 0) refuse(403, 'Your role cannot do this. Ask a coordinator.');
  return account;
}

/** A new session: its secret for the cookie, what is saved of it, and what it is once that is saved. */
export async function newSession(
  c: Context<AppEnv>,
  account: Account,
): Promise<{ secret: string; saved: NewSession; opened: Session }> {
  const { random } = c.var.outside;
  const { now } = c.var;
  const [id, secret] = [idFrom(random(16)), newSecret(random)];
  return {
    secret,
    saved: { id, hash: await hashOf(secret), startedAt: now, expiresAt: latestSessionEnd(account.role, now) },
    opened: { id, account, startedAt: now, lastSeenAt: now },
  };
}
