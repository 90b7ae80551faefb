/** Changes introductions and calls, each in one batch with the notices that go with it. */
import { and, eq, inArray, isNull, notExists, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { Introduction } from '#core/introductions/introduction.ts';
import { isOpenStage } from '#core/introductions/stages.ts';
import { isTakenBack } from '#core/introductions/steps.ts';
import type { Urgency } from '#core/vocabulary.ts';
import { hasTooMany, isAsked, isPresent, KNOWN_TO_SEEKER } from './asking-guards.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { NEW_NOTICE_ID, noticesTo } from './notices.ts';
import { openOf } from './open-of-call.ts';
import { accounts, calls, feedbacks, introductions, members, notices } from './schema.ts';

export type NewQuestion = {
  id: string;
  seekerId: string;
  helperId: string;
  capacityId: string;
  country: string | null;
  urgency: Urgency;
  sealed: string;
};

export type NewCall = Omit<NewQuestion, 'helperId'>;

/** Help for a need that the helper sees; its words are sealed under the helper's key. */
export type NewOfferOfHelp = Omit<NewQuestion, 'country'>;

/** A place for somebody whom a call may find; most are empty, so that a call weighs the same whoever it finds. */
export type FoundPlace = { id: string; helperId: string | null };

export function introductionWriter(d1: D1Database) {
  return {
    /** *gone*: the helper is no longer there. *stale*: the same was asked, or too much, in the meantime. */
    ask({ id, sealed, ...question }: NewQuestion, deed: Deed): Promise<Outcome> {
      const { seekerId, helperId, capacityId } = question;
      return commit(
        d1,
        deed,
        (db) => [
          abortWhere(db, 'gone', sql`not exists (select 1 from ${members} where ${isPresent(helperId)})`),
          abortWhere(db, 'stale', isAsked({ seekerId, helperId, capacityId, at: deed.at }, KNOWN_TO_SEEKER)),
          db
            .insert(introductions)
            .values({ id, ...question, sealed, stage: 'asked', startedAt: deed.at, movedAt: deed.at }),
          abortWhere(db, 'stale', hasTooMany(seekerId, deed.at)),
          noticesTo(db, { to: { editorsOf: helperId }, kind: 'introduction-moved', objectId: id, at: deed.at }),
        ],
        { id },
      );
    },

    /** Answers a need before anybody asked. *gone*, *stale*: as when asking. */
    offer({ id, sealed, ...offered }: NewOfferOfHelp, deed: Deed): Promise<Outcome> {
      const { seekerId, helperId, capacityId } = offered;
      return commit(
        d1,
        deed,
        (db) => [
          abortWhere(db, 'gone', sql`not exists (select 1 from ${members} where ${isPresent(seekerId)})`),
          abortWhere(db, 'stale', isAsked({ seekerId, helperId, capacityId, at: deed.at }, sql`other.is_offered`)),
          db.insert(introductions).values({
            ...{ id, ...offered, sealed, stage: 'willing', isOffered: true },
            ...{ startedAt: deed.at, movedAt: deed.at },
          }),
          abortWhere(db, 'stale', hasTooMany(helperId, deed.at)),
          noticesTo(db, { to: { editorsOf: seekerId }, kind: 'introduction-moved', objectId: id, at: deed.at }),
        ],
        { id },
      );
    },

    /** Asks whoever a call found, except where the same question is open between the two already. */
    call(call: NewCall, places: readonly FoundPlace[], deed: Deed): Promise<Outcome> {
      const { id, seekerId, capacityId, country, urgency } = call;
      const { at } = deed;
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(calls).values({ ...call, startedAt: at }),
          abortWhere(db, 'stale', hasTooMany(seekerId, at)),
          db.insert(introductions).select(
            sql`select place.value ->> 'id', ${id}, ${seekerId}, ${members.id}, ${capacityId}, ${country}, ${urgency},
                  null, 'asked', 0, 0, ${at}, ${at}, 0, null, 0
                from json_each(${JSON.stringify(places)}) as place
                join ${members} on ${members.id} = place.value ->> 'helperId'
                where ${isPresent(sql`place.value ->> 'helperId'`)}
                  and not ${isAsked({ seekerId, helperId: sql`${members.id}`, capacityId, at })}`,
          ),
          db.insert(notices).select(
            sql`select ${NEW_NOTICE_ID}, ${accounts.id}, 'introduction-moved', ${introductions.id}, ${at}
                from ${introductions} join ${accounts} on ${accounts.memberId} = ${introductions.helperId}
                where ${introductions.callId} = ${id} and ${accounts.role} = 'editor'`,
          ),
        ],
        { id },
      );
    },

    /** Takes back what nobody said yes to yet. *gone*: no such call of this seeker, or closed already. */
    closeCall(id: string, seekerId: string, deed: Deed): Promise<Outcome> {
      const open = and(eq(calls.id, id), eq(calls.seekerId, seekerId), isNull(calls.closedAt));
      const unanswered = and(eq(introductions.callId, id), eq(introductions.stage, 'asked'));
      return commit(d1, deed, (db) => [
        db.update(calls).set({ closedAt: deed.at }).where(open),
        mustChange(db, 'gone'),
        db
          .delete(notices)
          .where(
            and(
              eq(notices.kind, 'introduction-moved'),
              inArray(notices.objectId, db.select({ id: introductions.id }).from(introductions).where(unanswered)),
            ),
          ),
        db.delete(notices).where(and(eq(notices.kind, 'need-brokered'), eq(notices.objectId, id))),
        db.update(introductions).set({ stage: 'withdrawn', movedAt: deed.at }).where(unanswered),
        db
          .update(calls)
          .set({ sealed: null })
          .where(and(eq(calls.id, id), notExists(openOf(db)))),
      ]);
    },

    /**
     * *stale*: it moved in the meantime.
     * @param change where it stands before and after.
     * @param sealed what the helper tells of itself; null: it tells nothing with this step.
     * @param tells the member whose editors are told; null: the other side must not learn of this step. What told them of
     * an earlier step goes, so that each has one notice of it at the most; of a question that is taken back, none is left.
     */
    move(
      { before, after }: { before: Introduction; after: Introduction },
      { sealed, tells }: { sealed: string | null; tells: string | null },
      deed: Deed,
    ): Promise<Outcome> {
      const { id, stage, seekerShares, helperShares, movedAt } = before;
      const isStill = and(
        eq(introductions.id, id),
        eq(introductions.stage, stage),
        eq(introductions.seekerShares, seekerShares),
        eq(introductions.helperShares, helperShares),
        eq(introductions.movedAt, movedAt),
      );
      const next = {
        stage: after.stage,
        seekerShares: after.seekerShares,
        helperShares: after.helperShares,
        movedAt: after.movedAt,
        agreedAt: after.agreedAt,
        ...(sealed === null ? {} : { sealed }),
        ...(before.callId === null && !isOpenStage(after.stage) ? { sealed: null } : {}),
      };
      return commit(d1, deed, (db) => [
        db.update(introductions).set(next).where(isStill),
        mustChange(db, 'stale'),
        ...(after.agreedAt === null ? [db.delete(feedbacks).where(eq(feedbacks.introductionId, id))] : []),
        ...(tells === null ? [] : [noticesOf(db, id, tells)]),
        ...(tells === null || isTakenBack(before, after)
          ? []
          : [noticesTo(db, { to: { editorsOf: tells }, kind: 'introduction-moved', objectId: id, at: deed.at })]),
      ]);
    },
  };
}

/** Takes away what the accounts of a member were told of an introduction before. */
export function noticesOf(db: DrizzleD1Database, id: string, memberId: string) {
  const own = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId));
  return db
    .delete(notices)
    .where(and(eq(notices.kind, 'introduction-moved'), eq(notices.objectId, id), inArray(notices.accountId, own)));
}
