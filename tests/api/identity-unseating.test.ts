/** Closing the accounts of those who speak for a member: never so that nobody is left who is told and can stop things. */
import { beforeEach, describe, expect, test } from 'vitest';
import { NewInvitationAnswer } from '../../worker/answers/identity.ts';
import { NoticesAnswer } from '../../worker/answers/introductions.ts';
import { DoneAnswer, ProblemAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { DAY, HOUR, type House, houseOn, roleOf } from '../support/house.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { read } from '../support/visitor.ts';

const [LAMP, MOTH] = [idOf('Lamp'), idOf('Moth')];

type Person = Awaited<ReturnType<House['someone']>>;
let house: House;
let coordinator: Person;
let editor: Person;
beforeEach(async () => {
  const db = memoryDatabase();
  await saveNetwork(db, aNetwork().member('Lamp', { standing: 'member' }).member('Moth').stored);
  house = houseOn(db);
  coordinator = await house.someone('coordinator');
  editor = await house.someone('editor', LAMP);
});

const revoke = (who: Person, whom: Person) => who.post('/api/accounts/revoke', { id: whom.id });
const invite = async (who: Person) =>
  await read(NewInvitationAnswer, await who.post('/api/invitations', { role: 'editor', memberId: LAMP }));
const newsOf = async (who: Person) =>
  (await read(NoticesAnswer, await who.get('/api/notices'))).notices.map(({ kind }) => kind);
async function refusal(response: Response): Promise<string> {
  expect(response.status).toBe(409);
  return ProblemAnswer.parse(await response.json()).detail;
}

describe('the last editor of a member', () => {
  test.each(['coordinator', 'admin'] as const)('is not shut out by a %s, who is told of the recovery', async (role) => {
    const manager = await house.someone(role);
    await house.someone('reader', LAMP);
    await house.someone('editor', MOTH);
    expect(await refusal(await revoke(manager, editor))).toBe(
      'This is the last editor of that organisation. Start a recovery instead: it ends the lost devices, tells them and waits a day.',
    );
    expect(await roleOf(editor)).toBe('editor');
  });

  test('stays when two are shut out at once', async () => {
    const other = await house.someone('editor', LAMP);
    const all = await Promise.all([revoke(coordinator, editor), revoke(coordinator, other)]);
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('an editor among several', () => {
  test('is shut out, and those who are left are told, and nobody else', async () => {
    const [left, elsewhere] = [await house.someone('editor', LAMP), await house.someone('editor', MOTH)];
    await read(DoneAnswer, await revoke(coordinator, editor));
    expect(await roleOf(editor)).toBeNull();
    expect(await newsOf(left)).toEqual(['editor-revoked']);
    expect(await newsOf(elsewhere)).toEqual([]);
    expect(await newsOf(coordinator)).toEqual([]);
  });

  test('stays while something waits that they could stop, and can be shut out once it is gone', async () => {
    await house.someone('editor', LAMP);
    const waiting = await invite(coordinator);
    expect(await refusal(await revoke(coordinator, editor))).toContain('its editors can stop it');
    await read(DoneAnswer, await coordinator.post('/api/invitations/revoke', { id: waiting.id }));
    await read(DoneAnswer, await revoke(coordinator, editor));
  });

  test('stays while a colleague’s account is being brought back, and not because of what is over', async () => {
    const colleague = await house.someone('editor', LAMP);
    await read(NewInvitationAnswer, await coordinator.post('/api/accounts/recover', { id: colleague.id }));
    expect((await revoke(coordinator, editor)).status).toBe(409);
    house.pass(4 * DAY + HOUR);
    await coordinator.signIn(coordinator.device);
    await read(DoneAnswer, await revoke(coordinator, editor));
  });

  test('is held by a waiting reader for coordinators alone: to an admin nothing tells for whom one reads', async () => {
    const admin = await house.someone('admin');
    const [reader] = [await house.someone('reader', LAMP), await house.someone('editor', LAMP)];
    await read(NewInvitationAnswer, await coordinator.post('/api/accounts/recover', { id: reader.id }));
    expect((await revoke(coordinator, editor)).status).toBe(409);
    await read(DoneAnswer, await revoke(admin, editor));
  });

  test('is shut out by a colleague even while something waits: it may be theirs who holds a lost device', async () => {
    const colleague = await house.someone('editor', LAMP);
    await invite(coordinator);
    await read(DoneAnswer, await revoke(colleague, editor));
  });
});

test('a reader of a member is shut out at once, whatever waits', async () => {
  const reader = await house.someone('reader', LAMP);
  await invite(coordinator);
  await read(DoneAnswer, await revoke(coordinator, reader));
});
