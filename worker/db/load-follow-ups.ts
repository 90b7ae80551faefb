/** Reads what the two sides of introductions said of how it went. */
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { feedbacks } from './schema.ts';

export type KeptFeedback = typeof feedbacks.$inferSelect;

export function followUpReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    feedbacksOf(introductionIds: readonly string[]): Promise<KeptFeedback[]> {
      const isOne = sql`${feedbacks.introductionId} in (select value from json_each(${JSON.stringify(introductionIds)}))`;
      return db.select().from(feedbacks).where(isOne).orderBy(feedbacks.introductionId, feedbacks.side).execute();
    },
  };
}
