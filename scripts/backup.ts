/** All that a network has, out into a file and back into an empty database. */
import { columnsOf, filledTables, migrationsOf, readEverything, writeEverything } from '../worker/db/backup.ts';
import { readBackup, writeBackup } from './backup-file.ts';
import { migrate, migrationNames } from './migrate.ts';
import { Problem } from './problem.ts';

/** @returns how many rows the file has. */
export async function exportTo(db: D1Database, path: string): Promise<number> {
  const everything = await readEverything(db);
  writeBackup(path, everything);
  return everything.tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Characters of rows in one statement: what goes to a deployed database is text, of which D1 takes 100 kB at a time. */
const SLICES = { local: 500_000, remote: 60_000 };

/** What opens an account by itself. Whatever of it was ended since the backup would be good again. */
export const OPENERS = ['sessions', 'tokens', 'invitations', 'challenges'];

/**
 * Puts a backup into a database that holds nothing of its own, all of it but what opens accounts by itself, or nothing,
 * and reads it again to see that it is the same. A local database that has no tables yet gets those of the backup, and after it what came since.
 * @returns how many rows there are.
 */
export async function restoreFrom(db: D1Database, path: string, where: keyof typeof SLICES): Promise<number> {
  const backup = await readBackup(path);
  const known = migrationNames();
  if (backup.migrations.some((name, place) => name !== known[place])) {
    throw new Problem('This backup comes from a newer version of Solidarity Atlas. Restore it with that version.');
  }
  const isOurs = where === 'local' && backup.migrations.length > 0;
  if (isOurs && (await migrationsOf(db)).length === 0) await migrate(db, backup.migrations);
  await mustFit(db, backup.migrations);
  await mustBeEmpty(db);
  await mustHave(db, backup.tables);
  const tables = backup.tables.map((one) => (OPENERS.includes(one.name) ? { ...one, rows: [] } : one));
  try {
    await writeEverything(db, tables, SLICES[where]);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Problem(`The database did not take it, and is as it was (${why}). Nothing was restored.`);
  }
  const now = await readEverything(db);
  if (JSON.stringify(now.tables) !== JSON.stringify(tables)) {
    throw new Problem('What the database holds now is not what the backup holds. Do not use it: restore into another.');
  }
  if (isOurs) await migrate(db);
  return now.tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

async function mustFit(db: D1Database, migrations: string[]): Promise<void> {
  if (JSON.stringify(await migrationsOf(db)) === JSON.stringify(migrations)) return;
  const last = migrations.at(-1) ?? 'the first';
  throw new Problem(
    `The backup has the tables as of ${last}, and this database others. Restore into a new one, with the version that the backup was made with; then change to a newer one.`,
  );
}

async function mustBeEmpty(db: D1Database): Promise<void> {
  const filled = await filledTables(db);
  if (filled.length === 0) return;
  throw new Problem(
    `A backup goes into an empty database, and this one holds something: ${filled.slice(0, 5).join(', ')}. Nothing was restored. For a new local one, name another folder in ATLAS_STATE.`,
  );
}

async function mustHave(db: D1Database, tables: { name: string; columns: string[] }[]): Promise<void> {
  const own = [...(await columnsOf(db))].map(([name, columns]) => ({ name, columns }));
  const brought = tables.map(({ name, columns }) => ({ name, columns }));
  if (JSON.stringify(own) !== JSON.stringify(brought)) {
    throw new Problem('The backup has other tables than this database. Nothing was restored.');
  }
}
