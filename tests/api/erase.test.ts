/** A member that is erased is gone from every table, and goes again from a copy that brings it back. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Role } from '#core/vocabulary.ts';
import { replayAsOperator, tombstoneLines } from '../../scripts/operator-data.ts';
import { SignInOptionsAnswer } from '../../worker/answers/identity.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { checkAudit } from '../../worker/db/load-audit.ts';
import { allTombstones } from '../../worker/db/load-tombstones.ts';
import { cases } from '../../worker/db/playbook-schema.ts';
import { tombstoneOf } from '../../worker/db/save-erase.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import * as schema from '../../worker/db/schema.ts';
import { vaultIn } from '../../worker/db/vault.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Misdeed, newAuthenticator } from '../support/authenticator.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { type House, houseOn, MINUTE, roleOf } from '../support/house.ts';
import { RING } from '../support/keys.ts';
import { aLesson, aMessage, anAlert, anExchange, anOtherNetwork } from '../support/playbook-records.ts';
import { emptyDatabase } from '../support/server.ts';
import { read } from '../support/visitor.ts';

const [LAMP, QUILL] = [idOf('Lamp'), idOf('Quill')];
const NETWORK = aNetwork()
  .member('Lamp', {
    standing: 'member',
    presences: ['KE'],
    offers: ['legal-support'],
    needs: ['advocacy'],
    description: 'Lamp canary',
  })
  .member('Quill', { offers: ['legal-support'] })
  .tie('Lamp', 'Quill')
  .coalition('Both', ['Lamp', 'Quill']).stored;

/** What it told the network: few see some of it, and some is the network's. */
const TOLD: Partial<StoredNetwork> = {
  alerts: [
    anAlert('canary of one', { reporterId: idOf('Lamp'), verifiedOn: null }),
    anAlert('canary of few', { reporterId: idOf('Lamp'), visibility: 'coalition' }),
    anAlert('vouched for', { reporterId: idOf('Lamp') }),
  ],
  messages: [
    aMessage('canary proposed', { ownerId: idOf('Lamp'), stage: 'proposed' }),
    aMessage('agreed by all', { ownerId: idOf('Lamp') }),
  ],
  messageVoices: [{ messageId: idOf('agreed by all'), memberId: idOf('Lamp'), voice: 'objects', words: 'canary' }],
  otherNetworks: [anOtherNetwork('canary alliance', { proposerId: idOf('Lamp'), visibility: 'private' })],
  exchanges: [anExchange('canary evening', { hostId: idOf('Lamp') })],
  lessons: [aLesson('canary lesson', { memberId: idOf('Lamp'), exchangeId: idOf('canary evening') })],
};

let server: Database;
beforeAll(async () => {
  server = await startDatabase({});
});
afterAll(() => server.close());
beforeEach(async () => {
  await emptyDatabase(server.db);
  await server.db.batch([server.db.prepare('delete from accounts'), server.db.prepare('delete from tombstones')]);
  await saveNetwork(server.db, NETWORK);
});

type Person = Awaited<ReturnType<House['someone']>>;

async function erase(person: Person, changed: { confirm?: string; wrong?: Misdeed; wait?: () => void } = {}) {
  const { confirm = 'Lamp', wrong = {}, wait } = changed;
  const asked = await person.post('/api/erase/options');
  if (asked.status !== 200) return asked;
  const { challengeId, options } = await read(SignInOptionsAnswer, asked);
  wait?.();
  return await person.post('/api/erase', { challengeId, response: await person.device.show(options, wrong), confirm });
}

const tables = async () =>
  (
    await server.db
      .prepare(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '%_cf_%'",
      )
      .all<{ name: string }>()
  ).results.map(({ name }) => name);

/** Every table but the audit, which holds ids for good. */
async function dump(): Promise<string> {
  const held = (await tables()).filter((name) => name !== 'audit' && name !== 'd1_migrations');
  const all = await server.db.batch(held.map((name) => server.db.prepare(`select * from ${name}`)));
  return JSON.stringify(all.map(({ results }) => results));
}

const isThere = async (memberId: string) =>
  (await server.db.prepare('select 1 as n from members where id = ?').bind(memberId).first('n')) === 1;

/** Something of Lamp in every table that can hold something of a member. */
async function fillAround(editor: Person, other: Person, coordinator: Person): Promise<void> {
  const db = drizzle(server.db);
  const vault = vaultIn(server.db, RING);
  const at = '2026-03-01T09:00:00.000Z';
  const sealed = await vault.seal(LAMP, { table: 'contacts', row: LAMP, field: 'sealed' }, 'contact canary');
  const asking = { seekerId: LAMP, capacityId: 'legal-support', urgency: 2 as const, startedAt: at };
  const told = {
    ...{ kind: 'coalition-response' as const, actor: 'Lamp', country: null, published: null },
    trigger: null,
  } as const;
  const link = { response: null, url: 'https://lamp.example', threatIds: [], coalitionId: null };
  const source = {
    id: 'a-list',
    title: 'A list',
    publisher: 'Somebody',
    licence: 'CC0',
    url: null,
    date: '2025',
    note: null,
  };
  await db.batch([
    db.insert(schema.contacts).values({ memberId: LAMP, sealed }),
    db.insert(schema.drafts).values({ accountId: editor.id, memberId: LAMP, entry: '{"canary":1}', savedAt: at }),
    db.insert(schema.hideCodes).values({ id: 'code', memberId: LAMP, hash: 'hash', label: 'canary', createdAt: at }),
    db.insert(schema.claims).values({ id: 'claim', memberId: LAMP, kind: 'claim', sealed: '-', at }),
    db.insert(schema.calls).values([
      { id: 'call', ...asking },
      { id: 'brokered', ...asking, seekerId: QUILL, isBrokered: true },
    ]),
    db.insert(schema.callSendings).values({ id: 'sending', callId: 'brokered', helperId: LAMP, sentAt: at }),
    db.insert(schema.introductions).values([
      { id: 'seeking', helperId: QUILL, ...asking, stage: 'asked', movedAt: at },
      { id: 'helping', ...asking, seekerId: QUILL, helperId: LAMP, stage: 'agreed', movedAt: at, agreedAt: at },
    ]),
    db.insert(schema.feedbacks).values([
      { introductionId: 'helping', side: 'helper', outcome: 'helped', sealed: 'feedback canary', at },
      { introductionId: 'helping', side: 'seeker', outcome: 'partly', sealed: 'feedback canary', at },
    ]),
    db.insert(schema.savedSearches).values({
      ...{ id: 'search', accountId: coordinator.id, memberId: LAMP, sealed: 'search canary' },
      ...{ openedAt: at, comparedAt: at },
    }),
    db.insert(schema.exposures).values({ memberId: LAMP, price: 3, plain: 9, shown: 4 }),
    db.insert(schema.notices).values([
      { id: 'one', accountId: other.id, kind: 'introduction-moved', objectId: 'seeking', at },
      { id: 'two', accountId: other.id, kind: 'member-hidden', objectId: LAMP, at },
      { id: 'three', accountId: coordinator.id, kind: 'search-found', objectId: 'search', at },
      { id: 'four', accountId: coordinator.id, kind: 'need-brokered', objectId: 'call', at },
      { id: 'kept', accountId: other.id, kind: 'claim-made', objectId: 'another', at },
    ]),
    db.insert(schema.openings).values({ accountId: other.id, day: '2026-03-01', memberId: LAMP }),
    db
      .insert(schema.sources)
      .values([
        source,
        { ...source, id: 'about-it', title: 'Source canary' },
        { ...source, id: 'cited-before', title: 'Source canary' },
      ]),
    db.update(schema.members).set({ sourceId: 'about-it' }).where(eq(schema.members.id, LAMP)),
    db.update(schema.ties).set({ sourceId: 'about-it' }),
    db.insert(cases).values([
      { id: 'own', title: 'Case canary', ...told, ...link, memberId: LAMP, sourceId: null, visibility: 'public' },
      {
        id: 'inner',
        title: 'Case canary',
        ...told,
        ...link,
        memberId: LAMP,
        sourceId: 'a-list',
        visibility: 'network',
      },
      {
        id: 'published',
        title: 'Elsewhere',
        ...told,
        ...link,
        memberId: LAMP,
        sourceId: 'a-list',
        visibility: 'public',
      },
    ]),
  ]);
}

describe('an editor', () => {
  test('erases its organisation: no table has a trace of it, its key first of all', async () => {
    const there = houseOn(server.db);
    const [editor, colleague] = [await there.someone('editor', LAMP), await there.someone('editor', LAMP)];
    const other = await there.someone('editor', QUILL);
    const coordinator = await there.someone('coordinator', LAMP);
    await fillAround(editor, other, coordinator);
    await saveNetwork(server.db, TOLD);
    expect(await dump()).toContain(LAMP);
    await read(DoneAnswer, await erase(editor));
    const left = await dump();
    expect(left).not.toMatch(new RegExp(`${LAMP}|canary|${editor.id}|${colleague.id}`));
    expect(['Elsewhere', 'Quill', 'agreed by all', 'vouched for'].filter((words) => !left.includes(words))).toEqual([]);
    expect(await drizzle(server.db).select({ id: schema.notices.id }).from(schema.notices)).toEqual([{ id: 'kept' }]);
    expect([await roleOf(editor), await roleOf(colleague), await roleOf(other)]).toEqual([null, null, 'editor']);
    expect(editor.cookie()).toBeNull();
    const { members } = await (await other.get('/api/network')).json<{ members: { id: string }[] }>();
    expect(members.map(({ id }) => id)).toEqual([QUILL]);
  });

  test('takes what was published about it along, where it was hidden', async () => {
    const there = houseOn(server.db);
    const [editor, other] = [await there.someone('editor', LAMP), await there.someone('editor', QUILL)];
    await fillAround(editor, other, await there.someone('coordinator', LAMP));
    await drizzle(server.db).update(schema.members).set({ hiddenAt: '2026-03-01T09:00:00.000Z' });
    await read(DoneAnswer, await erase(editor));
    expect(await dump()).not.toContain('Elsewhere');
  });

  test('leaves a tombstone that says nothing, and an entry in an audit that is whole', async () => {
    const there = houseOn(server.db);
    const editor = await there.someone('editor', LAMP);
    await read(DoneAnswer, await erase(editor));
    const tombstone = await tombstoneOf(LAMP);
    expect(await allTombstones(server.db)).toEqual([{ id: tombstone, at: '2026-03-01T09:00:00.000Z' }]);
    const entry = await server.db
      .prepare("select actor_id, object_id from audit where action = 'member-erased' order by rowid desc")
      .first();
    expect(entry).toEqual({ actor_id: editor.id, object_id: tombstone });
    expect((await checkAudit(server.db)).fault).toBeNull();
  });

  test('who sends the same request again gets the same answer and changes nothing', async () => {
    const there = houseOn(server.db);
    const editor = await there.someone('editor', LAMP);
    const { challengeId, options } = await read(SignInOptionsAnswer, await editor.post('/api/erase/options'));
    const body = { challengeId, response: await editor.device.show(options), confirm: 'Lamp' };
    const again = { headers: { 'Idempotency-Key': 'a-key-of-sixteen-letters' } };
    await read(DoneAnswer, await editor.post('/api/erase', body, again));
    const left = await dump();
    await read(DoneAnswer, await editor.post('/api/erase', body, again));
    expect(await dump()).toBe(left);
  });
});

describe('coordinators and admins of the organisation', () => {
  test('keep their accounts, without it', async () => {
    const there = houseOn(server.db);
    const editor = await there.someone('editor', LAMP);
    const [coordinator, reader] = [await there.someone('coordinator', LAMP), await there.someone('reader', LAMP)];
    await read(DoneAnswer, await erase(editor));
    expect(await roleOf(coordinator)).toBe('coordinator');
    expect(await roleOf(reader)).toBeNull();
  });
});

describe('nothing is erased', () => {
  test.each<[string, Parameters<typeof erase>[1]]>([
    ['with another name', { confirm: 'Quill' }],
    ['with the name in another spelling', { confirm: 'lamp' }],
    ['without a name', { confirm: '' }],
    ['when the device was not unlocked', { wrong: { isUnverified: true } }],
    ['when nobody was there', { wrong: { isAbsent: true } }],
    ['with a forged signature', { wrong: { isForged: true } }],
    ['from another site', { wrong: { origin: 'https://evil.example' } }],
    ['with the answer to another challenge', { wrong: { challenge: Buffer.alloc(32).toString('base64url') } }],
  ])('%s', async (_what, changed) => {
    const editor = await houseOn(server.db).someone('editor', LAMP);
    const refused = await erase(editor, changed);
    expect([401, 409]).toContain(refused.status);
    expect(await isThere(LAMP)).toBe(true);
    expect(await allTombstones(server.db)).toEqual([]);
    expect((await erase(editor)).status, 'another try is good').toBe(200);
  });

  test('with an answer six minutes old', async () => {
    const there = houseOn(server.db);
    const editor = await there.someone('editor', LAMP);
    expect((await erase(editor, { wait: () => there.pass(6 * MINUTE) })).status).toBe(401);
    expect(await isThere(LAMP)).toBe(true);
  });

  test('with the passkey of a colleague', async () => {
    const there = houseOn(server.db);
    const [editor, colleague] = [await there.someone('editor', LAMP), await there.someone('editor', LAMP)];
    expect((await erase({ ...editor, device: colleague.device })).status).toBe(401);
    expect(await isThere(LAMP)).toBe(true);
  });

  test('with a challenge for signing in', async () => {
    const editor = await houseOn(server.db).someone('editor', LAMP);
    const { challengeId, options } = await read(SignInOptionsAnswer, await editor.post('/api/session/options'));
    const response = await editor.device.show(options);
    expect((await editor.post('/api/erase', { challengeId, response, confirm: 'Lamp' })).status).toBe(401);
    expect(await isThere(LAMP)).toBe(true);
  });

  test.each<Role>(['reader', 'coordinator', 'admin'])('by the role %s', async (role) => {
    const person = await houseOn(server.db).someone(role, role === 'admin' ? null : LAMP);
    expect((await erase(person)).status).toBe(403);
    expect(await isThere(LAMP)).toBe(true);
  });

  test('by somebody who is not signed in, or from the page of another site', async () => {
    const there = houseOn(server.db);
    const [visitor, device] = [there.visitor(), await newAuthenticator()];
    expect((await erase({ ...visitor, device, id: '' })).status).toBe(401);
    const editor = await there.someone('editor', LAMP);
    expect((await editor.post('/api/erase/options', {}, { origin: 'https://evil.example' })).status).toBe(403);
  });
});

describe('a copy of the database from before', () => {
  test('is erased again by the tombstones that were noted, and nothing else of it', async () => {
    const there = houseOn(server.db);
    await read(DoneAnswer, await erase(await there.someone('editor', LAMP)));
    const noted = await allTombstones(server.db);
    const kept = (await tombstoneLines(server.db)).join('\n');
    // What a restore brings back, and what it takes away.
    await server.db.prepare('delete from tombstones').run();
    await saveNetwork(server.db, {
      ...NETWORK,
      members: NETWORK.members.filter(({ id }) => id === LAMP),
      coalitions: [],
      memberships: [],
      capacities: [],
      countries: [],
      areas: [],
      ties: [],
      presences: [],
      needs: [],
      offers: [],
    });
    expect(await isThere(LAMP)).toBe(true);
    expect(await replayAsOperator(server.db, `${kept}\n`)).toBe(1);
    expect([await isThere(LAMP), await isThere(QUILL)]).toEqual([false, true]);
    expect((await allTombstones(server.db)).map(({ id }) => id)).toEqual(noted.map(({ id }) => id));
    expect(await replayAsOperator(server.db, kept)).toBe(0);
    expect((await checkAudit(server.db)).fault).toBeNull();
  });

  test('is not erased by a list that was mangled', async () => {
    await expect(replayAsOperator(server.db, `${await tombstoneOf(LAMP)}\n`)).rejects.toThrow('Line 1 is no tombstone');
    expect(await isThere(LAMP)).toBe(true);
  });
});
