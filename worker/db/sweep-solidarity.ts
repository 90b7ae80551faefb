/** Clears away requests for solidarity and joint actions that were kept long enough, and what was said in vain. */
import { and, eq, inArray, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { dayAfter } from '#core/days.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { OPEN_DAYS } from '#core/requests/limits.ts';
import { keptUntil, RETENTION } from '#core/retention/rules.ts';
import { untold } from './solidarity-news.ts';
import { actions, commitments, requests } from './solidarity-schema.ts';

/** @param now ISO text in UTC. */
export function solidaritySwept(db: DrizzleD1Database, now: string) {
  const today = dayOf(now);
  const before = {
    requests: dayOf(keptUntil(RETENTION.requests, now)),
    actions: dayOf(keptUntil(RETENTION.actions, now)),
  };
  // Nobody is told how many had committed to what was not reached, or for how many more than there are they wait.
  const passed = db.select({ id: actions.id }).from(actions).where(lt(actions.signBy, today));
  const lastDay = sql`coalesce(${actions.endedOn}, ${actions.signBy})`;
  return [
    // It ended on the day on which it ran out, not when that was written down.
    db
      .update(requests)
      .set({ stage: 'expired', endedOn: sql`date(${requests.touchedOn}, ${`+${OPEN_DAYS} days`})` })
      .where(and(eq(requests.stage, 'open'), lte(requests.touchedOn, dayAfter(today, -OPEN_DAYS)))),
    untold(
      db,
      sql`(select id from requests where stage in ('withdrawn', 'expired')
          union all select id from actions where reached_on is null and sign_by < ${today})`,
    ),
    db.delete(commitments).where(and(eq(commitments.isIn, false), inArray(commitments.actionId, passed))),
    db.delete(actions).where(lte(lastDay, before.actions)),
    db.delete(requests).where(and(ne(requests.stage, 'open'), lte(requests.endedOn, before.requests))),
    db
      .update(actions)
      .set({ endedOn: today })
      .where(
        and(
          isNull(actions.reachedOn),
          isNull(actions.endedOn),
          inArray(
            actions.requestId,
            db
              .select({ id: requests.id })
              .from(requests)
              .where(or(eq(requests.stage, 'withdrawn'), eq(requests.stage, 'expired'))),
          ),
        ),
      ),
  ];
}
