/** Quick hide: one batch takes a member out of every answer, and only its own device brings it back. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { codeInGroups, MOST_HIDE_CODES } from '#core/hide/code.ts';
import { HiddenAnswer, HideCodesAnswer, NewHideCodeAnswer, PulseAnswer } from '../../worker/answers/hide.ts';
import { AddPasskeyOptionsAnswer, NewTokenAnswer, SignInOptionsAnswer } from '../../worker/answers/identity.ts';
import { MembersAnswer } from '../../worker/answers/network.ts';
import { DoneAnswer, ProblemAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Authenticator, type Misdeed, newAuthenticator } from '../support/authenticator.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { HOUR, type House, houseOn, MINUTE, roleOf } from '../support/house.ts';
import { emptyDatabase } from '../support/server.ts';
import { read } from '../support/visitor.ts';

const [LAMP, MOTH, OWL] = [idOf('Lamp'), idOf('Moth'), idOf('Owl')];
const NETWORK = aNetwork()
  .member('Lamp', { offers: ['legal-support'], presences: ['KE'] })
  .member('Moth')
  .member('Owl', { visibility: 'private' })
  .coalition('Night', ['Lamp', 'Moth'])
  .tie('Lamp', 'Moth').stored;

const LATER_TABLES = 'notices, introductions, calls, hide_codes, invitations, request_keys, attempts, accounts';

let server: Database | null = null;
let db: D1Database;
let house: House;
beforeEach(async () => {
  server ??= await startDatabase({});
  db = server.db;
  await db.batch(LATER_TABLES.split(', ').map((table) => db.prepare(`delete from ${table}`)));
  await emptyDatabase(db);
  await saveNetwork(db, NETWORK);
  house = houseOn(db);
});
afterAll(() => server?.close());

type Asking = { get(path: string): Promise<Response> };
type Posting = { post(path: string, body?: unknown, asking?: object): Promise<Response> };
type Person = Awaited<ReturnType<House['someone']>>;

const rows = async (table: string) =>
  (await db.prepare(`select * from ${table}`).all<Record<string, unknown>>()).results;
const names = async (visitor: Asking) =>
  (await read(MembersAnswer, await visitor.get('/api/members'))).members.map(({ name }) => name);
const seenBy = async (visitor: Asking) => (await read(PulseAnswer, await visitor.get('/api/pulse'))).seen;
const hidden = async (visitor: Asking) => await read(HiddenAnswer, await visitor.get('/api/hide'));
const newCode = async (visitor: Posting, label = 'In the drawer') =>
  await read(NewHideCodeAnswer, await visitor.post('/api/hide/codes', { label }));
const withCode = (code: string) => house.visitor().post('/api/hide/with-code', { code });
const sentence = async (response: Response) => ProblemAnswer.parse(await response.json()).detail;

async function show(visitor: Posting, device: Authenticator, wrong: Misdeed = {}, changed: object = {}) {
  const asked = await read(SignInOptionsAnswer, await visitor.post('/api/hide/undo/options'));
  const response = await device.show(asked.options, wrong);
  return await visitor.post('/api/hide/undo', { challengeId: asked.challengeId, response, ...changed });
}

describe('hiding', () => {
  test('takes the member out of sight of everybody but its editors, and leaves coordinators its bare existence', async () => {
    const [editor, colleague] = [await house.someone('editor', LAMP), await house.someone('editor', LAMP)];
    const others = [
      house.visitor(),
      await house.someone('reader'),
      await house.someone('reader', LAMP),
      await house.someone('editor', MOTH),
      await house.someone('admin'),
    ];
    const coordinator = await house.someone('coordinator');
    for (const other of others) expect(await names(other)).toContain('Lamp');
    await read(DoneAnswer, await editor.post('/api/hide'));
    for (const other of others) {
      expect(await names(other)).not.toContain('Lamp');
      expect((await other.get(`/api/members/${LAMP}`)).status).toBe(404);
      expect(await (await other.get('/api/network')).text()).not.toContain(LAMP);
    }
    const bare = await (await coordinator.get(`/api/members/${LAMP}`)).text();
    expect(bare).toContain('"name":"Lamp"');
    for (const kept of ['legal-support', 'KE', MOTH, idOf('Night')]) expect(bare).not.toContain(kept);
    await colleague.signIn(colleague.device);
    expect(await names(colleague)).toContain('Lamp');
    expect(await hidden(colleague)).toMatchObject({ member: { name: 'Lamp' }, hiddenSince: expect.any(String) });
  });

  test('ends every session and token of the member’s accounts, and no other', async () => {
    const own = [
      await house.someone('editor', LAMP),
      await house.someone('editor', LAMP),
      await house.someone('reader', LAMP),
    ];
    const others = [await house.someone('editor', MOTH), await house.someone('coordinator')];
    const [editor] = own;
    const scope = { label: 'Report', days: 30, scope: 'own' };
    const tokenOf = async (person: Person) =>
      (await read(NewTokenAnswer, await person.post('/api/account/tokens', scope))).token;
    const [ownToken, otherToken] = [
      await tokenOf(own[1] ?? expect.unreachable()),
      await tokenOf(others[0] ?? expect.unreachable()),
    ];
    const answer = (await editor?.post('/api/hide')) ?? expect.unreachable();
    expect(answer.headers.get('Clear-Site-Data')).toBe('"cache", "storage"');
    expect(editor?.cookie()).toBeNull();
    for (const person of own) expect(await roleOf(person)).toBeNull();
    for (const person of others) expect(await roleOf(person)).not.toBeNull();
    const statusOf = async (token: string) =>
      (await house.visitor().get('/api/members', { headers: { Authorization: `Bearer ${token}` } })).status;
    expect([await statusOf(ownToken), await statusOf(otherToken)]).toEqual([401, 200]);
  });

  test('withdraws its open introductions and calls, deletes their words, and tells coordinators and its editors once', async () => {
    const [editor, coordinator, other] = [
      await house.someone('editor', LAMP),
      await house.someone('coordinator'),
      await house.someone('editor', MOTH),
    ];
    const at = '2026-02-28T09:00:00.000Z';
    const longAgo = '2026-02-01T09:00:00.000Z';
    const introduce = (id: string, seeker: string, helper: string, stage: string, movedAt = at) =>
      db
        .prepare(
          `insert into introductions (id, seeker_id, helper_id, capacity_id, urgency, stage, started_at, moved_at, sealed)
           values (?, ?, ?, 'legal-support', 2, ?, ?, ?, 'words')`,
        )
        .bind(id, seeker, helper, stage, movedAt, movedAt);
    const call = (id: string, seeker: string) =>
      db
        .prepare(
          `insert into calls (id, seeker_id, capacity_id, urgency, started_at, sealed)
           values (?, ?, 'legal-support', 2, ?, 'words')`,
        )
        .bind(id, seeker, at);
    const notice = (id: string, to: string, about: string) =>
      db.prepare("insert into notices values (?, ?, 'introduction-moved', ?, ?)").bind(id, to, about, at);
    await db.batch([
      introduce('asks', LAMP, MOTH, 'asked'),
      introduce('helps', MOTH, LAMP, 'agreed'),
      introduce('over', MOTH, LAMP, 'declined'),
      // It ran out by itself, on another day than this one.
      introduce('ran out', MOTH, LAMP, 'asked', longAgo),
      introduce('apart', MOTH, OWL, 'willing'),
      call('own call', LAMP),
      call('other call', MOTH),
      notice('about asks', other.id, 'asks'),
      notice('about apart', other.id, 'apart'),
    ]);
    const invitation = await house.invite('editor', LAMP);
    await read(DoneAnswer, await editor.post('/api/hide'));
    const stages = Object.fromEntries((await rows('introductions')).map(({ id, stage }) => [id, stage]));
    expect(stages).toEqual({
      asks: 'withdrawn',
      helps: 'withdrawn',
      over: 'declined',
      'ran out': 'asked',
      apart: 'willing',
    });
    const closed = Object.fromEntries((await rows('calls')).map(({ id, closed_at }) => [id, closed_at !== null]));
    expect(closed).toEqual({ 'own call': true, 'other call': false });
    const worded = [...(await rows('introductions')), ...(await rows('calls'))].filter(({ sealed }) => sealed !== null);
    expect(worded.map(({ id }) => id).sort()).toEqual(['apart', 'other call']);
    expect((await house.visitor().post('/api/invitations/open', { code: invitation })).status).toBe(404);
    await withCode((await newCode(await signedInAgain(editor))).code);
    const told = (await rows('notices')).map(({ account_id, kind, object_id }) =>
      [account_id, kind, object_id].join(' '),
    );
    expect(told.sort()).toEqual(
      [
        `${other.id} introduction-moved apart`,
        `${coordinator.id} member-hidden ${LAMP}`,
        `${editor.id} member-hidden ${LAMP}`,
      ].sort(),
    );
  });

  test('again is done and harmless: it stays hidden since the first time', async () => {
    const editor = await house.someone('editor', LAMP);
    await read(DoneAnswer, await editor.post('/api/hide'));
    const { hiddenSince } = await hidden(await signedInAgain(editor));
    house.pass(HOUR);
    await read(DoneAnswer, await editor.post('/api/hide'));
    expect((await hidden(await signedInAgain(editor))).hiddenSince).toBe(hiddenSince);
  });

  test('whose answer was lost is answered when it is sent again, though its session has ended', async () => {
    const editor = await house.someone('editor', LAMP);
    const cookie = editor.cookie();
    const key = { headers: { 'Idempotency-Key': 'a-key-of-this-one-action' } };
    await editor.post('/api/hide', {}, key);
    editor.setCookie(cookie);
    await read(DoneAnswer, await editor.post('/api/hide', {}, key));
    expect((await editor.post('/api/hide', {})).status).toBe(401);
    expect((await rows('audit')).filter(({ action }) => action === 'member-hidden').length).toBeGreaterThan(0);
  });

  test.each<[string, number, (there: House) => Promise<Posting>]>([
    ['nobody who is signed in', 401, async (there) => there.visitor()],
    ['a reader of the member', 403, (there) => there.someone('reader', LAMP)],
    ['a coordinator', 403, (there) => there.someone('coordinator', LAMP)],
    ['an admin', 403, (there) => there.someone('admin')],
  ])('is refused to %s', async (_who, status, person) => {
    expect((await (await person(house)).post('/api/hide')).status).toBe(status);
    expect(await names(house.visitor())).toContain('Lamp');
  });

  test.each<[string, object]>([
    ['by the page of another site', { origin: 'https://evil.example' }],
    ['by no page at all', { origin: null }],
    ['with a token beside the session', { headers: { Authorization: 'Bearer sa_x' } }],
  ])('is refused when asked %s', async (_how, asking) => {
    const editor = await house.someone('editor', LAMP);
    expect((await editor.post('/api/hide', {}, asking)).status).toBe(403);
    expect(await roleOf(editor)).toBe('editor');
  });
});

describe('a code', () => {
  test('hides without signing in, however it is typed, and is used up by it', async () => {
    const editor = await house.someone('editor', LAMP);
    const { code } = await newCode(editor);
    await read(DoneAnswer, await withCode(` ${codeInGroups(code).toUpperCase().replaceAll(' ', '-')} `));
    expect(await names(house.visitor())).not.toContain('Lamp');
    expect(await roleOf(editor)).toBeNull();
    expect((await withCode(code)).status).toBe(404);
  });

  test('that is used, taken back, or never was gets one and the same answer', async () => {
    const editor = await house.someone('editor', LAMP);
    const [used, withdrawn] = [await newCode(editor), await newCode(editor)];
    await read(DoneAnswer, await editor.post('/api/hide/codes/revoke', { id: withdrawn.id }));
    await withCode(used.code);
    const answers = await Promise.all(
      [used.code, withdrawn.code, 'a'.repeat(26), '', '%00'].map(async (code) => {
        const response = await withCode(code);
        return [response.status, await sentence(response)].join(' ');
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^404 This code is not good/);
  });

  test('used ten times at once hides once', async () => {
    const { code } = await newCode(await house.someone('editor', LAMP));
    const before = (await rows('audit')).length;
    const answers = await Promise.all(Array.from({ length: 10 }, () => withCode(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(9);
    expect(await rows('audit')).toHaveLength(before + 1);
  });

  test('whose answer was lost is answered when it is sent again', async () => {
    const { code } = await newCode(await house.someone('editor', LAMP));
    const key = { headers: { 'Idempotency-Key': 'another-key-of-this-action' } };
    const send = () => house.visitor().post('/api/hide/with-code', { code }, key);
    await send();
    await read(DoneAnswer, await send());
  });

  test('is shown once and stored as a hash; only editors of its member list it and take it back', async () => {
    const [editor, colleague, other] = [
      await house.someone('editor', LAMP),
      await house.someone('editor', LAMP),
      await house.someone('editor', MOTH),
    ];
    const { id, code } = await newCode(editor, 'With my sister');
    expect(JSON.stringify(await rows('hide_codes'))).not.toContain(code);
    expect(JSON.stringify(await rows('request_keys'))).not.toContain(code);
    const listed = await (await colleague.get('/api/hide/codes')).text();
    expect(listed).toContain('With my sister');
    expect(listed).not.toContain(code);
    expect((await read(HideCodesAnswer, await other.get('/api/hide/codes'))).codes).toEqual([]);
    expect((await other.post('/api/hide/codes/revoke', { id })).status).toBe(404);
    await read(DoneAnswer, await colleague.post('/api/hide/codes/revoke', { id }));
    expect((await read(HideCodesAnswer, await editor.get('/api/hide/codes'))).codes).toEqual([]);
  });

  test('more than there may be are refused', async () => {
    const editor = await house.someone('editor', LAMP);
    for (let made = 0; made < MOST_HIDE_CODES; made++) await newCode(editor);
    expect((await editor.post('/api/hide/codes', { label: 'One more' })).status).toBe(409);
  });

  test('that is right is never held up by the wrong ones tried from the same address', async () => {
    const away = houseOn(db, 'https://atlas.example');
    const { code } = await newCode(await away.someone('editor', LAMP));
    const from = { headers: { 'CF-Connecting-IP': '203.0.113.9' } };
    const statuses = new Set<number>();
    for (let tried = 0; tried < 70; tried++) {
      statuses.add((await away.visitor().post('/api/hide/with-code', { code: `wrong ${tried}` }, from)).status);
    }
    expect([...statuses]).toEqual([404, 429]);
    await read(DoneAnswer, await away.visitor().post('/api/hide/with-code', { code }, from));
  });
});

describe('showing again', () => {
  test('takes a fresh confirmation by a device of the account', async () => {
    const editor = await house.someone('editor', LAMP);
    await editor.post('/api/hide');
    await signedInAgain(editor);
    await read(DoneAnswer, await show(editor, editor.device));
    expect(await names(house.visitor())).toContain('Lamp');
    expect((await hidden(editor)).hiddenSince).toBeNull();
    await read(DoneAnswer, await show(editor, editor.device));
  });

  test.each<[string, Misdeed]>([
    ['is forged', { isForged: true }],
    ['is without user verification', { isUnverified: true }],
    ['comes from another site', { origin: 'https://evil.example' }],
    ['answers another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
  ])('is refused where the confirmation %s', async (_what, wrong) => {
    const editor = await house.someone('editor', LAMP);
    await editor.post('/api/hide');
    await signedInAgain(editor);
    expect((await show(editor, editor.device, wrong)).status).toBe(401);
    expect(await names(house.visitor())).not.toContain('Lamp');
  });

  test('is refused with a colleague’s device, a colleague’s challenge, one for signing in, an old one and a used one', async () => {
    const [editor, colleague] = [await house.someone('editor', LAMP), await house.someone('editor', LAMP)];
    await editor.post('/api/hide');
    await signedInAgain(editor);
    await signedInAgain(colleague);
    expect((await show(editor, colleague.device)).status).toBe(401);

    const optionsOf = async (visitor: Posting, path: string) =>
      await read(SignInOptionsAnswer, await visitor.post(path));
    const answerTo = async ({ challengeId, options }: Awaited<ReturnType<typeof optionsOf>>) => ({
      challengeId,
      response: await editor.device.show(options),
    });
    const foreign = await answerTo(await optionsOf(colleague, '/api/hide/undo/options'));
    expect((await editor.post('/api/hide/undo', foreign)).status).toBe(401);
    const other = await answerTo(await optionsOf(editor, '/api/session/options'));
    expect((await editor.post('/api/hide/undo', other)).status).toBe(401);
    const old = await answerTo(await optionsOf(editor, '/api/hide/undo/options'));
    house.pass(6 * MINUTE);
    expect((await editor.post('/api/hide/undo', old)).status).toBe(401);
    expect(await names(house.visitor())).not.toContain('Lamp');

    const once = await answerTo(await optionsOf(editor, '/api/hide/undo/options'));
    await read(DoneAnswer, await editor.post('/api/hide/undo', once));
    await editor.post('/api/hide');
    await signedInAgain(editor);
    expect((await editor.post('/api/hide/undo', once)).status).toBe(401);
    const shown = await answerTo(await optionsOf(editor, '/api/hide/undo/options'));
    expect((await house.visitor().post('/api/session', shown)).status).toBe(401);
  });

  test('is refused with a device that nobody enrolled', async () => {
    const [editor, device] = [await house.someone('editor', LAMP), await newAuthenticator()];
    const asked = await read(AddPasskeyOptionsAnswer, await editor.post('/api/account/passkeys/options'));
    await device.make(asked.options);
    expect((await show(editor, device)).status).toBe(401);
  });

  test('is for editors of that member only', async () => {
    const editor = await house.someone('editor', LAMP);
    await editor.post('/api/hide');
    const other = await house.someone('editor', MOTH);
    await read(DoneAnswer, await show(other, other.device));
    for (const role of ['reader', 'coordinator', 'admin'] as const) {
      const person = await house.someone(role);
      expect((await person.post('/api/hide/undo/options')).status).toBe(403);
    }
    expect(await names(house.visitor())).not.toContain('Lamp');
  });
});

describe('the pulse', () => {
  test('stays while one sees the same, and is another once something is gone or the session has ended', async () => {
    const [reader, editor] = [await house.someone('reader'), await house.someone('editor', LAMP)];
    const before = await seenBy(reader);
    expect(await seenBy(reader)).toBe(before);
    await db.batch([
      db.prepare('update members set description = ? where id = ?').bind('Told to nobody', OWL),
      db.prepare('update network_state set version = version + 1'),
    ]);
    expect(await seenBy(reader)).toBe(before);
    await editor.post('/api/hide');
    const after = await seenBy(reader);
    expect(after).not.toBe(before);
    await reader.post('/api/session/end');
    expect(await seenBy(reader)).not.toBe(after);
  });

  test('that a page asks for by itself keeps no session open', async () => {
    const coordinator = await house.someone('coordinator');
    const signedIn = await seenBy(coordinator);
    for (let minute = 0; minute < 29; minute++) {
      house.pass(MINUTE);
      expect(await seenBy(coordinator)).toBe(signedIn);
    }
    house.pass(MINUTE);
    expect(await seenBy(coordinator)).not.toBe(signedIn);
    expect(await roleOf(coordinator)).toBeNull();
  });
});

async function signedInAgain(person: Person): Promise<Person> {
  expect((await person.signIn(person.device)).status).toBe(200);
  return person;
}
