/** Reads searches that accounts keep. What they ask stays sealed here. */
import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Role } from '#core/vocabulary.ts';
import { accounts, savedSearches } from './schema.ts';

export type KeptSearch = typeof savedSearches.$inferSelect;
/** With whose eyes it is compared. */
export type DueSearch = KeptSearch & { role: Role };

export function searchReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    searchesOf(accountId: string): Promise<KeptSearch[]> {
      return db
        .select()
        .from(savedSearches)
        .where(eq(savedSearches.accountId, accountId))
        .orderBy(asc(savedSearches.id))
        .execute();
    },

    /** Those that were compared longest ago, and of which there was no notice on this day. */
    async dueSearches(day: string, limit: number): Promise<DueSearch[]> {
      const isUntold = or(isNull(savedSearches.toldOn), ne(savedSearches.toldOn, day));
      const found = await db
        .select({ search: savedSearches, role: accounts.role })
        .from(savedSearches)
        // An account that speaks for another member now no longer has the key.
        .innerJoin(
          accounts,
          and(eq(accounts.id, savedSearches.accountId), sql`${accounts.memberId} = ${savedSearches.memberId}`),
        )
        // Whether its member hides must not tell: a reader does not see that.
        .where(isUntold)
        .orderBy(asc(savedSearches.comparedAt), asc(savedSearches.id))
        .limit(limit);
      return found.map(({ search, role }) => ({ ...search, role }));
    },
  };
}
