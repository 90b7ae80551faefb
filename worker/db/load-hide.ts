/** Reads whether a member is hidden, and the codes that can hide it. */
import { asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { hideCodes, members } from './schema.ts';

export type HideCode = { id: string; label: string; createdAt: string };

export function hideReader(d1: D1Database) {
  const db = drizzle(d1);

  return {
    /** Null: it is not hidden, or not there. */
    async hiddenSince(memberId: string): Promise<string | null> {
      const found = db.select({ hiddenAt: members.hiddenAt }).from(members).where(eq(members.id, memberId));
      return (await found.get())?.hiddenAt ?? null;
    },

    async memberOfCode(hash: string): Promise<string | null> {
      const found = db.select({ memberId: hideCodes.memberId }).from(hideCodes).where(eq(hideCodes.hash, hash));
      return (await found.get())?.memberId ?? null;
    },

    codesOf(memberId: string): Promise<HideCode[]> {
      return db
        .select({ id: hideCodes.id, label: hideCodes.label, createdAt: hideCodes.createdAt })
        .from(hideCodes)
        .where(eq(hideCodes.memberId, memberId))
        .orderBy(asc(hideCodes.createdAt), asc(hideCodes.id));
    },
  };
}
