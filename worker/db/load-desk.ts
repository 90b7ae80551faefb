/** Reads what coordinators look after, besides the network itself. */
import { and, eq, gte, isNotNull, notExists, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { accounts, audit, budgetLifts } from './schema.ts';

export function deskReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /** The members that at least one editor speaks for. */
    async membersWithEditor(): Promise<ReadonlySet<string>> {
      const isEditor = and(eq(accounts.role, 'editor'), isNotNull(accounts.memberId));
      const rows = await db.selectDistinct({ memberId: accounts.memberId }).from(accounts).where(isEditor);
      return new Set(rows.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])));
    },

    async hasAccount(memberId: string): Promise<boolean> {
      const found = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId)).limit(1);
      return (await found.get()) !== undefined;
    },

    /** The accounts that were refused to open more on this day, and whom nobody let since. */
    async accountsOverBudget(day: string): Promise<string[]> {
      const lifted = db
        .select({ one: sql`1` })
        .from(budgetLifts)
        .where(and(eq(budgetLifts.accountId, accounts.id), eq(budgetLifts.day, day)));
      const wasRefused = and(eq(audit.action, 'budget-spent'), gte(audit.at, day));
      const rows = await db
        .selectDistinct({ id: accounts.id })
        .from(accounts)
        .innerJoin(audit, eq(audit.objectId, accounts.id))
        .where(and(wasRefused, notExists(lifted)))
        .orderBy(accounts.id);
      return rows.map(({ id }) => id);
    },
  };
}
