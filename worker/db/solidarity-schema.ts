/** The tables of requests for solidarity and of joint actions. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { OUTCOMES_OF_REQUESTS, REQUEST_STAGES, RESPONSE_STATES } from '#core/requests/stages.ts';
import { MODES, VISIBILITIES } from '#core/vocabulary.ts';
import { coalitions, members } from './schema.ts';

const memberId = () =>
  text('member_id')
    .notNull()
    .references(() => members.id, { onDelete: 'cascade' });

const requestId = () =>
  text('request_id')
    .notNull()
    .references(() => requests.id, { onDelete: 'cascade' });

/** A call for solidarity. Of a silent one nothing is kept but who asks, whom it named, and letters that nobody here can read. */
export const requests = sqliteTable(
  'requests',
  {
    id: text('id').primaryKey(),
    seekerId: text('seeker_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    mode: text('mode', { enum: MODES }).notNull(),
    coalitionId: text('coalition_id').references(() => coalitions.id, { onDelete: 'set null' }),
    showsSeeker: integer('shows_seeker', { mode: 'boolean' }).notNull().default(false),
    /** All that it says, needs and country included. */
    sealed: text('sealed'),
    stage: text('stage', { enum: REQUEST_STAGES }).notNull(),
    outcome: text('outcome', { enum: OUTCOMES_OF_REQUESTS }),
    closing: text('closing'),
    startedOn: text('started_on').notNull(),
    /** Of the seeker's last step: from then it runs out. */
    touchedOn: text('touched_on').notNull(),
    endedOn: text('ended_on'),
  },
  (table) => [index('requests_by_seeker').on(table.seekerId)],
);

/** Who knows of a silent one. */
export const requestNamed = sqliteTable('request_named', { requestId: requestId(), memberId: memberId() }, (table) => [
  primaryKey({ columns: [table.requestId, table.memberId] }),
]);

/** Who must not know of another one. */
export const requestExclusions = sqliteTable(
  'request_exclusions',
  { requestId: requestId(), memberId: memberId() },
  (table) => [primaryKey({ columns: [table.requestId, table.memberId] })],
);

export const requestResponses = sqliteTable(
  'request_responses',
  {
    id: text('id').primaryKey(),
    requestId: requestId(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    state: text('state', { enum: RESPONSE_STATES }).notNull(),
    level: text('level', { enum: VISIBILITIES }).notNull().default('private'),
    isNamed: integer('is_named', { mode: 'boolean' }).notNull().default(false),
    ownerShares: integer('owner_shares', { mode: 'boolean' }).notNull().default(false),
    seekerShares: integer('seeker_shares', { mode: 'boolean' }).notNull().default(false),
    /** Its kind and its words. */
    sealed: text('sealed').notNull(),
    offeredOn: text('offered_on').notNull(),
  },
  (table) => [
    index('request_responses_by_request').on(table.requestId),
    index('request_responses_by_owner').on(table.ownerId),
  ],
);

/** Letters of silent requests, sealed in the page for those who are named. The service has no key to them. */
export const requestLetters = sqliteTable(
  'request_letters',
  {
    id: text('id').primaryKey(),
    requestId: requestId(),
    fromId: text('from_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    sealed: text('sealed').notNull(),
  },
  (table) => [uniqueIndex('request_letters_in_order').on(table.requestId, table.seq)],
);

/** What several do together, once enough say so. */
export const actions = sqliteTable('actions', {
  id: text('id').primaryKey(),
  starterId: text('starter_id')
    .notNull()
    .references(() => members.id, { onDelete: 'cascade' }),
  requestId: text('request_id').references(() => requests.id, { onDelete: 'cascade' }),
  coalitionId: text('coalition_id').references(() => coalitions.id, { onDelete: 'set null' }),
  mode: text('mode', { enum: MODES }).notNull(),
  atLeast: integer('at_least').notNull(),
  /** Its kind, its title and what is signed. */
  sealed: text('sealed').notNull(),
  signBy: text('sign_by').notNull(),
  startedOn: text('started_on').notNull(),
  reachedOn: text('reached_on'),
  endedOn: text('ended_on'),
});

const actionId = () =>
  text('action_id')
    .notNull()
    .references(() => actions.id, { onDelete: 'cascade' });

/** Who knows of a silent one. */
export const actionNamed = sqliteTable('action_named', { actionId: actionId(), memberId: memberId() }, (table) => [
  primaryKey({ columns: [table.actionId, table.memberId] }),
]);

/** "I act if at least so many others do". Sealed by the rules until enough say so; then those who act are in. */
export const commitments = sqliteTable(
  'commitments',
  {
    actionId: actionId(),
    memberId: memberId(),
    others: integer('others').notNull(),
    isIn: integer('is_in', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.actionId, table.memberId] })],
);
