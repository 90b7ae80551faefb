/** Writes searches that accounts keep, and what they are told of them. */
import { and, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { MOST_SEARCHES } from '#core/saved-searches/questions.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import type { KeptSearch } from './load-searches.ts';
import { NEW_NOTICE_ID } from './notices.ts';
import { notices, savedSearches } from './schema.ts';

export type NewSearch = Pick<KeptSearch, 'id' | 'accountId' | 'memberId' | 'sealed'>;

export function searchWriter(d1: D1Database) {
  return {
    /** *stale*: as many are kept as may be. */
    saveSearch(search: NewSearch, deed: Deed): Promise<Outcome> {
      const { id, accountId } = search;
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(savedSearches).values({ ...search, openedAt: deed.at, comparedAt: deed.at }),
          abortWhere(
            db,
            'stale',
            sql`${MOST_SEARCHES} < (select count(*) from ${savedSearches} where ${savedSearches.accountId} = ${accountId})`,
          ),
        ],
        { id },
      );
    },

    /** Whom it finds now is looked at. */
    async openSearch({ id, sealed }: Pick<KeptSearch, 'id' | 'sealed'>, at: string): Promise<void> {
      const db = drizzle(d1);
      await db.batch([
        db.update(savedSearches).set({ sealed, openedAt: at, comparedAt: at }).where(eq(savedSearches.id, id)),
        db.delete(notices).where(isAbout(id)),
      ]);
    },

    removeSearch(id: string, accountId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(savedSearches).where(and(eq(savedSearches.id, id), eq(savedSearches.accountId, accountId))),
        mustChange(db, 'gone'),
        db.delete(notices).where(isAbout(id)),
      ]);
    },

    async noteCompared(ids: readonly string[], at: string): Promise<void> {
      const isOne = sql`${savedSearches.id} in (select value from json_each(${JSON.stringify(ids)}))`;
      await drizzle(d1).update(savedSearches).set({ comparedAt: at }).where(isOne);
    },

    /**
     * One notice at a time, and one on a day, however much is new. None where its owner looked at it in the meantime.
     * @param before as it was sealed when it was compared.
     */
    async tellOfSearch(
      { id, before, sealed }: Pick<KeptSearch, 'id' | 'sealed'> & { before: string },
      { at, day }: { at: string; day: string },
    ): Promise<void> {
      const db = drizzle(d1);
      await db.batch([
        db
          .update(savedSearches)
          .set({ sealed, toldOn: day })
          .where(and(eq(savedSearches.id, id), eq(savedSearches.sealed, before))),
        db.delete(notices).where(isAbout(id)),
        db.insert(notices).select(
          sql`select ${NEW_NOTICE_ID}, ${savedSearches.accountId}, 'search-found', ${savedSearches.id}, ${at}
              from ${savedSearches} where ${savedSearches.id} = ${id} and ${savedSearches.sealed} = ${sealed}`,
        ),
      ]);
    },
  };
}

function isAbout(id: string) {
  return and(eq(notices.kind, 'search-found'), eq(notices.objectId, id));
}
