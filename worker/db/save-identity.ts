/**
 * Writes accounts and what lets somebody in. Whatever changes who may do what is one batch with its entry in the audit;
 * signing in and out, and the questions to devices, are not on behalf of anybody and leave no entry.
 */
import { and, eq, gt, inArray, isNull, lte, ne, not, or, type SQL, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { Account, Challenge, Invitation, Passkey, Token } from '#core/identity/account.ts';
import { rolesInvitedBy, rolesKnownToReach, rolesManagedBy } from '#core/identity/permissions.ts';
import { asksForSecond, trustedSince } from '#core/identity/recovery.ts';
import type { Role } from '#core/vocabulary.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesTo } from './notices.ts';
import * as schema from './schema.ts';
import { UNCLAIMED } from './unclaimed.ts';
import { newVersion } from './version.ts';

const { accounts, challenges, invitations, members, notices, passkeys, sessions, tokens } = schema;

/** A session to be; its role is that of its account. */
export type NewSession = { id: string; hash: string; startedAt: string; expiresAt: string };
export type NewPasskey = Omit<Passkey, 'accountId'>;
/** Whether it needs approval is worked out as it is saved. */
export type NewInvitation = Omit<Invitation, 'needsApproval' | 'approvedBy'> & { hash: string };
type Acceptance = { invitation: Invitation; accountId: string; passkey: NewPasskey; session: NewSession };

export function identityWriter(d1: D1Database) {
  const db = drizzle(d1);

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

    /** Turns an invitation into an account with its first passkey and session, all or nothing. */
    acceptInvitation(deed: Deed, { invitation, accountId, passkey, session }: Acceptance): Promise<Outcome> {
      const { id, role, memberId } = invitation;
      const claims = role === 'editor' && memberId !== null ? memberId : null;
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(accounts).select(
            sql`select ${accountId}, ${invitations.role}, ${invitations.memberId}, ${session.startedAt}, ${invitations.id}
                from ${invitations} where ${invitations.id} = ${id} and ${invitations.recoversId} is null
                and ${isGood(session.startedAt)} and ${mayClaim()}`,
          ),
          mustChange(db, 'gone'),
          insertPasskey(db, passkey, accountId),
          mustChange(db, 'gone'),
          insertSession(db, session, passkey.id),
          db.delete(invitations).where(eq(invitations.id, id)),
          nobodyAskedFor(db, id),
          ...(claims === null ? [] : claimedBy(db, claims)),
        ],
        null,
      );
    },

    /** Gives an account back to whoever lost its passkeys: a new one in their place, and all that was open ends. */
    acceptRecovery(deed: Deed, { invitation, accountId, passkey, session }: Acceptance): Promise<Outcome> {
      return commit(
        d1,
        deed,
        (db) => [
          db
            .delete(invitations)
            .where(
              and(eq(invitations.id, invitation.id), eq(invitations.recoversId, accountId), isGood(session.startedAt)),
            ),
          mustChange(db, 'gone'),
          insertPasskey(db, passkey, accountId),
          mustChange(db, 'gone'),
          db.delete(passkeys).where(and(eq(passkeys.accountId, accountId), ne(passkeys.id, passkey.id))),
          db.delete(sessions).where(eq(sessions.accountId, accountId)),
          db.delete(tokens).where(eq(tokens.accountId, accountId)),
          insertSession(db, session, passkey.id),
          // Whoever had the account in hand could come back by an invitation of its own making.
          db.delete(invitations).where(or(eq(invitations.recoversId, accountId), eq(invitations.createdBy, accountId))),
          nobodyAskedFor(db, invitation.id),
          ...tellTheSide(db, invitation, { kind: 'recovery-accepted', objectId: null, at: session.startedAt }),
        ],
        null,
      );
    },

    /** Ends the session that the device had before, and clears away what is over. */
    async startSession(
      session: NewSession,
      { passkeyId, counter, before }: { passkeyId: string; counter: number; before: string | null },
    ): Promise<boolean> {
      const [started] = await db.batch([
        insertSession(db, session, passkeyId),
        db.update(passkeys).set({ counter, lastUsedAt: session.startedAt }).where(eq(passkeys.id, passkeyId)),
        db.delete(sessions).where(lte(sessions.expiresAt, session.startedAt)),
        db.delete(sessions).where(eq(sessions.hash, before ?? '')),
      ]);
      return started.meta.changes === 1;
    },

    async noteUse(sessionId: string, now: string): Promise<void> {
      await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));
    },

    /** Somebody signs out, which the audit does not know. */
    async leaveSession(id: string): Promise<void> {
      await db.delete(sessions).where(eq(sessions.id, id));
    },

    endSession(deed: Deed, accountId: string, id: string): Promise<Outcome> {
      const mine = and(eq(sessions.accountId, accountId), eq(sessions.id, id));
      return commit(d1, deed, (db) => [db.delete(sessions).where(mine), mustChange(db, 'gone')]);
    },

    /** Ends what programs have as well: whoever was in the account may have made a token. */
    endAllSessions(deed: Deed, accountId: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(sessions).where(eq(sessions.accountId, accountId)),
        db.delete(tokens).where(eq(tokens.accountId, accountId)),
      ]);
    },

    /** @param known the one that confirmed it, with its new counter. */
    addPasskey(
      deed: Deed,
      passkey: NewPasskey,
      known: Pick<Passkey, 'id' | 'accountId' | 'counter'>,
    ): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.update(passkeys).set({ counter: known.counter, lastUsedAt: deed.at }).where(eq(passkeys.id, known.id)),
        mustChange(db, 'gone'),
        insertPasskey(db, passkey, known.accountId),
        mustChange(db, 'gone'),
      ]);
    },

    /** Never the last one, even where two are removed at once. */
    removePasskey(deed: Deed, accountId: string, id: string): Promise<Outcome> {
      const other = sql`select 1 from passkeys as other where other.account_id = ${accountId} and other.id <> ${id}`;
      const mine = and(eq(passkeys.accountId, accountId), eq(passkeys.id, id), sql`exists (${other})`);
      return commit(d1, deed, (db) => [db.delete(passkeys).where(mine), mustChange(db, 'gone')]);
    },

    saveToken(deed: Deed, token: Token & { hash: string; accountId: string }): Promise<Outcome> {
      return commit(d1, deed, (db) => [db.insert(tokens).values(token)], null);
    },

    revokeToken(deed: Deed, accountId: string, id: string): Promise<Outcome> {
      const mine = and(eq(tokens.accountId, accountId), eq(tokens.id, id));
      return commit(d1, deed, (db) => [db.delete(tokens).where(mine), mustChange(db, 'gone')]);
    },

    /** One that waits tells everybody who speaks for the member, and the coordinators who may agree. */
    saveInvitation(deed: Deed, invitation: NewInvitation): Promise<Outcome> {
      const { opensAt, createdAt: at } = invitation;
      const isWaiting = opensAt !== null;
      const isAsking = isWaiting && asksForSecond(invitation.role);
      const needsApproval = isAsking ? hasSecond(invitation) : sql<boolean>`0`;
      return commit(
        d1,
        deed,
        (db) => [
          db.delete(invitations).where(lte(invitations.expiresAt, at)),
          db.insert(invitations).values({ ...invitation, needsApproval }),
          ...(isWaiting ? tellTheSide(db, invitation, { kind: 'recovery-started', objectId: invitation.id, at }) : []),
          ...(isAsking ? [askForApproval(db, invitation)] : []),
        ],
        null,
      );
    },

    approveInvitation(deed: Deed, id: string, approver: Account): Promise<Outcome> {
      const isWaiting = and(
        eq(invitations.id, id),
        eq(invitations.needsApproval, true),
        isNull(invitations.approvedBy),
        gt(invitations.expiresAt, deed.at),
      );
      return commit(d1, deed, (db) => [
        db.update(invitations).set({ approvedBy: approver.id }).where(isWaiting),
        mustChange(db, 'gone'),
        nobodyAskedFor(db, id),
      ]);
    },

    revokeInvitation(deed: Deed, id: string): Promise<Outcome> {
      const open = and(eq(invitations.id, id), gt(invitations.expiresAt, deed.at));
      return commit(d1, deed, (db) => [
        db.delete(invitations).where(open),
        mustChange(db, 'gone'),
        nobodyAskedFor(db, id),
      ]);
    },

    /** Never the last editor of a member: not even where two editors do it to each other at once. */
    revokeAccount(deed: Deed, { id, role, memberId }: Account, manager: Account): Promise<Outcome> {
      const isColleague = manager.role === 'editor';
      const roles = isColleague ? rolesInvitedBy(manager.role) : rolesManagedBy(manager.role);
      const mine = isColleague
        ? and(eq(accounts.memberId, manager.memberId ?? ''), NOT_LAST)
        : or(ne(accounts.role, 'editor'), and(NOT_LAST, not(isReached(manager.role, deed.at))));
      const toldOf = !isColleague && role === 'editor' ? memberId : null;
      return commit(d1, deed, (db) => [
        db.delete(accounts).where(and(eq(accounts.id, id), inArray(accounts.role, roles), mine)),
        mustChange(db, 'gone'),
        ...(toldOf === null
          ? []
          : [noticesTo(db, { to: { editorsOf: toldOf }, kind: 'editor-revoked', objectId: null, at: deed.at })]),
      ]);
    },

    /** The operator is bound by nothing. */
    revokeAnyAccount(deed: Deed, id: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [db.delete(accounts).where(eq(accounts.id, id)), mustChange(db, 'gone')]);
    },

    /** Not the last editor of a member, and not the last coordinator. */
    leave(deed: Deed, id: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(accounts).where(and(eq(accounts.id, id), NOT_LAST)),
        mustChange(db, 'gone'),
      ]);
    },
  };
}

/** Takes back what the operator's starts made for a first coordinator, so that only the newest of their links is good. */
export async function revokeFirstInvitations(d1: D1Database, deed: Deed): Promise<void> {
  const first = and(isNull(invitations.createdBy), isNull(invitations.memberId), eq(invitations.role, 'coordinator'));
  await commit(d1, deed, (db) => [db.delete(invitations).where(first), mustChange(db, 'gone')]);
}

/** Of a row of `accounts`: somebody else can do what it does. */
const NOT_LAST = sql`(${accounts.role} not in ('editor', 'coordinator') or exists (select 1 from accounts as other
  where other.id <> ${accounts.id} and other.role = ${accounts.role}
  and (other.role = 'coordinator' or other.member_id = ${accounts.memberId})))`;

/** Of a row of `accounts`: something waits that would reach its member, which its editors can stop and a manager knows of. */
function isReached(manager: Role, now: string): SQL {
  return sql`exists (select 1 from ${invitations} where ${invitations.memberId} = ${accounts.memberId}
    and ${inArray(invitations.role, rolesKnownToReach(manager))}
    and ${invitations.opensAt} is not null and ${invitations.expiresAt} > ${now})`;
}

/** Of a row of `invitations`: its code opens something at this moment. */
function isGood(now: string): SQL {
  return sql`${invitations.expiresAt} > ${now} and (${invitations.opensAt} is null or ${invitations.opensAt} <= ${now})
    and (${invitations.needsApproval} = 0 or ${invitations.approvedBy} is not null)`;
}

/** Of a row of `invitations`: it waited, or its maker may do without, or nobody has spoken for the member until now. */
function mayClaim(): SQL {
  return sql`(${invitations.role} <> 'editor' or ${invitations.opensAt} is not null or ${invitations.createdBy} is null
    or exists (select 1 from accounts as maker where maker.id = ${invitations.createdBy} and maker.role = 'editor')
    or exists (select 1 from ${members} where ${members.id} = ${invitations.memberId} and ${UNCLAIMED}))`;
}

/** Whether there is, or was a week ago, a coordinator besides the maker and the account that is brought back. */
function hasSecond({ createdBy, recoversId, createdAt }: NewInvitation): SQL<boolean> {
  const since = trustedSince(createdAt);
  return sql<boolean>`(exists (select 1 from accounts as second where second.role = 'coordinator'
      and second.id <> ${createdBy ?? ''} and second.id <> ${recoversId ?? ''} and second.created_at <= ${since})
    or exists (select 1 from audit where action = 'coordinator-revoked' and at > ${since}))`;
}

/** Whoever speaks for the member, and whoever holds the account that is brought back. */
function tellTheSide(
  db: DrizzleD1Database,
  { role, memberId, recoversId }: Pick<Invitation, 'role' | 'memberId' | 'recoversId'>,
  news: { kind: 'recovery-started' | 'recovery-accepted'; objectId: string | null; at: string },
) {
  const toEditors = memberId === null ? [] : [noticesTo(db, { to: { editorsOf: memberId }, ...news })];
  const isTold = recoversId === null || role === 'editor';
  return isTold ? toEditors : [...toEditors, noticesTo(db, { to: { accountId: recoversId }, ...news })];
}

/** Tells the coordinators who may be the second. */
function askForApproval(db: DrizzleD1Database, { id, createdBy, createdAt: at }: NewInvitation) {
  const to = { roles: ['coordinator' as const], exceptId: createdBy ?? undefined, thereBy: trustedSince(at) };
  return noticesTo(db, { to, kind: 'approval-wanted', objectId: id, at });
}

/** No coordinator is asked any longer to agree to it. */
function nobodyAskedFor(db: DrizzleD1Database, invitationId: string) {
  return db.delete(notices).where(and(eq(notices.kind, 'approval-wanted'), eq(notices.objectId, invitationId)));
}

/**
 * A listed organisation that accepts is a member, and what else was made while nobody spoke for it opens nothing more.
 * One that is retired stays so, and comes back as a member: the entry in the audit says that it has had an editor.
 */
function claimedBy(db: DrizzleD1Database, memberId: string) {
  const byOthers = sql`${invitations.createdBy} in (select id from accounts as maker where maker.role <> 'editor')`;
  return [
    db
      .update(members)
      .set({ standing: 'member' })
      .where(and(eq(members.id, memberId), eq(members.standing, 'listed'))),
    db
      .delete(invitations)
      .where(
        and(
          eq(invitations.memberId, memberId),
          eq(invitations.role, 'editor'),
          isNull(invitations.opensAt),
          isNull(invitations.recoversId),
          byOthers,
        ),
      ),
    ...newVersion(db, { memberIds: [memberId] }),
  ];
}

/** Starts nothing when the passkey has been removed in the meantime. */
function insertSession(db: DrizzleD1Database, session: NewSession, passkeyId: string) {
  return db.insert(sessions).select(
    sql`select ${session.id}, ${session.hash}, ${passkeys.accountId}, ${passkeys.id}, ${session.startedAt},
        ${session.startedAt}, ${session.expiresAt} from ${passkeys} where ${passkeys.id} = ${passkeyId}`,
  );
}

/** Adds nothing where the account is gone, or the passkey serves somebody already. */
function insertPasskey(db: DrizzleD1Database, passkey: NewPasskey, accountId: string) {
  return db.insert(passkeys).select(
    sql`select ${passkey.id}, ${accounts.id}, ${passkey.credentialId}, ${passkey.publicKey}, ${passkey.counter},
        ${passkey.label}, ${passkey.addedAt}, ${passkey.lastUsedAt} from ${accounts}
        where ${accounts.id} = ${accountId} and not exists
        (select 1 from ${passkeys} where ${passkeys.credentialId} = ${passkey.credentialId})`,
  );
}
