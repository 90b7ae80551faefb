/** The chain of the audit: whatever is done to its rows behind the product's back is found. */
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '#core/audit/actions.ts';
import { CHAIN_START, type LinkedEntry, linkAfter } from '#core/audit/chain.ts';
import { commit } from '../../../worker/db/commit.ts';
import { hashOf } from '../../../worker/db/hash.ts';
import { checkAudit, passesEnd } from '../../../worker/db/load-audit.ts';
import { memoryDatabase } from '../../support/memory-database.ts';
import { type Chance, chanceFrom, idFromChance } from '../../support/random.ts';

const ROUNDS = 20;

const GUARDS = [
  'trigger audit_is_never_changed',
  'trigger audit_is_never_shortened',
  'index audit_prev_unique',
  'index audit_hash_unique',
];

type Rows = LinkedEntry[];

/** What somebody who can write to the database might do; each gives the rows that are there afterwards. */
const TAMPERINGS: Record<string, (rows: Rows, chance: Chance) => Rows | Promise<Rows>> = {
  'a field of an entry is edited': (rows, chance) => {
    const [at, changed] = [chance.below(rows.length), chance.one(EDITS)];
    return rows.map((row, index) => (index === at ? { ...row, ...changed(row, chance) } : row));
  },
  'the first entry is deleted': (rows) => rows.slice(1),
  'an entry in the middle is deleted': (rows, chance) => without(rows, 1 + chance.below(rows.length - 2)),
  'the last entries are deleted': (rows, chance) => rows.slice(0, -1 - chance.below(3)),
  'an entry is put in': async (rows, chance) => {
    const after = chance.below(rows.length);
    const made = await linkAfter(rows[after]?.hash ?? CHAIN_START, entryFrom(chance), hashOf);
    return [...rows, chance.is(0.5) ? made : { ...made, prev: idFromChance(chance) }];
  },
  'two entries change places': (rows, chance) => {
    const [one, other] = twoOf(rows, chance);
    const swap = ({ prev, hash }: LinkedEntry, from: LinkedEntry) => ({ ...from, prev, hash });
    return rows.map((row) => (row === one ? swap(one, other) : row === other ? swap(other, one) : row));
  },
  'an entry is moved to another place, and linked there': async (rows, chance) => {
    const moved = chance.one(rows);
    const before = chance.one(rows.filter((row) => row !== moved && row.hash !== moved.prev));
    const linked = await linkAfter(before.hash, moved, hashOf);
    return rows.map((row) => (row === moved ? linked : row));
  },
  'an entry and its hash are rewritten': async (rows, chance) => {
    const at = chance.below(rows.length);
    const { prev = CHAIN_START } = rows[at] ?? {};
    const rewritten = await linkAfter(prev, entryFrom(chance), hashOf);
    return rows.map((row, index) => (index === at ? rewritten : row));
  },
  'everything from an entry on is rewritten and linked anew': async (rows, chance) => {
    const from = chance.below(rows.length);
    const tail = rows.map((row, index) => (index === from ? { ...row, actorId: idFromChance(chance) } : row));
    return await linkAll(tail);
  },
  'an entry is cut out and the rest is linked anew': async (rows, chance) =>
    await linkAll(without(rows, chance.below(rows.length))),
};

const EDITS: ((row: LinkedEntry, chance: Chance) => Partial<LinkedEntry>)[] = [
  (_row, chance) => ({ id: idFromChance(chance) }),
  ({ at }) => ({ at: at.replace('T', ' ') }),
  ({ actorId }, chance) => ({ actorId: actorId === null ? idFromChance(chance) : null }),
  ({ objectId }, chance) => ({ objectId: objectId === null ? idFromChance(chance) : null }),
  ({ action }) => ({ action: ACTIONS[(ACTIONS.indexOf(action) + 1) % ACTIONS.length] ?? action }),
  (_row, chance) => ({ prev: idFromChance(chance) }),
  (_row, chance) => ({ hash: idFromChance(chance) }),
];

test('a chain that nobody touched has no fault, from its first entry on', async () => {
  for (let entries = 0; entries < 40; entries++) {
    expect((await checkAudit((await chainOf(entries, chanceFrom(entries))).db)).fault).toBeNull();
  }
});

describe('the check finds it where', () => {
  test.each(Object.entries(TAMPERINGS))(`%s, in ${ROUNDS} chains`, async (_what, tamper) => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const chance = chanceFrom(seed);
      const { db, rows } = await chainOf(4 + chance.below(12), chance);
      await writeRows(db, await tamper(rows, chance));
      expect((await checkAudit(db)).fault, `seed ${seed}`).not.toBeNull();
    }
  });

  test(`the note of where it ends is changed, in ${ROUNDS} chains`, async () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const chance = chanceFrom(seed);
      const { db, rows } = await chainOf(4 + chance.below(12), chance);
      const [hash, entries] = chance.is(0.5)
        ? [chance.one(rows.slice(0, -1)).hash, rows.length]
        : [rows.at(-1)?.hash, rows.length - 1];
      await db.prepare('update audit_head set hash = ?, entries = ?').bind(hash, entries).run();
      expect((await checkAudit(db)).fault, `seed ${seed}`).not.toBeNull();
    }
  });
});

test('whoever rewrites everything, the end too, is found only by an end that was noted elsewhere', async () => {
  const chance = chanceFrom(3);
  const { db, rows } = await chainOf(9, chance);
  const { head } = await checkAudit(db);
  const rewritten = await linkAll(without(rows, 2));
  await writeRows(db, rewritten);
  const end = rewritten.at(-1)?.hash;
  await db.prepare('update audit_head set hash = ?, entries = ?').bind(end, rewritten.length).run();
  expect((await checkAudit(db)).fault).toBeNull();
  expect(await passesEnd(db, head.hash)).toBe(false);
});

test('a chain that went on passes the end that was noted before', async () => {
  const chance = chanceFrom(4);
  const { db } = await chainOf(5, chance);
  const { head } = await checkAudit(db);
  await commit(db, { ...entryFrom(chance), key: null, sessionId: null }, () => []);
  expect(await passesEnd(db, head.hash)).toBe(true);
});

/** A chain that the product itself wrote, in a database without what protects it there. */
async function chainOf(entries: number, chance: Chance): Promise<{ db: D1Database; rows: Rows }> {
  const db = memoryDatabase();
  for (let made = 0; made < entries; made++)
    await commit(db, { ...entryFrom(chance), key: null, sessionId: null }, () => []);
  for (const guard of GUARDS) await db.exec(`drop ${guard}`);
  const all = 'select id, at, actor_id as actorId, action, object_id as objectId, prev, hash from audit order by rowid';
  return { db, rows: (await db.prepare(all).all<LinkedEntry>()).results };
}

async function writeRows(db: D1Database, rows: Rows): Promise<void> {
  const insert = db.prepare(
    'insert into audit (id, at, actor_id, action, object_id, prev, hash) values (?,?,?,?,?,?,?)',
  );
  await db.batch([
    db.prepare('delete from audit'),
    ...rows.map(({ id, at, actorId, action, objectId, prev, hash }) =>
      insert.bind(id, at, actorId, action, objectId, prev, hash),
    ),
  ]);
}

function entryFrom(chance: Chance) {
  return {
    id: idFromChance(chance),
    at: new Date(Date.UTC(2026, 0, 1) + chance.below(1_000_000_000)).toISOString(),
    actorId: chance.is(0.8) ? idFromChance(chance) : null,
    action: chance.one(ACTIONS),
    objectId: chance.is(0.7) ? idFromChance(chance) : null,
  };
}

async function linkAll(rows: Rows): Promise<Rows> {
  const linked: Rows = [];
  for (const row of rows) linked.push(await linkAfter(linked.at(-1)?.hash ?? CHAIN_START, row, hashOf));
  return linked;
}

function without(rows: Rows, at: number): Rows {
  return rows.filter((_row, index) => index !== at);
}

function twoOf(rows: Rows, chance: Chance): [LinkedEntry, LinkedEntry] {
  const one = chance.one(rows);
  return [one, chance.one(rows.filter((row) => row !== one))];
}
