/** What somebody cannot do who has an open session in hand, and none of the devices that open the account. */
import { beforeEach, describe, expect, test } from 'vitest';
import * as answers from '../../worker/answers/identity.ts';
import { DoneAnswer, ProblemAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Authenticator, newAuthenticator } from '../support/authenticator.ts';
import { accountOf, DAY, HOUR, type House, houseOn } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const LAMP = idOf('Lamp');

type Person = Awaited<ReturnType<House['someone']>>;
type Visitor = ReturnType<House['visitor']>;
let house: House;
let editor: Person;
beforeEach(async () => {
  const db = memoryDatabase();
  await saveNetwork(db, aNetwork().member('Lamp').stored);
  house = houseOn(db);
  editor = await house.someone('editor', LAMP);
});

describe('a further passkey', () => {
  async function addConfirmedBy(
    device: Authenticator,
    purpose: '/api/account/passkeys/options' | '/api/session/options',
  ) {
    const added = await newAuthenticator();
    const asked = await read(answers.AddPasskeyOptionsAnswer, await editor.post('/api/account/passkeys/options'));
    const { challengeId, options } =
      purpose === '/api/session/options'
        ? await read(answers.SignInOptionsAnswer, await editor.post(purpose))
        : asked.confirm;
    const confirm = { challengeId, response: await device.show(options) };
    const response = await added.make(asked.options);
    return editor.post('/api/account/passkeys', { challengeId: asked.challengeId, response, label: 'Mine', confirm });
  }

  test('is added when a device of the account confirms it, and can sign in', async () => {
    const added = await newAuthenticator();
    await read(DoneAnswer, await editor.addPasskey(added));
    expect((await house.visitor().signIn(added)).status).toBe(200);
    expect((await house.visitor().signIn(editor.device)).status, 'its counter was kept').toBe(200);
  });

  test('is not added without any device of the account', async () => {
    const [mine, asked] = [
      await newAuthenticator(),
      await read(answers.AddPasskeyOptionsAnswer, await editor.post('/api/account/passkeys/options')),
    ];
    const made = { challengeId: asked.challengeId, response: await mine.make(asked.options), label: 'Mine' };
    expect((await editor.post('/api/account/passkeys', made)).status).toBe(400);
    const confirm = { challengeId: asked.confirm.challengeId, response: await mine.show(asked.confirm.options) };
    expect((await editor.post('/api/account/passkeys', { ...made, confirm })).status).toBe(401);
    expect((await accountOf(editor)).passkeys).toHaveLength(1);
  });

  test('is not added by the device of a colleague, nor by what a device said to something else', async () => {
    const colleague = await house.someone('editor', LAMP);
    expect((await addConfirmedBy(colleague.device, '/api/account/passkeys/options')).status).toBe(401);
    expect((await addConfirmedBy(editor.device, '/api/session/options')).status).toBe(401);
    expect((await addConfirmedBy(editor.device, '/api/account/passkeys/options')).status).toBe(200);
  });
});

async function confirmWith(visitor: Visitor, device: Authenticator, path: string, more: object = {}) {
  const { challengeId, options } = await read(answers.SignInOptionsAnswer, await visitor.post(`${path}/options`));
  return visitor.post(path, { challengeId, response: await device.show(options), ...more });
}
async function signedIn(device: Authenticator): Promise<Visitor> {
  const visitor = house.visitor();
  await read(answers.SessionAnswer, await visitor.signIn(device));
  return visitor;
}
const show = (visitor: Visitor, device: Authenticator) => confirmWith(visitor, device, '/api/hide/undo');
const erase = (visitor: Visitor, device: Authenticator) =>
  confirmWith(visitor, device, '/api/erase', { confirm: 'Lamp' });
async function refusal(response: Response): Promise<string> {
  expect(response.status).toBe(409);
  return ProblemAnswer.parse(await response.json()).detail;
}

describe('a hidden member', () => {
  test('is shown again by a device from before, and not by one that was added since', async () => {
    await editor.post('/api/hide');
    house.pass(HOUR);
    const back = await signedIn(editor.device);
    const added = await newAuthenticator();
    await read(DoneAnswer, await back.addPasskey(added));
    expect(await refusal(await show(back, added))).toContain('added after your organisation was hidden');
    await read(DoneAnswer, await show(back, editor.device));
  });

  test('is shown again by whoever got the account back since', async () => {
    const coordinator = await house.someone('coordinator');
    await editor.post('/api/hide');
    house.pass(HOUR);
    await coordinator.signIn(coordinator.device);
    const { code } = await read(
      answers.NewInvitationAnswer,
      await coordinator.post('/api/accounts/recover', { id: editor.id }),
    );
    house.pass(DAY);
    const [visitor, device] = [house.visitor(), await newAuthenticator()];
    await read(answers.SessionAnswer, await visitor.accept(code, device));
    await read(DoneAnswer, await show(visitor, device));
  });
});

describe('a member', () => {
  test('is erased by a device that was added a day ago, and not by one that is newer', async () => {
    const added = await newAuthenticator();
    house.pass(HOUR);
    await read(DoneAnswer, await editor.addPasskey(added));
    house.pass(DAY - HOUR);
    const visitor = await signedIn(added);
    expect(await refusal(await erase(visitor, added))).toContain('less than a day ago');
    house.pass(HOUR);
    await read(DoneAnswer, await erase(visitor, added));
  });

  test('is erased at once by the device with which its editor came', async () => {
    await read(DoneAnswer, await erase(editor, editor.device));
  });
});
