/** A backup holds every row of every table, goes into an empty database whole or not at all, and nowhere else. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportTo, OPENERS, restoreFrom } from '../../scripts/backup.ts';
import { readBackup } from '../../scripts/backup-file.ts';
import { columnsOf } from '../../worker/db/backup.ts';
import { members } from '../../worker/db/schema.ts';
import { dumpOf } from '../support/dump.ts';
import { type MemoryDatabase, memoryDatabase } from '../support/memory-database.ts';
import { memoryHouse } from '../support/memory-house.ts';
import { peopledWorld } from '../support/proof.ts';
import { worldFrom } from '../support/worlds.ts';
import { operatorWith } from './operator.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
});
afterAll(() => rm(folder, { recursive: true }));
const newFile = () => join(folder, `${++files}.jsonl`);

/** A random world with all that people do in it, in a database for as long as something is done with that. */
async function withWorld<T>(seed: number, act: (db: D1Database) => Promise<T>): Promise<T> {
  const house = memoryHouse();
  const world = await peopledWorld(house, seed);
  return await house.holding(world, () => act(house.db));
}

describe('a backup of a random world', () => {
  const seen = new Set<string>();

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 12])('%i comes back as it was, but for what lets people in', async (seed) => {
    const file = newFile();
    const before = await withWorld(seed, async (db) => {
      await exportTo(db, file);
      await db.batch(OPENERS.map((table) => db.prepare(`delete from ${table}`)));
      return await dumpOf(db);
    });
    const restored = memoryDatabase();
    await restoreFrom(restored, file, seed % 2 ? 'local' : 'remote');
    expect(await dumpOf(restored)).toBe(before);
    for (const table of OPENERS) expect((await restored.prepare(`select 1 from ${table}`).all()).results).toEqual([]);
    for (const { name, rows } of (await readBackup(file)).tables) if (rows.length > 0) seen.add(name);
  });

  test('is of rows in every table but those that no world fills', async () => {
    const never = [...(await columnsOf(memoryDatabase())).keys()].filter((name) => !seen.has(name));
    expect(never).toEqual(['aborts', 'attempt_salts', 'network_changes', 'network_copies', 'network_state']);
  });
});

describe('what is no whole backup is refused, and nothing is written', () => {
  let lines: string[];
  beforeAll(async () => {
    const file = newFile();
    await withWorld(7, (db) => exportTo(db, file));
    lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test.each<[string, (all: string[]) => string[], RegExp]>([
    ['an empty file', () => [], /is not a backup/],
    ['another file', () => ['name,kind', 'Lamp,local'], /is not a backup/],
    ['half of it', (all) => all.slice(0, all.length / 2), /is not whole/],
    ['all but its end', (all) => all.slice(0, -1), /is not whole/],
    ['a line left out', (all) => all.toSpliced(9, 1), /is not whole/],
    ['a line twice', (all) => all.toSpliced(9, 0, all[9] ?? ''), /is not whole/],
    [
      'a cell changed',
      (all) => all.map((line, place) => (place === 9 ? `${line.slice(0, -1)},1]` : line)),
      /is not whole/,
    ],
    ['a line after its end', (all) => [...all, '[]'], /is not whole/],
    ['of a newer version', (all) => [(all[0] ?? '').replace('"version":1', '"version":2')], /is not a backup/],
  ])('%s', async (_what, changed, sentence) => {
    const file = newFile();
    await writeFile(
      file,
      changed(lines)
        .map((line) => `${line}\n`)
        .join(''),
    );
    const db = memoryDatabase();
    const before = await dumpOf(db);
    await expect(restoreFrom(db, file, 'local')).rejects.toThrow(sentence);
    expect(await dumpOf(db)).toBe(before);
  });

  test('a file that is not there is one sentence, and one that is there is not written over', async () => {
    await expect(readBackup(join(folder, 'nowhere'))).rejects.toThrow(/cannot be read/);
    const file = newFile();
    await writeFile(file, 'mine');
    await expect(exportTo(memoryDatabase(), file)).rejects.toThrow(/is there already/);
    await expect(exportTo(memoryDatabase(), join(folder, 'no/such/folder'))).rejects.toThrow(/cannot be written/);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });
});

test('a database that holds something is left as it is', async () => {
  const file = newFile();
  await withWorld(8, (db) => exportTo(db, file));
  await withWorld(9, async (db) => {
    const before = await dumpOf(db);
    await expect(restoreFrom(db, file, 'local')).rejects.toThrow(/goes into an empty database.*: /);
    expect(await dumpOf(db)).toBe(before);
  });
});

test('a batch that fails in its middle leaves nothing', async () => {
  const file = newFile();
  await withWorld(10, (db) => exportTo(db, file));
  const db = memoryDatabase();
  await db.exec(`create trigger breaks before insert on ties begin select raise(abort, 'the disk is full'); end`);
  const before = await dumpOf(db);
  await expect(restoreFrom(db, file, 'local')).rejects.toThrow(/the disk is full.*Nothing was restored/);
  expect(await dumpOf(db)).toBe(before);
});

test('the operator is told what is in it and what to do after', async () => {
  const file = newFile();
  const admin = (db: MemoryDatabase) => {
    const act = (work: (one: D1Database) => Promise<void>) => work(db);
    return operatorWith({ local: act, anyLocal: act, remote: act, remoteOrigin: () => null });
  };
  const db = memoryDatabase();
  const listed = worldFrom(1).stored.members.map((member) => ({ ...member, sourceId: null }));
  db.put(members, listed);
  const rows = listed.length + 1;
  const exported = await admin(db)('export', file);
  expect(exported).toMatchObject({
    code: 0,
    output: expect.stringContaining(`${rows} rows are in ${file}, hidden ones`),
  });
  const restored = await admin(memoryDatabase())('restore', file);
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining(`${rows} rows are restored.`) });
  expect(await admin(db)('restore')).toMatchObject({ code: 1, output: expect.stringContaining('knows') });
});
