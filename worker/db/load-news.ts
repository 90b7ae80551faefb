/** Reads when accounts last looked at what is new for them. */
import { and, asc, eq, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Role } from '#core/vocabulary.ts';
import { accounts, newsMarks } from './schema.ts';

/** Days; null: never. */
export type NewsMark = { lookedOn: string | null; toldOn: string | null };

/** With whose eyes it is looked, and since when there could be news. */
export type DueForNews = NewsMark & { accountId: string; role: Role; memberId: string };

export function newsReader(d1: D1Database) {
  const db = drizzle(d1);
  const { lookedOn, toldOn, comparedOn } = newsMarks;
  return {
    async markOf(accountId: string): Promise<NewsMark> {
      const [mark] = await db.select({ lookedOn, toldOn }).from(newsMarks).where(eq(newsMarks.accountId, accountId));
      return mark ?? { lookedOn: null, toldOn: null };
    },

    /**
     * Accounts of organisations that were told nothing since a day and were not compared on this one, those that were
     * compared longest ago first.
     */
    async dueForNews({ day, toldBefore, limit }: { day: string; toldBefore: string; limit: number }) {
      const found = await db
        .select({ accountId: accounts.id, role: accounts.role, memberId: accounts.memberId, lookedOn, toldOn })
        .from(accounts)
        .leftJoin(newsMarks, eq(newsMarks.accountId, accounts.id))
        .where(
          and(
            isNotNull(accounts.memberId),
            or(isNull(toldOn), lte(toldOn, toldBefore)),
            or(isNull(comparedOn), lt(comparedOn, day)),
          ),
        )
        .orderBy(sql`${comparedOn} is not null`, asc(comparedOn), asc(accounts.id))
        .limit(limit);
      return found.flatMap(({ memberId, ...one }): DueForNews[] => (memberId === null ? [] : [{ ...one, memberId }]));
    },
  };
}
