/** What has to hold for a change around requests, asked by the database at the moment of the change. */
import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { dayAfter } from '#core/days.ts';
import { MOST_A_DAY, MOST_OPEN, MOST_RESPONSES_A_DAY, MOST_RESPONSES_OPEN, OPEN_DAYS } from '#core/requests/limits.ts';
import { isPresent } from './coalition-guards.ts';
import { abortWhere } from './commit.ts';
import { members } from './schema.ts';
import { actions, requestResponses, requests } from './solidarity-schema.ts';

/** Undoes the batch where a member that acts is hidden, or no longer part. */
export function onlyIfPresent(db: DrizzleD1Database, memberId: string) {
  return abortWhere(db, 'stale', sql`not exists (select 1 from ${members} where ${isPresent(memberId)})`);
}

/** Undoes the batch where a request is no longer open. */
export function onlyWhileOpen(db: DrizzleD1Database, requestId: string, today: string) {
  const open = db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.id, requestId), isOpenOn(today)));
  return abortWhere(db, 'stale', sql`not exists ${open}`);
}

export function isOpenOn(today: string): SQL | undefined {
  return and(eq(requests.stage, 'open'), gt(requests.touchedOn, dayAfter(today, -OPEN_DAYS)));
}

/**
 * Whether a request is for a member to know of, as far as its mode and its seeker's choices say.
 * @param member its id, or a column with it. @param asked of one row of `requests`, as `asked`.
 */
export function maySee(member: SQL): SQL {
  return sql`(asked.seeker_id = ${member} or (asked.stage in ('open', 'closed')
      and not exists (select 1 from request_exclusions where request_id = asked.id and member_id = ${member})
      and (asked.mode <> 'silent' or exists (select 1 from request_named where request_id = asked.id
        and member_id = ${member}))
      and (asked.mode <> 'quiet' or exists (select 1 from memberships where coalition_id = asked.coalition_id
        and member_id = ${member}))))`;
}

/** Of some members those that a request is still for, as a subquery: the others must not even be told of it. */
export function whoSee(requestId: string, memberIds: SQL): SQL {
  return sql`(select members.id from members join requests as asked on asked.id = ${requestId}
      where members.id in ${memberIds} and ${maySee(sql`members.id`)})`;
}

export function hasTooManyRequests(memberId: string, today: string): SQL {
  const isOwn = eq(requests.seekerId, memberId);
  return sql`${MOST_OPEN} < (select count(*) from ${requests} where ${and(isOwn, isOpenOn(today))})
    or ${MOST_A_DAY} < (select count(*) from ${requests} where ${and(isOwn, eq(requests.startedOn, today))})`;
}

export function hasTooManyResponses(memberId: string, today: string): SQL {
  const isOwn = eq(requestResponses.ownerId, memberId);
  // What went out of its sight counts no more: a refusal would tell that it is still there.
  const isOpen = sql`${requestResponses.state} in ('offered', 'agreed', 'under-way')
      and ${requestResponses.requestId} in (select asked.id from requests as asked
        join members as seeker on seeker.id = asked.seeker_id
        where asked.stage = 'open' and asked.touched_on > ${dayAfter(today, -OPEN_DAYS)}
        and seeker.hidden_at is null and seeker.standing <> 'retired' and ${maySee(sql`${memberId}`)})`;
  return sql`${MOST_RESPONSES_OPEN} < (select count(*) from ${requestResponses} where ${isOwn} and ${isOpen})
    or ${MOST_RESPONSES_A_DAY} < (select count(*) from ${requestResponses}
      where ${and(isOwn, eq(requestResponses.offeredOn, today))})`;
}

export function hasTooManyActions(memberId: string, today: string): SQL {
  const isOwn = eq(actions.starterId, memberId);
  const isOpen = and(isOwn, isNull(actions.reachedOn), isNull(actions.endedOn), sql`${actions.signBy} >= ${today}`);
  return sql`${MOST_OPEN} < (select count(*) from ${actions} where ${isOpen})
    or ${MOST_A_DAY} < (select count(*) from ${actions} where ${and(isOwn, eq(actions.startedOn, today))})`;
}
