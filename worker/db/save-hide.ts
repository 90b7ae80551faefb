/** Hides a member and shows it again, each in one batch: from its commit on no answer has the member, or all have it. */
import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { dayOf } from '#core/identity/expiry.ts';
import { OPEN_STAGES } from '#core/introductions/stages.ts';
import { caseNewsGone } from './case-endings.ts';
import { coalitionsWithout } from './coalition-endings.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesTo } from './notices.ts';
import { RUNS_OUT_AT } from './run-out.ts';
import * as schema from './schema.ts';
import { solidarityWithout } from './solidarity-endings.ts';
import { newVersion } from './version.ts';

const {
  accounts,
  calls,
  feedbacks,
  hideCodes,
  introductions,
  invitations,
  members,
  notices,
  passkeys,
  sessions,
  tokens,
} = schema;

export type NewHideCode = { id: string; memberId: string; hash: string; label: string; createdAt: string };

export function hideWriter(d1: D1Database) {
  return {
    hide(memberId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => hiding(db, memberId, deed));
    },

    /** The code is used up by it. */
    hideWithCode(hash: string, memberId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(hideCodes).where(and(eq(hideCodes.hash, hash), eq(hideCodes.memberId, memberId))),
        mustChange(db, 'gone'),
        ...hiding(db, memberId, deed),
      ]);
    },

    /** @param passkey the one that confirmed it, with its new counter. */
    show(memberId: string, passkey: { id: string; counter: number }, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.update(passkeys).set({ counter: passkey.counter, lastUsedAt: deed.at }).where(eq(passkeys.id, passkey.id)),
        mustChange(db, 'gone'),
        db.update(members).set({ hiddenAt: null }).where(eq(members.id, memberId)),
        ...newVersion(db, { memberIds: [memberId] }),
      ]);
    },

    saveCode(code: NewHideCode, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [db.insert(hideCodes).values(code)], null);
    },

    revokeCode(memberId: string, id: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(hideCodes).where(and(eq(hideCodes.memberId, memberId), eq(hideCodes.id, id))),
        mustChange(db, 'gone'),
      ]);
    },
  };
}

/** Hiding again changes nothing but what came open since. */
function hiding(db: DrizzleD1Database, memberId: string, { at }: Deed) {
  const own = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId));
  const onEitherSide = or(eq(introductions.seekerId, memberId), eq(introductions.helperId, memberId));
  const itsCalls = db.select({ id: calls.id }).from(calls).where(eq(calls.seekerId, memberId));
  const about = db.select({ id: introductions.id }).from(introductions).where(onEitherSide);
  return [
    db.delete(notices).where(and(eq(notices.kind, 'member-hidden'), eq(notices.objectId, memberId))),
    noticesTo(db, { to: { roles: ['coordinator'] }, kind: 'member-hidden', objectId: memberId, at }),
    noticesTo(db, { to: { editorsOf: memberId }, kind: 'member-hidden', objectId: memberId, at }),
    db
      .update(members)
      .set({ hiddenAt: sql`coalesce(${members.hiddenAt}, ${at})` })
      .where(eq(members.id, memberId)),
    db.delete(sessions).where(inArray(sessions.accountId, own)),
    db.delete(tokens).where(inArray(tokens.accountId, own)),
    // Whoever holds an invitation would see the member that it is for.
    db.delete(invitations).where(eq(invitations.memberId, memberId)),
    db
      .delete(notices)
      .where(and(inArray(notices.kind, ['introduction-moved', 'follow-up-due']), inArray(notices.objectId, about))),
    db.delete(notices).where(and(eq(notices.kind, 'need-brokered'), inArray(notices.objectId, itsCalls))),
    db.delete(feedbacks).where(inArray(feedbacks.introductionId, about)),
    db.update(introductions).set({ agreedAt: null }).where(onEitherSide),
    db
      .update(introductions)
      .set({ stage: 'withdrawn', movedAt: at })
      // What ran out before stays as it ended.
      .where(and(onEitherSide, inArray(introductions.stage, OPEN_STAGES), gt(RUNS_OUT_AT, at))),
    db
      .update(calls)
      .set({ closedAt: at })
      .where(and(eq(calls.seekerId, memberId), isNull(calls.closedAt))),
    // What a helper that a call found told of itself stays sealed: that it is there says that there was a yes.
    db
      .update(introductions)
      .set({ sealed: null })
      .where(and(onEitherSide, isNull(introductions.callId))),
    db.update(calls).set({ sealed: null }).where(eq(calls.seekerId, memberId)),
    ...coalitionsWithout(db, memberId, dayOf(at)),
    ...solidarityWithout(db, memberId),
    caseNewsGone(db, memberId),
    ...newVersion(db, { memberIds: [memberId], rest: true }),
  ];
}
