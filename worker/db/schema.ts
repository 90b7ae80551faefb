/** The tables. Row types stay in this folder; `load-network.ts` turns rows into records. */
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ACTIONS } from '#core/audit/actions.ts';
import { REPLIES, SPEEDS } from '#core/coalition-life/stages.ts';
import { CHALLENGE_PURPOSES, TOKEN_SCOPES } from '#core/identity/account.ts';
import { NOTICE_KINDS } from '#core/identity/notice.ts';
import { LEVEL_REPLIES, OUTCOMES } from '#core/introductions/follow-up.ts';
import { SIDES, STAGES } from '#core/introductions/stages.ts';
import { THREAT_KINDS } from '#core/playbook-vocabulary.ts';
import { VIEW_LEVELS } from '#core/views/limits.ts';
import type { Step } from '#core/views/questions.ts';
import {
  AVAILABILITIES,
  CAPACITY_KINDS,
  CLAIM_KINDS,
  CLAIM_OUTCOMES,
  COALITION_STATUSES,
  INDICATORS,
  type Labels,
  type Level,
  MEMBER_KINDS,
  MODES,
  PRESENCE_KINDS,
  ROLES,
  SETTING_NAMES,
  type Sector,
  STANCES,
  STANDINGS,
  TIE_DIRECTIONS,
  TIE_KINDS,
  VISIBILITIES,
} from '#core/vocabulary.ts';

export const visibility = (column: string) => text(column, { enum: VISIBILITIES }).notNull().default('private');
export const labels = () => text('labels', { mode: 'json' }).$type<Labels>().notNull();
export const isRetired = () => integer('is_retired', { mode: 'boolean' }).notNull().default(false);
export const sourceId = () => text('source_id').references(() => sources.id);

/** One row: `version` is another random number after every write, so that a loaded copy knows whether it is still good. */
export const networkState = sqliteTable('network_state', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
});

/**
 * What was changed from one version to the next, so that a loaded copy reads only that. A chain: where a link is missing,
 * nobody knows what changed in between.
 */
export const networkChanges = sqliteTable('network_changes', {
  /** Counts on, so that the oldest can be cleared away. */
  seq: integer('seq').primaryKey(),
  before: integer('before').notNull().unique(),
  after: integer('after').notNull(),
  /** Members whose own records changed. */
  memberIds: text('member_ids', { mode: 'json' }).$type<string[]>().notNull(),
  /** Whether anything changed that belongs to no single member. */
  rest: integer('rest', { mode: 'boolean' }).notNull(),
});

/** The whole network as it was at one version, packed into a few rows: what an isolate reads first that starts. */
export const networkCopies = sqliteTable('network_copies', {
  part: integer('part').primaryKey(),
  version: integer('version').notNull(),
  /** The columns that it was made of: of other columns it is of no use. */
  shape: text('shape').notNull(),
  packed: text('packed').notNull(),
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
  isRetired: isRetired(),
});

export const threats = sqliteTable('threats', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: THREAT_KINDS }).notNull().default('threat'),
  labels: labels(),
  isRetired: isRetired(),
});

export const threatNeeds = sqliteTable(
  'threat_needs',
  {
    threatId: text('threat_id')
      .notNull()
      .references(() => threats.id),
    capacityId: text('capacity_id')
      .notNull()
      .references(() => capacities.id),
    minLevel: integer('min_level').$type<Level>().notNull(),
    count: integer('count').$type<1 | 2 | 3>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.threatId, table.capacityId] })],
);

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
  stance: text('stance', { enum: STANCES }),
  stanceVisibility: visibility('stance_visibility'),
  requestLimit: integer('request_limit'),
  requestLimitVisibility: visibility('request_limit_visibility'),
  aliases: text('aliases', { mode: 'json' }).$type<string[]>().notNull().default([]),
  aliasesVisibility: visibility('aliases_visibility'),
  identifiers: text('identifiers', { mode: 'json' }).$type<string[]>().notNull().default([]),
  identifiersVisibility: visibility('identifiers_visibility'),
  confirmedOn: text('confirmed_on'),
  vouchedOn: text('vouched_on'),
  hiddenAt: text('hidden_at'),
  revision: text('revision'),
});

export const memberId = () =>
  text('member_id')
    .notNull()
    .references(() => members.id, { onDelete: 'cascade' });
export const capacityId = () =>
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
    conditions: text('conditions'),
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

/** Of a coalition that members form here: by whom, how openly, until when. One that was entered from a source has none. */
export const coalitionTerms = sqliteTable(
  'coalition_terms',
  {
    coalitionId: text('coalition_id')
      .primaryKey()
      .references(() => coalitions.id, { onDelete: 'cascade' }),
    /** The coordinator's account that started it, or the member whose editors did. */
    startedBy: text('started_by').references(() => accounts.id, { onDelete: 'set null' }),
    starterId: text('starter_id').references(() => members.id, { onDelete: 'set null' }),
    mode: text('mode', { enum: MODES }).notNull(),
    /** It stands once so many are in; null: when its starter says so. */
    threshold: integer('threshold'),
    /** How many were asked, as they are told: not a count of rows, which would tell of those that are hidden. */
    invited: integer('invited').notNull(),
    answerBy: text('answer_by').notNull(),
    reviewOn: text('review_on'),
    startedAt: text('started_at').notNull(),
    /** Days. Closed before it was formed: called off. */
    formedOn: text('formed_on'),
    closedOn: text('closed_on'),
    /** Sealed under the key of the member that wrote it last. */
    charter: text('charter'),
    charterBy: text('charter_by').references(() => members.id, { onDelete: 'set null' }),
    revision: text('revision').notNull(),
  },
  (table) => [index('coalition_terms_by_starter').on(table.starterId)],
);

const formedCoalitionId = () =>
  text('coalition_id')
    .notNull()
    .references(() => coalitionTerms.coalitionId, { onDelete: 'cascade' });

export const coalitionSeats = sqliteTable(
  'coalition_seats',
  {
    coalitionId: formedCoalitionId(),
    capacityId: capacityId(),
    minLevel: integer('min_level').$type<1 | 2 | 3>().notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.coalitionId, table.capacityId] })],
);

/** Whom a coalition asks, and what each that said yes brings to it. */
export const coalitionInvitations = sqliteTable(
  'coalition_invitations',
  {
    id: text('id').primaryKey(),
    coalitionId: formedCoalitionId(),
    memberId: memberId(),
    reply: text('reply', { enum: REPLIES }).notNull(),
    /** What it brings, on which conditions. */
    sealed: text('sealed'),
    /** The last day that it is in it. */
    until: text('until'),
    /** Who may see that it is in it. */
    level: visibility('level'),
    showsInvited: integer('shows_invited', { mode: 'boolean' }).notNull().default(false),
    /** The last day on which it can answer. */
    openUntil: text('open_until').notNull(),
  },
  (table) => [
    uniqueIndex('coalition_invitations_once').on(table.coalitionId, table.memberId),
    index('coalition_invitations_by_member').on(table.memberId),
  ],
);

/** The last test alert of a coalition. */
export const coalitionDrills = sqliteTable('coalition_drills', {
  id: text('id').primaryKey(),
  coalitionId: formedCoalitionId().unique(),
  startedAt: text('started_at').notNull(),
});

/** Who acknowledged it: how soon, not when. */
export const coalitionDrillAnswers = sqliteTable(
  'coalition_drill_answers',
  {
    drillId: text('drill_id')
      .notNull()
      .references(() => coalitionDrills.id, { onDelete: 'cascade' }),
    memberId: memberId(),
    speed: text('speed', { enum: SPEEDS }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.drillId, table.memberId] })],
);

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
    scope: text('scope', { enum: TOKEN_SCOPES }).notNull().default('public'),
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
  /** The account that it brings back, whose lost passkeys it replaces; null: a new account. */
  recoversId: text('recovers_id').references(() => accounts.id, { onDelete: 'cascade' }),
  /** A recovery waits until then; null: good at once. */
  opensAt: text('opens_at'),
  /** Whether a second coordinator has to agree, and who did. */
  needsApproval: integer('needs_approval', { mode: 'boolean' }).notNull().default(false),
  approvedBy: text('approved_by').references(() => accounts.id, { onDelete: 'set null' }),
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

/** What an account is told in its own pages: a kind and an id, no names. */
export const notices = sqliteTable(
  'notices',
  {
    id: text('id').primaryKey(),
    accountId: accountId(),
    kind: text('kind', { enum: NOTICE_KINDS }).notNull(),
    objectId: text('object_id'),
    at: text('at').notNull(),
  },
  (table) => [index('notices_by_account').on(table.accountId)],
);

/** Append-only, a chain of hashes: triggers refuse to change or delete a row. */
export const audit = sqliteTable('audit', {
  id: text('id').primaryKey(),
  at: text('at').notNull(),
  /** The id of an account; null: the operator, or somebody who is not signed in. */
  actorId: text('actor_id'),
  action: text('action', { enum: ACTIONS }).notNull(),
  objectId: text('object_id'),
  prev: text('prev').notNull().unique(),
  hash: text('hash').notNull().unique(),
});

/** One row: where the chain ends, so that entries cut off its end are missed. */
export const auditHead = sqliteTable('audit_head', {
  id: integer('id').primaryKey(),
  hash: text('hash').notNull(),
  entries: integer('entries').notNull(),
});

/** No row ever fits: a statement of a batch inserts one here to undo the whole batch, and names why. */
export const aborts = sqliteTable('aborts', { why: text('why').primaryKey() }, (table) => [
  check('abort_gone', sql`${table.why} <> 'gone'`),
  check('abort_stale', sql`${table.why} <> 'stale'`),
  check('abort_audit', sql`${table.why} <> 'audit'`),
]);

/** Requests that took effect, so that sending one again takes none. Kept for a day. */
export const requestKeys = sqliteTable('request_keys', {
  hash: text('hash').primaryKey(),
  requestHash: text('request_hash').notNull(),
  /** What was answered, as JSON; null where the answer held a secret. */
  answer: text('answer'),
  at: text('at').notNull(),
});

/** The key under which an organisation's confidential texts are sealed, itself sealed by a secret of the Worker. */
export const memberKeys = sqliteTable('member_keys', {
  memberId: memberId().primaryKey(),
  sealed: text('sealed').notNull(),
});

/** How to reach a member, sealed; shown to the other side of an introduction once both agreed. */
export const contacts = sqliteTable('contacts', {
  memberId: memberId().primaryKey(),
  sealed: text('sealed').notNull(),
});

/** An entry as one editor is changing it, not yet shown to anybody else. */
export const drafts = sqliteTable(
  'drafts',
  {
    accountId: accountId(),
    memberId: memberId(),
    entry: text('entry').notNull(),
    /** The revision that it started from. */
    revision: text('revision'),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.memberId] })],
);

/** Codes that hide a member without signing in, each good once. */
export const hideCodes = sqliteTable('hide_codes', {
  id: text('id').primaryKey(),
  memberId: memberId(),
  hash: text('hash').notNull().unique(),
  label: text('label').notNull(),
  createdAt: text('created_at').notNull(),
});

/** What somebody without an account asks about an entry: that it be theirs, or that it be taken down. */
export const claims = sqliteTable('claims', {
  id: text('id').primaryKey(),
  memberId: memberId(),
  kind: text('kind', { enum: CLAIM_KINDS }).notNull(),
  /** Their words and how to reach them. */
  sealed: text('sealed').notNull(),
  at: text('at').notNull(),
  outcome: text('outcome', { enum: CLAIM_OUTCOMES }),
  decidedAt: text('decided_at'),
});

/** A call for help to whoever can, known and unknown; the seeker never learns how many it reached. */
export const calls = sqliteTable('calls', {
  id: text('id').primaryKey(),
  seekerId: text('seeker_id')
    .notNull()
    .references(() => members.id, { onDelete: 'cascade' }),
  capacityId: capacityId(),
  country: text('country').references(() => countries.code),
  urgency: integer('urgency').$type<1 | 2 | 3>().notNull(),
  /** The seeker's words. */
  sealed: text('sealed'),
  startedAt: text('started_at').notNull(),
  closedAt: text('closed_at'),
  /** Whether a coordinator looks for whoever can help; otherwise it goes at once to those whom the seeker cannot see. */
  isBrokered: integer('is_brokered', { mode: 'boolean' }).notNull().default(false),
});

/** To whom a coordinator sent a brokered call. Whether an introduction came of it is not told to the coordinator. */
export const callSendings = sqliteTable(
  'call_sendings',
  {
    id: text('id').primaryKey(),
    callId: text('call_id')
      .notNull()
      .references(() => calls.id, { onDelete: 'cascade' }),
    helperId: text('helper_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    sentAt: text('sent_at').notNull(),
  },
  (table) => [uniqueIndex('call_sendings_once').on(table.callId, table.helperId)],
);

export const introductions = sqliteTable(
  'introductions',
  {
    id: text('id').primaryKey(),
    /** The call that it comes from; null: the seeker asked this helper. */
    callId: text('call_id').references(() => calls.id, { onDelete: 'cascade' }),
    seekerId: text('seeker_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    helperId: text('helper_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    capacityId: capacityId(),
    country: text('country').references(() => countries.code),
    urgency: integer('urgency').$type<1 | 2 | 3>().notNull(),
    /** The seeker's words. */
    sealed: text('sealed'),
    stage: text('stage', { enum: STAGES }).notNull(),
    seekerShares: integer('seeker_shares', { mode: 'boolean' }).notNull().default(false),
    helperShares: integer('helper_shares', { mode: 'boolean' }).notNull().default(false),
    startedAt: text('started_at').notNull(),
    /** Of its last step: from then it runs out. */
    movedAt: text('moved_at').notNull(),
    /** Whether the helper began it, to answer a need that it sees. Then the words are the helper's. */
    isOffered: integer('is_offered', { mode: 'boolean' }).notNull().default(false),
    /** When both had said yes; kept when it runs out, and forgotten when somebody ends it. */
    agreedAt: text('agreed_at'),
    /** Whether both sides were reminded to say how it went. */
    isReminded: integer('is_reminded', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('introductions_by_seeker').on(table.seekerId),
    index('introductions_by_helper').on(table.helperId),
    check('introductions_of_two', sql`${table.seekerId} <> ${table.helperId}`),
  ],
);

/** How it went, as one side says after both had agreed. */
export const feedbacks = sqliteTable(
  'feedbacks',
  {
    introductionId: text('introduction_id')
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    side: text('side', { enum: SIDES }).notNull(),
    outcome: text('outcome', { enum: OUTCOMES }).notNull(),
    /** Its words to the other side. */
    sealed: text('sealed'),
    /** The level at which the seeker saw the helper work, and whether the helper took it for its offer. */
    level: integer('level').$type<1 | 2 | 3>(),
    levelReply: text('level_reply', { enum: LEVEL_REPLIES }),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.introductionId, table.side] })],
);

/** A question for partners that somebody keeps, to be told when it finds somebody new. */
export const savedSearches = sqliteTable(
  'saved_searches',
  {
    id: text('id').primaryKey(),
    accountId: accountId(),
    /** Under whose key it is sealed. */
    memberId: memberId(),
    /** Its name, the question, and whom it had found when they were last looked at. */
    sealed: text('sealed').notNull(),
    /** Of the last change by its owner; kept that long. */
    openedAt: text('opened_at').notNull(),
    /** When the service last compared, and on which day it last told of something new. */
    comparedAt: text('compared_at').notNull(),
    toldOn: text('told_on'),
  },
  (table) => [index('saved_searches_by_account').on(table.accountId)],
);

/** A view of the map that somebody keeps, or a story of several. */
export const views = sqliteTable(
  'views',
  {
    id: text('id').primaryKey(),
    accountId: accountId(),
    title: text('title').notNull(),
    note: text('note').notNull(),
    visibility: text('visibility', { enum: VIEW_LEVELS }).notNull().default('private'),
    steps: text('steps', { mode: 'json' }).$type<Step[]>().notNull(),
    revision: text('revision').notNull(),
    createdAt: text('created_at').notNull(),
    /** Since when it has its level. */
    openedAt: text('opened_at').notNull(),
  },
  (table) => [index('views_by_account').on(table.accountId)],
);

/** When an account last looked at what is new for it: days, and nothing of what it read. */
export const newsMarks = sqliteTable('news_marks', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  lookedOn: text('looked_on'),
  /** On which day the service last told it that there is something, and last compared. */
  toldOn: text('told_on'),
  comparedOn: text('compared_on'),
});

/** The public half of the key to which letters for an account are sealed; the other half is never here. */
export const accountKeys = sqliteTable('account_keys', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  recipient: text('recipient').notNull(),
  madeOn: text('made_on').notNull(),
});

/** The other half, sealed in the page under a secret that one device works out and never sends. */
export const keyWraps = sqliteTable(
  'key_wraps',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accountKeys.accountId, { onDelete: 'cascade' }),
    passkeyId: text('passkey_id')
      .notNull()
      .unique()
      .references(() => passkeys.id, { onDelete: 'cascade' }),
    salt: text('salt').notNull(),
    wrapped: text('wrapped').notNull(),
  },
  (table) => [index('key_wraps_by_account').on(table.accountId)],
);

/** What is left of something erased. */
export const tombstones = sqliteTable('tombstones', {
  id: text('id').primaryKey(),
  at: text('at').notNull(),
});

/** How often something was tried, under a hash that nobody can turn back once its salt is gone. */
export const attempts = sqliteTable('attempts', {
  hash: text('hash').primaryKey(),
  count: integer('count').notNull(),
  endsAt: text('ends_at').notNull(),
});

/** One salt for ten minutes, then another. */
export const attemptSalts = sqliteTable('attempt_salts', {
  endsAt: text('ends_at').primaryKey(),
  salt: text('salt').notNull(),
});

/** Which organisations an account opened on a day, beyond what the public sees. */
export const openings = sqliteTable(
  'openings',
  {
    accountId: accountId(),
    day: text('day').notNull(),
    memberId: memberId(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.day, table.memberId] })],
);

/** A day on which a coordinator lets an account open more than its budget. */
export const budgetLifts = sqliteTable(
  'budget_lifts',
  {
    accountId: accountId(),
    day: text('day').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.day] })],
);

/** What the operator says about this deployment: who runs it, how to reach them, how long what is kept. */
export const settings = sqliteTable('settings', {
  name: text('name', { enum: SETTING_NAMES }).primaryKey(),
  value: text('value').notNull(),
});

/** How often each member that everybody sees is suggested, and what that costs it in the order of lists; from the last cycle. */
export const exposures = sqliteTable('exposures', {
  memberId: text('member_id')
    .primaryKey()
    .references(() => members.id, { onDelete: 'cascade' }),
  price: real('price').notNull(),
  plain: integer('plain').notNull(),
  shown: integer('shown').notNull(),
});

/** One row: the last cycle. `version` is another random number after each, so that a loaded copy knows whether it is still good. */
export const exposureCycle = sqliteTable('exposure_cycle', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  at: text('at').notNull(),
  lists: integer('lists').notNull(),
  plainScore: real('plain_score').notNull(),
  pricedScore: real('priced_score').notNull(),
});
