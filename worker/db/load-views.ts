/** Reads views of the map that accounts keep. */
import { asc, eq, ne, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { accounts, views } from './schema.ts';

export type KeptView = Awaited<ReturnType<ReturnType<typeof viewReader>['viewsFor']>>[number];

export function viewReader(d1: D1Database) {
  const db = drizzle(d1);
  const owner = { id: accounts.id, role: accounts.role, memberId: accounts.memberId };
  return {
    /** Those that others may open, and an account's own, without what their steps say. Who may see which of them is not decided here. */
    viewsFor(accountId: string | null) {
      const { id, title, note, visibility, createdAt, openedAt } = views;
      const stepCount = sql<number>`json_array_length(${views.steps})`;
      return db
        .select({ id, title, note, visibility, createdAt, openedAt, stepCount, owner })
        .from(views)
        .innerJoin(accounts, eq(accounts.id, views.accountId))
        .where(or(ne(visibility, 'private'), eq(views.accountId, accountId ?? '')))
        .orderBy(asc(id))
        .execute();
    },

    async viewOf(id: string) {
      const [found] = await db
        .select({ view: views, owner })
        .from(views)
        .innerJoin(accounts, eq(accounts.id, views.accountId))
        .where(eq(views.id, id));
      return found && { ...found.view, owner: found.owner };
    },

    /** All of an account, with their steps. */
    ownViews(accountId: string) {
      return db.select().from(views).where(eq(views.accountId, accountId)).orderBy(asc(views.id)).execute();
    },
  };
}
