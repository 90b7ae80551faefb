/** Who gets in and who does not. Hostile requests come with a device in software that errs on purpose. */
import { describe, expect, test } from 'vitest';
import { inviteAsOperator } from '../../scripts/operator.ts';
import * as answers from '../../worker/answers/identity.ts';
import { MembersAnswer } from '../../worker/answers/network.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { type Misdeed, newAuthenticator } from '../support/authenticator.ts';
import { HIDDEN, LAMP, NETWORK, NOBODY, openDoor } from '../support/door.ts';
import { MINUTE, roleOf } from '../support/house.ts';
import { startServer } from '../support/server.ts';
import { read, visitorOf } from '../support/visitor.ts';

const door = openDoor();
const { house, count, dump } = door;

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
    const server = await startServer(NETWORK);
    const home = server.url.replace('127.0.0.1', 'localhost');
    const [device, visitor] = [await newAuthenticator(home), visitorOf((request) => fetch(request), home)];
    const code = await inviteAsOperator(server.db, { role: 'coordinator', memberId: null });
    await read(answers.SessionAnswer, await visitor.accept(code, device));
    await read(DoneAnswer, await visitor.post('/api/session/end'));
    await read(answers.SessionAnswer, await visitor.signIn(device));
    expect(await roleOf(visitor)).toBe('coordinator');
    expect((await visitor.signIn(device, { isForged: true })).status).toBe(401);
    await server.close();
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
    await door.db().prepare("update accounts set role = 'reader', member_id = null where id = ?").bind(editor.id).run();
    expect(await names(editor)).toEqual(['Known', 'Lamp']);
    await door.db().prepare('delete from accounts where id = ?').bind(reader.id).run();
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
    const asked = await read(answers.AddPasskeyOptionsAnswer, await person.post('/api/account/passkeys/options'));
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
