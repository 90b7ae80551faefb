/** How long somebody stays in, and with which devices. */
import { describe, expect, test } from 'vitest';
import type { Role } from '#core/vocabulary.ts';
import * as answers from '../../worker/answers/identity.ts';
import { type Misdeed, newAuthenticator } from '../support/authenticator.ts';
import { LAMP, NOBODY, openDoor } from '../support/door.ts';
import { accountOf, DAY, HOUR, houseOn, MINUTE, roleOf } from '../support/house.ts';
import { startServer } from '../support/server.ts';
import { read } from '../support/visitor.ts';

const { house, rows } = openDoor();

describe('a session', () => {
  test.each<[Role, string | null, number, number]>([
    ['coordinator', null, 30 * MINUTE, 12 * HOUR],
    ['admin', null, 30 * MINUTE, 12 * HOUR],
    ['editor', LAMP, 8 * HOUR, 7 * DAY],
    ['reader', null, 8 * HOUR, 7 * DAY],
  ])('of a %s ends when idle, and at the latest when busy', async (role, memberId, idle, whole) => {
    const there = house();
    const [idler, worker] = [await there.someone(role, memberId), await there.someone(role, memberId)];
    for (let passed = 0; passed + idle - MINUTE < whole; passed += idle - MINUTE) {
      expect(await roleOf(worker)).toBe(role);
      if (passed === 0) expect(await roleOf(idler)).toBe(role);
      there.pass(idle - MINUTE);
    }
    expect(await roleOf(idler)).toBeNull();
    expect(await roleOf(worker)).toBe(role);
    there.pass(idle - MINUTE);
    expect(await roleOf(worker)).toBeNull();
    expect((await worker.get('/api/account')).status).toBe(401);
  });

  test('is never one that was brought along: signing in gives a new secret and ends the one before', async () => {
    const there = house();
    const { device } = await there.someone('reader');
    const visitor = there.visitor();
    visitor.setCookie('session=chosen-by-somebody-else');
    expect((await visitor.signIn(device)).status).toBe(200);
    expect(visitor.cookie()).not.toContain('chosen-by-somebody-else');
    const first = visitor.cookie();
    expect((await visitor.signIn(device)).status).toBe(200);
    expect(visitor.cookie()).not.toBe(first);
    visitor.setCookie(first);
    expect(await roleOf(visitor)).toBeNull();
  });

  test('ends on the server when somebody signs out, and the page is told to forget', async () => {
    const person = await house().someone('reader');
    const kept = person.cookie();
    const response = await person.post('/api/session/end');
    expect(response.headers.get('Clear-Site-Data')).toContain('"storage"');
    expect(person.cookie()).toBeNull();
    person.setCookie(kept);
    expect(await roleOf(person)).toBeNull();
  });

  test('is listed and can be ended from another device, or all at once', async () => {
    const there = house();
    const person = await there.someone('reader');
    const [second, third] = [there.visitor(), there.visitor()];
    await second.signIn(person.device);
    await third.signIn(person.device);
    const { sessions } = await accountOf(person);
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, false, true]);
    const { sessions: seenBySecond } = await accountOf(second);
    const id = seenBySecond.find(({ isThis }) => isThis)?.id;
    expect((await person.post('/api/account/sessions/revoke', { id })).status).toBe(200);
    expect(await roleOf(second)).toBeNull();
    expect(await roleOf(third)).toBe('reader');
    expect((await person.post('/api/account/sessions/revoke-all')).status).toBe(200);
    expect(await roleOf(third)).toBeNull();
    expect(await roleOf(person)).toBeNull();
  });

  test('that are all ended at once take the tokens of the account with them, and nobody else’s', async () => {
    const there = house();
    const tokenOf = async (one: { post(path: string, body: unknown): Promise<Response> }) => {
      const asked = await one.post('/api/account/tokens', { label: 'Report', days: 30, scope: 'network' });
      return (await read(answers.NewTokenAnswer, asked)).token;
    };
    const [person, other] = [await there.someone('reader'), await there.someone('reader')];
    const [own, others] = [await tokenOf(person), await tokenOf(other)];
    const statusWith = async (token: string) =>
      (await there.visitor().get('/api/network', { headers: { Authorization: `Bearer ${token}` } })).status;
    expect(await statusWith(own)).toBe(200);
    expect((await person.post('/api/account/sessions/revoke-all')).status).toBe(200);
    expect(await statusWith(own)).toBe(401);
    expect(await statusWith(others)).toBe(200);
  });

  test('of somebody else cannot be ended, nor told from one that is not there', async () => {
    const there = house();
    const [person, other] = [await there.someone('reader'), await there.someone('coordinator')];
    const [theirs] = (await accountOf(person)).sessions;
    const [real, none] = await Promise.all(
      [theirs?.id, NOBODY].map(async (id) => (await other.post('/api/account/sessions/revoke', { id })).text()),
    );
    expect(real).toBe(none);
    expect(await roleOf(person)).toBe('reader');
  });

  test('is not opened by its id, by its hash, or by nothing', async () => {
    const there = house();
    await there.someone('admin');
    const visitor = there.visitor();
    const stored = await rows('sessions');
    for (const secret of [...stored.flatMap(({ id, hash }) => [id, hash]), '', '%00', "' or 1=1 --"]) {
      visitor.setCookie(`session=${secret}`);
      expect(await roleOf(visitor)).toBeNull();
    }
  });

  test('of another network opens nothing here', async () => {
    const other = await startServer({});
    try {
      const stranger = await houseOn(other.db).someone('admin');
      const visitor = house().visitor();
      visitor.setCookie(stranger.cookie());
      expect(await roleOf(visitor)).toBeNull();
      expect((await visitor.signIn(stranger.device)).status).toBe(401);
    } finally {
      await other.close();
    }
  });

  test('lies in a __Host- cookie that scripts and other sites cannot use; only plain localhost does without', async () => {
    const there = house('https://atlas.example');
    const device = await newAuthenticator('https://atlas.example');
    const visitor = there.visitor();
    const answer = await visitor.accept(await there.invite('reader'), device);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-session=[\w-]{43};/);
    for (const part of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
    const secret = cookie.split(';')[0]?.split('=')[1];
    visitor.setCookie(`session=${secret}`);
    expect(await roleOf(visitor)).toBeNull();
    const local = house();
    const plain = await local.visitor().accept(await local.invite('reader'), await newAuthenticator());
    expect(plain.headers.getSetCookie()[0]).toMatch(/^session=[\w-]{43};.*HttpOnly.*SameSite=Strict/);
  });

  test('ends with the passkey that started it, and the last passkey stays', async () => {
    const there = house();
    const person = await there.someone('reader');
    const second = await newAuthenticator();
    expect((await person.addPasskey(second)).status).toBe(200);
    const elsewhere = there.visitor();
    expect((await elsewhere.signIn(second)).status).toBe(200);
    const { passkeys } = await accountOf(elsewhere);
    const [first, added] = passkeys;
    expect(passkeys.map(({ label }) => label).sort()).toEqual(['A device', 'Another device']);
    const id = first?.label === 'A device' ? first.id : added?.id;
    expect((await elsewhere.post('/api/account/passkeys/remove', { id })).status).toBe(200);
    expect(await roleOf(person)).toBeNull();
    expect((await there.visitor().signIn(person.device)).status).toBe(401);
    const [last] = (await accountOf(elsewhere)).passkeys;
    expect((await elsewhere.post('/api/account/passkeys/remove', { id: last?.id })).status).toBe(409);
    expect((await there.visitor().signIn(second)).status).toBe(200);
  });
});

describe('a further passkey', () => {
  test('is not added to another account by its challenge', async () => {
    const there = house();
    const [person, other] = [await there.someone('reader'), await there.someone('coordinator')];
    const optionsOf = async (one: typeof person) =>
      await read(answers.AddPasskeyOptionsAnswer, await one.post('/api/account/passkeys/options'));
    const [asked, own] = [await optionsOf(other), await optionsOf(person)];
    const response = await (await newAuthenticator()).make(asked.options);
    const confirm = { challengeId: own.confirm.challengeId, response: await person.device.show(own.confirm.options) };
    const body = { challengeId: asked.challengeId, response, label: 'Sneaked in', confirm };
    expect((await person.post('/api/account/passkeys', body)).status).toBe(401);
    expect((await accountOf(person)).passkeys).toHaveLength(1);
    expect((await accountOf(other)).passkeys).toHaveLength(1);
  });

  test.each<[string, Misdeed]>([
    ['from another site', { origin: 'https://evil.example' }],
    ['without user verification', { isUnverified: true }],
    ['for another relying party', { rpId: 'evil.example' }],
  ])('is refused %s', async (_what, wrong) => {
    const person = await house().someone('reader');
    expect((await person.addPasskey(await newAuthenticator(), wrong)).status).toBe(401);
    expect((await accountOf(person)).passkeys).toHaveLength(1);
  });

  test('of somebody else cannot be removed, nor told from one that is not there', async () => {
    const there = house();
    const [person, other] = [await there.someone('reader'), await there.someone('coordinator')];
    const [theirs] = (await accountOf(person)).passkeys;
    const remove = async (id?: string) => (await other.post('/api/account/passkeys/remove', { id })).text();
    expect(await remove(theirs?.id)).toBe(await remove(NOBODY));
    expect((await accountOf(person)).passkeys).toHaveLength(1);
  });
});
