/** Who reads what of the audit; and what somebody may not read of it changes nothing of what they get. */
import { drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { ACTIONS, type Action } from '#core/audit/actions.ts';
import type { Entry } from '#core/audit/chain.ts';
import { auditSightOf, entriesSeenBy } from '#core/audit/sight.ts';
import { ROLES, type Role } from '#core/vocabulary.ts';
import { AuditAnswer, AuditCheckAnswer } from '../../worker/answers/audit.ts';
import { commit } from '../../worker/db/commit.ts';
import { auditReader } from '../../worker/db/load-audit.ts';
import { audit } from '../../worker/db/schema.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Database, startDatabase } from '../support/database.ts';
import { houseOn } from '../support/house.ts';
import { type Chance, chanceFrom, idFromChance } from '../support/random.ts';
import { read } from '../support/visitor.ts';

const [LAMP, QUILL, HIDDEN] = [idOf('Lamp'), idOf('Quill'), idOf('Hidden')];

let server: Database;
beforeAll(async () => {
  server = await startDatabase(
    aNetwork().member('Lamp').member('Quill').member('Hidden', { visibility: 'private' }).stored,
  );
});
afterAll(() => server.close());

type Reader = { get(path: string): Promise<Response> };

const GUARDS = [
  ['audit_is_never_changed', 'update'],
  ['audit_is_never_shortened', 'delete'],
] as const;

/** A test may begin anew where the product never can. */
async function clearAudit(): Promise<void> {
  for (const [guard] of GUARDS) await server.db.exec(`drop trigger ${guard}`);
  await server.db.batch([
    server.db.prepare('delete from audit'),
    server.db.prepare("update audit_head set hash = 'start', entries = 0"),
  ]);
  for (const [guard, what] of GUARDS) {
    await server.db.exec(`create trigger ${guard} before ${what} on audit begin select raise(abort, 'no'); end`);
  }
}
beforeEach(clearAudit);

const chance = chanceFrom(11);

async function note(entry: Partial<Entry> & { action: Action }): Promise<void> {
  const whole = { id: idFromChance(chance), at: '2026-03-01T10:20:30.000Z', actorId: null, objectId: null, ...entry };
  await commit(server.db, { ...whole, sessionId: null, key: null }, () => []);
}

async function pageOf(reader: Reader, after?: string): Promise<z.infer<typeof AuditAnswer>> {
  return await read(AuditAnswer, await reader.get(after === undefined ? '/api/audit' : `/api/audit?after=${after}`));
}

const actionsOf = async (reader: Reader) => (await pageOf(reader)).entries.map(({ action }) => action);

describe('somebody reads', () => {
  test('what they did themselves, to the second, and of others only the day', async () => {
    const there = houseOn(server.db);
    const editor = await there.someone('editor', LAMP);
    await clearAudit();
    await note({ action: 'call-made', actorId: editor.id });
    await note({ action: 'member-vouched', objectId: LAMP, at: '2026-03-01T08:00:00.000Z' });
    expect((await pageOf(editor)).entries).toMatchObject([
      { action: 'call-made', on: '2026-03-01', at: '2026-03-01T10:20:30.000Z', by: { who: 'you' } },
      { action: 'member-vouched', on: '2026-03-01', at: null, about: { member: { name: 'Lamp' } } },
    ]);
  });

  test('as an editor, what was done to their own organisation and nothing of another', async () => {
    const there = houseOn(server.db);
    const [editor, other] = [await there.someone('editor', LAMP), await there.someone('editor', QUILL)];
    await clearAudit();
    await note({ action: 'entry-saved', objectId: LAMP });
    await note({ action: 'member-hidden', objectId: QUILL });
    await note({ action: 'invitation-made', actorId: other.id });
    expect(await actionsOf(editor)).toEqual(['entry-saved']);
  });

  test.each<Role>(['coordinator', 'admin'])(
    'as %s, what concerns the network, and no entry of a member',
    async (role) => {
      const there = houseOn(server.db);
      const reader = await there.someone(role);
      await clearAudit();
      for (const action of ACTIONS) await note({ action, objectId: LAMP, actorId: idFromChance(chance) });
      const seen = [...(await actionsOf(reader))];
      expect(seen).toContain('account-revoked');
      expect(seen).toContain('member-erased');
      for (const action of [
        ...(['introduction-moved', 'call-made', 'call-closed', 'contact-saved', 'data-downloaded'] as const),
        ...(['entry-saved', 'hide-code-made', 'passkey-added', 'token-made'] as const),
      ]) {
        expect(seen).not.toContain(action);
      }
    },
  );

  test('nothing of others as a reader, even of the organisation that they belong to', async () => {
    const there = houseOn(server.db);
    const reader = await there.someone('reader', LAMP);
    await clearAudit();
    for (const action of ACTIONS) await note({ action, objectId: LAMP });
    expect(await actionsOf(reader)).toEqual([]);
  });

  test('introductions, calls, contacts and downloads only as whoever did them', async () => {
    const there = houseOn(server.db);
    const people = await Promise.all(ROLES.map((role) => there.someone(role, role === 'editor' ? LAMP : null)));
    const doer = await there.someone('editor', LAMP);
    await clearAudit();
    const own = ['introduction-moved', 'call-made', 'call-closed', 'contact-saved', 'data-downloaded'] as const;
    for (const action of own) await note({ action, objectId: LAMP, actorId: doer.id });
    for (const person of people) expect(await actionsOf(person)).toEqual([]);
    expect([...(await actionsOf(doer))].sort()).toEqual([...own].sort());
  });

  test('no name of an organisation that is hidden from them', async () => {
    const there = houseOn(server.db);
    const [admin, coordinator] = [await there.someone('admin'), await there.someone('coordinator')];
    await clearAudit();
    await note({ action: 'member-hidden', objectId: HIDDEN });
    expect(await (await admin.get('/api/audit')).text()).not.toMatch(new RegExp(`Hidden|${HIDDEN}`));
    expect((await pageOf(coordinator)).entries).toMatchObject([{ about: { member: { name: 'Hidden' } } }]);
  });

  test('as an editor, no role of somebody outside their organisation', async () => {
    const there = houseOn(server.db);
    const editor = await there.someone('editor', LAMP);
    const colleague = await there.someone('editor', LAMP);
    const coordinator = await there.someone('coordinator', QUILL);
    await clearAudit();
    await note({ action: 'member-vouched', objectId: LAMP, actorId: coordinator.id, at: '2026-03-01T08:00:00.000Z' });
    await note({ action: 'entry-saved', objectId: LAMP, actorId: colleague.id });
    expect((await pageOf(editor)).entries.map(({ by }) => by)).toEqual([
      { who: 'account', role: 'editor', member: { id: LAMP, name: 'Lamp' } },
      { who: 'somebody', role: null, member: null },
    ]);
  });
});

describe('a list in pages', () => {
  test('has every entry once, newest first', async () => {
    const there = houseOn(server.db);
    const coordinator = await there.someone('coordinator');
    await clearAudit();
    for (let day = 1; day <= 9; day++) {
      for (let count = 0; count < 13; count++)
        await note({ action: 'claim-made', at: `2026-03-0${day}T10:00:00.000Z` });
    }
    const first = await pageOf(coordinator);
    const second = await pageOf(coordinator, first.after ?? '');
    const third = await pageOf(coordinator, second.after ?? '');
    const all = [first, second, third].flatMap(({ entries }) => entries);
    expect([first, second, third].map(({ entries }) => entries.length)).toEqual([50, 50, 17]);
    expect(third.after).toBeNull();
    expect(new Set(all.map(({ id }) => id)).size).toBe(117);
    expect(all.map(({ on }) => on)).toEqual(
      all
        .map(({ on }) => on)
        .sort()
        .reverse(),
    );
  });

  test('goes on from an entry that is hidden as from one that never was', async () => {
    const there = houseOn(server.db);
    const editor = await there.someone('editor', LAMP);
    await clearAudit();
    const id = idFromChance(chance);
    await note({ id, action: 'claim-made', objectId: QUILL });
    const [hidden, none] = [
      await editor.get(`/api/audit?after=${id}`),
      await editor.get(`/api/audit?after=${idOf('None')}`),
    ];
    expect([hidden.status, await hidden.text()]).toEqual([404, await none.text()]);
  });
});

test('entries that somebody may not read change no byte of what they get', async () => {
  const there = houseOn(server.db);
  const people = [
    await there.someone('editor', LAMP),
    await there.someone('reader', QUILL),
    await there.someone('coordinator', QUILL),
    await there.someone('admin'),
  ];
  const roles: { role: Role; memberId: string | null }[] = [
    { role: 'editor', memberId: LAMP },
    { role: 'reader', memberId: QUILL },
    { role: 'coordinator', memberId: QUILL },
    { role: 'admin', memberId: null },
  ];
  for (const [place, person] of people.entries()) {
    const sight = auditSightOf({ id: person.id, ...(roles[place] ?? { role: 'reader', memberId: null }) });
    for (let seed = 1; seed <= 2; seed++) {
      const entries = randomEntries(
        chanceFrom(seed),
        people.map(({ id }) => id),
      );
      await clearAudit();
      for (const entry of entries) await note(entry);
      const whole = await answersTo(person);
      await clearAudit();
      for (const entry of entriesSeenBy(entries, sight)) await note(entry);
      expect(await answersTo(person), `${roles[place]?.role}, seed ${seed}`).toEqual(whole);
    }
  }
});

test('what the database is asked for is what the rule lets through', async () => {
  const ids = ['one', 'other'].map(idOf);
  const entries = randomEntries(chanceFrom(5), ids);
  for (const entry of entries) await note(entry);
  const reader = auditReader(server.db);
  for (const role of ROLES) {
    const sight = auditSightOf({ id: ids[0] ?? '', role, memberId: LAMP });
    const loaded = (await reader.entriesWithin(sight, { limit: 500 })) ?? [];
    expect(loaded.map(({ id }) => id).sort()).toEqual(
      entriesSeenBy(entries, sight)
        .map(({ id }) => id)
        .sort(),
    );
  }
});

describe('the check', () => {
  test('tells coordinators and admins whether it is whole, and not how long it is', async () => {
    const there = houseOn(server.db);
    const people = [await there.someone('coordinator'), await there.someone('admin')];
    const texts: string[] = [];
    for (const person of people) {
      texts.push(await (await person.get('/api/audit/check')).text());
      await note({ action: 'introduction-moved', actorId: idOf('Somebody') });
      texts.push(await (await person.get('/api/audit/check')).text());
    }
    expect(new Set(texts)).toEqual(new Set(['{"isWhole":true}']));
  });

  test('finds an entry that was changed in the database', async () => {
    const there = houseOn(server.db);
    const coordinator = await there.someone('coordinator');
    await note({ action: 'member-vouched', objectId: LAMP });
    await server.db.exec('drop trigger audit_is_never_changed');
    await drizzle(server.db).update(audit).set({ objectId: QUILL });
    await server.db.exec(
      "create trigger audit_is_never_changed before update on audit begin select raise(abort, 'no'); end",
    );
    expect(await read(AuditCheckAnswer, await coordinator.get('/api/audit/check'))).toEqual({ isWhole: false });
  });

  test.each<Role>(['editor', 'reader'])('is not for the role %s', async (role) => {
    const person = await houseOn(server.db).someone(role, LAMP);
    expect((await person.get('/api/audit/check')).status).toBe(403);
  });
});

test('nothing of it is for a program with a token, or for somebody who is not signed in', async () => {
  const visitor = houseOn(server.db).visitor();
  for (const path of ['/api/audit', '/api/audit/check']) {
    expect((await visitor.get(path)).status).toBe(401);
    expect((await visitor.get(path, { headers: { Authorization: 'Bearer sa_x' } })).status).toBe(403);
  }
});

function randomEntries(draw: Chance, actorIds: readonly string[]): Entry[] {
  return Array.from({ length: 40 }, () => ({
    id: idFromChance(draw),
    at: `2026-03-0${1 + draw.below(9)}T10:00:0${draw.below(9)}.000Z`,
    actorId: draw.is(0.2) ? null : draw.is(0.3) ? idFromChance(draw) : draw.one(actorIds),
    action: draw.one(ACTIONS),
    objectId: draw.is(0.2) ? null : draw.one([LAMP, QUILL, HIDDEN, ...actorIds]),
  }));
}

/** Every page, and the check where the role may ask for it. */
async function answersTo(person: Reader): Promise<string[]> {
  const answers: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const response = await person.get(after === undefined ? '/api/audit' : `/api/audit?after=${after}`);
    const text = await response.text();
    answers.push(`${response.headers.get('ETag')} ${text}`);
    after = AuditAnswer.parse(JSON.parse(text)).after;
  }
  return [...answers, await (await person.get('/api/audit/check')).text()];
}
