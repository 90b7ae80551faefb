/** Writes views of the map that accounts keep. */
import { and, eq, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { ID_LENGTH } from '#core/id.ts';
import { MOST_VIEWS } from '#core/views/limits.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { views } from './schema.ts';

type View = typeof views.$inferSelect;
type Told = Pick<View, 'title' | 'note' | 'visibility' | 'steps' | 'revision'>;

export function viewWriter(d1: D1Database) {
  return {
    /** *stale*: as many are kept as may be. */
    saveView(view: Omit<View, 'createdAt' | 'openedAt'>, deed: Deed): Promise<Outcome> {
      const { id, accountId } = view;
      const count = sql`(select count(*) from ${views} where ${views.accountId} = ${accountId})`;
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(views).values({ ...view, createdAt: deed.at, openedAt: deed.at }),
          abortWhere(db, 'stale', sql`${MOST_VIEWS} < ${count}`),
        ],
        { id },
      );
    },

    /** @param from the revision that was edited: *stale* where it is another one by now. */
    changeView(id: string, told: Told, { from, deed }: { from: string; deed: Deed }): Promise<Outcome> {
      const openedAt = sql`case when ${views.visibility} = ${told.visibility} then ${views.openedAt} else ${deed.at} end`;
      return commit(d1, deed, (db) => [
        db
          .update(views)
          .set({ ...told, openedAt })
          .where(and(eq(views.id, id), eq(views.revision, from))),
        mustChange(db, 'stale'),
      ]);
    },

    removeView(id: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [db.delete(views).where(eq(views.id, id)), mustChange(db, 'gone')]);
    },
  };
}

const NOBODYS_ID = 'a'.repeat(ID_LENGTH);

/**
 * Takes the id of a member that is erased out of all that names it. Nobody's stands in its place, so that a list or a
 * term reads like one with somebody who is hidden, and nothing is left to see of an erasure.
 */
export function namedNoMore(db: DrizzleD1Database, memberId: string) {
  const { title, note, steps } = views;
  const without = (column: typeof title | typeof note | typeof steps) =>
    sql`replace(${column}, ${memberId}, ${NOBODYS_ID})`;
  return db
    .update(views)
    .set({ title: without(title), note: without(note), steps: without(steps) })
    .where(sql`instr(${title} || ' ' || ${note} || ' ' || ${steps}, ${memberId}) > 0`);
}
