/** What becomes of requests and joint actions that end, and of those of a member that hides or is erased. */
import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { untold } from './solidarity-news.ts';
import { actions, commitments, requestResponses } from './solidarity-schema.ts';

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
 * What ends when a member goes out of sight: its responses, and what it committed to that is still sealed. Its own
 * requests and actions are out of sight with it, and nobody is told of them any more.
 */
export function solidarityWithout(db: DrizzleD1Database, memberId: string) {
  return [
    untold(db, itsRecords(memberId)),
    db
      .update(requestResponses)
      .set({ state: 'dropped', ownerShares: false, seekerShares: false })
      .where(
        and(
          eq(requestResponses.ownerId, memberId),
          or(...(['offered', 'agreed', 'under-way'] as const).map((state) => eq(requestResponses.state, state))),
        ),
      ),
    db.delete(commitments).where(and(eq(commitments.memberId, memberId), eq(commitments.isIn, false))),
  ];
}

/** The requests and actions of a member, with the actions for its requests, as a subquery of ids. */
export function itsRecords(memberId: string): SQL {
  return sql`(select id from requests where seeker_id = ${memberId}
      union all select id from actions where starter_id = ${memberId}
      union all select id from actions where request_id in (select id from requests where seeker_id = ${memberId}))`;
}
