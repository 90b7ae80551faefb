/** Reads accounts and what lets somebody in. Nothing of it is kept between requests: a revoked right ends at once. */
import { and, asc, count, eq, gt, isNotNull, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Account, Invitation, Passkey, Session, Token, TokenScope } from '#core/identity/account.ts';
import * as schema from './schema.ts';
import { UNCLAIMED } from './unclaimed.ts';

const { accounts, audit, invitations, members, passkeys, sessions, tokens } = schema;

const ACCOUNT = {
  id: accounts.id,
  role: accounts.role,
  memberId: accounts.memberId,
  createdAt: accounts.createdAt,
};

const INVITATION = {
  id: invitations.id,
  role: invitations.role,
  memberId: invitations.memberId,
  createdBy: invitations.createdBy,
  createdAt: invitations.createdAt,
  expiresAt: invitations.expiresAt,
  recoversId: invitations.recoversId,
  opensAt: invitations.opensAt,
  needsApproval: invitations.needsApproval,
  approvedBy: invitations.approvedBy,
};

const TOKEN = { id: tokens.id, label: tokens.label, scope: tokens.scope, expiresAt: tokens.expiresAt };

const SESSION = {
  id: sessions.id,
  account: ACCOUNT,
  startedAt: sessions.startedAt,
  lastSeenAt: sessions.lastSeenAt,
};

export function identityReader(d1: D1Database) {
  const db = drizzle(d1);
  const sessionRows = () =>
    db.select(SESSION).from(sessions).innerJoin(accounts, eq(accounts.id, sessions.accountId)).$dynamic();
  const sessionByHash = sessionRows()
    .where(eq(sessions.hash, sql.placeholder('hash')))
    .prepare();

  return {
    /** Whether it is still open is for the caller to judge. */
    async findSession(hash: string): Promise<Session | null> {
      return (await sessionByHash.get({ hash })) ?? null;
    },

    async findToken(hash: string): Promise<{ account: Account; scope: TokenScope; expiresAt: string } | null> {
      const found = db.select({ account: ACCOUNT, scope: tokens.scope, expiresAt: tokens.expiresAt }).from(tokens);
      return (
        (await found.innerJoin(accounts, eq(accounts.id, tokens.accountId)).where(eq(tokens.hash, hash)).get()) ?? null
      );
    },

    async findInvitation(hash: string): Promise<Invitation | null> {
      return (await db.select(INVITATION).from(invitations).where(eq(invitations.hash, hash)).get()) ?? null;
    },

    async findInvitationById(id: string): Promise<Invitation | null> {
      return (await db.select(INVITATION).from(invitations).where(eq(invitations.id, id)).get()) ?? null;
    },

    /** Invitations that wait and reach the member or the account: for whoever may stop them. */
    recoveriesAbout({ id, role, memberId }: Account, now: string): Promise<Invitation[]> {
      const ofMember = role === 'editor' && memberId !== null ? eq(invitations.memberId, memberId) : undefined;
      return db
        .select(INVITATION)
        .from(invitations)
        .where(
          and(
            isNotNull(invitations.opensAt),
            gt(invitations.expiresAt, now),
            or(ofMember, eq(invitations.recoversId, id)),
          ),
        )
        .orderBy(asc(invitations.createdAt), asc(invitations.id));
    },

    async findAccount(id: string): Promise<Account | null> {
      return (await db.select(ACCOUNT).from(accounts).where(eq(accounts.id, id)).get()) ?? null;
    },

    /** Whether an account was brought back since then, so that whoever holds it now is new. */
    async wasRecovered(accountId: string, since: string): Promise<boolean> {
      const isOne = and(eq(audit.action, 'recovery-accepted'), eq(audit.actorId, accountId), gt(audit.at, since));
      return (await db.select({ id: audit.id }).from(audit).where(isOne).limit(1).get()) !== undefined;
    },

    /** Whether an account was made with a passkey, or brought back with it: it was not added in an open session. */
    async isFirstPasskey({ id, createdAt }: Account, { addedAt }: Passkey): Promise<boolean> {
      if (addedAt === createdAt) return true;
      const isOne = and(eq(audit.action, 'recovery-accepted'), eq(audit.actorId, id), eq(audit.at, addedAt));
      return (await db.select({ id: audit.id }).from(audit).where(isOne).limit(1).get()) !== undefined;
    },

    /** Whether a member is only listed and nobody speaks for it. */
    async isUnclaimed(memberId: string): Promise<boolean> {
      const found = db.select({ id: members.id }).from(members);
      return (await found.where(and(eq(members.id, memberId), UNCLAIMED)).get()) !== undefined;
    },

    async findPasskey(credentialId: string): Promise<{ passkey: Passkey; account: Account } | null> {
      const found = db.select({ passkey: passkeys, account: ACCOUNT }).from(passkeys);
      const joined = found.innerJoin(accounts, eq(accounts.id, passkeys.accountId));
      return (await joined.where(eq(passkeys.credentialId, credentialId)).get()) ?? null;
    },

    passkeysOf(accountId: string): Promise<Passkey[]> {
      return db
        .select()
        .from(passkeys)
        .where(eq(passkeys.accountId, accountId))
        .orderBy(asc(passkeys.addedAt), asc(passkeys.id));
    },

    sessionsOf(accountId: string): Promise<Session[]> {
      return sessionRows()
        .where(eq(sessions.accountId, accountId))
        .orderBy(asc(sessions.startedAt), asc(sessions.id))
        .execute();
    },

    tokensOf(accountId: string): Promise<Token[]> {
      return db
        .select(TOKEN)
        .from(tokens)
        .where(eq(tokens.accountId, accountId))
        .orderBy(asc(tokens.expiresAt), asc(tokens.id));
    },

    allAccounts(): Promise<Account[]> {
      return db.select(ACCOUNT).from(accounts).orderBy(asc(accounts.createdAt), asc(accounts.id));
    },

    allInvitations(): Promise<Invitation[]> {
      return db.select(INVITATION).from(invitations).orderBy(asc(invitations.createdAt), asc(invitations.id));
    },
  };
}

export async function countAccounts(d1: D1Database): Promise<number> {
  const row = await drizzle(d1).select({ accounts: count() }).from(accounts).get();
  return row?.accounts ?? 0;
}
