/** Reads how members can be reached. It stays sealed here. */
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { contacts } from './schema.ts';

export function contactReader(d1: D1Database) {
  return {
    async sealedContactOf(memberId: string): Promise<string | null> {
      const found = drizzle(d1).select({ sealed: contacts.sealed }).from(contacts);
      return (await found.where(eq(contacts.memberId, memberId)).get())?.sealed ?? null;
    },

    /** By the id of a member; those that wrote down none are left out. */
    async sealedContactsOf(memberIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
      if (memberIds.length === 0) return new Map();
      const isOne = sql`${contacts.memberId} in (select value from json_each(${JSON.stringify(memberIds)}))`;
      const found = await drizzle(d1).select().from(contacts).where(isOne);
      return new Map(found.map(({ memberId, sealed }) => [memberId, sealed]));
    },
  };
}
