/** What was kept long enough goes, and nothing sooner. */
import { drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { RETENTION, RULE_NAMES } from '#core/retention/rules.ts';
import { merges } from '../../worker/db/duplicate-schema.ts';
import * as importTables from '../../worker/db/import-schema.ts';
import * as schema from '../../worker/db/schema.ts';
import * as solidarity from '../../worker/db/solidarity-schema.ts';
import { sweep } from '../../worker/db/sweep.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { DAY, HOUR } from '../support/house.ts';
import { type Server, startServer } from '../support/server.ts';

const NOW = Date.parse('2026-06-01T12:00:00.000Z');
const [LAMP, QUILL, SOMEBODY] = [idOf('Lamp'), idOf('Quill'), idOf('Somebody')];
const NETWORK = aNetwork()
  .member('Lamp', { offers: ['legal-support'] })
  .member('Quill').stored;

const SWEPT = [
  'requests',
  'actions',
  'saved_searches',
  'imports',
  'import_mappings',
  'introductions',
  'calls',
  'claims',
  'merges',
  'drafts',
  'notices',
  'openings',
  'budget_lifts',
  'request_keys',
  'invitations',
  'sessions',
  'tokens',
  'challenges',
  'attempts',
  'attempt_salts',
];

let server: Server;
let db: ReturnType<typeof drizzle>;
beforeAll(async () => {
  server = await startServer(NETWORK);
  db = drizzle(server.db);
  await db.insert(schema.accounts).values([
    { id: SOMEBODY, role: 'editor', memberId: LAMP, createdAt: at(-900 * DAY), invitationId: 'used' },
    { id: idOf('Colleague'), role: 'editor', memberId: LAMP, createdAt: at(-900 * DAY), invitationId: 'used too' },
  ]);
  await db.insert(schema.passkeys).values({
    ...{ id: idOf('Key'), accountId: SOMEBODY, credentialId: 'AA', publicKey: 'AA', counter: 0, label: 'A device' },
    ...{ addedAt: at(-900 * DAY), lastUsedAt: at(-900 * DAY) },
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.db.batch(SWEPT.map((table) => server.db.prepare(`delete from ${table}`)));
});

function at(after: number): string {
  return new Date(NOW + after).toISOString();
}

const idsIn = async (table: string, column = 'id') =>
  (await server.db.prepare(`select ${column} as id from ${table} order by 1`).all<{ id: string }>()).results.map(
    ({ id }) => id,
  );

/** Two rows of each kind: one whose time is over since a moment ago, one that has a little time left. */
async function fill(): Promise<void> {
  const question = { seekerId: LAMP, helperId: QUILL, capacityId: 'legal-support', urgency: 2 as const };
  const asking = { memberId: LAMP, kind: 'claim' as const, sealed: '-' };
  const token = { accountId: SOMEBODY, label: 'A program' };
  const brought = {
    accountId: SOMEBODY,
    label: 'A file',
    format: 'table' as const,
    level: 'private' as const,
    count: 1,
  };
  const asked = { seekerId: LAMP, mode: 'network' as const };
  const acting = { starterId: LAMP, mode: 'network' as const, atLeast: 2, sealed: '-' };
  const day = (days: number) => at(days * DAY).slice(0, 10);
  for (const [id, late] of [
    ['left', HOUR],
    ['over', 0],
  ] as const) {
    const [ago90, ago7, ago1, now] = [at(late - 90 * DAY), at(late - 7 * DAY), at(late - DAY), at(late)];
    const startedAt = at(-300 * DAY);
    const days = late === 0 ? 0 : 1;
    await db.batch([
      db.insert(schema.introductions).values([
        { ...question, id: `declined-${id}`, stage: 'declined', startedAt, movedAt: ago90 },
        { ...question, id: `withdrawn-${id}`, stage: 'withdrawn', startedAt, movedAt: ago90 },
        { ...question, id: `expired-${id}`, stage: 'expired', startedAt, movedAt: ago90 },
        {
          ...{ ...question, id: `met-${id}`, stage: 'expired', startedAt, movedAt: at(-70 * DAY) },
          agreedAt: ago90,
        },
        { ...question, id: `forgotten-${id}`, stage: 'willing', startedAt, movedAt: at(late - 104 * DAY) },
      ]),
      db
        .insert(schema.calls)
        .values({ ...{ id, seekerId: LAMP, capacityId: 'legal-support' }, urgency: 1, startedAt, closedAt: ago90 }),
      db.insert(schema.feedbacks).values({ introductionId: `met-${id}`, side: 'seeker', outcome: 'helped', at: ago90 }),
      db.insert(schema.savedSearches).values({
        ...{ id, accountId: SOMEBODY, memberId: LAMP, sealed: '-' },
        ...{ openedAt: at(late - 365 * DAY), comparedAt: startedAt },
      }),
      db.insert(importTables.imports).values([
        { ...brought, id, state: 'staged', startedOn: day(days - 7) },
        { ...brought, id: `applied-${id}`, state: 'applied', startedOn: day(-35), appliedOn: day(days - 30) },
      ]),
      db.insert(importTables.importMappings).values({
        ...{ accountId: SOMEBODY, fingerprint: id, mapping: { sheets: [] }, savedOn: day(days - 365) },
      }),
      db.insert(schema.claims).values([
        { ...asking, id, at: startedAt, outcome: 'dismissed', decidedAt: ago90 },
        { ...asking, id: `waiting-${id}`, at: at(late - 180 * DAY) },
      ]),
      db.insert(merges).values({ id, memberId: LAMP, name: 'Lamp Trust', mergedOn: day(days - 30), kept: '{}' }),
      db.insert(schema.drafts).values({
        accountId: id === 'left' ? SOMEBODY : idOf('Colleague'),
        memberId: LAMP,
        entry: '{}',
        savedAt: ago90,
      }),
      db.insert(schema.notices).values([
        { id, accountId: SOMEBODY, kind: 'claim-made', at: ago90 },
        // Of a search that goes before its notice would.
        { id: `found-${id}`, accountId: SOMEBODY, kind: 'search-found', objectId: id, at: at(-DAY) },
      ]),
      db.insert(solidarity.requests).values([
        { ...asked, id, stage: 'closed', startedOn: day(-300), touchedOn: day(-200), endedOn: day(days - 90) },
        { ...asked, id: `untouched-${id}`, stage: 'open', startedOn: day(-300), touchedOn: day(days - 180) },
      ]),
      db.insert(solidarity.actions).values([
        { ...acting, id, signBy: day(days - 90), startedOn: day(-200) },
        { ...acting, id: `passed-${id}`, signBy: day(days - 1), startedOn: day(-20) },
      ]),
      db.insert(solidarity.commitments).values({ actionId: `passed-${id}`, memberId: QUILL, others: 1 }),
      db.insert(schema.requestKeys).values({ hash: id, requestHash: '-', at: ago1 }),
      db.insert(schema.invitations).values({ id, hash: id, role: 'reader', createdAt: startedAt, expiresAt: now }),
      db.insert(schema.sessions).values({
        id,
        hash: id,
        accountId: SOMEBODY,
        passkeyId: idOf('Key'),
        startedAt,
        lastSeenAt: startedAt,
        expiresAt: now,
      }),
      db.insert(schema.tokens).values({ ...token, id, hash: id, expiresAt: now }),
      db.insert(schema.challenges).values({ id, purpose: 'sign-in', challenge: '-', expiresAt: now }),
      db.insert(schema.attempts).values({ hash: id, count: 3, endsAt: now }),
      db.insert(schema.attemptSalts).values({ endsAt: now, salt: id }),
      // A day is over a whole day later than its last moment.
      db
        .insert(schema.openings)
        .values({ accountId: SOMEBODY, day: (id === 'left' ? at(-6 * DAY) : ago7).slice(0, 10), memberId: QUILL }),
      db
        .insert(schema.budgetLifts)
        .values({ accountId: SOMEBODY, day: (id === 'left' ? at(-6 * DAY) : ago7).slice(0, 10) }),
    ]);
  }
}

async function left() {
  return {
    introductions: await idsIn('introductions'),
    calls: await idsIn('calls'),
    feedbacks: await idsIn('feedbacks', 'introduction_id'),
    savedSearches: await idsIn('saved_searches'),
    imports: await idsIn('imports'),
    mappings: await idsIn('import_mappings', 'fingerprint'),
    claims: await idsIn('claims'),
    merges: await idsIn('merges'),
    drafts: await idsIn('drafts', 'account_id'),
    notices: await idsIn('notices'),
    openings: await idsIn('openings', 'day'),
    lifts: await idsIn('budget_lifts', 'day'),
    requests: await idsIn('requests'),
    actions: await idsIn('actions'),
    commitments: await idsIn('commitments', 'action_id'),
    requestKeys: await idsIn('request_keys', 'hash'),
    invitations: await idsIn('invitations'),
    sessions: await idsIn('sessions'),
    tokens: await idsIn('tokens'),
    challenges: await idsIn('challenges'),
    attempts: await idsIn('attempts', 'hash'),
    salts: await idsIn('attempt_salts', 'salt'),
  };
}

const EXPECTED = {
  introductions: ['declined-left', 'expired-left', 'forgotten-left', 'met-left', 'met-over', 'withdrawn-left'],
  calls: ['left'],
  feedbacks: ['met-left'],
  savedSearches: ['left'],
  imports: ['applied-left', 'left'],
  mappings: ['left'],
  claims: ['left', 'waiting-left'],
  merges: ['left'],
  drafts: [SOMEBODY],
  notices: ['found-left', 'left'],
  openings: ['2026-05-26'],
  lifts: ['2026-05-26'],
  requests: ['left', 'untouched-left'],
  actions: ['left', 'passed-left', 'passed-over'],
  commitments: ['passed-left'],
  requestKeys: ['left'],
  invitations: ['left'],
  sessions: ['left'],
  tokens: ['left'],
  challenges: ['left'],
  attempts: ['left'],
  salts: ['left'],
};

test('of everything that has its time, what is over goes and what is not stays', async () => {
  await fill();
  await sweep(server.db, at(0));
  expect(await left()).toEqual(EXPECTED);
});

test('the platform sets it off by itself', async () => {
  await fill();
  await server.runSchedule(new Date(NOW));
  expect(await left()).toEqual(EXPECTED);
});

test('an introduction without a step for two weeks ends on the day on which it ran out', async () => {
  const movedAt = at(-20 * DAY);
  const one = { seekerId: LAMP, helperId: QUILL, capacityId: 'legal-support', urgency: 2 as const };
  await db.insert(schema.introductions).values([
    { ...one, id: 'old', stage: 'agreed', startedAt: movedAt, movedAt },
    { ...one, id: 'new', stage: 'agreed', startedAt: movedAt, movedAt: at(HOUR - 14 * DAY) },
  ]);
  await sweep(server.db, at(0));
  const rows = await db.select().from(schema.introductions).orderBy(schema.introductions.id);
  expect(rows.map(({ id, stage, movedAt }) => [id, stage, movedAt])).toEqual([
    ['new', 'agreed', at(HOUR - 14 * DAY)],
    ['old', 'expired', at(-6 * DAY)],
  ]);
});

test('a call stays as long as an introduction of it that its seeker knows of, and no longer', async () => {
  const call = { seekerId: LAMP, capacityId: 'legal-support', urgency: 1 as const, startedAt: at(-104 * DAY) };
  const found = { ...call, helperId: QUILL, stage: 'withdrawn' as const, movedAt: at(-DAY) };
  await db.insert(schema.calls).values([
    { id: 'known', ...call },
    { id: 'blind', ...call },
    { id: 'recent', ...call, startedAt: at(HOUR - 104 * DAY) },
  ]);
  await db.insert(schema.introductions).values([
    { id: 'one', callId: 'known', ...found, sealed: 'a yes' },
    { id: 'two', callId: 'blind', ...found },
  ]);
  await sweep(server.db, at(0));
  expect(await idsIn('calls')).toEqual(['known', 'recent']);
  expect(await idsIn('introductions')).toEqual(['one']);
});

test('nothing goes that has no rule: entries, accounts, passkeys, the audit', async () => {
  await sweep(server.db, at(3000 * DAY));
  expect(await idsIn('members')).toEqual([LAMP, QUILL].sort());
  expect(await idsIn('accounts')).toHaveLength(2);
  expect(await idsIn('passkeys')).toHaveLength(1);
});

test('the list of rules that the page on privacy shows is all of them', () => {
  expect([...RULE_NAMES].sort()).toEqual(Object.keys(RETENTION).sort());
});
