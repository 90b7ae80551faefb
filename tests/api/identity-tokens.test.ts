/** Access for programs: how far it reads, how it ends, and all that it never opens. */
import { beforeAll, describe, expect, test } from 'vitest';
import { TOKEN_SCOPES, type TokenScope } from '#core/identity/account.ts';
import type { Role } from '#core/vocabulary.ts';
import * as answers from '../../worker/answers/identity.ts';
import { MembersAnswer } from '../../worker/answers/network.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { HIDDEN, IDENTITY_ROUTES, LAMP, NOBODY, openDoor, questionFor } from '../support/door.ts';
import { accountOf, DAY, type House, roleOf } from '../support/house.ts';
import { QUESTIONS } from '../support/questions.ts';
import { read } from '../support/visitor.ts';

const door = openDoor();
const { house, rows, dump } = door;

/** The POSTs that only ask, so a token opens them. */
const ASKING = [
  'POST /api/cases/found',
  'POST /api/coalitions/ground',
  'POST /api/coalitions/proposals',
  'POST /api/other-networks/carry',
  'POST /api/partners',
  'POST /api/respond',
  'POST /api/search',
  'POST /api/views/seen',
];
/** The POST that a token opens although it notes something: who took what out of the network. */
const NOTING = 'POST /api/exports';
/** The POST that a code alone opens, whoever sends it: a token neither helps nor hinders. */
const BY_CODE = 'POST /api/hide/with-code';
const WRITING = Object.keys(QUESTIONS).filter(
  (route) => route.startsWith('POST /api/') && ![...ASKING, NOTING, BY_CODE].includes(route),
);

/** All that is stored, whatever table it is in. */
async function everything(): Promise<Record<string, string>> {
  const listed = door.db().prepare("select name from sqlite_master where type = 'table' and name not glob '_cf_*'");
  const names = (await listed.all<{ name: string }>()).results.map(({ name }) => name);
  const tables = await door.db().batch(names.map((name) => door.db().prepare(`select * from "${name}"`)));
  return Object.fromEntries(names.map((name, place) => [name, JSON.stringify(tables[place]?.results)]));
}

describe('a token', () => {
  async function withToken(there: House, role: Role, memberId: string | null = null, scope: TokenScope = 'own') {
    const person = await there.someone(role, memberId);
    const asked = await person.post('/api/account/tokens', { label: 'Report', days: 30, scope });
    const { token } = await read(answers.NewTokenAnswer, asked);
    const bearer = { headers: { Authorization: `Bearer ${token}` } };
    return { person, token, bearer };
  }
  let owner: Awaited<ReturnType<typeof withToken>>;
  beforeAll(async () => {
    owner = await withToken(house(), 'admin');
  });
  const totalFor = async (there: House, bearer: { headers: Record<string, string> }) =>
    (await read(MembersAnswer, await there.visitor().get('/api/members', bearer))).total;

  test('reads what its owner may see', async () => {
    const there = house();
    const { bearer } = await withToken(there, 'editor', HIDDEN);
    expect(await totalFor(there, bearer)).toBe(3);
    const { path, body } = questionFor('POST /api/partners');
    expect((await there.visitor().post(path, body, { ...bearer, origin: null })).status).not.toBe(401);
  });

  test.each<[Role, TokenScope, string[]]>([
    ['editor', 'public', ['Lamp']],
    ['editor', 'network', ['Known', 'Lamp']],
    ['editor', 'own', ['Hidden', 'Known', 'Lamp']],
    ['coordinator', 'public', ['Lamp']],
    ['coordinator', 'network', ['Known', 'Lamp']],
    ['coordinator', 'own', ['Hidden', 'Known', 'Lamp']],
  ])('of a %s for what is %s reads %j', async (role, scope, names) => {
    const there = house();
    const { bearer } = await withToken(there, role, role === 'editor' ? HIDDEN : null, scope);
    const { members } = await read(MembersAnswer, await there.visitor().get('/api/members', bearer));
    expect(members.map(({ name }) => name)).toEqual(names);
  });

  test.each(TOKEN_SCOPES)('for what is %s never reads more than its owner does by then', async (scope) => {
    const there = house();
    const { person, bearer } = await withToken(there, 'coordinator', null, scope);
    await door.db().prepare("update accounts set role = 'reader' where id = ?").bind(person.id).run();
    expect(await totalFor(there, bearer)).toBe(scope === 'public' ? 1 : 2);
  });

  test.each(['all', 'private', '', null, ['own'], undefined])('for the scope %j is refused', async (scope) => {
    const { person } = owner;
    expect((await person.post('/api/account/tokens', { label: 'Odd', days: 1, scope })).status).toBe(400);
  });

  test.each(IDENTITY_ROUTES)('gets nothing from %s, also beside a good cookie', async (route) => {
    const before = await dump();
    const { person, bearer } = owner;
    for (const somebody of [house().visitor(), person]) {
      const { path, body } = questionFor(route);
      const response = body === undefined ? await somebody.get(path, bearer) : await somebody.post(path, body, bearer);
      expect(response.status).toBe(403);
    }
    expect(await dump()).toBe(before);
  });

  test.each<[Role, string | null]>([
    ['coordinator', null],
    ['editor', LAMP],
  ])('of a %s opens no route that writes, also beside a good cookie', async (role, memberId) => {
    const there = house();
    const { person, bearer } = await withToken(there, role, memberId);
    const before = await everything();
    const opened: string[] = [];
    for (const somebody of [there.visitor(), person]) {
      for (const route of WRITING) {
        const { path, body } = questionFor(route);
        const { status } = await somebody.post(path, body, bearer);
        if (status !== 401 && status !== 403) opened.push(`${status} ${route}`);
      }
    }
    expect(opened).toEqual([]);
    expect(WRITING.length).toBeGreaterThan(80);
    expect(await everything()).toEqual(before);
  });

  test.each([...ASKING, NOTING])('is let in at %s', async (route) => {
    const before = await rows('audit');
    const { path, body } = questionFor(route);
    const { status } = await house()
      .visitor()
      .post(path, body, { ...owner.bearer, origin: null });
    // What is asked about is of another network, so some of it is not there.
    expect([200, 400]).toContain(status);
    expect((await rows('audit')).length - before.length).toBe(route === NOTING ? 1 : 0);
  });

  test('is no code', async () => {
    const { path, body } = questionFor(BY_CODE);
    const before = await rows('members');
    expect((await house().visitor().post(path, body, owner.bearer)).status).toBe(404);
    expect((await house().visitor().post(path, { code: owner.token }, owner.bearer)).status).not.toBe(200);
    expect(await rows('members')).toEqual(before);
  });

  test.each<[string, (there: House) => Promise<Record<string, string>>]>([
    ['that was never made', async () => ({ Authorization: `Bearer sa_${'A'.repeat(43)}` })],
    ['that is no token', async () => ({ Authorization: 'Basic YTpi' })],
    ['that is empty', async () => ({ Authorization: 'Bearer ' })],
    [
      'that is the secret of a session',
      async (there) => ({ Authorization: `Bearer ${(await there.someone('admin')).cookie()?.split('=')[1]}` }),
    ],
    [
      'that is the hash of a token',
      async (there) => {
        await withToken(there, 'admin');
        return { Authorization: `Bearer ${(await rows('tokens'))[0]?.['hash']}` };
      },
    ],
    [
      'that is over',
      async (there) => {
        const { bearer } = await withToken(there, 'reader');
        there.pass(30 * DAY);
        return bearer.headers;
      },
    ],
    [
      'that was revoked',
      async (there) => {
        const { person, bearer } = await withToken(there, 'reader');
        const [token] = (await accountOf(person)).tokens;
        await read(DoneAnswer, await person.post('/api/account/tokens/revoke', { id: token?.id }));
        return bearer.headers;
      },
    ],
    [
      'whose account is gone',
      async (there) => {
        const { person, bearer } = await withToken(there, 'reader');
        const coordinator = await there.someone('coordinator');
        await read(DoneAnswer, await coordinator.post('/api/accounts/revoke', { id: person.id }));
        return bearer.headers;
      },
    ],
  ])('%s is refused, in the same bytes', async (_what, headersIn) => {
    const there = house();
    const headers = await headersIn(there);
    const said = async (one: Record<string, string>) => {
      const response = await there.visitor().get('/api/members', { headers: one });
      return [response.status, await response.text()];
    };
    expect(await said(headers)).toEqual(await said({ Authorization: `Bearer sa_${'B'.repeat(43)}` }));
    expect((await said(headers))[0]).toBe(401);
  });

  test('does not open a session when it is sent as a cookie', async () => {
    const there = house();
    const { token } = await withToken(there, 'admin');
    const visitor = there.visitor();
    visitor.setCookie(`session=${token}`);
    expect(await roleOf(visitor)).toBeNull();
  });

  test.each([0, -1, 91, 1.5, 1e9, '30', null])('for %s days is refused', async (days) => {
    const { person } = owner;
    expect((await person.post('/api/account/tokens', { label: 'Long', days, scope: 'own' })).status).toBe(400);
  });

  test('of somebody else cannot be revoked, nor told from one that is not there', async () => {
    const there = house();
    const [{ person, bearer }, other] = [await withToken(there, 'reader'), await there.someone('coordinator')];
    const [token] = (await accountOf(person)).tokens;
    const revoke = async (id?: string) => (await other.post('/api/account/tokens/revoke', { id })).text();
    expect(await revoke(token?.id)).toBe(await revoke(NOBODY));
    expect(await totalFor(there, bearer)).toBe(2);
  });
});
