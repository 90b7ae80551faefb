/** How often something may be tried, and that nothing of it keeps an address. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '#core/identity/limits.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { DAY, type House, houseOn, MINUTE } from '../support/house.ts';

const [FIRST, OTHER] = ['198.51.100.7', '2001:db8::7'];
const from = (address: string) => ({ headers: { 'CF-Connecting-IP': address } });

let server: Database;
let there: House;
beforeAll(async () => {
  server = await startDatabase(aNetwork().member('Lamp').stored);
  there = houseOn(server.db);
});
afterAll(() => server.close());

const statuses = async (times: number, ask: () => Promise<Response>) => {
  const all: number[] = [];
  for (let time = 0; time < times; time++) all.push((await ask()).status);
  return all;
};
const ask = (address: string) => there.visitor().post('/api/session/options', {}, from(address));
const openWith = (code: string, address: string) =>
  there.visitor().post('/api/invitations/open', { code }, from(address));

describe('what is tried too often', () => {
  test('is refused in one sentence that says when to try again, and only from that address', async () => {
    there.pass(DAY);
    expect(new Set(await statuses(LIMITS.challenge, () => ask(FIRST)))).toEqual(new Set([200]));
    const refused = await ask(FIRST);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await refused.text()).toMatch(/Try again in (a minute|\d+ minutes)\./);
    expect((await ask(OTHER)).status).toBe(200);
    there.pass(10 * MINUTE);
    expect((await ask(FIRST)).status).toBe(200);
  });

  test('is counted together from all addresses of one connection, and apart from its neighbour’s', async () => {
    there.pass(DAY);
    const last = await statuses(LIMITS['wrong-code'], () => openWith(idOf('Never'), '2001:db8:1:2::1'));
    expect(new Set(last)).toEqual(new Set([404]));
    expect((await openWith(idOf('Never'), '2001:db8:1:2:aaaa:bbbb:cccc:dddd')).status).toBe(429);
    expect((await openWith(idOf('Never'), '2001:db8:1:3::1')).status).toBe(404);
  });

  test('is refused to everybody in the same bytes, whether they hold a good code or an account or nothing', async () => {
    there.pass(DAY);
    await statuses(LIMITS['wrong-code'], () => openWith(idOf('Never'), FIRST));
    const person = await there.someone('admin');
    const [stranger, known] = await Promise.all(
      [there.visitor(), person].map(async (visitor) => {
        const response = await visitor.post('/api/invitations/open', { code: idOf('Never') }, from(FIRST));
        return [response.status, [...response.headers], await response.text()];
      }),
    );
    expect(stranger?.[0]).toBe(429);
    expect(known).toEqual(stranger);
  });

  test('of codes that open nothing does not hold up a good one from behind the same address', async () => {
    there.pass(DAY);
    const wrong = await statuses(LIMITS['wrong-code'] + 3, () => openWith(idOf('Never'), FIRST));
    expect(wrong.filter((status) => status === 404)).toHaveLength(LIMITS['wrong-code']);
    expect(wrong.slice(-3)).toEqual([429, 429, 429]);
    const visitor = there.visitor();
    const code = await there.invite('reader');
    expect((await openWith(code, FIRST)).status).toBe(200);
    const device = await newAuthenticator();
    expect((await visitor.accept(code, device)).status).toBe(200);
  });

  test('with forty people behind one exit of Tor leaves room for all of them to sign in', async () => {
    there.pass(DAY);
    const { device } = await there.someone('reader');
    for (let person = 0; person < 40; person++) {
      const visitor = there.visitor();
      const asked = await visitor.post('/api/session/options', {}, from(FIRST));
      expect(asked.status).toBe(200);
      const { challengeId, options } = await asked.json<{
        challengeId: string;
        options: { challenge: string; rpId: string };
      }>();
      const body = { challengeId, response: await device.show(options) };
      expect((await visitor.post('/api/session', body, from(FIRST))).status).toBe(200);
    }
  });

  test('on one’s own machine is never refused', async () => {
    there.pass(DAY);
    expect(new Set(await statuses(LIMITS.challenge + 5, () => ask('127.0.0.1')))).toEqual(new Set([200]));
    expect(new Set(await statuses(3, () => there.visitor().post('/api/session/options')))).toEqual(new Set([200]));
  });

  test('by visitors whose address nobody says is counted together, where the network has an address of its own', async () => {
    const deployed = houseOn(server.db, 'https://atlas.example');
    deployed.pass(2 * DAY);
    const all = await statuses(LIMITS.challenge + 1, () => deployed.visitor().post('/api/session/options'));
    expect(all.at(-1)).toBe(429);
    expect(all.filter((status) => status === 200)).toHaveLength(LIMITS.challenge);
  });

  test('sent at the same moment is counted to the last one', async () => {
    there.pass(DAY);
    const all = await Promise.all(
      Array.from({ length: LIMITS['wrong-code'] + 10 }, () => openWith(idOf('Never'), FIRST)),
    );
    expect(all.filter(({ status }) => status === 404)).toHaveLength(LIMITS['wrong-code']);
  });
});

describe('what is kept of it', () => {
  const rows = async (table: string) =>
    (await server.db.prepare(`select * from ${table}`).all<Record<string, unknown>>()).results;

  test('holds no address, in no table', async () => {
    there.pass(DAY);
    await statuses(3, () => ask(FIRST));
    await statuses(2, () => ask(OTHER));
    const { results } = await server.db
      .prepare("select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'")
      .all<{ name: string }>();
    const dump = JSON.stringify(await Promise.all(results.map(({ name }) => rows(name))));
    expect(dump).toContain((await rows('attempts'))[0]?.['hash']);
    for (const address of [FIRST, OTHER, '198.51', '2001:db8']) expect(dump).not.toContain(address);
  });

  test('goes with its ten minutes, and the next count has another salt', async () => {
    there.pass(DAY);
    await ask(FIRST);
    const [[salt], [attempt]] = [await rows('attempt_salts'), await rows('attempts')];
    there.pass(10 * MINUTE);
    await ask(FIRST);
    const [salts, attempts] = [await rows('attempt_salts'), await rows('attempts')];
    expect(salts).toHaveLength(1);
    expect(attempts).toHaveLength(1);
    expect(salts[0]?.['salt']).not.toBe(salt?.['salt']);
    expect(attempts[0]?.['hash']).not.toBe(attempt?.['hash']);
  });
});
