/** The tables of entries that are here twice, or are not. */
import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { memberId, members } from './schema.ts';

/** Two entries of which a coordinator said that they are two organisations. */
export const apartMembers = sqliteTable(
  'apart_members',
  {
    a: text('a')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    b: text('b')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.a, table.b] }),
    index('apart_members_by_b').on(table.b),
    check('apart_members_canonical', sql`${table.a} < ${table.b}`),
  ],
);

/** What was merged, for as long as it can be undone. */
export const merges = sqliteTable(
  'merges',
  {
    id: text('id').primaryKey(),
    /** The entry that stayed. */
    memberId: memberId(),
    /** What the entry was called that went. */
    name: text('name').notNull(),
    mergedOn: text('merged_on').notNull(),
    /** What the coordinator could see of it, and what of that went over, as JSON. */
    kept: text('kept').notNull(),
  },
  (table) => [index('merges_by_member').on(table.memberId)],
);
