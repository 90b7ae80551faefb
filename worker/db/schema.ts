/** The tables. Row types stay in this folder; `load-network.ts` turns rows into records. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { CHALLENGE_PURPOSES } from '#core/identity/account.ts';
import {
  AVAILABILITIES,
  CAPACITY_KINDS,
  CASE_KINDS,
  COALITION_STATUSES,
  INDICATORS,
  type Labels,
  MEMBER_KINDS,
  PRESENCE_KINDS,
  ROLES,
  type Sector,
  STANDINGS,
  TIE_DIRECTIONS,
  TIE_KINDS,
  VISIBILITIES,
} from '#core/vocabulary.ts';

const visibility = (column: string) => text(column, { enum: VISIBILITIES }).notNull().default('private');
const labels = () => text('labels', { mode: 'json' }).$type<Labels>().notNull();
const sourceId = () => text('source_id').references(() => sources.id);

/** One row: `version` goes up with every write, so that a loaded copy knows whether it is still good. */
export const networkState = sqliteTable('network_state', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
});

export const sources = sqliteTable('sources', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  publisher: text('publisher').notNull(),
  licence: text('licence').notNull(),
  url: text('url'),
  date: text('date').notNull(),
  note: text('note'),
});

export const capacities = sqliteTable('capacities', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: CAPACITY_KINDS }).notNull(),
  labels: labels(),
});

export const threats = sqliteTable('threats', {
  id: text('id').primaryKey(),
  labels: labels(),
});

export const areas = sqliteTable('areas', {
  code: text('code').primaryKey(),
  labels: labels(),
});

export const countries = sqliteTable('countries', {
  code: text('code').primaryKey(),
  alpha3: text('alpha3').notNull().unique(),
  labels: labels(),
  areas: text('areas', { mode: 'json' }).$type<string[]>().notNull(),
});

export const contexts = sqliteTable(
  'contexts',
  {
    country: text('country')
      .notNull()
      .references(() => countries.code),
    indicator: text('indicator', { enum: INDICATORS }).notNull(),
    year: integer('year').notNull(),
    value: real('value'),
    rating: text('rating'),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id),
  },
  (table) => [primaryKey({ columns: [table.country, table.indicator, table.year] })],
);

export const members = sqliteTable('members', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  acronym: text('acronym'),
  kind: text('kind', { enum: MEMBER_KINDS }).notNull(),
  standing: text('standing', { enum: STANDINGS }).notNull(),
  sectors: text('sectors', { mode: 'json' }).$type<Sector[]>().notNull(),
  description: text('description'),
  website: text('website'),
  languages: text('languages', { mode: 'json' }).$type<string[]>().notNull(),
  availability: text('availability', { enum: AVAILABILITIES }),
  reach: text('reach', { mode: 'json' }).$type<string[]>().notNull(),
  sourceId: sourceId(),
  visibility: visibility('visibility'),
  descriptionVisibility: visibility('description_visibility'),
  websiteVisibility: visibility('website_visibility'),
  languagesVisibility: visibility('languages_visibility'),
  availabilityVisibility: visibility('availability_visibility'),
  reachVisibility: visibility('reach_visibility'),
});

const memberId = () =>
  text('member_id')
    .notNull()
    .references(() => members.id, { onDelete: 'cascade' });
const capacityId = () =>
  text('capacity_id')
    .notNull()
    .references(() => capacities.id);

export const presences = sqliteTable(
  'presences',
  {
    memberId: memberId(),
    country: text('country')
      .notNull()
      .references(() => countries.code),
    kind: text('kind', { enum: PRESENCE_KINDS }).notNull(),
    sourceId: sourceId(),
    visibility: visibility('visibility'),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.country, table.kind] })],
);

export const offers = sqliteTable(
  'offers',
  {
    memberId: memberId(),
    capacityId: capacityId(),
    level: integer('level').$type<1 | 2 | 3>(),
    country: text('country').references(() => countries.code),
    note: text('note'),
    sourceId: sourceId(),
    visibility: visibility('visibility'),
  },
  (table) => [
    uniqueIndex('offers_once_a_country').on(table.memberId, table.capacityId, table.country),
    // Two empty countries are never equal to SQLite, so the offers without one need an index of their own.
    uniqueIndex('offers_once_anywhere').on(table.memberId, table.capacityId).where(sql`country is null`),
    index('offers_by_capacity').on(table.capacityId),
  ],
);

export const needs = sqliteTable(
  'needs',
  {
    memberId: memberId(),
    capacityId: capacityId(),
    urgency: integer('urgency').$type<1 | 2 | 3>().notNull(),
    note: text('note'),
    visibility: visibility('visibility'),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.capacityId] })],
);

export const ties = sqliteTable(
  'ties',
  {
    a: text('a')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    b: text('b')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: TIE_KINDS }).notNull(),
    direction: text('direction', { enum: TIE_DIRECTIONS }).notNull(),
    since: text('since'),
    until: text('until'),
    sourceId: sourceId(),
    aVisibility: visibility('a_visibility'),
    bVisibility: visibility('b_visibility'),
  },
  (table) => [
    primaryKey({ columns: [table.a, table.b, table.kind] }),
    index('ties_by_b').on(table.b),
    check('ties_canonical', sql`${table.a} < ${table.b}`),
  ],
);

export const coalitions = sqliteTable('coalitions', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  purpose: text('purpose'),
  status: text('status', { enum: COALITION_STATUSES }).notNull(),
  country: text('country').references(() => countries.code),
  statedSize: text('stated_size'),
  convenorId: text('convenor_id').references(() => members.id, { onDelete: 'set null' }),
  sourceId: sourceId(),
  visibility: visibility('visibility'),
});

export const memberships = sqliteTable(
  'memberships',
  {
    coalitionId: text('coalition_id')
      .notNull()
      .references(() => coalitions.id, { onDelete: 'cascade' }),
    memberId: memberId(),
    visibility: visibility('visibility'),
  },
  (table) => [primaryKey({ columns: [table.coalitionId, table.memberId] })],
);

export const cases = sqliteTable('cases', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  kind: text('kind', { enum: CASE_KINDS }).notNull(),
  actor: text('actor').notNull(),
  country: text('country').references(() => countries.code),
  published: text('published'),
  trigger: text('trigger'),
  response: text('response'),
  url: text('url').notNull(),
  threatIds: text('threat_ids', { mode: 'json' }).$type<string[]>().notNull(),
  coalitionId: text('coalition_id').references(() => coalitions.id, { onDelete: 'set null' }),
  memberId: text('member_id').references(() => members.id, { onDelete: 'set null' }),
  sourceId: sourceId(),
  visibility: visibility('visibility'),
});

/** Deleting an account deletes all that lets it in, and the invitations that it made. */
export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  role: text('role', { enum: ROLES }).notNull(),
  memberId: text('member_id').references(() => members.id, { onDelete: 'cascade' }),
  createdAt: text('created_at').notNull(),
  /** Not a reference: the invitation is gone once it is used, and no second account may come of it. */
  invitationId: text('invitation_id').notNull().unique(),
});

const accountId = () =>
  text('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' });

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    accountId: accountId(),
    credentialId: text('credential_id').notNull().unique(),
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    label: text('label').notNull(),
    addedAt: text('added_at').notNull(),
    lastUsedAt: text('last_used_at').notNull(),
  },
  (table) => [index('passkeys_by_account').on(table.accountId)],
);

/** A session ends with the passkey that started it. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    hash: text('hash').notNull().unique(),
    accountId: accountId(),
    passkeyId: text('passkey_id')
      .notNull()
      .references(() => passkeys.id, { onDelete: 'cascade' }),
    startedAt: text('started_at').notNull(),
    lastSeenAt: text('last_seen_at').notNull(),
    /** The latest end, for clearing away. */
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [index('sessions_by_account').on(table.accountId)],
);

export const tokens = sqliteTable(
  'tokens',
  {
    id: text('id').primaryKey(),
    hash: text('hash').notNull().unique(),
    accountId: accountId(),
    label: text('label').notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [index('tokens_by_account').on(table.accountId)],
);

/** One row for each that is open: using or revoking an invitation deletes it. */
export const invitations = sqliteTable('invitations', {
  id: text('id').primaryKey(),
  hash: text('hash').notNull().unique(),
  role: text('role', { enum: ROLES }).notNull(),
  memberId: text('member_id').references(() => members.id, { onDelete: 'cascade' }),
  /** Null: made by the operator. */
  createdBy: text('created_by').references(() => accounts.id, { onDelete: 'cascade' }),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at').notNull(),
});

export const challenges = sqliteTable('challenges', {
  id: text('id').primaryKey(),
  purpose: text('purpose', { enum: CHALLENGE_PURPOSES }).notNull(),
  challenge: text('challenge').notNull(),
  /** Not a reference: while an invitation is accepted, the account is yet to come. */
  accountId: text('account_id'),
  invitationId: text('invitation_id').references(() => invitations.id, { onDelete: 'cascade' }),
  expiresAt: text('expires_at').notNull(),
});
