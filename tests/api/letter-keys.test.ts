/** Keys for letters: who makes them known and to whom, and that what is sealed opens for whom it was sealed and nobody else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLetter, type Written } from '#core/letters/letter.ts';
import { keyPairFromTyping, newKeyPair, open } from '../../web/inside/letters/age.ts';
import { openLetters, sealLetter } from '../../web/inside/letters/sealed-letters.ts';
import { newSalt, unwrapIdentity, wrapIdentity } from '../../web/inside/letters/wrap.ts';
import { SignInOptionsAnswer } from '../../worker/answers/identity.ts';
import { KeysOfAnswer, OwnKeyAnswer } from '../../worker/answers/keys.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { type House, houseOn, MINUTE } from '../support/house.ts';
import { read } from '../support/visitor.ts';

const [LAMP, QUILL, HIDDEN, LISTED] = [idOf('Lamp'), idOf('Quill'), idOf('Hidden'), idOf('Listed')];

let server: Database;
let house: House;
beforeAll(async () => {
  server = await startDatabase(
    aNetwork()
      .member('Lamp', { standing: 'member' })
      .member('Quill', { standing: 'member' })
      .member('Hidden', { standing: 'member', visibility: 'private' })
      .member('Listed', { standing: 'listed' }).stored,
  );
  house = houseOn(server.db);
});
afterAll(() => server.close());

type Person = Awaited<ReturnType<House['someone']>>;

const WRAP = { salt: 'A'.repeat(43), wrapped: 'B'.repeat(136) };

async function confirmed(person: Person, device = person.device) {
  const { challengeId, options } = await read(SignInOptionsAnswer, await person.post('/api/keys/options'));
  return { challengeId, response: await device.show(options) };
}

async function makeKey(person: Person, wrap: typeof WRAP | null = WRAP): Promise<string> {
  const { recipient } = await newKeyPair();
  const made = await person.post('/api/keys', { recipient, wrap, confirm: await confirmed(person) });
  expect(made.status).toBe(200);
  return recipient;
}

const ownOf = async (person: Person) => await read(OwnKeyAnswer, await person.get('/api/keys'));
const keysFor = async (person: Person, memberIds: string[]) =>
  (await read(KeysOfAnswer, await person.post('/api/keys/of', { memberIds }))).members;

describe('a key', () => {
  test('is known to editors who see its member, and to nobody else', async () => {
    const [lamp, quill, hidden] = [
      await house.someone('editor', LAMP),
      await house.someone('editor', QUILL),
      await house.someone('editor', HIDDEN),
    ];
    const [one, other] = [await makeKey(quill), await makeKey(hidden)];
    const asked = [HIDDEN, LISTED, QUILL, idOf('Nobody')];
    expect(await keysFor(lamp, asked)).toEqual([
      { memberId: LISTED, recipients: [] },
      { memberId: QUILL, recipients: [one] },
    ]);
    expect(await keysFor(hidden, asked)).toContainEqual({ memberId: HIDDEN, recipients: [other] });
    for (const role of ['reader', 'coordinator', 'admin'] as const) {
      const somebody = await house.someone(role, role === 'reader' ? QUILL : null);
      expect((await somebody.post('/api/keys/of', { memberIds: asked })).status).toBe(403);
      expect((await somebody.get('/api/keys')).status).toBe(403);
    }
    expect((await house.visitor().post('/api/keys/of', { memberIds: asked })).status).toBe(401);

    await quill.post('/api/hide');
    expect(await keysFor(lamp, [QUILL])).toEqual([]);
    await quill.signIn(quill.device);
    await read(SignInOptionsAnswer, await quill.post('/api/hide/undo/options')).then(async ({ challengeId, options }) =>
      quill.post('/api/hide/undo', { challengeId, response: await quill.device.show(options) }),
    );
    expect(await keysFor(lamp, [QUILL])).toEqual([{ memberId: QUILL, recipients: [one] }]);
    // A second editor has a key of its own; whoever leaves takes it along.
    const colleague = await house.someone('editor', QUILL);
    const third = await makeKey(colleague);
    expect((await keysFor(lamp, [QUILL]))[0]?.recipients.toSorted()).toEqual([one, third].toSorted());
    await colleague.post('/api/account/leave');
    expect(await keysFor(lamp, [QUILL])).toEqual([{ memberId: QUILL, recipients: [one] }]);
    expect((await quill.post('/api/keys/remove')).status).toBe(200);
    expect(await keysFor(lamp, [QUILL])).toEqual([{ memberId: QUILL, recipients: [] }]);
    expect((await quill.post('/api/keys/remove')).status).toBe(404);
  });

  test('is made, and sealed for one more device, only as a device of the account confirms', async () => {
    const lamp = await house.someone('editor', LAMP);
    const { recipient } = await newKeyPair();
    const stranger = await house.someone('editor', LAMP);
    for (const confirm of [
      { challengeId: idOf('none'), response: (await confirmed(lamp)).response },
      await confirmed(lamp, stranger.device),
    ])
      expect((await lamp.post('/api/keys', { recipient, wrap: null, confirm })).status).toBe(401);
    expect((await ownOf(lamp)).key).toBeNull();

    const first = await makeKey(lamp, null);
    expect((await ownOf(lamp)).passkeys.map(({ wrap }) => wrap)).toEqual([null]);
    const stale = { recipient, wrap: WRAP, confirm: await confirmed(lamp) };
    expect((await lamp.post('/api/keys/wrap', stale)).status).toBe(412);
    const second = await newAuthenticator('http://localhost');
    house.pass(MINUTE);
    await lamp.addPasskey(second);
    const more = { recipient: first, wrap: WRAP, confirm: await confirmed(lamp, second) };
    expect((await lamp.post('/api/keys/wrap', more)).status).toBe(200);
    const { passkeys } = await ownOf(lamp);
    expect(passkeys.map(({ wrap }) => wrap)).toEqual([null, WRAP]);

    // The device takes what was sealed for it along, and a new key all of it.
    await lamp.post('/api/account/passkeys/remove', { id: passkeys[1]?.id });
    expect((await ownOf(lamp)).passkeys.map(({ wrap }) => wrap)).toEqual([null]);
    expect((await ownOf(lamp)).key?.recipient).toBe(first);
    await makeKey(lamp);
    await makeKey(lamp, null);
    expect((await ownOf(lamp)).passkeys.map(({ wrap }) => wrap)).toEqual([null]);
  });

  test('is refused with what only the device may know, and where it is none', async () => {
    const lamp = await house.someone('editor', LAMP);
    const { identity, recipient } = await newKeyPair();
    const confirm = await confirmed(lamp);
    const told = { prf: { results: { first: 'AAAA' } } };
    const leaking = { ...confirm, response: { ...confirm.response, clientExtensionResults: told } };
    for (const body of [
      { recipient, wrap: null, confirm: leaking },
      { recipient: identity, wrap: null, confirm },
      { recipient: recipient.toUpperCase(), wrap: null, confirm },
      { recipient, wrap: { ...WRAP, salt: 'short' }, confirm },
      { recipient, wrap: { ...WRAP, wrapped: identity }, confirm, identity },
    ]) {
      const refused = await lamp.post('/api/keys', body);
      expect(refused.status).toBe(400);
      expect(await refused.text()).toMatch(/The (field|question)/);
    }
    expect(
      (await house.visitor().post('/api/session', { challengeId: confirm.challengeId, response: leaking.response }))
        .status,
    ).toBe(400);
    expect((await lamp.post('/api/keys/of', { memberIds: [] })).status).toBe(400);
    expect((await ownOf(lamp)).key).toBeNull();
  });
});

describe('what is sealed', () => {
  const note: Written = { kind: 'note', words: 'The lawyer comes at nine.' };

  test('opens for those whom it was sealed for, and for nobody else who has the bytes', async () => {
    const [lamp, quill, reed] = [await newKeyPair(), await newKeyPair(), await newKeyPair()];
    const keys = [
      { memberId: LAMP, recipients: [lamp.recipient] },
      { memberId: QUILL, recipients: [quill.recipient] },
    ];
    const sealed = (await sealLetter(note, { fromId: LAMP, thread: null, after: null }, keys)) ?? '';
    for (const { identity } of [lamp, quill]) {
      const [opened] = await openLetters([sealed], [reed.identity, identity]);
      expect(opened).toMatchObject({ ok: true, letter: { ...note, fromId: LAMP, own: [lamp.recipient] } });
    }
    expect(await openLetters([sealed, sealed], [reed.identity])).toEqual(
      [1, 2].map(() => ({ ok: false, why: 'sealed' })),
    );
    const damaged = sealed.replace(/.{8}(?=\n-----END)/, 'AAAAAAAA');
    for (const bad of [damaged, sealed.slice(0, -80), 'no letter', ''])
      expect((await openLetters([bad], [quill.identity]))[0]).toEqual({ ok: false, why: 'broken' });
  });

  test('is as long for a word as for a page, and no longer than the service takes with all who can be named', async () => {
    const all = await Promise.all(Array.from({ length: 39 }, newKeyPair));
    const keys = [{ memberId: LAMP, recipients: all.map(({ recipient }) => recipient) }];
    const lengthOf = async (words: string) =>
      (await sealLetter({ ...note, words }, { fromId: LAMP, thread: null, after: null }, keys))?.length;
    expect(await lengthOf('Yes.')).toBe(await lengthOf('No, for three reasons. '.repeat(10)));
    expect(await lengthOf('a'.repeat(34_000))).toBeLessThanOrEqual(64 * 1024);
    expect(await lengthOf('a'.repeat(60_000))).toBeUndefined();
  });

  test('of a key opens with the passkey, the account and the key that it was wrapped for alone', async () => {
    const pair = await newKeyPair();
    const context = { accountId: idOf('account'), credentialId: 'credential', recipient: pair.recipient };
    const [secret, other] = [newSalt(), newSalt()];
    const wrapped = await wrapIdentity(pair, secret, context);
    expect(await unwrapIdentity(wrapped, secret, context)).toBe(pair.identity);
    expect(wrapped).not.toBe(await wrapIdentity(pair, secret, context));
    expect(await unwrapIdentity(wrapped, other, context)).toBeNull();
    for (const changed of [
      { ...context, accountId: idOf('other') },
      { ...context, credentialId: 'other' },
      { ...context, recipient: (await newKeyPair()).recipient },
    ])
      expect(await unwrapIdentity(wrapped, secret, changed)).toBeNull();
    for (const damaged of [`A${wrapped.slice(1)}`, wrapped.slice(0, 40), ''])
      expect(damaged === wrapped ? null : await unwrapIdentity(damaged, secret, context)).toBeNull();
  });

  test('is typed from paper by its check sum: one wrong sign fits no key', async () => {
    const { identity, recipient } = await newKeyPair();
    expect((await keyPairFromTyping(identity.toLowerCase().replaceAll(/(.{4})/g, '$1 ')))?.recipient).toBe(recipient);
    const wrong = identity.slice(0, -1) + (identity.endsWith('Q') ? 'P' : 'Q');
    expect(await keyPairFromTyping(wrong)).toBeNull();
    expect(await open('', [identity])).toEqual({ ok: false, why: 'broken' });
    expect(readLetter(identity)).toEqual({ ok: false, why: 'broken' });
  });
});
