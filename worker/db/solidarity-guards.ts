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

export function hasTooManyRequests(memberId: string, today: string): SQL {
  const isOwn = eq(requests.seekerId, memberId);
  return sql`${MOST_OPEN} < (select count(*) from ${requests} where ${and(isOwn, isOpenOn(today))})
    or ${MOST_A_DAY} < (select count(*) from ${requests} where ${and(isOwn, eq(requests.startedOn, today))})`;
}

export function hasTooManyResponses(memberId: string, today: string): SQL {
  const isOwn = eq(requestResponses.ownerId, memberId);
  const isOpen = sql`${requestResponses.state} in ('offered', 'agreed', 'under-way')
      and ${requestResponses.requestId} in (select ${requests.id} from ${requests} where ${isOpenOn(today)})`;
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
