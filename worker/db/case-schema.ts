/** The tables of cases that are not in the network yet, and of who is asked about them. */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { NAMING_REPLIES } from '#core/playbook/cases/drafts.ts';
import { cases } from './playbook-schema.ts';
import { memberId } from './schema.ts';

/** Kept for as long as the case is in the network: withdrawn from there, it is a draft again. */
export const caseDrafts = sqliteTable(
  'case_drafts',
  {
    id: text('id').primaryKey(),
    memberId: memberId(),
    /** The case in the network, under the same id unless it is anonymised; null: it is not there. */
    caseId: text('case_id').references(() => cases.id, { onDelete: 'set null' }),
    /** Whether those who are named were asked about these words. */
    isAsked: integer('is_asked', { mode: 'boolean' }).notNull().default(false),
    isAnonymous: integer('is_anonymous', { mode: 'boolean' }).notNull(),
    /** All that is written of it, and who is named. */
    sealed: text('sealed').notNull(),
    /** Of the words, for whoever reads them. */
    revision: text('revision').notNull(),
    /** Moves with every step of anybody, and is shown to nobody. */
    turn: text('turn').notNull(),
    /** The day on which its owner last changed or released it, or on which it left the network. */
    savedOn: text('saved_on').notNull(),
  },
  (table) => [index('case_drafts_by_member').on(table.memberId)],
);

export const caseNamings = sqliteTable(
  'case_namings',
  {
    id: text('id').primaryKey(),
    draftId: text('draft_id')
      .notNull()
      .references(() => caseDrafts.id, { onDelete: 'cascade' }),
    memberId: memberId(),
    reply: text('reply', { enum: NAMING_REPLIES }).notNull(),
  },
  (table) => [
    uniqueIndex('case_namings_once').on(table.draftId, table.memberId),
    index('case_namings_by_member').on(table.memberId),
  ],
);
