/** Reads which requests took effect already. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { requestKeys } from './schema.ts';

export function requestReader(d1: D1Database) {
  return {
    /** What was answered when a key was first used; null where it was not, or is forgotten. */
    async answeredBefore(hash: string): Promise<{ requestHash: string; answer: string | null } | null> {
      const found = drizzle(d1).select({ requestHash: requestKeys.requestHash, answer: requestKeys.answer });
      return (await found.from(requestKeys).where(eq(requestKeys.hash, hash)).get()) ?? null;
    },
  };
}
