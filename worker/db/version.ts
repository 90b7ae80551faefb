/** What tells loaded copies of the network that they are old. */
import { type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { networkState } from './schema.ts';

/**
 * The statement that belongs into every batch that changes what `loadNetwork` loads. The version is random, not a
 * count: after a restore of the database a count would come by its old values again.
 */
export function newVersion(db: DrizzleD1Database) {
  const version = newNumber();
  return db
    .insert(networkState)
    .values({ id: 1, version })
    .onConflictDoUpdate({ target: networkState.id, set: { version } });
}

/** The same for a batch that only changes it where a condition holds: elsewhere not even this may tell that it ran. */
export function newVersionWhere(db: DrizzleD1Database, condition: SQL) {
  const version = newNumber();
  return db
    .insert(networkState)
    .select(sql`select 1, ${version} where ${condition}`)
    .onConflictDoUpdate({ target: networkState.id, set: { version } });
}

/** 53 bits, so that JavaScript reads the number as SQLite keeps it. */
export function newNumber() {
  return sql`abs(random() % 9007199254740991)`;
}
