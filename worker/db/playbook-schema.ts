/** The tables of the playbook, of other networks and of exchange: a part of the network, as those in `schema.ts`. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  CASE_KINDS,
  type Dimension,
  EXCHANGE_KINDS,
  FRAMES,
  MESSAGE_STAGES,
  OTHER_NETWORK_KINDS,
  SOLIDARITY_REACHES,
  VOICES,
} from '#core/playbook-vocabulary.ts';
import type { CaseLink, MessageText } from '#core/stored-playbook.ts';
import type { Level } from '#core/vocabulary.ts';
import {
  areas,
  capacityId,
  coalitions,
  countries,
  isRetired,
  labels,
  memberId,
  members,
  sourceId,
  threats,
  visibility,
} from './schema.ts';

const listOf = (column: string) => text(column, { mode: 'json' }).$type<string[]>().notNull();
const country = () => text('country').references(() => countries.code);

export const plays = sqliteTable('plays', {
  id: text('id').primaryKey(),
  labels: labels(),
  summary: text('summary'),
  isRetired: isRetired(),
});

const playId = () =>
  text('play_id')
    .notNull()
    .references(() => plays.id);

export const playCapacities = sqliteTable(
  'play_capacities',
  {
    playId: playId(),
    capacityId: capacityId(),
    minLevel: integer('min_level').$type<Level>().notNull(),
    count: integer('count').$type<1 | 2 | 3>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.playId, table.capacityId] })],
);

export const threatPlays = sqliteTable(
  'threat_plays',
  {
    threatId: text('threat_id')
      .notNull()
      .references(() => threats.id),
    playId: playId(),
  },
  (table) => [primaryKey({ columns: [table.threatId, table.playId] })],
);

export const cases = sqliteTable('cases', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  kind: text('kind', { enum: CASE_KINDS }).notNull(),
  isAnonymous: integer('is_anonymous', { mode: 'boolean' }).notNull().default(false),
  actor: text('actor'),
  country: country(),
  area: text('area').references(() => areas.code),
  began: text('began'),
  ended: text('ended'),
  published: text('published'),
  releasedOn: text('released_on'),
  trigger: text('trigger'),
  response: text('response'),
  outcomes: text('outcomes'),
  challenges: text('challenges'),
  lessons: text('lessons'),
  solidarity: text('solidarity', { enum: SOLIDARITY_REACHES }),
  dimensions: text('dimensions', { mode: 'json' }).$type<Dimension[]>().notNull().default([]),
  url: text('url'),
  links: text('links', { mode: 'json' }).$type<CaseLink[]>().notNull().default([]),
  threatIds: listOf('threat_ids'),
  playIds: listOf('play_ids').default([]),
  capacityIds: listOf('capacity_ids').default([]),
  coalitionId: text('coalition_id').references(() => coalitions.id, { onDelete: 'set null' }),
  memberId: text('member_id').references(() => members.id, { onDelete: 'set null' }),
  sourceId: sourceId(),
  visibility: visibility('visibility'),
  actorVisibility: visibility('actor_visibility'),
  triggerVisibility: visibility('trigger_visibility'),
  responseVisibility: visibility('response_visibility'),
  outcomesVisibility: visibility('outcomes_visibility'),
  challengesVisibility: visibility('challenges_visibility'),
  lessonsVisibility: visibility('lessons_visibility'),
  linksVisibility: visibility('links_visibility'),
});

/** Members that a case names. */
export const caseMembers = sqliteTable(
  'case_members',
  {
    caseId: text('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    memberId: memberId(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.memberId] }),
    index('case_members_by_member').on(table.memberId),
  ],
);

export const alerts = sqliteTable(
  'alerts',
  {
    id: text('id').primaryKey(),
    country: country().notNull(),
    threatIds: listOf('threat_ids'),
    title: text('title').notNull(),
    text: text('text'),
    happenedOn: text('happened_on').notNull(),
    url: text('url'),
    reporterId: text('reporter_id').references(() => members.id, { onDelete: 'set null' }),
    verifiedOn: text('verified_on'),
    sourceId: sourceId(),
    visibility: visibility('visibility'),
  },
  (table) => [index('alerts_by_reporter').on(table.reporterId)],
);

/** What a member told and no coordinator has vouched for yet; no part of the network. */
export const alertReports = sqliteTable('alert_reports', {
  alertId: text('alert_id')
    .primaryKey()
    .references(() => alerts.id, { onDelete: 'cascade' }),
  reportedOn: text('reported_on').notNull(),
  /** The day on which a coordinator sent it back, and with which words, sealed under the reporter; null: not. */
  returnedOn: text('returned_on'),
  sealed: text('sealed'),
});

export const helplines = sqliteTable('helplines', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  covers: text('covers').notNull(),
  threatIds: listOf('threat_ids'),
  languages: listOf('languages'),
  countries: listOf('countries'),
  isAlwaysOpen: integer('is_always_open', { mode: 'boolean' }).notNull(),
  hours: text('hours'),
  reach: text('reach').notNull(),
  url: text('url'),
  checkedOn: text('checked_on').notNull(),
});

export const otherNetworks = sqliteTable('other_networks', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  acronym: text('acronym'),
  kind: text('kind', { enum: OTHER_NETWORK_KINDS }).notNull(),
  website: text('website'),
  note: text('note'),
  proposerId: text('proposer_id').references(() => members.id, { onDelete: 'set null' }),
  sourceId: sourceId(),
  visibility: visibility('visibility'),
});

export const affiliations = sqliteTable(
  'affiliations',
  {
    memberId: memberId(),
    networkId: text('network_id')
      .notNull()
      .references(() => otherNetworks.id, { onDelete: 'cascade' }),
    visibility: visibility('visibility'),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.networkId] }),
    index('affiliations_by_network').on(table.networkId),
  ],
);

export const messages = sqliteTable('messages', {
  id: text('id').primaryKey(),
  topic: text('topic').notNull(),
  frame: text('frame', { enum: FRAMES }).notNull(),
  texts: text('texts', { mode: 'json' }).$type<MessageText[]>().notNull(),
  doNote: text('do_note'),
  dontNote: text('dont_note'),
  threatIds: listOf('threat_ids'),
  country: country(),
  ownerId: text('owner_id').references(() => members.id, { onDelete: 'set null' }),
  stage: text('stage', { enum: MESSAGE_STAGES }).notNull(),
  reviewOn: text('review_on'),
  revision: text('revision').notNull(),
  visibility: visibility('visibility'),
});

export const messageVoices = sqliteTable(
  'message_voices',
  {
    messageId: text('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    memberId: memberId(),
    voice: text('voice', { enum: VOICES }).notNull(),
    words: text('words'),
  },
  (table) => [
    primaryKey({ columns: [table.messageId, table.memberId] }),
    index('message_voices_by_member').on(table.memberId),
  ],
);

/** Its words can tell who hosts it: without its host it goes. */
export const exchanges = sqliteTable(
  'exchanges',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: EXCHANGE_KINDS }).notNull(),
    topic: text('topic').notNull(),
    note: text('note'),
    startsAt: text('starts_at'),
    link: text('link'),
    languages: listOf('languages'),
    threatIds: listOf('threat_ids'),
    capacityIds: listOf('capacity_ids'),
    country: country(),
    hostId: text('host_id').references(() => members.id, { onDelete: 'cascade' }),
    caseId: text('case_id').references(() => cases.id, { onDelete: 'set null' }),
    outcome: text('outcome'),
    openedOn: text('opened_on').notNull(),
    visibility: visibility('visibility'),
  },
  (table) => [index('exchanges_by_host').on(table.hostId)],
);

/** What was learned of a case tells of it: without the case it goes. */
export const lessons = sqliteTable(
  'lessons',
  {
    id: text('id').primaryKey(),
    text: text('text').notNull(),
    memberId: text('member_id').references(() => members.id, { onDelete: 'cascade' }),
    caseId: text('case_id').references(() => cases.id, { onDelete: 'cascade' }),
    exchangeId: text('exchange_id').references(() => exchanges.id, { onDelete: 'set null' }),
    learnedOn: text('learned_on').notNull(),
    visibility: visibility('visibility'),
  },
  (table) => [index('lessons_by_member').on(table.memberId), index('lessons_by_case').on(table.caseId)],
);
