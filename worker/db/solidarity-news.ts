/** What is told of requests for solidarity and joint actions, as statements inside somebody's batch: a kind and an id. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { NoticeKind } from '#core/identity/notice.ts';
import { NEW_NOTICE_ID } from './notices.ts';
import { accounts, notices } from './schema.ts';

type SolidarityKind = Extract<NoticeKind, `request-${string}` | `action-${string}`>;

export const isAboutSolidarity = inArray(notices.kind, [
  'request-asked',
  'request-moved',
  'action-asked',
  'action-reached',
] satisfies SolidarityKind[]);

/** Ids as a table in a statement; places that nobody fills weigh the same. */
export function idsAsRows(ids: readonly (string | null)[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(ids)}) where value is not null)`;
}

/**
 * Tells the editors of members; what told them the same before gives way, so that each has one of a kind at the most.
 * @param memberIds a list, or a subquery.
 */
export function telling(
  db: DrizzleD1Database,
  { kind, objectId, memberIds, at }: { kind: SolidarityKind; objectId: string; memberIds: SQL; at: string },
) {
  const isTold = and(eq(accounts.role, 'editor'), sql`${accounts.memberId} in ${memberIds}`);
  const told = db.select({ id: accounts.id }).from(accounts).where(isTold);
  return [
    db
      .delete(notices)
      .where(and(eq(notices.kind, kind), eq(notices.objectId, objectId), inArray(notices.accountId, told))),
    db
      .insert(notices)
      .select(
        sql`select ${NEW_NOTICE_ID}, ${accounts.id}, ${kind}, ${objectId}, ${at} from ${accounts} where ${isTold}`,
      ),
  ];
}

/** Takes back what the editors of members were told of a record. */
export function untelling(db: DrizzleD1Database, { objectId, memberIds }: { objectId: string; memberIds: SQL }) {
  const told = db.select({ id: accounts.id }).from(accounts).where(sql`${accounts.memberId} in ${memberIds}`);
  return db
    .delete(notices)
    .where(and(isAboutSolidarity, eq(notices.objectId, objectId), inArray(notices.accountId, told)));
}

/** Takes back all that was told of some records. */
export function untold(db: DrizzleD1Database, ids: SQL) {
  return db.delete(notices).where(and(isAboutSolidarity, sql`${notices.objectId} in ${ids}`));
}
