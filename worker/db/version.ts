/** What tells loaded copies of the network that they are old, and what to read to be as new as the database. */
import { eq, gte, max, type SQL, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { networkChanges, networkCopies, networkState } from './schema.ts';

/**
 * What a change touches of that which `loadNetwork` loads. *memberIds*: of these members their own rows, with presences,
 * offers, needs, affiliations and ties. *rest*: what belongs to no single member, as coalitions, cases and sources.
 * *all*: anything else, or nobody knows.
 */
export type Changed = { memberIds?: string[]; rest?: boolean } | 'all';

type Step = typeof networkChanges.$inferSelect;

const KEPT_STEPS = 500;

type Statements = [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]];

/**
 * The statements that belong into every batch that changes what `loadNetwork` loads. The version is random, not a
 * count: after a restore of the database a count would come by its old values again.
 */
export function newVersion(db: DrizzleD1Database, changed: Changed): Statements {
  return newVersionWhere(db, changed, sql`true`);
}

/** The same for a batch that only changes it where a condition holds: elsewhere not even this may tell that it ran. */
export function newVersionWhere(db: DrizzleD1Database, changed: Changed, condition: SQL): Statements {
  return changed === 'all' ? allIsNew(db, condition) : stepTo(db, changed, condition);
}

/** 53 bits, so that JavaScript reads the number as SQLite keeps it. */
export function newNumber() {
  return sql`abs(random() % 9007199254740991)`;
}

/** The version that the database is at. */
export const CURRENT = sql`coalesce((select ${networkState.version} from ${networkState}), 0)`;

/** No step leads to this version, and what earlier steps and a copy name may be there no longer. */
function allIsNew(db: DrizzleD1Database, condition: SQL): Statements {
  return [
    db
      .insert(networkState)
      .select(sql`select 1, ${newNumber()} where ${condition}`)
      .onConflictDoUpdate({ target: networkState.id, set: { version: sql`excluded.version` } }),
    db.delete(networkChanges).where(condition),
    db.delete(networkCopies).where(condition),
  ];
}

/** Writes down the step to a new version and takes it. */
function stepTo(db: DrizzleD1Database, changed: Exclude<Changed, 'all'>, condition: SQL): Statements {
  const { memberIds = [], rest = false } = changed;
  return [
    db
      .insert(networkChanges)
      .select(
        sql`select null, ${CURRENT}, ${newNumber()}, ${JSON.stringify(memberIds)}, ${rest ? 1 : 0} where ${condition}`,
      ),
    db
      .insert(networkState)
      .select(sql`select 1, ${networkChanges.after} from ${networkChanges} where ${networkChanges.before} = ${CURRENT}`)
      .onConflictDoUpdate({ target: networkState.id, set: { version: sql`excluded.version` } }),
  ];
}

/**
 * The steps that lead on from a version, in their order.
 * @returns none where the chain is broken: nobody knows any more what changed since.
 */
export async function stepsSince(db: DrizzleD1Database, version: number): Promise<Step[]> {
  const { seq, before } = networkChanges;
  const first = db.select({ seq }).from(networkChanges).where(eq(before, version));
  const steps = await db.select().from(networkChanges).where(gte(seq, first)).orderBy(seq);
  const isChain = steps.every((step, place) => step.before === (steps[place - 1]?.after ?? version));
  return isChain ? steps : [];
}

/** Clears away all but the last steps: a copy that is older than they are is loaded anew. */
export function oldStepsGone(db: DrizzleD1Database) {
  const { seq } = networkChanges;
  const last = db.select({ last: max(seq) }).from(networkChanges);
  return db.delete(networkChanges).where(sql`${seq} <= ${last} - ${KEPT_STEPS}`);
}
