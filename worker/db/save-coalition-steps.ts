/** Moves coalitions on: forming, leaving, closing, terms and test alerts, each in one batch. */
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Speed } from '#core/coalition-life/stages.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { CoalitionStatus } from '#core/vocabulary.ts';
import { callingOff } from './coalition-endings.ts';
import { countReady, forming, isForming } from './coalition-forming.ts';
import { type Before, isNotIn, onlyWhereListed, onlyWhereStill } from './coalition-guards.ts';
import { isAboutCoalitions, isOfEditorsOf, news } from './coalition-news.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import {
  coalitionDrillAnswers,
  coalitionDrills,
  coalitionInvitations,
  coalitions,
  coalitionTerms,
  memberships,
  notices,
} from './schema.ts';
import { newVersion } from './version.ts';

export function coalitionStepWriter(d1: D1Database) {
  return {
    /** *stale*: it formed, or was called off, in the meantime. */
    form(before: Before, deed: Deed): Promise<Outcome> {
      const { id } = before;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        abortWhere(db, 'stale', sql`${countReady(id, deed.at)} < 2`),
        ...forming(db, id, isForming(id), deed.at),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** Nobody learns how anybody had answered. */
    callOff(before: Before, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        ...callingOff(db, eq(coalitionTerms.coalitionId, before.id), dayOf(deed.at)),
      ]);
    },

    /** Without a word to the others: they see that it is gone. One that nobody is left in is closed within the hour. */
    leave({ id }: Before, memberId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(memberships).where(and(eq(memberships.coalitionId, id), eq(memberships.memberId, memberId))),
        mustChange(db, 'gone'),
        db
          .delete(coalitionInvitations)
          .where(and(eq(coalitionInvitations.coalitionId, id), eq(coalitionInvitations.memberId, memberId))),
        db
          .delete(coalitionDrillAnswers)
          .where(
            and(
              eq(coalitionDrillAnswers.memberId, memberId),
              inArray(
                coalitionDrillAnswers.drillId,
                db.select({ id: coalitionDrills.id }).from(coalitionDrills).where(eq(coalitionDrills.coalitionId, id)),
              ),
            ),
          ),
        db
          .update(coalitions)
          .set({ convenorId: null })
          .where(and(eq(coalitions.id, id), eq(coalitions.convenorId, memberId))),
        db.delete(notices).where(and(isAboutCoalitions, eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** Another status, or somebody else who convenes. @param tells the member that did it, whose editors know. */
    move(
      before: Before,
      after: { status?: CoalitionStatus; convenorId?: string },
      { tells }: { tells: string },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      const { status, convenorId } = after;
      const isClosed = status === 'closed';
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        ...(convenorId === undefined ? [] : [onlyWhereListed(db, id, convenorId)]),
        db.update(coalitions).set(after).where(eq(coalitions.id, id)),
        ...(isClosed
          ? [
              db
                .update(coalitionTerms)
                .set({ closedOn: dayOf(deed.at) })
                .where(eq(coalitionTerms.coalitionId, id)),
              db
                .delete(coalitionInvitations)
                .where(and(eq(coalitionInvitations.coalitionId, id), ne(coalitionInvitations.reply, 'accepted'))),
              db.delete(notices).where(and(eq(notices.kind, 'coalition-asked'), eq(notices.objectId, id))),
            ]
          : []),
        ...news(db, id, 'coalition-moved', { at: deed.at, exceptId: tells }),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** @param from the revision that was edited. *stale*: another was saved in between. */
    setTerms(
      before: Before,
      terms: { purpose: string | null; reviewOn: string | null; charter: string | null; charterBy: string },
      { from, to }: { from: string; to: string },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      const { purpose, reviewOn, charter, charterBy } = terms;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        db
          .update(coalitionTerms)
          .set({ reviewOn, charter, charterBy, revision: to })
          .where(and(eq(coalitionTerms.coalitionId, id), eq(coalitionTerms.revision, from))),
        mustChange(db, 'stale'),
        db.update(coalitions).set({ purpose }).where(eq(coalitions.id, id)),
        ...newVersion(db, { rest: true }),
      ]);
    },

    /** In the place of the one before. *stale*: it moved, or a colleague was first. */
    startDrill(before: Before, drillId: string, latest: string | null, deed: Deed): Promise<Outcome> {
      const { id } = before;
      const last = sql`(select ${coalitionDrills.id} from ${coalitionDrills} where ${coalitionDrills.coalitionId} = ${id})`;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        abortWhere(db, 'stale', sql`${last} is not ${latest}`),
        db.delete(coalitionDrills).where(eq(coalitionDrills.coalitionId, id)),
        db.insert(coalitionDrills).values({ id: drillId, coalitionId: id, startedAt: deed.at }),
        ...news(db, id, 'coalition-drill', { at: deed.at }),
      ]);
    },

    /** *stale*: it was acknowledged already, or another one began. */
    acknowledge(
      { id, drillId, memberId }: { id: string; drillId: string; memberId: string },
      speed: Speed,
      deed: Deed,
    ): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        abortWhere(db, 'gone', isNotIn(id, memberId)),
        db
          .insert(coalitionDrillAnswers)
          .select(
            sql`select ${coalitionDrills.id}, ${memberId}, ${speed} from ${coalitionDrills}
                where ${coalitionDrills.id} = ${drillId}`,
          )
          .onConflictDoNothing(),
        mustChange(db, 'stale'),
        db
          .delete(notices)
          .where(and(eq(notices.kind, 'coalition-drill'), eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
      ]);
    },
  };
}
