/** One change is one batch: its effect, its entry in the audit and the key of its request. */
import { sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChainHead, faultIn, type LinkedEntry } from '#core/audit/chain.ts';
import { commit, type Deed, mustChange } from '../../worker/db/commit.ts';
import { hashOf } from '../../worker/db/hash.ts';
import { contacts, settings, tombstones } from '../../worker/db/schema.ts';
import { memoryDatabase } from '../support/memory-database.ts';
import { chanceFrom, idFromChance } from '../support/random.ts';
import { type Server, startServer } from '../support/server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer({});
});
afterAll(() => server.close());

const chance = chanceFrom(7);
const aDeed = (changed: Partial<Deed> = {}): Deed => ({
  id: idFromChance(chance),
  at: '2026-01-01T12:00:00.000Z',
  actorId: null,
  action: 'setting-changed',
  objectId: null,
  key: null,
  sessionId: null,
  ...changed,
});

describe.each([
  ['a D1 in workerd', () => server.db],
  ['SQLite in this process', () => memoryDatabase()],
])('in %s', (_name, databaseOf) => {
  let db: D1Database;
  beforeEach(async () => {
    db = databaseOf();
    await db.exec('delete from tombstones; delete from request_keys; delete from settings;'.replaceAll('\n', ''));
  });

  const count = async (table: string) =>
    (await db.prepare(`select count(*) as n from ${table}`).first<number>('n')) ?? -1;
  const bury = (id: string) => (inside: DrizzleD1Database) => [inside.insert(tombstones).values({ id, at: 'now' })];
  const fault = async () => {
    const { results } = await db
      .prepare('select id, at, actor_id as actorId, action, object_id as objectId, prev, hash from audit')
      .all<LinkedEntry>();
    const head = await db.prepare('select hash, entries from audit_head').first<ChainHead>();
    return await faultIn(results, head ?? { hash: '', entries: -1 }, hashOf);
  };

  test('a change is there with its entry', async () => {
    const before = await count('audit');
    expect(await commit(db, aDeed(), bury('one'))).toEqual({ ok: true });
    expect([await count('tombstones'), await count('audit')]).toEqual([1, before + 1]);
    expect(await fault()).toBeNull();
  });

  test('where a statement that must change something does not, nothing of the batch is there', async () => {
    const before = await count('audit');
    const outcome = await commit(db, aDeed(), (inside) => [
      ...bury('two')(inside),
      inside.update(settings).set({ value: 'x' }),
      mustChange(inside, 'stale'),
    ]);
    expect(outcome).toEqual({ ok: false, problem: 'stale' });
    expect([await count('tombstones'), await count('audit')]).toEqual([0, before]);
  });

  test('the same key takes effect once', async () => {
    const key = { hash: 'key', requestHash: 'request' };
    expect(await commit(db, aDeed({ key }), bury('three'))).toEqual({ ok: true });
    expect(await commit(db, aDeed({ key }), bury('four'))).toEqual({ ok: false, problem: 'repeated' });
    expect(await count('tombstones')).toBe(1);
  });

  test('twenty writers at once all take effect, in one chain', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, one) => commit(db, aDeed(), bury(`of ${one}`))));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await count('tombstones')).toBe(20);
    expect(await fault()).toBeNull();
  });

  test('nothing is done in a session that was ended in between', async () => {
    const deed = aDeed({ actorId: 'somebody', sessionId: 'a session that is over' });
    expect(await commit(db, deed, bury('six'))).toEqual({ ok: false, problem: 'gone' });
    expect(await count('tombstones')).toBe(0);
  });

  test('nothing is done for what is gone', async () => {
    const row = { memberId: 'nobody', sealed: 'x' };
    const outcome = await commit(db, aDeed(), (inside) => [
      ...bury('seven')(inside),
      inside.insert(contacts).values(row),
    ]);
    expect(outcome).toEqual({ ok: false, problem: 'gone' });
    expect(await count('tombstones')).toBe(0);
  });

  test('an entry can be neither changed nor deleted', async () => {
    await commit(db, aDeed(), bury('five'));
    await expect(drizzle(db).run(sql`update audit set action = 'token-made'`)).rejects.toThrow();
    await expect(drizzle(db).run(sql`delete from audit`)).rejects.toThrow();
  });
});
