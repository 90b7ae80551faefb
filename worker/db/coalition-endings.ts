/** What becomes of coalitions that are called off, and of those of a member that hides or is erased. */
import { and, eq, exists, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { isAboutCoalitions, isOfEditorsOf } from './coalition-news.ts';
import { coalitionInvitations, coalitions, coalitionTerms, notices } from './schema.ts';

/**
 * Ends what is being formed, as if nobody had answered.
 * @param isOne which terms, of those that have not come to stand.
 */
export function callingOff(db: DrizzleD1Database, isOne: SQL | undefined, today: string) {
  const isForming = and(isOne, isNull(coalitionTerms.formedOn));
  const ids = db.select({ id: coalitionTerms.coalitionId }).from(coalitionTerms).where(isForming);
  return [
    db.delete(notices).where(and(isAboutCoalitions, inArray(notices.objectId, ids))),
    ...unanswered(db, isForming),
    db.update(coalitions).set({ status: 'closed', purpose: null }).where(inArray(coalitions.id, ids)),
    db
      .update(coalitionTerms)
      .set({ closedOn: sql`coalesce(${coalitionTerms.closedOn}, ${today})` })
      .where(isForming),
  ];
}

/** What ends when a member goes out of sight: what it is asked, and what it is forming. Where it is in, it stays. */
export function coalitionsWithout(db: DrizzleD1Database, memberId: string, today: string) {
  const isForming = and(
    eq(coalitionTerms.coalitionId, coalitionInvitations.coalitionId),
    isNull(coalitionTerms.formedOn),
  );
  const forming = db.select({ one: sql`1` }).from(coalitionTerms).where(isForming);
  const itsCoalitions = db
    .select({ id: coalitionInvitations.coalitionId })
    .from(coalitionInvitations)
    .where(eq(coalitionInvitations.memberId, memberId));
  return [
    db
      .delete(notices)
      .where(and(isAboutCoalitions, inArray(notices.objectId, itsCoalitions), isOfEditorsOf(db, memberId))),
    ...callingOff(db, eq(coalitionTerms.starterId, memberId), today),
    db
      .delete(coalitionInvitations)
      .where(
        and(
          eq(coalitionInvitations.memberId, memberId),
          or(ne(coalitionInvitations.reply, 'accepted'), exists(forming)),
        ),
      ),
  ];
}

/** What goes with a member that is erased: what it was forming, and the charters that it wrote. */
export function coalitionsErased(db: DrizzleD1Database, memberId: string) {
  const its = db
    .select({ id: coalitionTerms.coalitionId })
    .from(coalitionTerms)
    .where(and(eq(coalitionTerms.starterId, memberId), isNull(coalitionTerms.formedOn)));
  return [
    db.delete(notices).where(and(isAboutCoalitions, inArray(notices.objectId, its))),
    db.delete(coalitions).where(inArray(coalitions.id, its)),
    db.update(coalitionTerms).set({ charter: null }).where(eq(coalitionTerms.charterBy, memberId)),
  ];
}

/** Forgets what was answered to coalitions that did not come to stand. */
export function unanswered(db: DrizzleD1Database, isOne: SQL | undefined) {
  const ids = db
    .select({ id: coalitionTerms.coalitionId })
    .from(coalitionTerms)
    .where(and(isOne, isNull(coalitionTerms.formedOn)));
  return [
    db
      .update(coalitionInvitations)
      .set({ reply: 'asked', sealed: null, until: null, level: 'private', showsInvited: false })
      .where(inArray(coalitionInvitations.coalitionId, ids)),
  ];
}
