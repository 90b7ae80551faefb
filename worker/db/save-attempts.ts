/**
 * Counts attempts under a salted hash of where they come from. The salt goes with its ten minutes, and with it the way
 * back from the hash to an address; no address is stored.
 */
import { lte, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { attemptSalts, attempts } from './schema.ts';

export function attemptWriter(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /** Begins new ten minutes and forgets those that are over. Of two salts made at once the first one stays. */
    async startCounting(endsAt: string, salt: string, now: string): Promise<void> {
      await db.batch([
        db.delete(attempts).where(lte(attempts.endsAt, now)),
        db.delete(attemptSalts).where(lte(attemptSalts.endsAt, now)),
        db.insert(attemptSalts).values({ endsAt, salt }).onConflictDoNothing(),
      ]);
    },

    /** @returns how many there were, this one included. */
    async countAttempt(hash: string, endsAt: string): Promise<number> {
      const [counted] = await db
        .insert(attempts)
        .values({ hash, count: 1, endsAt })
        .onConflictDoUpdate({ target: attempts.hash, set: { count: sql`${attempts.count} + 1` } })
        .returning({ count: attempts.count });
      return counted?.count ?? 1;
    },
  };
}
