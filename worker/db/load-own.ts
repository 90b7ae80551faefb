/** Reads one member's own entry, and the draft that an editor has of it. */
import { and, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { Entry } from '#core/own/entry.ts';
import type { OwnRecords } from '#core/own/records.ts';
import { drafts, members, needs, offers, presences } from './schema.ts';

/** An entry as one account is changing it, and the revision that this started from. */
export type Draft = { entry: Entry; revision: string };

/** In place of the revision of an entry that was never edited. */
export const FIRST_REVISION = 'start';

export function ownReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /** Everything of one member and nothing of any other, of one moment. */
    async recordsOf(memberId: string): Promise<(OwnRecords & { revision: string }) | null> {
      const [[member], itsPresences, itsOffers, itsNeeds] = await db.batch([
        db.select().from(members).where(eq(members.id, memberId)),
        db.select().from(presences).where(eq(presences.memberId, memberId)).orderBy(presences.country, presences.kind),
        db.select().from(offers).where(eq(offers.memberId, memberId)).orderBy(offers.capacityId, offers.country),
        db.select().from(needs).where(eq(needs.memberId, memberId)).orderBy(needs.capacityId),
      ]);
      if (!member) return null;
      const revision = member.revision ?? FIRST_REVISION;
      return { member, presences: itsPresences, offers: itsOffers, needs: itsNeeds, revision };
    },

    /** The draft of one account; null where there is none, or none that still has the shape of an entry. */
    async draftOf(accountId: string, memberId: string): Promise<Draft | null> {
      const mine = and(eq(drafts.accountId, accountId), eq(drafts.memberId, memberId));
      const row = await db.select().from(drafts).where(mine).get();
      const entry = row && Entry.safeParse(JSON.parse(row.entry));
      return row && entry?.success ? { entry: entry.data, revision: row.revision ?? FIRST_REVISION } : null;
    },
  };
}
