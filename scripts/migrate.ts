/** Applies migrations to a D1 at hand, keeping the same books as `wrangler d1 migrations apply`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-command.ts';

const FOLDER = join(ROOT, 'migrations');

const CREATE_BOOKS = `create table if not exists d1_migrations (
  id integer primary key autoincrement,
  name text unique,
  applied_at timestamp default current_timestamp not null
)`;

/**
 * Applies what is not applied yet, each migration as a whole or not at all.
 * @param wanted of those that this version knows; all of them when not said.
 * @returns the names of migrations that the database has and this version does not know.
 */
export async function migrate(db: D1Database, wanted: readonly string[] = migrationNames()): Promise<string[]> {
  const { unstable_splitSqlQuery: splitSql } = await import('wrangler');
  await db.prepare(CREATE_BOOKS).run();
  const { results } = await db.prepare('select name from d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map((row) => row.name));
  const names = migrationNames();
  for (const name of names.filter((one) => wanted.includes(one) && !applied.has(one))) {
    const statements = splitSql(readFileSync(join(FOLDER, name), 'utf8')).map((statement) => db.prepare(statement));
    await db.batch([...statements, db.prepare('insert into d1_migrations (name) values (?)').bind(name)]);
  }
  return [...applied].filter((name) => !names.includes(name));
}

/** All of them in their order, for a database that is new and keeps no books. */
export function migrationsAsSql(): string {
  return migrationNames()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n');
}

/** In the order in which they are applied. */
export function migrationNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort();
}
