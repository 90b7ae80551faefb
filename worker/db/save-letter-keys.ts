/** Writes the keys to which letters are sealed: their public halves, and the other halves as the page sealed them. */
import { eq, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { Passkey } from '#core/identity/account.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { accountKeys, keyWraps, passkeys } from './schema.ts';

type Key = typeof accountKeys.$inferSelect;
type NewWrap = { id: string; salt: string; wrapped: string };
/** The device that confirmed it, with its new counter. */
type Confirmed = Pick<Passkey, 'id' | 'counter'>;

export function letterKeyWriter(d1: D1Database) {
  return {
    /** The key that an account had before goes, with all that was sealed of it. */
    makeKey(deed: Deed, key: Key, { wrap, by }: { wrap: NewWrap | null; by: Confirmed }): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...confirmed(db, by, deed.at),
        db.delete(accountKeys).where(eq(accountKeys.accountId, key.accountId)),
        db.insert(accountKeys).values(key),
        ...(wrap === null ? [] : [insertWrap(db, key, { wrap, by })]),
      ]);
    },

    /** *stale*: the account has another key by now, or none. */
    wrapKey(
      deed: Deed,
      key: Pick<Key, 'accountId' | 'recipient'>,
      { wrap, by }: { wrap: NewWrap; by: Confirmed },
    ): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...confirmed(db, by, deed.at),
        db.delete(keyWraps).where(eq(keyWraps.passkeyId, by.id)),
        insertWrap(db, key, { wrap, by }),
        mustChange(db, 'stale'),
      ]);
    },

    removeKey(deed: Deed, accountId: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(accountKeys).where(eq(accountKeys.accountId, accountId)),
        mustChange(db, 'gone'),
      ]);
    },
  };
}

function confirmed(db: DrizzleD1Database, { id, counter }: Confirmed, at: string) {
  return [db.update(passkeys).set({ counter, lastUsedAt: at }).where(eq(passkeys.id, id)), mustChange(db, 'gone')];
}

function insertWrap(
  db: DrizzleD1Database,
  { accountId, recipient }: Pick<Key, 'accountId' | 'recipient'>,
  { wrap, by }: { wrap: NewWrap; by: Confirmed },
) {
  return db.insert(keyWraps).select(
    sql`select ${wrap.id}, account_id, ${by.id}, ${wrap.salt}, ${wrap.wrapped} from ${accountKeys}
          where account_id = ${accountId} and recipient = ${recipient}`,
  );
}
