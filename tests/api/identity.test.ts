/** Who gets in, who does not, and what ends. Hostile requests come with a device in software that errs on purpose. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOKEN_SCOPES, type TokenScope } from '#core/identity/account.ts';
import type { Role } from '#core/vocabulary.ts';
import { inviteAsOperator } from '../../scripts/operator.ts';
import * as answers from '../../worker/answers/identity.ts';
import { MembersAnswer } from '../../worker/answers/network.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Misdeed, newAuthenticator } from '../support/authenticator.ts';
import { accountOf, DAY, HOUR, type House, houseOn, MINUTE, roleOf } from '../support/house.ts';
import { QUESTIONS, requestFor } from '../support/questions.ts';
import { chanceFrom } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';
import { read, visitorOf } from '../support/visitor.ts';
import { worldFrom } from '../support/worlds.ts';

const LAMP = idOf('Lamp');
const HIDDEN = idOf('Hidden');
const NOBODY = idOf('Nobody');
const NETWORK = aNetwork()
  .member('Lamp')
  .member('Known', { visibility: 'network' })
  .member('Hidden', { visibility: 'private', standing: 'listed' }).stored;

let server: Server;
beforeAll(async () => {
  server = await startServer(NETWORK);
});
afterAll(() => server.close());

type Person = Awaited<ReturnType<House['someone']>>;

const house = (origin?: string) => houseOn(server.db, origin);
const rows = async (table: string) =>
  (await server.db.prepare(`select * from ${table} order by id`).all<Record<string, unknown>>()).results;
const count = async (table: string) => (await rows(table)).length;
const TABLES = ['accounts', 'passkeys', 'sessions', 'tokens', 'invitations', 'challenges'];
const dump = async () => JSON.stringify(await Promise.all(TABLES.map(rows)));

describe('the way in', () => {
  test('an invitation becomes an account with a passkey, which signs in again after signing out', async () => {
    const there = house();
    const [device, visitor] = [await newAuthenticator(), there.visitor()];
    const code = await there.invite('editor', LAMP);
    expect(await read(answers.InvitationAnswer, await visitor.post('/api/invitations/open', { code }))).toMatchObject({
      role: 'editor',
      member: { id: LAMP, name: 'Lamp' },
    });
    const accepted = await read(answers.SessionAnswer, await visitor.accept(code, device));
    expect(accepted.account).toMatchObject({ role: 'editor', member: { id: LAMP, name: 'Lamp' } });
    await read(DoneAnswer, await visitor.post('/api/session/end'));
    expect(await roleOf(visitor)).toBeNull();
    const again = await read(answers.SessionAnswer, await visitor.signIn(device));
    expect(again.account).toEqual(accepted.account);
    expect(await roleOf(visitor)).toBe('editor');
  });

  test('the bundle in workerd does the same over HTTP', async () => {
    const home = server.url.replace('127.0.0.1', 'localhost');
    const [device, visitor] = [await newAuthenticator(home), visitorOf((request) => fetch(request), home)];
    const code = await inviteAsOperator(server.db, { role: 'coordinator', memberId: null });
    await read(answers.SessionAnswer, await visitor.accept(code, device));
    await read(DoneAnswer, await visitor.post('/api/session/end'));
    await read(answers.SessionAnswer, await visitor.signIn(device));
    expect(await roleOf(visitor)).toBe('coordinator');
    expect((await visitor.signIn(device, { isForged: true })).status).toBe(401);
  });

  test('a coordinator invites, sees the open invitation without its code, and the invited person gets in', async () => {
    const there = house();
    const coordinator = await there.someone('coordinator');
    const made = await read(
      answers.NewInvitationAnswer,
      await coordinator.post('/api/invitations', { role: 'editor', memberId: HIDDEN }),
    );
    const listed = await (await coordinator.get('/api/invitations')).text();
    expect(listed).toContain(made.id);
    expect(listed).not.toContain(made.code);
    const invited = there.visitor();
    await read(answers.SessionAnswer, await invited.accept(made.code, await newAuthenticator()));
    expect(await roleOf(invited)).toBe('editor');
    const { accounts } = await read(answers.AccountsAnswer, await coordinator.get('/api/accounts'));
    expect(accounts.some(({ role, member }) => role === 'editor' && member?.id === HIDDEN)).toBe(true);
  });

  test('what a viewer sees follows from the session on each request', async () => {
    const there = house();
    const names = async (visitor: { get(path: string): Promise<Response> }) =>
      (await read(MembersAnswer, await visitor.get('/api/members'))).members.map(({ name }) => name);
    const [reader, editor] = [await there.someone('reader'), await there.someone('editor', HIDDEN)];
    expect(await names(there.visitor())).toEqual(['Lamp']);
    expect(await names(reader)).toEqual(['Known', 'Lamp']);
    expect(await names(editor)).toEqual(['Hidden', 'Known', 'Lamp']);
    await server.db.prepare("update accounts set role = 'reader', member_id = null where id = ?").bind(editor.id).run();
    expect(await names(editor)).toEqual(['Known', 'Lamp']);
    await server.db.prepare('delete from accounts where id = ?').bind(reader.id).run();
    expect(await names(reader)).toEqual(['Lamp']);
  });

  test('no secret is stored: a dump holds neither cookie, nor code, nor token', async () => {
    const there = house();
    const coordinator = await there.someone('coordinator');
    const { code } = await read(
      answers.NewInvitationAnswer,
      await coordinator.post('/api/invitations', { role: 'reader', memberId: null }),
    );
    const { token } = await read(
      answers.NewTokenAnswer,
      await coordinator.post('/api/account/tokens', { label: 'Report', days: 30, scope: 'own' }),
    );
    const stored = await dump();
    expect(token).toMatch(/^sa_[\w-]{43}$/);
    for (const secret of [code, token, coordinator.cookie()?.split('=')[1] ?? '']) {
      expect(secret.length).toBeGreaterThan(20);
      expect(stored).not.toContain(secret);
    }
  });
});

describe('a new passkey is refused', () => {
  test.each<[string, Misdeed]>([
    ['made for another site', { origin: 'https://evil.example' }],
    ['made on another port', { origin: 'http://localhost:9999' }],
    ['made on another scheme', { origin: 'https://localhost' }],
    ['made on a longer name', { origin: 'http://localhost.evil.example' }],
    ['for another relying party', { rpId: 'evil.example' }],
    ['that answers another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['that answers an empty challenge', { challenge: '' }],
    ['of the type of a sign-in', { type: 'webauthn.get' }],
    ['without user verification', { isUnverified: true }],
    ['without anybody there', { isAbsent: true }],
    ['with an algorithm that was not offered', { algorithm: -9 }],
    ['with an attestation that was not asked for', { format: 'packed' }],
    ['with a format that does not exist', { format: 'evil' }],
    ['without an id', { credentialId: Buffer.alloc(0) }],
  ])('%s', async (_what, wrong) => {
    const there = house();
    const code = await there.invite('reader');
    const [visitor, before] = [there.visitor(), await count('accounts')];
    expect([400, 401]).toContain((await visitor.accept(code, await newAuthenticator(), wrong)).status);
    expect(visitor.cookie()).toBeNull();
    expect(await count('accounts')).toBe(before);
    expect((await visitor.accept(code, await newAuthenticator())).status, 'the invitation is still good').toBe(200);
  });

  test('that serves somebody already', async () => {
    const there = house();
    const known = await there.someone('reader');
    const before = await count('accounts');
    const response = await there.visitor().accept(await there.invite('editor', LAMP), known.device);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await count('accounts')).toBe(before);
    const userHandle = Buffer.from(known.id).toString('base64url');
    expect((await known.signIn(known.device, { userHandle })).status).toBe(200);
  });

  test('that answers a challenge of another invitation', async () => {
    const there = house();
    const [one, other] = [await there.invite('reader'), await there.invite('coordinator')];
    const visitor = there.visitor();
    expect((await visitor.accept(one, await newAuthenticator(), {}, { code: other })).status).toBe(401);
  });

  test('that answers a challenge six minutes old', async () => {
    const there = house();
    const [code, visitor, device] = [await there.invite('reader'), there.visitor(), await newAuthenticator()];
    const asked = await visitor.post('/api/invitations/options', { code });
    const { challengeId, options } = await read(answers.EnrolOptionsAnswer, asked);
    there.pass(6 * MINUTE);
    const response = await device.make(options);
    const late = await visitor.post('/api/invitations/accept', { code, challengeId, response, label: 'Late' });
    expect(late.status).toBe(401);
  });

  test('whose bytes are cut off', async () => {
    const there = house();
    const [code, visitor] = [await there.invite('reader'), there.visitor()];
    const made = await (await newAuthenticator()).make({
      challenge: 'AA',
      rp: { id: 'localhost' },
      user: { id: 'AA' },
    });
    const response = { ...made, response: { ...made.response, attestationObject: 'o2NmbXQ' } };
    expect((await visitor.accept(code, await newAuthenticator(), {}, { response })).status).toBe(401);
  });
});

describe('a sign-in is refused', () => {
  test.each<[string, Misdeed]>([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port', { origin: 'http://localhost:9999' }],
    ['for another relying party', { rpId: 'evil.example' }],
    ['with another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['of the type of an enrolment', { type: 'webauthn.create' }],
    ['without user verification', { isUnverified: true }],
    ['without anybody there', { isAbsent: true }],
    ['signed with another key', { isForged: true }],
    ['in the name of another account', { userHandle: Buffer.from(NOBODY).toString('base64url') }],
    ['with a passkey that nobody has', { credentialId: Buffer.alloc(32, 7) }],
    ['with a counter that has gone back', { counter: 1 }],
  ])('%s', async (_what, wrong) => {
    const there = house();
    const { device } = await there.someone('reader');
    const visitor = there.visitor();
    expect((await visitor.signIn(device)).status).toBe(200);
    await visitor.post('/api/session/end');
    const before = await count('sessions');
    expect((await visitor.signIn(device, wrong)).status).toBe(401);
    expect(visitor.cookie()).toBeNull();
    expect(await count('sessions')).toBe(before);
  });

  test('when a response is sent a second time', async () => {
    const there = house();
    const { device } = await there.someone('reader');
    const visitor = there.visitor();
    const { challengeId, options } = await read(
      answers.SignInOptionsAnswer,
      await visitor.post('/api/session/options'),
    );
    const body = { challengeId, response: await device.show(options) };
    expect((await visitor.post('/api/session', body)).status).toBe(200);
    expect((await there.visitor().post('/api/session', body)).status).toBe(401);
  });

  test('when a response is sent many times at once: one is let in', async () => {
    const there = house();
    const { device } = await there.someone('reader');
    const visitor = there.visitor();
    const { challengeId, options } = await read(
      answers.SignInOptionsAnswer,
      await visitor.post('/api/session/options'),
    );
    const body = { challengeId, response: await device.show(options) };
    const all = await Promise.all(Array.from({ length: 8 }, () => there.visitor().post('/api/session', body)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(401)]);
  });

  test('when the challenge is six minutes old', async () => {
    const there = house();
    const { device } = await there.someone('reader');
    const visitor = there.visitor();
    const { challengeId, options } = await read(
      answers.SignInOptionsAnswer,
      await visitor.post('/api/session/options'),
    );
    there.pass(6 * MINUTE);
    const late = await visitor.post('/api/session', { challengeId, response: await device.show(options) });
    expect(late.status).toBe(401);
  });

  test('when a failed try is mended with the same challenge', async () => {
    const there = house();
    const { device } = await there.someone('reader');
    const visitor = there.visitor();
    const { challengeId, options } = await read(
      answers.SignInOptionsAnswer,
      await visitor.post('/api/session/options'),
    );
    const forged = await device.show(options, { isForged: true });
    expect((await visitor.post('/api/session', { challengeId, response: forged })).status).toBe(401);
    const right = await device.show(options);
    expect((await visitor.post('/api/session', { challengeId, response: right })).status).toBe(401);
  });

  test('when the challenge was given for another purpose', async () => {
    const there = house();
    const person = await there.someone('reader');
    const asked = await read(answers.EnrolOptionsAnswer, await person.post('/api/account/passkeys/options'));
    const response = await person.device.show({ challenge: asked.options.challenge, rpId: 'localhost' });
    expect((await person.post('/api/session', { challengeId: asked.challengeId, response })).status).toBe(401);
  });

  test('when the passkey was removed, or its account revoked', async () => {
    const there = house();
    const [person, coordinator] = [await there.someone('reader'), await there.someone('coordinator')];
    await read(DoneAnswer, await coordinator.post('/api/accounts/revoke', { id: person.id }));
    expect((await there.visitor().signIn(person.device)).status).toBe(401);
  });

  test('with the same bytes, whatever was wrong', async () => {
    const there = house();
    const { device } = await there.someone('reader');
    const visitor = there.visitor();
    const wrongs: Misdeed[] = [{ isForged: true }, { credentialId: Buffer.alloc(32, 9) }, { isUnverified: true }];
    const said = await Promise.all(wrongs.map(async (wrong) => (await visitor.signIn(device, wrong)).text()));
    expect(new Set(said).size).toBe(1);
  });
});

describe('an invitation', () => {
  /** Codes that open nothing any more, or never did. */
  const GONE: Record<string, (there: House) => Promise<string>> = {
    'that is not there': async () => NOBODY,
    'that is empty': async () => '',
    'that is no code': async () => "' or 1=1 --",
    'that was used': async (there) => {
      const code = await there.invite('reader');
      await read(answers.SessionAnswer, await there.visitor().accept(code, await newAuthenticator()));
      return code;
    },
    'that is over': async (there) => {
      const code = await there.invite('reader');
      there.pass(72 * HOUR);
      return code;
    },
    'that was revoked': async (there) => {
      const coordinator = await there.someone('coordinator');
      const asked = await coordinator.post('/api/invitations', { role: 'reader', memberId: null });
      const { id, code } = await read(answers.NewInvitationAnswer, asked);
      await read(DoneAnswer, await coordinator.post('/api/invitations/revoke', { id }));
      return code;
    },
    'of somebody whose account was revoked': async (there) => {
      const [coordinator, other] = [await there.someone('coordinator'), await there.someone('coordinator')];
      const asked = await coordinator.post('/api/invitations', { role: 'reader', memberId: null });
      const { code } = await read(answers.NewInvitationAnswer, asked);
      await read(DoneAnswer, await other.post('/api/accounts/revoke', { id: coordinator.id }));
      return code;
    },
  };

  test.each(Object.entries(GONE))(
    '%s opens nothing, in the same bytes as one that never was',
    async (_what, codeIn) => {
      const there = house();
      const code = await codeIn(there);
      const [visitor, device] = [there.visitor(), await newAuthenticator()];
      const made = await device.make({ challenge: 'AA', rp: { id: 'localhost' }, user: { id: 'AA' } });
      const bodies = {
        '/api/invitations/open': {},
        '/api/invitations/options': {},
        '/api/invitations/accept': { challengeId: NOBODY, response: made, label: 'A device' },
      };
      for (const [path, body] of Object.entries(bodies)) {
        const [gone, never] = await Promise.all(
          [code, idOf('Never')].map(async (one) => {
            const response = await visitor.post(path, { code: one, ...body });
            return [response.status, [...response.headers], await response.text()];
          }),
        );
        expect(gone?.[0], path).toBe(404);
        expect(gone, path).toEqual(never);
      }
    },
  );

  test('used by many at once lets exactly one in', async () => {
    const there = house();
    const code = await there.invite('editor', LAMP);
    const before = await count('accounts');
    const devices = await Promise.all(Array.from({ length: 8 }, () => newAuthenticator()));
    const all = await Promise.all(devices.map((device) => there.visitor().accept(code, device)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status >= 500)).toHaveLength(0);
    expect(await count('accounts')).toBe(before + 1);
  });

  test('whose last step is sent twice at once makes one account', async () => {
    const there = house();
    const [code, visitor, device] = [await there.invite('reader'), there.visitor(), await newAuthenticator()];
    const before = await count('accounts');
    const steps = await Promise.all(
      [1, 2].map(async () => {
        const asked = await visitor.post('/api/invitations/options', { code });
        return await read(answers.EnrolOptionsAnswer, asked);
      }),
    );
    const bodies = await Promise.all(
      steps.map(async ({ challengeId, options }) => ({
        code,
        challengeId,
        response: await device.make(options),
        label: 'A device',
      })),
    );
    const all = await Promise.all(bodies.map((body) => there.visitor().post('/api/invitations/accept', body)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status >= 500)).toHaveLength(0);
    expect(await count('accounts')).toBe(before + 1);
  });

  test.each<[string, object]>([
    ['a role', { role: 'admin' }],
    ['a member', { memberId: HIDDEN }],
    ['an account', { accountId: NOBODY }],
    ['a label of a thousand letters', { label: 'x'.repeat(1000) }],
    ['an empty label', { label: '   ' }],
  ])('does not take %s from the body', async (_what, added) => {
    const there = house();
    const response = await there.visitor().accept(await there.invite('reader'), await newAuthenticator(), {}, added);
    expect(response.status).toBe(400);
  });

  test.each<[Role, Role, string | null, number]>([
    ['coordinator', 'admin', null, 403],
    ['editor', 'reader', null, 403],
    ['editor', 'editor', LAMP, 200],
    ['editor', 'editor', HIDDEN, 403],
    ['reader', 'reader', null, 403],
    ['coordinator', 'editor', null, 400],
    ['admin', 'admin', LAMP, 400],
    ['coordinator', 'editor', NOBODY, 404],
    ['admin', 'editor', HIDDEN, 404],
    ['coordinator', 'editor', HIDDEN, 200],
    ['coordinator', 'coordinator', null, 200],
    ['admin', 'admin', null, 200],
  ])('by a %s to be %s of %s is answered with %s', async (role, invited, memberId, status) => {
    const there = house();
    const person = await there.someone(role, role === 'editor' ? LAMP : null);
    expect((await person.post('/api/invitations', { role: invited, memberId })).status).toBe(status);
  });

  test('to a hidden member is refused to an admin as one to a member that is not there', async () => {
    const there = house();
    const admin = await there.someone('admin');
    const ask = async (memberId: string) => (await admin.post('/api/invitations', { role: 'editor', memberId })).text();
    expect(await ask(HIDDEN)).toBe(await ask(NOBODY));
  });
});

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
    const asked = await read(answers.EnrolOptionsAnswer, await other.post('/api/account/passkeys/options'));
    const response = await (await newAuthenticator()).make(asked.options);
    const body = { challengeId: asked.challengeId, response, label: 'Sneaked in' };
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

const isOfIdentity = (route: string) => /^\S+ \/api\/(session|invitations|accounts?)(\/|$)/.test(route);
const IDENTITY = Object.entries(QUESTIONS).filter(([route]) => isOfIdentity(route));
const ask = (route: string) => {
  const question = QUESTIONS[route]?.(worldFrom(1).stored, chanceFrom(1));
  if (!question) throw new Error(`There is no question for ${route}.`);
  return question;
};

describe('a request that another page makes a browser send is refused', () => {
  let person: Person;
  beforeAll(async () => {
    person = await house().someone('coordinator');
  });

  test.each(IDENTITY.map(([route]) => route).filter((route) => route.startsWith('POST')))('%s', async (route) => {
    const { path, body } = ask(route);
    const before = await dump();
    for (const origin of ['https://evil.example', 'null', 'http://localhost:9999', 'https://localhost', null]) {
      expect((await person.post(path, body, { origin })).status, String(origin)).toBe(403);
    }
    const form = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } };
    expect((await person.post(path, body, form)).status).toBe(415);
    expect(await dump()).toBe(before);
  });

  test('also where it only asks', async () => {
    const { path, body } = ask('POST /api/partners');
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

  test.each(IDENTITY.map(([route]) => route))('changes nothing at the path of %s', async (route) => {
    const before = await dump();
    await person.get(ask(route).path);
    expect(await dump()).toBe(before);
  });
});

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
    const { path, body } = ask('POST /api/partners');
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
    await server.db.prepare("update accounts set role = 'reader' where id = ?").bind(person.id).run();
    expect(await totalFor(there, bearer)).toBe(scope === 'public' ? 1 : 2);
  });

  test.each(['all', 'private', '', null, ['own'], undefined])('for the scope %j is refused', async (scope) => {
    const { person } = owner;
    expect((await person.post('/api/account/tokens', { label: 'Odd', days: 1, scope })).status).toBe(400);
  });

  test.each(IDENTITY.map(([route]) => route))('gets nothing from %s, also beside a good cookie', async (route) => {
    const before = await dump();
    const { person, bearer } = owner;
    for (const somebody of [house().visitor(), person]) {
      const { path, body } = ask(route);
      const response = body === undefined ? await somebody.get(path, bearer) : await somebody.post(path, body, bearer);
      expect(response.status).toBe(403);
    }
    expect(await dump()).toBe(before);
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
  for (const [route] of IDENTITY) {
    const response = await there.send(requestFor(ask(route)));
    const isOpen = ['GET /api/session', 'POST /api/session/options', 'POST /api/session/end'].includes(route);
    const isByCode = ['open', 'options', 'accept'].some((step) => route === `POST /api/invitations/${step}`);
    expect(response.status, route).toBe(isOpen ? 200 : isByCode ? 404 : 401);
  }
});
