/** The tables of imports: what waits to be applied, what was, and how columns of files were understood. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { FILE_FORMATS } from '#core/import/book.ts';
import { IMPORT_LEVELS, IMPORT_STATES } from '#core/import/import-questions.ts';
import type { Mapping } from '#core/import/mapping.ts';
import { STEP_LISTS } from '#core/import/steps.ts';
import { accounts } from './schema.ts';

export const imports = sqliteTable(
  'imports',
  {
    id: text('id').primaryKey(),
    /** Whoever brought it; null: the operator, or somebody whose account is gone. */
    accountId: text('account_id').references(() => accounts.id, { onDelete: 'set null' }),
    label: text('label').notNull(),
    format: text('format', { enum: FILE_FORMATS }).notNull(),
    level: text('level', { enum: IMPORT_LEVELS }).notNull(),
    count: integer('count').notNull(),
    state: text('state', { enum: IMPORT_STATES }).notNull(),
    /** Days. */
    startedOn: text('started_on').notNull(),
    appliedOn: text('applied_on'),
    undoneOn: text('undone_on'),
    /** Of its entries, how many an undo left there, as far as a coordinator sees. */
    stayed: integer('stayed'),
  },
  (table) => [index('imports_by_account').on(table.accountId)],
);

/** Each at one place of its import and about one thing, so that none can take effect twice. */
export const importSteps = sqliteTable(
  'import_steps',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    place: integer('place').notNull(),
    list: text('list', { enum: STEP_LISTS }).notNull(),
    does: text('does', { enum: ['add', 'change'] }).notNull(),
    subject: text('subject').notNull(),
    step: text('step').notNull(),
    /** 0: not done, or it was there already. 1: this step made it. 2, 3: is being made, or stays, inside of a batch. */
    made: integer('made').notNull().default(0),
    /** What stood there out of sight, as JSON: it comes back with an undo. */
    was: text('was'),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.place] }),
    uniqueIndex('import_steps_once').on(table.importId, table.subject),
  ],
);

/** Of one account, so that the next file with these columns needs no telling. */
export const importMappings = sqliteTable(
  'import_mappings',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    fingerprint: text('fingerprint').notNull(),
    mapping: text('mapping', { mode: 'json' }).$type<Mapping>().notNull(),
    /** A day. */
    savedOn: text('saved_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.fingerprint] })],
);
