/** What every route of identity has in common: its own page asks, a GET changes nothing, strangers get nothing. */
import { beforeAll, describe, expect, test } from 'vitest';
import * as answers from '../../worker/answers/identity.ts';
import { HIDDEN, IDENTITY_ROUTES, LAMP, NOBODY, openDoor, questionFor } from '../support/door.ts';
import { type House, roleOf } from '../support/house.ts';
import { requestFor } from '../support/questions.ts';
import { read } from '../support/visitor.ts';

const { house, rows, dump } = openDoor();

type Person = Awaited<ReturnType<House['someone']>>;

describe('a request that another page makes a browser send is refused', () => {
  let person: Person;
  beforeAll(async () => {
    person = await house().someone('coordinator');
  });

  test.each(IDENTITY_ROUTES.filter((route) => route.startsWith('POST')))('%s', async (route) => {
    const { path, body } = questionFor(route);
    const before = await dump();
    for (const origin of ['https://evil.example', 'null', 'http://localhost:9999', 'https://localhost', null]) {
      expect((await person.post(path, body, { origin })).status, String(origin)).toBe(403);
    }
    const form = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
    expect((await person.post(path, body, form)).status).toBe(415);
    expect(await dump()).toBe(before);
  });

  test('also where it only asks', async () => {
    const { path, body } = questionFor('POST /api/partners');
    const visitor = house().visitor();
    expect((await visitor.post(path, body, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await visitor.post(path, body, { origin: null })).status).not.toBe(403);
  });

  test('and nobody signs in at an address that is not the network’s own', async () => {
    const person = await house().someone('reader');
    for (const at of ['http://127.0.0.1', 'http://evil.example', 'https://localhost']) {
      const options = { at, origin: at };
      expect((await person.post('/api/session/options', {}, options)).status, at).toBe(403);
      expect(
        (await person.post('/api/account/tokens', { label: 'x', days: 1, scope: 'own' }, options)).status,
        at,
      ).toBe(403);
    }
  });
});

describe('a GET', () => {
  let person: Person;
  beforeAll(async () => {
    person = await house().someone('coordinator');
  });

  test.each(IDENTITY_ROUTES)('changes nothing at the path of %s', async (route) => {
    const before = await dump();
    await person.get(questionFor(route).path);
    expect(await dump()).toBe(before);
  });
});

describe('accounts', () => {
  test('are neither listed nor revoked by a reader', async () => {
    const there = house();
    const [person, other] = [await there.someone('reader', LAMP), await there.someone('reader', LAMP)];
    expect((await person.get('/api/accounts')).status).toBe(403);
    expect((await person.get('/api/invitations')).status).toBe(403);
    expect((await person.post('/api/accounts/revoke', { id: other.id })).status).toBe(403);
    expect(await roleOf(other)).toBe('reader');
  });

  test('of admins are to a coordinator as if they were not there', async () => {
    const there = house();
    const [admin, coordinator] = [await there.someone('admin'), await there.someone('coordinator')];
    expect(await (await coordinator.get('/api/accounts')).text()).not.toContain(admin.id);
    const revoke = async (id: string) => (await coordinator.post('/api/accounts/revoke', { id })).text();
    expect(await revoke(admin.id)).toBe(await revoke(NOBODY));
    expect(await roleOf(admin)).toBe('admin');
  });

  test('are never revoked by their own holders, so that nobody locks the door from outside', async () => {
    const coordinator = await house().someone('coordinator');
    expect((await coordinator.post('/api/accounts/revoke', { id: coordinator.id })).status).toBe(409);
    expect(await roleOf(coordinator)).toBe('coordinator');
  });

  test('end at once with all that lets them in', async () => {
    const there = house();
    const [person, coordinator] = [await there.someone('editor', LAMP), await there.someone('coordinator')];
    await there.someone('editor', LAMP);
    expect((await coordinator.post('/api/accounts/revoke', { id: person.id })).status).toBe(200);
    expect(await roleOf(person)).toBeNull();
    for (const table of ['passkeys', 'sessions', 'tokens']) {
      expect((await rows(table)).filter((row) => row['account_id'] === person.id)).toEqual([]);
    }
  });

  test('of a hidden member do not name it to an admin', async () => {
    const there = house();
    const [admin, editor] = [await there.someone('admin'), await there.someone('editor', HIDDEN)];
    const { accounts } = await read(answers.AccountsAnswer, await admin.get('/api/accounts'));
    expect(accounts.find(({ id }) => id === editor.id)?.member).toBeNull();
    expect(JSON.stringify(accounts)).not.toContain(HIDDEN);
  });
});

test('a stranger gets nothing of identity but the way in', async () => {
  const there = house();
  for (const route of IDENTITY_ROUTES) {
    const response = await there.send(requestFor(questionFor(route)));
    const isOpen = ['GET /api/session', 'POST /api/session/options', 'POST /api/session/end'].includes(route);
    const isByCode = ['open', 'options', 'accept'].some((step) => route === `POST /api/invitations/${step}`);
    expect(response.status, route).toBe(isOpen ? 200 : isByCode ? 404 : 401);
  }
});
