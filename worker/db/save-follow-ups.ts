/** Writes what comes after both sides said yes: how it went, and what a helper makes of a level that was proposed. */
import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { Introduction } from '#core/introductions/introduction.ts';
import type { Level } from '#core/vocabulary.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import type { KeptFeedback } from './load-follow-ups.ts';
import { FIRST_REVISION } from './load-own.ts';
import { noticesTo } from './notices.ts';
import { noticesOf } from './save-introductions.ts';
import { accounts, feedbacks, introductions, members, notices, offers } from './schema.ts';
import { newVersion } from './version.ts';

type Sides = { own: string; other: string };

export function followUpWriter(d1: D1Database) {
  return {
    /** Says it anew in the place of what this side said before. *stale*: it is over in the meantime. */
    say(feedback: Omit<KeptFeedback, 'at' | 'levelReply'>, { own, other }: Sides, deed: Deed): Promise<Outcome> {
      const { introductionId: id, side, outcome, sealed, level } = feedback;
      const said = { outcome, sealed, level, levelReply: null, at: deed.at };
      return commit(d1, deed, (db) => [
        ...mustBeOpen(db, id),
        db
          .insert(feedbacks)
          .values({ introductionId: id, side, ...said })
          .onConflictDoUpdate({ target: [feedbacks.introductionId, feedbacks.side], set: said }),
        dueNoticesOf(db, id, own),
        noticesOf(db, id, other),
        noticesTo(db, { to: { editorsOf: other }, kind: 'introduction-moved', objectId: id, at: deed.at }),
      ]);
    },

    /** Ends it for both, with all that was said. */
    close(id: string, { own, other }: Sides, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...mustBeOpen(db, id),
        db
          .update(introductions)
          .set({
            stage: 'withdrawn',
            movedAt: deed.at,
            agreedAt: null,
            sealed: sql`case when ${introductions.callId} is null then null else ${introductions.sealed} end`,
          })
          .where(eq(introductions.id, id)),
        db.delete(feedbacks).where(eq(feedbacks.introductionId, id)),
        dueNoticesOf(db, id, own),
        dueNoticesOf(db, id, other),
        noticesOf(db, id, other),
        noticesTo(db, { to: { editorsOf: other }, kind: 'introduction-moved', objectId: id, at: deed.at }),
      ]);
    },

    declineLevel(id: string, level: Level, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [...answering(db, id, level, 'declined')]);
    },

    /** Takes a level for the helper's own offers, as a change of its entry. *stale*: the entry or the proposal changed. */
    acceptLevel(
      { id, helperId, capacityId, country }: Introduction,
      level: Level,
      { from, to }: { from: string; to: string },
      deed: Deed,
    ): Promise<Outcome> {
      const isThere = country === null ? undefined : or(isNull(offers.country), eq(offers.country, country));
      return commit(d1, deed, (db) => [
        ...answering(db, id, level, 'accepted'),
        db
          .update(members)
          .set({ revision: to })
          .where(and(eq(members.id, helperId), sql`coalesce(${members.revision}, ${FIRST_REVISION}) = ${from}`)),
        mustChange(db, 'stale'),
        // It is the helper's own word from now on.
        db
          .update(offers)
          .set({ level, sourceId: null })
          .where(and(eq(offers.memberId, helperId), eq(offers.capacityId, capacityId), isThere)),
        mustChange(db, 'stale'),
        ...newVersion(db, { memberIds: [helperId] }),
      ]);
    },
  };
}

function mustBeOpen(db: DrizzleD1Database, id: string) {
  const isOpen = and(
    eq(introductions.id, id),
    isNotNull(introductions.agreedAt),
    inArray(introductions.stage, ['agreed', 'expired']),
  );
  return [
    db.update(introductions).set({ isReminded: introductions.isReminded }).where(isOpen),
    mustChange(db, 'stale'),
  ];
}

function answering(db: DrizzleD1Database, id: string, level: Level, levelReply: KeptFeedback['levelReply']) {
  const isProposed = and(
    eq(feedbacks.introductionId, id),
    eq(feedbacks.side, 'seeker'),
    eq(feedbacks.level, level),
    isNull(feedbacks.levelReply),
  );
  return [...mustBeOpen(db, id), db.update(feedbacks).set({ levelReply }).where(isProposed), mustChange(db, 'stale')];
}

/** What reminded the accounts of a member. */
function dueNoticesOf(db: DrizzleD1Database, id: string, memberId: string) {
  const own = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId));
  return db
    .delete(notices)
    .where(and(eq(notices.kind, 'follow-up-due'), eq(notices.objectId, id), inArray(notices.accountId, own)));
}
