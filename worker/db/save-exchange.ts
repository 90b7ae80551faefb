/** Writes events, calls for exchange, and lessons. */
import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { exchanges, lessons } from './playbook-schema.ts';
import { newVersion } from './version.ts';

export type KeptExchange = typeof exchanges.$inferSelect;
export type KeptLesson = typeof lessons.$inferSelect;

export function exchangeWriter(d1: D1Database) {
  return {
    addExchange(exchange: KeptExchange, deed: Deed): Promise<Outcome> {
      const { id } = exchange;
      return commit(d1, deed, (db) => [db.insert(exchanges).values(exchange), ...newVersion(db, { rest: true })], {
        id,
      });
    },

    /** *stale*: it is no longer as it was read. */
    changeExchange(before: KeptExchange, after: KeptExchange, deed: Deed): Promise<Outcome> {
      return commit(
        d1,
        deed,
        (db) => [
          db.update(exchanges).set(after).where(isStill(exchanges, before)),
          mustChange(db, 'stale'),
          ...newVersion(db, { rest: true }),
        ],
        { id: before.id },
      );
    },

    removeExchange(id: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(exchanges).where(eq(exchanges.id, id)),
        mustChange(db, 'gone'),
        ...newVersion(db, { rest: true }),
      ]);
    },

    addLesson(lesson: KeptLesson, deed: Deed): Promise<Outcome> {
      const { id } = lesson;
      return commit(d1, deed, (db) => [db.insert(lessons).values(lesson), ...newVersion(db, { rest: true })], { id });
    },

    changeLesson(before: KeptLesson, after: KeptLesson, deed: Deed): Promise<Outcome> {
      return commit(
        d1,
        deed,
        (db) => [
          db.update(lessons).set(after).where(isStill(lessons, before)),
          mustChange(db, 'stale'),
          ...newVersion(db, { rest: true }),
        ],
        { id: before.id },
      );
    },

    removeLesson(id: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(lessons).where(eq(lessons.id, id)),
        mustChange(db, 'gone'),
        ...newVersion(db, { rest: true }),
      ]);
    },
  };
}

/** Whether a row is in every column what it was when it was read. */
function isStill<Row extends object>(table: SQLiteTable, before: Row): SQL | undefined {
  const was = new Map(Object.entries(before));
  const same = Object.entries(getTableColumns(table)).map(([field, column]) => {
    const value: unknown = was.get(field) ?? null;
    return sql`${column} is ${value === null ? null : column.mapToDriverValue(value)}`;
  });
  return and(...same);
}
