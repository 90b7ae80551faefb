/** What tells loaded copies of the network that they are old. */
import { sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { networkState } from './schema.ts';

/**
 * The statement that belongs into every batch that changes what `loadNetwork` loads. The version is random, not a
 * count: after a restore of the database a count would come by its old values again.
 */
export function newVersion(db: DrizzleD1Database) {
  // 53 bits, so that JavaScript reads the number as SQLite keeps it.
  const version = sql`abs(random() % 9007199254740991)`;
  return db
    .insert(networkState)
    .values({ id: 1, version })
    .onConflictDoUpdate({ target: networkState.id, set: { version } });
}
