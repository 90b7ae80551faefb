/** Reads the salt under which attempts are counted. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { attemptSalts } from './schema.ts';

export function attemptReader(d1: D1Database) {
  return {
    /** The salt of the ten minutes that end then; null: nothing was counted in them yet. */
    async attemptSalt(endsAt: string): Promise<string | null> {
      const found = drizzle(d1).select({ salt: attemptSalts.salt }).from(attemptSalts);
      return (await found.where(eq(attemptSalts.endsAt, endsAt)).get())?.salt ?? null;
    },
  };
}
