/** What reaches into a member that somebody speaks for: it waits, that side is told and can stop it, a second agrees. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#core/vocabulary.ts';
import { recoverAsOperator } from '../../scripts/operator.ts';
import * as answers from '../../worker/answers/identity.ts';
import { DoneAnswer } from '../../worker/answers/shared.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { newAuthenticator } from '../support/authenticator.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { accountOf, DAY, HOUR, type House, houseOn, MINUTE, roleOf } from '../support/house.ts';
import { emptyDatabase } from '../support/server.ts';
import { read } from '../support/visitor.ts';

const [LAMP, MOTH, LISTED, NOBODY] = [idOf('Lamp'), idOf('Moth'), idOf('Listed'), idOf('Nobody')];
const NETWORK = aNetwork()
  .member('Lamp', { standing: 'member' })
  .member('Moth', { standing: 'member' })
  .member('Gone', { standing: 'retired' })
  .member('Listed', { standing: 'listed' }).stored;

let server: Database;
beforeAll(async () => {
  server = await startDatabase({});
  // Each of these stories starts with an empty audit, which only a test may have.
  await server.db.prepare('drop trigger audit_is_never_shortened').run();
});
afterAll(() => server.close());

let there: House;
let coordinator: Person;
let second: Person;
let editor: Person;
type Person = Awaited<ReturnType<House['someone']>>;

/** Two coordinators and an editor who have been there for eight days. */
beforeEach(async () => {
  await emptyDatabase(server.db);
  await server.db.batch([
    ...['accounts', 'invitations', 'notices', 'audit'].map((table) => server.db.prepare(`delete from ${table}`)),
    server.db.prepare("update audit_head set hash = 'start', entries = 0"),
  ]);
  await saveNetwork(server.db, NETWORK);
  there = houseOn(server.db);
  const people = [await there.someone('coordinator'), await there.someone('coordinator')] as const;
  const speaker = await there.someone('editor', LAMP);
  there.pass(8 * DAY);
  [coordinator, second] = people;
  editor = speaker;
  await Promise.all([coordinator, second, editor].map((person) => again(person)));
});

/** Signs in anew: sessions end sooner than these stories. */
async function again(person: Person): Promise<void> {
  await read(answers.SessionAnswer, await person.signIn(person.device));
}

const invite = async (person: Person, role: Role, memberId: string | null) =>
  await read(answers.NewInvitationAnswer, await person.post('/api/invitations', { role, memberId }));
const recover = async (person: Person, id: string) =>
  await read(answers.NewInvitationAnswer, await person.post('/api/accounts/recover', { id }));
const approve = (person: Person, id: string) => person.post('/api/invitations/approve', { id });
const stop = (person: Person, id: string) => person.post('/api/invitations/stop', { id });
const use = async (code: string) => await there.visitor().accept(code, await newAuthenticator());
const noticesOf = async ({ id }: Person) =>
  (
    await server.db.prepare('select kind from notices where account_id = ?').bind(id).all<{ kind: string }>()
  ).results.map(({ kind }) => kind);
const said = async (response: Response) => [response.status, [...response.headers], await response.text()];
const auditOf = async (action: string) =>
  (
    await server.db
      .prepare('select actor_id as actor, object_id as object from audit where action = ? order by at')
      .bind(action)
      .all()
  ).results;

describe('an invitation to speak for a member that somebody speaks for', () => {
  test('opens after a day and the yes of a second coordinator, and not a minute before', async () => {
    const { id, code, opensAt, needsApproval } = await invite(coordinator, 'editor', LAMP);
    expect({ opensAt: opensAt !== null, needsApproval }).toEqual({ opensAt: true, needsApproval: true });
    await read(DoneAnswer, await approve(second, id));
    there.pass(DAY - MINUTE);
    expect((await use(code)).status).toBe(404);
    there.pass(MINUTE);
    expect((await use(code)).status).toBe(200);
  });

  test('stays shut without that yes, however long it waits', async () => {
    const { code } = await invite(coordinator, 'editor', LAMP);
    for (let hours = 0; hours < 100; hours += 10) {
      there.pass(10 * HOUR);
      expect((await use(code)).status).toBe(404);
    }
  });

  test.each(['open', 'options', 'accept'])('is answered by %s, while it waits, as one that never was', async (step) => {
    const { code } = await invite(coordinator, 'editor', LAMP);
    const device = await newAuthenticator();
    const response = await device.make({ challenge: 'AA', rp: { id: 'localhost' }, user: { id: 'AA' } });
    const rest = step === 'accept' ? { challengeId: NOBODY, response, label: 'A device' } : {};
    const ask = async (one: string) =>
      said(await there.visitor().post(`/api/invitations/${step}`, { code: one, ...rest }));
    expect(await ask(code)).toEqual(await ask(idOf('Never')));
    there.pass(DAY);
    expect(await ask(code), 'not agreed to').toEqual(await ask(idOf('Never')));
  });

  test('tells its editors and the other coordinator, and nobody else', async () => {
    const other = await there.someone('editor', MOTH);
    await invite(coordinator, 'editor', LAMP);
    expect(await noticesOf(editor)).toEqual(['recovery-started']);
    expect(await noticesOf(second)).toEqual(['approval-wanted']);
    expect(await noticesOf(coordinator)).toEqual([]);
    expect(await noticesOf(other)).toEqual([]);
  });

  test('is seen on the page of its editors and of nobody else', async () => {
    const { id } = await invite(coordinator, 'editor', LAMP);
    const other = await there.someone('editor', MOTH);
    expect((await accountOf(editor)).recoveries).toMatchObject([
      { id, role: 'editor', isOfThis: false, isRecovery: false },
    ]);
    expect((await accountOf(other)).recoveries).toEqual([]);
    expect((await accountOf(second)).recoveries).toEqual([]);
  });

  test('is stopped by its editor for good, before and after it opened', async () => {
    for (const passed of [HOUR, 2 * DAY]) {
      const { id, code } = await invite(coordinator, 'editor', LAMP);
      await read(DoneAnswer, await approve(second, id));
      there.pass(passed);
      await again(editor);
      await again(coordinator);
      await again(second);
      await read(DoneAnswer, await stop(editor, id));
      there.pass(DAY);
      expect((await use(code)).status).toBe(404);
      await again(coordinator);
      await again(second);
      await again(editor);
    }
    expect(await auditOf('recovery-stopped')).toMatchObject([{ actor: editor.id, object: LAMP }, { object: LAMP }]);
  });

  test('is not stopped by editors of others, readers or strangers, nor told from one that is not there', async () => {
    const { id } = await invite(coordinator, 'editor', LAMP);
    for (const [role, memberId] of [
      ['editor', MOTH],
      ['reader', LAMP],
      ['admin', null],
    ] as const) {
      const other = await there.someone(role, memberId);
      expect(await said(await stop(other, id))).toEqual(await said(await stop(other, NOBODY)));
    }
    expect((await there.visitor().post('/api/invitations/stop', { id })).status).toBe(401);
    expect((await accountOf(editor)).recoveries).toHaveLength(1);
  });

  test('made by an admin waits for a coordinator as well', async () => {
    const admin = await there.someone('admin');
    const { code, id, needsApproval } = await invite(admin, 'editor', LAMP);
    expect(needsApproval).toBe(true);
    expect((await approve(admin, id)).status).toBe(403);
    there.pass(DAY);
    expect((await use(code)).status).toBe(404);
    await again(second);
    await read(DoneAnswer, await approve(second, id));
    expect((await use(code)).status).toBe(200);
  });

  test('of a retired member waits too', async () => {
    expect((await invite(coordinator, 'editor', idOf('Gone'))).opensAt).not.toBeNull();
  });

  test('made by one of its own editors is good at once', async () => {
    const { code, opensAt } = await invite(editor, 'editor', LAMP);
    expect(opensAt).toBeNull();
    expect((await use(code)).status).toBe(200);
  });
});

describe('the yes of a second coordinator', () => {
  test.each<[string, () => Promise<Person>, number]>([
    ['the one who made it', async () => coordinator, 409],
    ['a coordinator of six days', () => newcomer(), 409],
    ['an admin', () => there.someone('admin'), 403],
    ['an editor of the member', async () => editor, 403],
    ['a reader', () => there.someone('reader'), 403],
  ])('is not taken from %s', async (_who, personIn, status) => {
    const person = await personIn();
    await again(coordinator);
    const { id } = await invite(coordinator, 'editor', LAMP);
    expect((await approve(person, id)).status).toBe(status);
    const row = await server.db.prepare('select approved_by from invitations where id = ?').bind(id).first();
    expect(row).toEqual({ approved_by: null });
  });

  async function newcomer(): Promise<Person> {
    const person = await there.someone('coordinator');
    there.pass(6 * DAY);
    await again(person);
    return person;
  }

  test('is given once, and the list says so', async () => {
    const { id } = await invite(coordinator, 'editor', LAMP);
    const listed = async (person: Person) =>
      (await read(answers.InvitationsAnswer, await person.get('/api/invitations'))).invitations.find(
        (one) => one.id === id,
      );
    expect(await listed(second)).toMatchObject({ needsApproval: true, mayApprove: true });
    expect(await listed(coordinator)).toMatchObject({ needsApproval: true, mayApprove: false });
    await read(DoneAnswer, await approve(second, id));
    expect((await approve(second, id)).status).toBe(409);
    expect(await listed(second)).toMatchObject({ needsApproval: false, mayApprove: false });
    expect(await noticesOf(second)).toEqual([]);
    expect(await auditOf('recovery-approved')).toMatchObject([{ actor: second.id, object: LAMP }]);
  });

  test('goes with the account that gave it', async () => {
    const admin = await there.someone('admin');
    const { id, code } = await invite(coordinator, 'editor', LAMP);
    await read(DoneAnswer, await approve(second, id));
    await read(DoneAnswer, await admin.post('/api/accounts/revoke', { id: second.id }));
    there.pass(DAY);
    expect((await use(code)).status).toBe(404);
  });

  test('is not asked for where there is nobody to give it', async () => {
    await server.db.prepare('delete from accounts where id = ?').bind(second.id).run();
    const { code, needsApproval } = await invite(coordinator, 'editor', LAMP);
    expect(needsApproval).toBe(false);
    there.pass(DAY);
    expect((await use(code)).status).toBe(200);
  });

  test('is still asked for a week after the other coordinator was shut out', async () => {
    await read(DoneAnswer, await coordinator.post('/api/accounts/revoke', { id: second.id }));
    const { code, needsApproval } = await invite(coordinator, 'editor', LAMP);
    expect(needsApproval).toBe(true);
    there.pass(DAY);
    expect((await use(code)).status).toBe(404);
    there.pass(6 * DAY + MINUTE);
    await again(coordinator);
    expect((await invite(coordinator, 'editor', LAMP)).needsApproval).toBe(false);
  });

  test('is not given through an account that was just brought back', async () => {
    const { code } = await recover(coordinator, second.id);
    there.pass(DAY);
    const device = await newAuthenticator();
    const thief = there.visitor();
    expect((await thief.accept(code, device)).status).toBe(200);
    expect(await roleOf(thief)).toBe('coordinator');
    await again(coordinator);
    const { id, needsApproval } = await invite(coordinator, 'editor', LAMP);
    expect(needsApproval).toBe(true);
    expect((await thief.post('/api/invitations/approve', { id })).status).toBe(409);
  });

  test('to an invitation that is not there, over, or does not wait is refused alike', async () => {
    const plain = await invite(coordinator, 'reader', null);
    const over = await invite(coordinator, 'editor', LAMP);
    there.pass(5 * DAY);
    await again(second);
    const none = await said(await approve(second, NOBODY));
    for (const id of [plain.id, over.id]) expect(await said(await approve(second, id))).toEqual(none);
  });
});

describe('a listed organisation', () => {
  const standing = async () =>
    (await server.db.prepare('select standing from members where id = ?').bind(LISTED).first<{ standing: string }>())
      ?.standing;

  test('is invited at once, and is a member from the moment that it accepts', async () => {
    const before = await server.db.prepare('select version from network_state').first();
    const { code, opensAt } = await invite(coordinator, 'editor', LISTED);
    expect(opensAt).toBeNull();
    expect(await standing()).toBe('listed');
    expect((await use(code)).status).toBe(200);
    expect(await standing()).toBe('member');
    expect(await server.db.prepare('select version from network_state').first()).not.toEqual(before);
  });

  test('stays listed when only a reader of it comes', async () => {
    expect((await use((await invite(coordinator, 'reader', LISTED)).code)).status).toBe(200);
    expect(await standing()).toBe('listed');
  });

  test('is reached by no other link that was made while nobody spoke for it', async () => {
    const [one, other] = [await invite(coordinator, 'editor', LISTED), await invite(coordinator, 'editor', LISTED)];
    expect((await use(one.code)).status).toBe(200);
    expect((await use(other.code)).status).toBe(404);
  });

  test('is reached by one of two links that are used at once', async () => {
    const codes = [(await invite(coordinator, 'editor', LISTED)).code, (await invite(second, 'editor', LISTED)).code];
    const all = await Promise.all(codes.map(use));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  test('waits like a member once somebody speaks for it, whatever its row says', async () => {
    await use((await invite(coordinator, 'editor', LISTED)).code);
    await server.db.prepare("update members set standing = 'listed' where id = ?").bind(LISTED).run();
    expect((await invite(coordinator, 'editor', LISTED)).opensAt).not.toBeNull();
  });
});

describe('an account that is brought back', () => {
  async function broughtBack(code: string) {
    const [device, visitor] = [await newAuthenticator(), there.visitor()];
    const accepted = await read(answers.SessionAnswer, await visitor.accept(code, device));
    return { device, visitor, account: accepted.account };
  }
  async function codeFor(person: Person): Promise<string> {
    const { id, code } = await recover(coordinator, person.id);
    const [waiting] = (await read(answers.InvitationsAnswer, await second.get('/api/invitations'))).invitations;
    if (waiting?.needsApproval) await read(DoneAnswer, await approve(second, id));
    there.pass(DAY);
    return code;
  }

  test('is the same account with one new passkey, and everything that was open is shut', async () => {
    const asked = await editor.post('/api/account/tokens', { label: 'Report', days: 30, scope: 'own' });
    const { token } = await read(answers.NewTokenAnswer, asked);
    const before = await server.db.prepare('select count(*) as accounts from accounts').first();
    const { account, device, visitor } = await broughtBack(await codeFor(editor));
    expect(account?.id).toBe(editor.id);
    expect(await server.db.prepare('select count(*) as accounts from accounts').first()).toEqual(before);
    expect(await roleOf(editor)).toBeNull();
    expect((await there.visitor().signIn(editor.device)).status).toBe(401);
    expect((await editor.get('/api/members', { headers: { Authorization: `Bearer ${token}` } })).status).toBe(401);
    expect((await accountOf(visitor)).passkeys).toHaveLength(1);
    expect((await there.visitor().signIn(device)).status).toBe(200);
    expect(await auditOf('recovery-accepted')).toMatchObject([{ actor: editor.id, object: LAMP }]);
    expect(await noticesOf(editor)).toContain('recovery-accepted');
  });

  test('lets nobody back in by an invitation that was made from it before', async () => {
    const byColleague = await there.someone('editor', LAMP);
    const kept = await invite(byColleague, 'reader', LAMP);
    const asked = await recover(coordinator, editor.id);
    await read(DoneAnswer, await approve(second, asked.id));
    const { code } = await invite(editor, 'editor', LAMP);
    there.pass(DAY);
    await broughtBack(asked.code);
    expect((await use(code)).status).toBe(404);
    expect((await use(kept.code)).status).toBe(200);
  });

  test('keeps what it had while the link is only made, open, or stopped', async () => {
    const { id } = await recover(coordinator, editor.id);
    expect(await roleOf(editor)).toBe('editor');
    expect((await accountOf(editor)).recoveries).toMatchObject([{ id, isOfThis: true, isRecovery: true }]);
    await read(DoneAnswer, await stop(editor, id));
    expect(await roleOf(editor)).toBe('editor');
    expect((await there.visitor().signIn(editor.device)).status).toBe(200);
  });

  test('of a coordinator can be stopped by its holder', async () => {
    const { id, code } = await recover(coordinator, second.id);
    expect(await noticesOf(second)).toContain('recovery-started');
    expect((await approve(second, id)).status).toBe(409);
    await read(DoneAnswer, await stop(second, id));
    there.pass(2 * DAY);
    expect((await use(code)).status).toBe(404);
  });

  test('is brought back once, whatever other links there are for it', async () => {
    const one = await codeFor(editor);
    await again(coordinator);
    await again(second);
    const later = await recover(coordinator, editor.id);
    await read(DoneAnswer, await approve(second, later.id));
    await broughtBack(one);
    there.pass(DAY);
    expect((await use(later.code)).status).toBe(404);
  });

  test('by a passkey that serves somebody already keeps everything as it was', async () => {
    const code = await codeFor(editor);
    expect((await there.visitor().accept(code, second.device)).status).toBe(404);
    expect((await there.visitor().signIn(editor.device)).status).toBe(200);
    expect((await use(code)).status).toBe(200);
  });

  test('by many at once lets exactly one in', async () => {
    const code = await codeFor(editor);
    const all = await Promise.all(Array.from({ length: 6 }, () => use(code)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ status }) => status >= 500)).toHaveLength(0);
    const { passkeys } = (await server.db
      .prepare('select count(*) as passkeys from passkeys where account_id = ?')
      .bind(editor.id)
      .first<{ passkeys: number }>()) ?? { passkeys: 0 };
    expect(passkeys).toBe(1);
  });

  test.each<[string, () => Promise<Person>, () => string, number]>([
    ['an editor of the same member', async () => editor, () => second.id, 403],
    ['a reader', () => there.someone('reader'), () => editor.id, 403],
    ['its own coordinator', async () => coordinator, () => coordinator.id, 409],
    ['a coordinator for an account that is not there', async () => coordinator, () => NOBODY, 404],
  ])('is not asked for by %s', async (_who, personIn, idIn, status) => {
    const person = await personIn();
    expect((await person.post('/api/accounts/recover', { id: idIn() })).status).toBe(status);
  });

  test('of an admin is to a coordinator as if it were not there', async () => {
    const admin = await there.someone('admin');
    const ask = async (id: string) => said(await coordinator.post('/api/accounts/recover', { id }));
    expect(await ask(admin.id)).toEqual(await ask(NOBODY));
  });

  test('by the operator is brought back at once, and the audit says so', async () => {
    const code = await recoverAsOperator(server.db, editor.id, new Date('2026-03-09T10:00:00Z'));
    expect((await broughtBack(code)).account?.id).toBe(editor.id);
    expect((await auditOf('recovery-started')).at(-1)).toEqual({ actor: null, object: LAMP });
  });
});

test('no answer with a code is kept for requests that are sent again', async () => {
  const key = { headers: { 'Idempotency-Key': 'a-key-of-sixteen-letters' } };
  const first = await coordinator.post('/api/invitations', { role: 'editor', memberId: LAMP }, key);
  const { code } = await read(answers.NewInvitationAnswer, first);
  expect((await coordinator.post('/api/invitations', { role: 'editor', memberId: LAMP }, key)).status).toBe(409);
  const { results } = await server.db.prepare('select * from request_keys').all();
  expect(results).toHaveLength(1);
  expect(JSON.stringify(results)).not.toContain(code);
});
