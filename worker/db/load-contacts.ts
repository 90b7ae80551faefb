/** Reads how members can be reached. It stays sealed here. */
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { contacts } from './schema.ts';

export function contactReader(d1: D1Database) {
  return {
    async sealedContactOf(memberId: string): Promise<string | null> {
      const found = drizzle(d1).select({ sealed: contacts.sealed }).from(contacts);
      return (await found.where(eq(contacts.memberId, memberId)).get())?.sealed ?? null;
    },
  };
}
