/** The production bundle on a real D1 in workerd, with the sample network or one of the test's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { createTestHarness } from 'wrangler';
import { readNetworkFiles } from '#core/formats/network-csv.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';

const ROOT = new URL('../../', import.meta.url);

export type Server = { url: string; db: D1Database; close(): Promise<void> };

/** @param network what the database holds; without one, the words and the public sample. */
export async function startServer(network: Partial<StoredNetwork> = sampleNetwork()): Promise<Server> {
  const harness = createTestHarness({
    workers: [{ configPath: new URL('wrangler.toml', ROOT), prebuiltWorkerDir: new URL('dist/worker', ROOT) }],
  });
  const { url } = await harness.listen();
  const worker = harness.getWorker<{ DB: D1Database }>();
  await worker.applyD1Migrations('DB');
  const { DB: db } = await worker.getEnv();
  await saveNetwork(db, network);
  return { url: url.origin, db, close: () => harness.close() };
}

/** The words that every deployment starts with, and the public sample, read as `npm start` reads them. */
export function sampleNetwork(): StoredNetwork {
  const files = { ...csvFilesIn('data/words/'), ...csvFilesIn('data/sample/') };
  const read = readNetworkFiles(files, () => {
    throw new Error('The sample gives every record its id.');
  });
  if (!read.ok) throw new Error(`The sample does not parse: ${JSON.stringify(read.problems.slice(0, 3))}`);
  return read.network;
}

function csvFilesIn(folder: string): Record<string, string> {
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(`${folder}${name}`, ROOT), 'utf8')]));
}

/** Deletes every row, for tests that need several networks in one database. */
export async function emptyDatabase(db: D1Database): Promise<void> {
  const tables = [
    'cases',
    'memberships',
    'coalitions',
    'ties',
    'needs',
    'offers',
    'presences',
    'members',
    'contexts',
    'countries',
    'areas',
    'threats',
    'capacities',
    'sources',
  ];
  const bump = db.prepare('update network_state set version = version + 1');
  await db.batch([bump, ...tables.map((table) => db.prepare(`delete from ${table}`))]);
}
