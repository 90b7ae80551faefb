/** Writes accounts and what lets somebody in. What must hold together is one batch, or one statement with its condition. */
import { and, eq, exists, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Challenge, Invitation, Passkey, Token } from '#core/identity/account.ts';
import type { Role } from '#core/vocabulary.ts';
import * as schema from './schema.ts';

const { accounts, challenges, invitations, passkeys, sessions, tokens } = schema;

/** A session to be; its role is that of its account. */
export type NewSession = { id: string; hash: string; startedAt: string; expiresAt: string };
export type NewPasskey = Omit<Passkey, 'accountId'>;

export function identityWriter(d1: D1Database) {
  const db = drizzle(d1);

  /** Starts nothing when the passkey has been removed in the meantime. */
  const insertSession = (session: NewSession, passkeyId: string) =>
    db.insert(sessions).select(
      sql`select ${session.id}, ${session.hash}, ${passkeys.accountId}, ${passkeys.id}, ${session.startedAt},
          ${session.startedAt}, ${session.expiresAt} from ${passkeys} where ${passkeys.id} = ${passkeyId}`,
    );

  const insertPasskey = (passkey: NewPasskey, accountId: string) =>
    db.insert(passkeys).select(
      sql`select ${passkey.id}, ${accounts.id}, ${passkey.credentialId}, ${passkey.publicKey}, ${passkey.counter},
          ${passkey.label}, ${passkey.addedAt}, ${passkey.lastUsedAt} from ${accounts}
          where ${accounts.id} = ${accountId} and not exists
          (select 1 from ${passkeys} where ${passkeys.credentialId} = ${passkey.credentialId})`,
    );

  return {
    async saveChallenge(challenge: Challenge, now: string): Promise<void> {
      await db.batch([
        db.delete(challenges).where(lte(challenges.expiresAt, now)),
        db.insert(challenges).values(challenge),
      ]);
    },

    /** Reads a challenge and deletes it in one statement: whoever comes second finds none. */
    async takeChallenge(id: string): Promise<Challenge | null> {
      const [taken] = await db.delete(challenges).where(eq(challenges.id, id)).returning();
      return taken ?? null;
    },

    /**
     * Turns an invitation into an account with its first passkey and session, all or nothing.
     * @returns false where the invitation is gone or over, or the passkey serves somebody already.
     */
    async acceptInvitation(acceptance: {
      hash: string;
      accountId: string;
      passkey: NewPasskey;
      session: NewSession;
    }): Promise<boolean> {
      const { hash, accountId, passkey, session } = acceptance;
      const account = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId));
      const [made] = await db.batch([
        db.insert(accounts).select(
          sql`select ${accountId}, ${invitations.role}, ${invitations.memberId}, ${session.startedAt}, ${invitations.id}
              from ${invitations} where ${invitations.hash} = ${hash} and ${invitations.expiresAt} > ${session.startedAt}
              and not exists (select 1 from ${passkeys} where ${passkeys.credentialId} = ${passkey.credentialId})`,
        ),
        insertPasskey(passkey, accountId),
        insertSession(session, passkey.id),
        db.delete(invitations).where(and(eq(invitations.hash, hash), exists(account))),
      ]);
      return made.meta.changes === 1;
    },

    /** Ends the session that the device had before, and clears away what is over. */
    async startSession(
      session: NewSession,
      { passkeyId, counter, before }: { passkeyId: string; counter: number; before: string | null },
    ): Promise<boolean> {
      const [started] = await db.batch([
        insertSession(session, passkeyId),
        db.update(passkeys).set({ counter, lastUsedAt: session.startedAt }).where(eq(passkeys.id, passkeyId)),
        db.delete(sessions).where(lte(sessions.expiresAt, session.startedAt)),
        db.delete(sessions).where(eq(sessions.hash, before ?? '')),
      ]);
      return started.meta.changes === 1;
    },

    async noteUse(sessionId: string, now: string): Promise<void> {
      await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));
    },

    async endSession(accountId: string, id: string): Promise<boolean> {
      const mine = and(eq(sessions.accountId, accountId), eq(sessions.id, id));
      return changed(await db.delete(sessions).where(mine));
    },

    async endAllSessions(accountId: string): Promise<void> {
      await db.delete(sessions).where(eq(sessions.accountId, accountId));
    },

    async addPasskey(passkey: NewPasskey, accountId: string): Promise<boolean> {
      return changed(await insertPasskey(passkey, accountId));
    },

    /** Never the last one, even where two are removed at once. */
    async removePasskey(accountId: string, id: string): Promise<boolean> {
      const other = sql`select 1 from passkeys as other where other.account_id = ${accountId} and other.id <> ${id}`;
      const mine = and(eq(passkeys.accountId, accountId), eq(passkeys.id, id), sql`exists (${other})`);
      return changed(await db.delete(passkeys).where(mine));
    },

    async saveToken(token: Token & { hash: string; accountId: string }): Promise<void> {
      await db.insert(tokens).values(token);
    },

    async revokeToken(accountId: string, id: string): Promise<boolean> {
      const mine = and(eq(tokens.accountId, accountId), eq(tokens.id, id));
      return changed(await db.delete(tokens).where(mine));
    },

    async saveInvitation(invitation: Invitation & { hash: string; createdBy: string | null }): Promise<void> {
      await db.batch([
        db.delete(invitations).where(lte(invitations.expiresAt, invitation.createdAt)),
        db.insert(invitations).values(invitation),
      ]);
    },

    /** @param roles those that may be taken back; any other invitation is as if it were not there. */
    async revokeInvitation(id: string, roles: Role[], now: string): Promise<boolean> {
      const open = and(eq(invitations.id, id), inArray(invitations.role, roles), gt(invitations.expiresAt, now));
      return changed(await db.delete(invitations).where(open));
    },

    /** @param roles those that may be revoked; any other account is as if it were not there. */
    async revokeAccount(id: string, roles: Role[]): Promise<boolean> {
      return changed(await db.delete(accounts).where(and(eq(accounts.id, id), inArray(accounts.role, roles))));
    },
  };
}

/** Takes back what the operator's starts made for a first coordinator, so that only the newest of their links is good. */
export async function revokeFirstInvitations(d1: D1Database): Promise<void> {
  const first = and(isNull(invitations.createdBy), isNull(invitations.memberId), eq(invitations.role, 'coordinator'));
  await drizzle(d1).delete(invitations).where(first);
}

function changed(result: D1Result): boolean {
  return result.meta.changes > 0;
}
