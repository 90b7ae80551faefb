/** Random worlds in a real D1, row by row, in place of what was there. */
import { drizzle } from 'drizzle-orm/d1';
import { insertsOf, saveNetwork } from '../../worker/db/save-network.ts';
import type { World } from './memory-house.ts';
import { ROW_TABLES } from './rows.ts';
import { emptyDatabase } from './server.ts';

/** The audit refuses to be changed or emptied, which a test that puts one world after another has to do. */
export async function letAuditBeEmptied(db: D1Database): Promise<void> {
  const { results } = await db.prepare(`select name from sqlite_master where type = 'trigger'`).all<{ name: string }>();
  for (const { name } of results) await db.prepare(`drop trigger "${name}"`).run();
}

export async function putWorld(db: D1Database, { stored, rows }: World): Promise<void> {
  const { auditHead, ...tables } = ROW_TABLES;
  const names = Object.keys(tables).map(inDatabase).reverse();
  const [head] = rows.auditHead;
  await db.batch([
    ...names.map((name) => db.prepare(`delete from ${name}`)),
    db.prepare('update audit_head set hash = ?, entries = ?').bind(head?.hash ?? 'start', head?.entries ?? 0),
  ]);
  await emptyDatabase(db);
  await saveNetwork(db, stored);
  const records = new Map<string, object[]>(Object.entries(rows));
  const [first, ...others] = Object.entries(tables).flatMap(([name, table]) =>
    insertsOf(drizzle(db), table, records.get(name) ?? []),
  );
  if (first) await drizzle(db).batch([first, ...others]);
}

function inDatabase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
