/**
 * The one way to change something on somebody's behalf: what it does, its entry in the audit and the key of the request
 * are one batch, so that all of it happens or none.
 */
import { and, eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import type { Action } from '#core/audit/actions.ts';
import { CHAIN_START, linkAfter } from '#core/audit/chain.ts';
import { hashOf } from './hash.ts';
import { aborts, audit, auditHead, requestKeys, sessions } from './schema.ts';

export type Deed = {
  /** The id of the audit's entry. */
  id: string;
  at: string;
  /** The id of an account; null: the operator, or somebody who is not signed in. */
  actorId: string | null;
  /** The session in which it is done, which has to be there still when it is; null: done without one. */
  sessionId: string | null;
  action: Action;
  objectId: string | null;
  /** Of a request that may be sent again; null where nothing tells one from another. */
  key: RequestKey | null;
};

export type RequestKey = {
  hash: string;
  requestHash: string;
};

/** *gone*: what it acts on is not there any more. *stale*: it changed in the meantime. *repeated*: done before. */
export type Outcome = { ok: true } | { ok: false; problem: 'gone' | 'stale' | 'repeated' };

const DONE: Outcome = { ok: true };
/** Of writers at once one gets through each time: with so many before one, something else is wrong. */
const TRIES = 60;
/** From then on waits grow no longer. */
const LONGEST_WAIT = 10;

type Statement = BatchItem<'sqlite'>;

/**
 * @param effects statements in their order. `mustChange` after one of them undoes the whole batch where it changed no row.
 * @param answer what a repeated request is answered with, as JSON; null where the answer holds a secret.
 */
export async function commit(
  d1: D1Database,
  deed: Deed,
  effects: (db: DrizzleD1Database) => Statement[],
  answer: unknown = { status: 'done' },
): Promise<Outcome> {
  const db = drizzle(d1);
  for (let attempt = 1; ; attempt++) {
    try {
      const [first, ...others] = await headMoves(db, deed);
      await db.batch([first, ...others, ...sessionLasts(db, deed), ...keyKept(db, deed, answer), ...effects(db)]);
      return DONE;
    } catch (error) {
      const why = reasonOf(error);
      if (why === null) throw error;
      if (why !== 'audit') return { ok: false, problem: why };
      if (attempt === TRIES) throw error;
      await pause(attempt);
    }
  }
}

/** Undoes the batch where the statement before it changed no row. */
export function mustChange(db: DrizzleD1Database, why: 'gone' | 'stale'): Statement {
  return abortWhere(db, why, sql`changes() = 0`);
}

/** Undoes the batch where a condition holds. */
export function abortWhere(db: DrizzleD1Database, why: 'gone' | 'stale' | 'audit', condition: ReturnType<typeof sql>) {
  return db.insert(aborts).select(sql`select ${why} where ${condition}`);
}

/** Adds the entry at the end of the chain, unless another writer was there in between. */
async function headMoves(db: DrizzleD1Database, deed: Deed): Promise<[Statement, ...Statement[]]> {
  const head = await db.select().from(auditHead).where(eq(auditHead.id, 1)).get();
  const prev = head?.hash ?? CHAIN_START;
  const entry = await linkAfter(prev, deed, hashOf);
  const isStill = and(eq(auditHead.id, 1), eq(auditHead.hash, prev));
  return [
    db.update(auditHead).set({ hash: entry.hash, entries: sql`entries + 1` }).where(isStill),
    abortWhere(db, 'audit', sql`changes() = 0`),
    db.insert(audit).values(entry),
  ];
}

/** Whatever ended the session in between (a hide, a recovery, a sign-out everywhere) ends this with it. */
function sessionLasts(db: DrizzleD1Database, { sessionId }: Deed): Statement[] {
  if (sessionId === null) return [];
  const session = db.select({ id: sessions.id }).from(sessions).where(eq(sessions.id, sessionId));
  return [abortWhere(db, 'gone', sql`not exists ${session}`)];
}

function keyKept(db: DrizzleD1Database, { key, at }: Deed, answer: unknown): Statement[] {
  if (key === null) return [];
  return [db.insert(requestKeys).values({ ...key, answer: answer === null ? null : JSON.stringify(answer), at })];
}

/** Why a batch was undone on purpose; null where it was not. */
function reasonOf(error: unknown): 'gone' | 'stale' | 'repeated' | 'audit' | null {
  const text = error instanceof Error ? `${error.message} ${error.cause}` : String(error);
  if (/UNIQUE constraint failed: request_keys/.test(text)) return 'repeated';
  // What a row refers to can go between reading it and this batch.
  if (/CHECK constraint failed: abort_gone|FOREIGN KEY constraint failed/.test(text)) return 'gone';
  if (/CHECK constraint failed: abort_stale/.test(text)) return 'stale';
  return /CHECK constraint failed: abort_audit|UNIQUE constraint failed: audit\./.test(text) ? 'audit' : null;
}

/** Longer each time and never the same for two, so that writers do not meet again. */
function pause(attempt: number): Promise<void> {
  const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
  return new Promise((resolve) => setTimeout(resolve, Math.min(attempt, LONGEST_WAIT) * (2 + random / 16)));
}
