/** Random worlds in a real D1, row by row, in place of what was there. */
import { drizzle } from 'drizzle-orm/d1';
import { insertsOf, saveNetwork } from '../../worker/db/save-network.ts';
import { newVersion } from '../../worker/db/version.ts';
import type { World } from './memory-house.ts';
import { RECORD_TABLES, ROW_TABLES } from './rows.ts';
import { words } from './worlds.ts';

/**
 * The words, which are those of every random world; and the audit, which refuses to be changed or emptied, lets itself be:
 * a test that puts one world after another has to do that.
 */
export async function prepareForWorlds(db: D1Database): Promise<void> {
  const { results } = await db.prepare(`select name from sqlite_master where type = 'trigger'`).all<{ name: string }>();
  for (const { name } of results) await db.prepare(`drop trigger "${name}"`).run();
  await saveNetwork(db, words());
}

/** One batch for all of it: with fifty worlds, every round trip to the database counts. */
export async function putWorld(d1: D1Database, { stored, rows }: World): Promise<void> {
  const db = drizzle(d1);
  const { auditHead, ...tables } = { ...RECORD_TABLES, ...ROW_TABLES };
  const records = new Map<string, object[]>(Object.entries({ ...stored, ...rows }));
  const [head] = rows.auditHead;
  await db.batch([
    ...newVersion(db, 'all'),
    ...Object.values(tables)
      .reverse()
      .map((table) => db.delete(table)),
    db.update(auditHead).set({ hash: head?.hash ?? 'start', entries: head?.entries ?? 0 }),
    ...Object.entries(tables).flatMap(([name, table]) => insertsOf(db, table, records.get(name) ?? [])),
  ]);
}
