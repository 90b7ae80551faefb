/** What becomes of requests and joint actions that end, and of those of a member that hides or is erased. */
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { notices } from './schema.ts';
import { idsAsRows, isAboutSolidarity, untold } from './solidarity-news.ts';
import { actions, commitments, requestResponses } from './solidarity-schema.ts';

const TAKEN_BACK = { state: 'dropped', ownerShares: false, seekerShares: false } as const;
const isPending = inArray(requestResponses.state, ['offered', 'agreed', 'under-way']);

/** Ends what gathers for a request, as if nobody had committed. */
export function endingActionsOf(db: DrizzleD1Database, requestId: string, today: string) {
  const isGathering = and(eq(actions.requestId, requestId), isNull(actions.reachedOn), isNull(actions.endedOn));
  const ids = db.select({ id: actions.id }).from(actions).where(eq(actions.requestId, requestId));
  const sealed = and(inArray(commitments.actionId, ids), eq(commitments.isIn, false));
  return [
    db.delete(commitments).where(sealed),
    untold(db, sql`(select id from actions where request_id = ${requestId} and reached_on is null)`),
    db.update(actions).set({ endedOn: today }).where(isGathering),
  ];
}

/**
 * Whoever must not know of a request from now on has no part in it any more: what it was told of it and of actions for it
 * is taken back, what it offered is dropped, and what it committed to and is sealed goes.
 */
export function shutOut(db: DrizzleD1Database, requestId: string, memberIds: readonly string[]) {
  if (memberIds.length === 0) return [];
  const out = idsAsRows(memberIds);
  const itsActions = sql`(select id from actions where request_id = ${requestId})`;
  const itsAccounts = sql`(select id from accounts where member_id in ${out})`;
  return [
    db
      .delete(notices)
      .where(
        and(
          isAboutSolidarity,
          sql`(${notices.objectId} = ${requestId} or ${notices.objectId} in ${itsActions})`,
          sql`${notices.accountId} in ${itsAccounts}`,
        ),
      ),
    db
      .update(requestResponses)
      .set(TAKEN_BACK)
      .where(and(eq(requestResponses.requestId, requestId), sql`${requestResponses.ownerId} in ${out}`, isPending)),
    db
      .delete(commitments)
      .where(
        and(
          sql`${commitments.actionId} in ${itsActions}`,
          sql`${commitments.memberId} in ${out}`,
          eq(commitments.isIn, false),
        ),
      ),
  ];
}

/**
 * What ends when a member goes out of sight: its responses, and what it committed to that is still sealed. Its own
 * requests and actions are out of sight with it, and nobody is told of them any more.
 */
export function solidarityWithout(db: DrizzleD1Database, memberId: string) {
  return [
    untold(db, itsRecords(memberId)),
    db
      .update(requestResponses)
      .set(TAKEN_BACK)
      .where(and(eq(requestResponses.ownerId, memberId), isPending)),
    db.delete(commitments).where(and(eq(commitments.memberId, memberId), eq(commitments.isIn, false))),
  ];
}

/** The requests and actions of a member, with the actions for its requests, as a subquery of ids. */
export function itsRecords(memberId: string): SQL {
  return sql`(select id from requests where seeker_id = ${memberId}
      union all select id from actions where starter_id = ${memberId}
      union all select id from actions where request_id in (select id from requests where seeker_id = ${memberId}))`;
}
