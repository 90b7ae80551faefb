/** Counts which organisations an account opens on a day, and forgets it the day after. */
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Role } from '#core/vocabulary.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesTo } from './notices.ts';
import { accounts, budgetLifts, members, openings } from './schema.ts';

export type Opening = { accountId: string; memberId: string; day: string };

export type Openings = { accountId: string; memberIds: readonly string[]; day: string };

export function budgetWriter(d1: D1Database) {
  return {
    /**
     * Counts an opening once a day, in one statement, so that many at once count as many.
     * @returns whether there was room for it, or it was counted before.
     */
    async countOpening({ accountId, memberId, day }: Opening, budget: number): Promise<boolean> {
      const db = drizzle(d1);
      const ofToday = and(eq(openings.accountId, accountId), eq(openings.day, day));
      const [, , , counted] = await db.batch([
        db.delete(openings).where(and(eq(openings.accountId, accountId), lt(openings.day, day))),
        db.delete(budgetLifts).where(and(eq(budgetLifts.accountId, accountId), lt(budgetLifts.day, day))),
        db
          .insert(openings)
          .select(
            sql`select ${accounts.id}, ${day}, ${members.id} from ${accounts}, ${members}
                where ${accounts.id} = ${accountId} and ${members.id} = ${memberId}
                and ((select count(*) from openings where account_id = ${accountId} and day = ${day}) < ${budget}
                or exists (select 1 from budget_lifts where account_id = ${accountId} and day = ${day}))`,
          )
          .onConflictDoNothing(),
        db
          .select({ one: sql`1` })
          .from(openings)
          .where(and(ofToday, eq(openings.memberId, memberId))),
      ]);
      return counted.length > 0;
    },

    /**
     * Counts many at once, all of them or none.
     * @returns whether there was room for those that were not counted before.
     */
    async countOpenings({ accountId, memberIds, day }: Openings, budget: number): Promise<boolean> {
      const db = drizzle(d1);
      const asked = sql`select value from json_each(${JSON.stringify(memberIds)})`;
      const [, counted] = await db.batch([
        db
          .insert(openings)
          .select(
            sql`select ${accounts.id}, ${day}, ${members.id} from ${accounts}, ${members}
              where ${accounts.id} = ${accountId} and ${members.id} in (${asked})
              and ((select count(*) from (select member_id from openings where account_id = ${accountId} and day = ${day}
                    union select id from members where id in (${asked}))) <= ${budget}
              or exists (select 1 from budget_lifts where account_id = ${accountId} and day = ${day}))`,
          )
          .onConflictDoNothing(),
        db
          .select({ count: sql<number>`count(*)` })
          .from(openings)
          .where(
            and(eq(openings.accountId, accountId), eq(openings.day, day), sql`${openings.memberId} in (${asked})`),
          ),
      ]);
      return (counted[0]?.count ?? 0) >= memberIds.length;
    },

    /** Tells coordinators once a day that an account wanted to open more. */
    async noteSpent(deed: Deed, accountId: string, day: string): Promise<Outcome> {
      const isNoted = sql`exists (select 1 from audit where action = 'budget-spent'
          and object_id = ${accountId} and at >= ${day} and id <> ${deed.id})`;
      return await commit(d1, deed, (db) => [
        abortWhere(db, 'stale', isNoted),
        noticesTo(db, {
          to: { roles: ['coordinator'], exceptId: accountId },
          kind: 'budget-spent',
          objectId: accountId,
          at: deed.at,
        }),
      ]);
    },

    /** @param roles whose budgets may be lifted; any other account is as if it were not there. */
    async liftBudget(deed: Deed, { accountId, day, roles }: { accountId: string; day: string; roles: Role[] }) {
      return await commit(d1, deed, (db) => [
        db
          .insert(budgetLifts)
          .select(
            db
              .select({ accountId: accounts.id, day: sql<string>`${day}`.as('day') })
              .from(accounts)
              .where(and(eq(accounts.id, accountId), inArray(accounts.role, roles))),
          )
          .onConflictDoUpdate({ target: [budgetLifts.accountId, budgetLifts.day], set: { day } }),
        mustChange(db, 'gone'),
      ]);
    },
  };
}
