/** Writes when accounts looked at what is new, and that there is something. Nobody else is touched by it: no deed. */
import { and, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { NEW_NOTICE_ID } from './notices.ts';
import { newsMarks, notices } from './schema.ts';

export function newsWriter(d1: D1Database) {
  return {
    /** Once it is looked at there is nothing to be told of it. */
    async lookedAtNews(accountId: string, day: string): Promise<void> {
      const db = drizzle(d1);
      await db.batch([
        db
          .insert(newsMarks)
          .values({ accountId, lookedOn: day })
          .onConflictDoUpdate({ target: newsMarks.accountId, set: { lookedOn: day } }),
        db.delete(notices).where(and(eq(notices.kind, 'news-there'), eq(notices.accountId, accountId))),
      ]);
    },

    async noteNewsCompared(accountIds: readonly string[], day: string): Promise<void> {
      await drizzle(d1)
        .insert(newsMarks)
        .select(
          sql`select accounts.id, null, null, ${day} from accounts
            where accounts.id in (select value from json_each(${JSON.stringify(accountIds)}))`,
        )
        .onConflictDoUpdate({ target: newsMarks.accountId, set: { comparedOn: day } });
    },

    /** One notice at a time, with neither an id nor a word. None for whoever looked on this day. */
    async tellOfNews(accountIds: readonly string[], { at, day }: { at: string; day: string }): Promise<void> {
      const db = drizzle(d1);
      const { accountId, lookedOn, toldOn } = newsMarks;
      const isOne = (id: typeof accountId | typeof notices.accountId) =>
        sql`${id} in (select value from json_each(${JSON.stringify(accountIds)}))`;
      const hasNotLooked = sql`coalesce(${lookedOn}, '') < ${day}`;
      await db.batch([
        db.delete(notices).where(and(eq(notices.kind, 'news-there'), isOne(notices.accountId))),
        db.insert(notices).select(
          sql`select ${NEW_NOTICE_ID}, ${accountId}, 'news-there', null, ${at} from ${newsMarks}
              where ${isOne(accountId)} and ${hasNotLooked}`,
        ),
        db
          .update(newsMarks)
          .set({ toldOn: day })
          .where(and(isOne(accountId), hasNotLooked, sql`${toldOn} is not ${day}`)),
      ]);
    },
  };
}
