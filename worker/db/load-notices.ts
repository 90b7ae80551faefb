/** Reads and clears what an account is told. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { type Notice, PRESSING_KINDS } from '#core/identity/notice.ts';
import { notices } from './schema.ts';

const MOST_SHOWN = 200;

export function noticeBoard(d1: D1Database) {
  return {
    /** Those about who gets in, then all others, each the newest first. */
    noticesOf(accountId: string): Promise<Notice[]> {
      const { id, kind, objectId, at } = notices;
      return drizzle(d1)
        .select({ id, kind, objectId, at })
        .from(notices)
        .where(eq(notices.accountId, accountId))
        .orderBy(desc(inArray(kind, PRESSING_KINDS)), desc(at), desc(id))
        .limit(MOST_SHOWN);
    },

    /**
     * Those that were read, by their ids: what came in since stays. Not in the audit, as nobody else is touched by it,
     * and doing it twice is doing it once.
     */
    async clearNotices(accountId: string, ids: readonly string[]): Promise<void> {
      const isRead = sql`${notices.id} in (select value from json_each(${JSON.stringify(ids)}))`;
      await drizzle(d1)
        .delete(notices)
        .where(and(eq(notices.accountId, accountId), isRead));
    },
  };
}
