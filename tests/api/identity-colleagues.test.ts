/** Editors look after their own colleagues, and nobody's leaving locks a member or the network out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#core/vocabulary.ts';
import * as answers from '../../worker/answers/identity.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { type House, houseOn, roleOf } from '../support/house.ts';
import { read } from '../support/visitor.ts';

const NAMES = ['Lamp', 'Moth', 'Owl', 'Fern', 'Reed', 'Wren', 'Sage', 'Pine'] as const;
const [LAMP, MOTH, OWL, FERN, REED, WREN, SAGE, PINE] = NAMES.map(idOf);
const NOBODY = idOf('Nobody');
const NETWORK = NAMES.reduce((network, name) => network.member(name, { standing: 'member' }), aNetwork()).stored;

let server: Database;
let there: House;
beforeAll(async () => {
  server = await startDatabase(NETWORK);
  there = houseOn(server.db);
});
afterAll(() => server.close());

type Person = Awaited<ReturnType<House['someone']>>;

const invite = (person: Person, role: Role, memberId: string | null = null) =>
  person.post('/api/invitations', { role, memberId });
const revoke = (person: Person, id: string) => person.post('/api/accounts/revoke', { id });
const leave = (person: Person) => person.post('/api/account/leave');
const accountsSeenBy = async (person: Person) =>
  (await read(answers.AccountsAnswer, await person.get('/api/accounts'))).accounts.map(({ id }) => id);

describe('an editor', () => {
  test('brings in a colleague at once, who can do the same', async () => {
    const editor = await there.someone('editor', LAMP);
    const { code } = await read(answers.NewInvitationAnswer, await invite(editor, 'editor', LAMP));
    const colleague = there.visitor();
    await read(answers.SessionAnswer, await colleague.accept(code, await newAuthenticator()));
    expect(await roleOf(colleague)).toBe('editor');
    expect((await colleague.post('/api/invitations', { role: 'reader', memberId: LAMP })).status).toBe(200);
  });

  test.each<[Role, string | null]>([
    ['editor', MOTH ?? ''],
    ['reader', MOTH ?? ''],
    ['reader', null],
    ['coordinator', LAMP ?? ''],
    ['coordinator', null],
    ['admin', null],
    ['editor', null],
    ['editor', NOBODY],
  ])('brings nobody in as %s of %s', async (role, memberId) => {
    const editor = await there.someone('editor', LAMP);
    expect((await invite(editor, role, memberId)).status).toBe(403);
  });

  test('sees the accounts and invitations of its own member, and of no other', async () => {
    const [editor, reader] = [await there.someone('editor', OWL), await there.someone('reader', OWL)];
    const others = [await there.someone('editor', MOTH), await there.someone('coordinator')];
    const coordinator = await there.someone('coordinator', OWL);
    await invite(coordinator, 'reader', MOTH);
    const { id } = await read(answers.NewInvitationAnswer, await invite(coordinator, 'reader', OWL));
    expect((await accountsSeenBy(editor)).sort()).toEqual([editor.id, reader.id].sort());
    const { invitations } = await read(answers.InvitationsAnswer, await editor.get('/api/invitations'));
    expect(invitations.map((one) => one.id)).toEqual([id]);
    expect(await (await editor.get('/api/accounts')).text()).not.toContain(others[0]?.id);
  });

  test('shuts out a colleague, but nobody of another member, nor told from one that is not there', async () => {
    const [editor, colleague] = [await there.someone('editor', FERN), await there.someone('editor', FERN)];
    const strangers = [
      await there.someone('editor', MOTH),
      await there.someone('reader'),
      await there.someone('coordinator', FERN),
      await there.someone('admin'),
    ];
    const none = await (await revoke(editor, NOBODY)).text();
    for (const stranger of strangers) {
      expect(await (await revoke(editor, stranger.id)).text()).toBe(none);
      expect(await roleOf(stranger)).not.toBeNull();
    }
    await read(DoneAnswer, await revoke(editor, colleague.id));
    expect(await roleOf(colleague)).toBeNull();
  });

  test('takes back an invitation to its own member, and no other', async () => {
    const [editor, coordinator] = [await there.someone('editor', FERN), await there.someone('coordinator')];
    const own = await read(answers.NewInvitationAnswer, await invite(coordinator, 'reader', FERN));
    const other = await read(answers.NewInvitationAnswer, await invite(coordinator, 'reader', MOTH));
    const take = async (id: string) => await editor.post('/api/invitations/revoke', { id });
    expect(await (await take(other.id)).text()).toBe(await (await take(NOBODY)).text());
    expect((await take(own.id)).status).toBe(200);
    expect((await there.visitor().accept(own.code, await newAuthenticator())).status).toBe(404);
    expect((await there.visitor().accept(other.code, await newAuthenticator())).status).toBe(200);
  });

  test('and another who shut each other out at once leave one of them', async () => {
    const two = [await there.someone('editor', REED), await there.someone('editor', REED)] as const;
    const all = await Promise.all([revoke(two[0], two[1].id), revoke(two[1], two[0].id)]);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await Promise.all(two.map(roleOf))).filter((role) => role === 'editor')).toHaveLength(1);
  });
});

describe('leaving', () => {
  test('deletes the account with all that lets it in', async () => {
    const person = await there.someone('reader', WREN);
    const response = await leave(person);
    expect(response.status).toBe(200);
    expect(response.headers.get('Clear-Site-Data')).toContain('"storage"');
    expect(person.cookie()).toBeNull();
    expect((await there.visitor().signIn(person.device)).status).toBe(401);
    for (const table of ['passkeys', 'sessions', 'tokens']) {
      const statement = server.db.prepare(`select count(*) as rows from ${table} where account_id = ?`);
      expect(await statement.bind(person.id).first()).toEqual({ rows: 0 });
    }
  });

  test('is refused to the last editor of a member, with what to do', async () => {
    const editor = await there.someone('editor', SAGE);
    const refused = await leave(editor);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Invite somebody else first');
    expect(await roleOf(editor)).toBe('editor');
    const colleague = await there.someone('editor', SAGE);
    expect((await leave(editor)).status).toBe(200);
    expect((await leave(colleague)).status).toBe(409);
  });

  test('of two editors at once leaves one of them', async () => {
    const two = [await there.someone('editor', PINE), await there.someone('editor', PINE)];
    const all = await Promise.all(two.map(leave));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('is refused to the last coordinator', async () => {
    await server.db.prepare("delete from accounts where role = 'coordinator'").run();
    const coordinator = await there.someone('coordinator');
    expect((await leave(coordinator)).status).toBe(409);
    await there.someone('coordinator');
    expect((await leave(coordinator)).status).toBe(200);
  });

  test('is for whoever is signed in', async () => {
    expect((await there.visitor().post('/api/account/leave')).status).toBe(401);
  });
});

test('every change of accounts is in the audit, and signing in and out is not', async () => {
  const person = await there.someone('editor', LAMP);
  const entries = async () =>
    (
      await server.db
        .prepare('select action from audit where actor_id = ? order by rowid')
        .bind(person.id)
        .all<{ action: string }>()
    ).results.map(({ action }) => action);
  await read(DoneAnswer, await person.addPasskey(await newAuthenticator()));
  const { id } = await read(answers.NewInvitationAnswer, await invite(person, 'reader', LAMP));
  await read(DoneAnswer, await person.post('/api/invitations/revoke', { id }));
  await read(
    answers.NewTokenAnswer,
    await person.post('/api/account/tokens', { label: 'A', days: 1, scope: 'public' }),
  );
  const account = await read(answers.AccountAnswer, await person.get('/api/account'));
  const added = account.passkeys.find(({ label }) => label === 'Another device');
  await read(DoneAnswer, await person.post('/api/account/tokens/revoke', { id: account.tokens[0]?.id }));
  await read(DoneAnswer, await person.post('/api/account/passkeys/remove', { id: added?.id }));
  await read(DoneAnswer, await person.post('/api/session/end'));
  await read(answers.SessionAnswer, await person.signIn(person.device));
  await read(DoneAnswer, await person.post('/api/account/sessions/revoke-all'));
  expect(await entries()).toEqual([
    'invitation-accepted',
    'passkey-added',
    'invitation-made',
    'invitation-revoked',
    'token-made',
    'token-revoked',
    'passkey-removed',
    'sessions-revoked',
  ]);
});

test('a change that is refused leaves no entry in the audit', async () => {
  const person = await there.someone('editor', LAMP);
  const count = async () =>
    (await server.db.prepare('select count(*) as rows from audit').first<{ rows: number }>())?.rows;
  const before = await count();
  for (const path of ['/api/invitations/revoke', '/api/invitations/stop', '/api/accounts/revoke']) {
    expect((await person.post(path, { id: NOBODY })).status).toBe(404);
  }
  for (const path of ['/api/account/tokens/revoke', '/api/account/sessions/revoke', '/api/account/passkeys/remove']) {
    expect((await person.post(path, { id: NOBODY })).status).toBe(404);
  }
  expect(await count()).toBe(before);
});
