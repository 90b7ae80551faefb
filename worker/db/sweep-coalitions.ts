/** Clears away what is over of coalitions: those that did not come to stand, those that are closed, who has left. */
import { and, eq, exists, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { dayOf } from '#core/identity/expiry.ts';
import { keptUntil, RETENTION } from '#core/retention/rules.ts';
import { unanswered } from './coalition-endings.ts';
import { coalitionInvitations, coalitions, coalitionTerms, memberships, notices } from './schema.ts';
import { newVersionWhere } from './version.ts';

/** Statements for the batch that clears away. @param now ISO text in UTC. */
export function coalitionsSwept(db: DrizzleD1Database, now: string) {
  const today = dayOf(now);
  const before = {
    unformed: dayOf(keptUntil(RETENTION.unformedCoalitions, now)),
    closed: dayOf(keptUntil(RETENTION.coalitions, now)),
  };
  const { answerBy, closedOn, coalitionId, formedOn, mode } = coalitionTerms;
  const termsWhere = (condition: ReturnType<typeof and>) =>
    db.select({ id: coalitionId }).from(coalitionTerms).where(condition);
  const unformed = termsWhere(
    and(isNull(formedOn), or(lte(answerBy, before.unformed), lte(closedOn, before.unformed))),
  );
  const isLongClosed = and(isNotNull(formedOn), lte(closedOn, before.closed));
  const longClosed = termsWhere(isLongClosed);
  const unseen = termsWhere(and(isLongClosed, inArray(mode, ['silent', 'quiet'])));
  // In it until a day that has passed.
  const isOut = and(
    eq(coalitionInvitations.reply, 'accepted'),
    lt(coalitionInvitations.until, today),
    inArray(coalitionInvitations.coalitionId, termsWhere(isNotNull(formedOn))),
  );
  const out = db
    .select({ one: sql`1` })
    .from(coalitionInvitations)
    .where(
      and(
        isOut,
        eq(coalitionInvitations.coalitionId, memberships.coalitionId),
        eq(coalitionInvitations.memberId, memberships.memberId),
      ),
    );
  const outConvenor = db
    .select({ one: sql`1` })
    .from(coalitionInvitations)
    .where(
      and(
        isOut,
        eq(coalitionInvitations.coalitionId, coalitions.id),
        eq(coalitionInvitations.memberId, coalitions.convenorId),
      ),
    );
  const anyOut = exists(db.select({ one: sql`1` }).from(coalitionInvitations).where(isOut));
  return [
    ...newVersionWhere(db, { rest: true }, sql`${anyOut} or ${exists(longClosed)}`),
    db
      .delete(notices)
      .where(
        and(
          eq(notices.kind, 'coalition-asked'),
          inArray(notices.objectId, termsWhere(and(isNull(formedOn), lt(answerBy, today)))),
        ),
      ),
    ...unanswered(db, lt(answerBy, today)),
    db.delete(coalitions).where(inArray(coalitions.id, unformed)),
    db.delete(coalitions).where(inArray(coalitions.id, unseen)),
    // Without its terms nobody could leave one that others still see, or say who may know that they were in it.
    db.delete(memberships).where(inArray(memberships.coalitionId, longClosed)),
    db.update(coalitions).set({ convenorId: null }).where(inArray(coalitions.id, longClosed)),
    db.delete(coalitionTerms).where(isLongClosed),
    db.update(coalitions).set({ convenorId: null }).where(exists(outConvenor)),
    db.delete(memberships).where(exists(out)),
    db.delete(coalitionInvitations).where(isOut),
    db
      .delete(coalitionInvitations)
      .where(
        and(
          ne(coalitionInvitations.reply, 'accepted'),
          lte(coalitionInvitations.openUntil, before.unformed),
          inArray(coalitionInvitations.coalitionId, termsWhere(isNotNull(formedOn))),
        ),
      ),
    ...closingEmpty(db, today),
  ];
}

/** Closes those that nobody is left in. */
function closingEmpty(db: DrizzleD1Database, today: string) {
  const empty = sql`not exists (select 1 from ${memberships} where ${memberships.coalitionId} = ${coalitionTerms.coalitionId})`;
  const isLeft = and(isNotNull(coalitionTerms.formedOn), isNull(coalitionTerms.closedOn), empty);
  const ids = db.select({ id: coalitionTerms.coalitionId }).from(coalitionTerms).where(isLeft);
  return [
    ...newVersionWhere(db, { rest: true }, exists(ids)),
    db.update(coalitions).set({ status: 'closed' }).where(inArray(coalitions.id, ids)),
    db.update(coalitionTerms).set({ closedOn: today }).where(isLeft),
  ];
}
