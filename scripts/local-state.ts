/** The local database: where it lies, and bringing it up to date. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { renewExposureWhenDue } from '../worker/db/renew-exposure.ts';
import { countMembers, saveMissingWords, saveNetwork } from '../worker/db/save-network.ts';
import { sweep } from '../worker/db/sweep.ts';
import { migrate } from './migrate.ts';
import { Problem } from './problem.ts';
import { ROOT } from './run-command.ts';
import { shippedSample, shippedWords } from './shipped-data.ts';

export const STATE_FOLDER = resolve(ROOT, process.env['ATLAS_STATE'] ?? '.atlas');

/** Wrangler keeps what it persists in a folder named after the version of that format. */
const PERSISTED = join(STATE_FOLDER, 'v3');

/**
 * Creates the database when there is none, applies migrations, and adds what is missing of the shipped data.
 * Each step is one transaction, so that it can be broken off at any moment and run again.
 * @param then what else to do while the database is open: opening it takes a second.
 */
export async function prepareState<T>(
  { withSample }: { withSample: boolean },
  then: (db: D1Database) => Promise<T>,
): Promise<T> {
  makeFolder();
  return await withLocalDatabase(async (db) => {
    await bringUpToDate(db);
    // On a machine of one's own no clock runs the sweep, so each start does.
    const now = new Date().toISOString();
    await sweep(db, now);
    await saveMissingWords(db, shippedWords());
    const memberCount = await countMembers(db);
    if (withSample && memberCount === 0) {
      console.log('Loading the public sample network.');
      await saveNetwork(db, shippedSample());
    }
    if (!withSample && memberCount > 0) {
      console.log(
        `There are ${memberCount} organisations in ${STATE_FOLDER} already, and they stay. For an empty network move that folder away, or name another one in ATLAS_STATE.`,
      );
    }
    await renewExposureWhenDue(db, now);
    return await then(db);
  });
}

/** Hands out the local database, which is made without any table where there is none. */
export async function withAnyLocalDatabase<T>(act: (db: D1Database) => Promise<T>): Promise<T> {
  makeFolder();
  return await withLocalDatabase(act);
}

/** Hands out the local database for as long as something is done to it. */
export async function withLocalDatabase<T>(act: (db: D1Database) => Promise<T>): Promise<T> {
  if (!existsSync(PERSISTED)) throw new Problem('There is no database yet. Make it with: npm start');
  checkFiles();
  // Loading wrangler takes a second or two, which a refusal need not wait for.
  const { getPlatformProxy } = await import('wrangler');
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: join(ROOT, 'wrangler.toml'),
    persist: { path: PERSISTED },
    remoteBindings: false,
  });
  try {
    return await act(proxy.env.DB);
  } finally {
    await proxy.dispose();
  }
}

function makeFolder(): void {
  try {
    mkdirSync(PERSISTED, { recursive: true });
  } catch (error) {
    throw new Problem(
      `${STATE_FOLDER} cannot be used as the folder for the database (${reasonOf(error)}). Move it away, or name another folder in ATLAS_STATE.`,
    );
  }
}

/** workerd answers a damaged file with a stack, so damage has to be found before it starts. */
function checkFiles(): void {
  const files = readdirSync(PERSISTED, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.sqlite'))) {
    const damage = damageOf(join(PERSISTED, file));
    if (damage !== null) {
      throw new Problem(
        `The database in ${STATE_FOLDER} is damaged (${damage}). Move that folder away to start with a new one.`,
      );
    }
  }
}

function damageOf(file: string): string | null {
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    const finding = db.prepare('pragma quick_check(1)').get()?.['quick_check'];
    db.close();
    return finding === 'ok' ? null : reasonOf(finding);
  } catch (error) {
    return reasonOf(error);
  }
}

async function bringUpToDate(db: D1Database): Promise<void> {
  const unknown = await migrate(db);
  if (unknown.length > 0) {
    throw new Problem(
      `The database in ${STATE_FOLDER} comes from a newer version of Solidarity Atlas. Use that version, or move the folder away.`,
    );
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
