/** Who runs a deployment says so; without its secret it does nothing; and what it logs says nothing of who asked what. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROLES } from '#core/vocabulary.ts';
import { sayAsOperator } from '../../scripts/operator-data.ts';
import { PrivacyAnswer } from '../../worker/answers/privacy.ts';
import { DoneAnswer, ProblemAnswer } from '../../worker/answers/shared.ts';
import { makeApp } from '../../worker/app.ts';
import app from '../../worker/index.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { houseOn } from '../support/house.ts';
import { CONTACT_KEYS } from '../support/keys.ts';
import { outsideOf } from '../support/outside.ts';
import { read } from '../support/visitor.ts';

let server: Database;
beforeAll(async () => {
  server = await startDatabase(aNetwork().member('Lamp').stored);
});
afterAll(() => server.close());

describe('what the operator says', () => {
  test('is nothing at first, and then what an admin says, for everybody to read', async () => {
    const house = houseOn(server.db);
    const stated = async () => await read(PrivacyAnswer, await house.visitor().get('/api/privacy'));
    expect(await stated()).toEqual({ controller: null, contact: null, retention: null });
    const admin = await house.someone('admin');
    const say = async (name: string, value: string) =>
      await read(DoneAnswer, await admin.post('/api/settings', { name, value }));
    await say('controller', '  Lamp, a foundation\nSome Street 1  ');
    await say('contact', 'privacy@lamp.example');
    expect(await stated()).toEqual({
      controller: 'Lamp, a foundation\nSome Street 1',
      contact: 'privacy@lamp.example',
      retention: null,
    });
    await say('contact', 'another@lamp.example');
    await say('controller', ' ');
    expect(await stated()).toEqual({ controller: null, contact: 'another@lamp.example', retention: null });
  });

  test('can be said from outside as well', async () => {
    await sayAsOperator(server.db, 'contact', ' Ring three times \n');
    expect(await read(PrivacyAnswer, await houseOn(server.db).visitor().get('/api/privacy'))).toMatchObject({
      contact: 'Ring three times',
    });
    await expect(sayAsOperator(server.db, 'contact', 'x'.repeat(4001))).rejects.toThrow('too long');
  });

  test('leaves its name in the audit, and not its words', async () => {
    const house = houseOn(server.db);
    const admin = await house.someone('admin');
    await admin.post('/api/settings', { name: 'retention', value: 'Canary words' });
    const { results } = await server.db
      .prepare("select * from audit where action = 'setting-changed' and actor_id = ?")
      .bind(admin.id)
      .all();
    expect(results).toMatchObject([{ object_id: 'retention' }]);
    expect(JSON.stringify(results)).not.toContain('Canary');
  });

  test.each(ROLES.filter((role) => role !== 'admin'))('is not for the role %s to say', async (role) => {
    const house = houseOn(server.db);
    const someone = await house.someone(role, role === 'editor' ? idOf('Lamp') : null);
    const refused = await someone.post('/api/settings', { name: 'controller', value: 'Us' });
    expect(refused.status).toBe(403);
    expect(await (await house.visitor().get('/api/privacy')).text()).not.toContain('Us');
  });

  test.each([
    { name: 'colour', value: 'red' },
    { name: 'controller', value: 'x'.repeat(4001) },
    { name: 'controller' },
    { name: 'controller', value: 'Us', role: 'admin' },
  ])('has no other form: %j', async (body) => {
    const admin = await houseOn(server.db).someone('admin');
    expect((await admin.post('/api/settings', body)).status).toBe(400);
  });
});

describe('without a good secret', () => {
  const bindings = (keys: unknown) =>
    Object.assign({ DB: server.db, ORIGIN: 'http://localhost' }, { CONTACT_KEYS: keys });
  const ask = async (path: string, keys: unknown) =>
    await Reflect.apply(app.fetch, app, [new Request(`http://localhost${path}`), bindings(keys), {}]);

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['without a version', CONTACT_KEYS.slice(2)],
    ['too short', CONTACT_KEYS.slice(0, -1)],
    ['twice under one version', `${CONTACT_KEYS},${CONTACT_KEYS}`],
    ['still the example', 'change-me'],
  ])('everything is refused with one sentence: %s', async (_what, keys) => {
    for (const path of ['/api/network', '/api/session', '/api/privacy', '/api/openapi.json', '/api/nothing']) {
      const refused: Response = await ask(path, keys);
      expect(refused.status, path).toBe(503);
      expect(refused.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      const { detail } = ProblemAnswer.parse(await refused.json());
      expect(detail).toMatch(/^[^.]*CONTACT_KEYS[^.]*docs\/deploying\.md[^.]*\.$/);
    }
    expect((await ask('/api/health', keys)).status).toBe(200);
  });

  test('with a good one it works', async () => {
    expect((await ask('/api/network', CONTACT_KEYS)).status).toBe(200);
  });
});

describe('the log', () => {
  afterEach(() => void vi.restoreAllMocks());

  const failing = makeApp({
    ...outsideOf(() => Promise.reject(new Error('no row for Canary')), { role: 'anonymous' }),
  });

  test('has one line of a request that failed: its route, its status, its time, and nothing that was asked', async () => {
    const said: string[] = [];
    for (const kind of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, kind).mockImplementation((...words) => void said.push(words.join(' ')));
    }
    const id = idOf('Canary');
    expect((await failing.request(`/api/members/${id}?canary=term`)).status).toBe(500);
    const body = JSON.stringify({ capacities: [{ capacityId: 'canary-term' }], seekerId: id });
    const headers = { 'Content-Type': 'application/json', Cookie: 'session=canary', Authorization: 'canary' };
    await failing.request('/api/partners', { method: 'POST', body, headers });
    expect(said.map((line) => JSON.parse(line))).toEqual([
      { route: 'GET /api/members/:id', status: 500, ms: 0, requestId: 'request', error: 'Error' },
      { route: 'POST /api/partners', status: 500, ms: 0, requestId: 'request', error: 'Error' },
    ]);
    expect(said.join('\n')).not.toMatch(new RegExp(`${id}|canary`, 'i'));
  });

  test('has no line of a request that was answered or refused', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await failing.request('/api/health');
    await failing.request('/api/nothing');
    await failing.request('/api/account');
    expect(said).not.toHaveBeenCalled();
  });
});
