/** What time does to what comes after a yes: both are reminded once, and in the end it is forgotten. */
import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { REMIND_DAYS } from '#core/introductions/follow-up.ts';
import { daysAfter } from '#core/introductions/introduction.ts';
import { NEW_NOTICE_ID } from './notices.ts';
import { accounts, feedbacks, introductions, members, notices } from './schema.ts';

/** @param forgottenBefore what was agreed then or before has been kept long enough. */
export function followUpsSwept(db: DrizzleD1Database, now: string, forgottenBefore: string) {
  const isDue = and(
    isNotNull(introductions.agreedAt),
    lte(introductions.agreedAt, daysAfter(now, -REMIND_DAYS)),
    eq(introductions.isReminded, false),
    inArray(introductions.stage, ['agreed', 'expired']),
  );
  const over = db
    .select({ id: introductions.id })
    .from(introductions)
    .where(lte(introductions.agreedAt, forgottenBefore));
  return [
    // Only whoever has not said yet how it went, and only where both are there.
    db.insert(notices).select(
      sql`select ${NEW_NOTICE_ID}, ${accounts.id}, 'follow-up-due', ${introductions.id}, ${now}
          from ${introductions} join ${accounts}
            on ${accounts.memberId} in (${introductions.seekerId}, ${introductions.helperId})
          where ${isDue} and ${accounts.role} = 'editor'
            and 2 = (select count(*) from ${members}
              where ${members.id} in (${introductions.seekerId}, ${introductions.helperId})
                and ${members.hiddenAt} is null and ${members.standing} <> 'retired')
            and not exists (select 1 from ${feedbacks} where ${feedbacks.introductionId} = ${introductions.id}
              and ${feedbacks.side} = case when ${accounts.memberId} = ${introductions.seekerId}
                then 'seeker' else 'helper' end)`,
    ),
    db.update(introductions).set({ isReminded: true }).where(isDue),
    db.delete(feedbacks).where(inArray(feedbacks.introductionId, over)),
    db.delete(notices).where(and(eq(notices.kind, 'follow-up-due'), inArray(notices.objectId, over))),
    db.update(introductions).set({ agreedAt: null }).where(lte(introductions.agreedAt, forgottenBefore)),
  ];
}
