/**
 * A database for tests of what the product does with it. SQLite in this process unless the run is a long one: a real D1
 * takes many times as long, and what it does differently is held by the tests that always run on one (the tables, saving,
 * the one batch, sealing, the worlds, quick hide under load, and everything in a browser).
 */
import type { StoredNetwork } from '#core/stored-network.ts';
import { saveNetwork } from '../../worker/db/save-network.ts';
import { memoryDatabase } from './memory-database.ts';
import { startServer } from './server.ts';

export type Database = { db: D1Database; close(): Promise<void> };

export async function startDatabase(network: Partial<StoredNetwork>): Promise<Database> {
  if (process.env['ATLAS_LONG']) return await startServer(network);
  const db = memoryDatabase();
  await saveNetwork(db, network);
  return { db, close: async () => {} };
}
