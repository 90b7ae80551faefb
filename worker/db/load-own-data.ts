/** Reads what is stored of an account and its member and that no other page needs. */
import { asc, eq, or } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { BesideEntry } from '#core/privacy/beside-entry.ts';
import { commit, type Deed, type Outcome } from './commit.ts';
import type { KeptCall } from './load-introductions.ts';
import { cases } from './playbook-schema.ts';
import { budgetLifts, calls, memberships, openings, ties } from './schema.ts';

export function ownDataStore(d1: D1Database) {
  const db = drizzle(d1);
  return {
    async besideEntryOf(memberId: string): Promise<BesideEntry> {
      const [itsTies, itsMemberships, itsCases] = await db.batch([
        db
          .select()
          .from(ties)
          .where(or(eq(ties.a, memberId), eq(ties.b, memberId)))
          .orderBy(ties.a, ties.b, ties.kind),
        db.select().from(memberships).where(eq(memberships.memberId, memberId)).orderBy(memberships.coalitionId),
        db.select().from(cases).where(eq(cases.memberId, memberId)).orderBy(cases.id),
      ]);
      return { ties: itsTies, memberships: itsMemberships, cases: itsCases };
    },

    /** Closed ones too, as long as they are kept. */
    callsOf(seekerId: string): Promise<KeptCall[]> {
      return db
        .select()
        .from(calls)
        .where(eq(calls.seekerId, seekerId))
        .orderBy(asc(calls.startedAt), asc(calls.id))
        .execute();
    },

    openingsOf(accountId: string): Promise<{ day: string; memberId: string }[]> {
      return db
        .select({ day: openings.day, memberId: openings.memberId })
        .from(openings)
        .where(eq(openings.accountId, accountId))
        .orderBy(openings.day, openings.memberId)
        .execute();
    },

    async liftsOf(accountId: string): Promise<string[]> {
      const days = db.select({ day: budgetLifts.day }).from(budgetLifts).where(eq(budgetLifts.accountId, accountId));
      return (await days.orderBy(budgetLifts.day)).map(({ day }) => day);
    },

    /** A download changes nothing, and is in the audit all the same. What it held is not kept to be answered again. */
    noteDownload(deed: Deed): Promise<Outcome> {
      return commit(d1, deed, () => [], null);
    },
  };
}
