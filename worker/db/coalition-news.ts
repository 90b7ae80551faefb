/** What the editors of a coalition's members are told of it, as statements inside somebody's batch. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { NoticeKind } from '#core/identity/notice.ts';
import { NEW_NOTICE_ID } from './notices.ts';
import { accounts, memberships, notices } from './schema.ts';

export const isAboutCoalitions = inArray(notices.kind, ['coalition-asked', 'coalition-moved', 'coalition-drill']);

/** Notices of an earlier time about the same give way, so that each has one of each kind at the most. */
export function news(
  db: DrizzleD1Database,
  id: string,
  kind: NoticeKind,
  { at, exceptId = '', where = sql`true` }: { at: string; exceptId?: string; where?: SQL },
) {
  return [
    db.delete(notices).where(and(eq(notices.kind, kind), eq(notices.objectId, id), where)),
    db.insert(notices).select(
      sql`select ${NEW_NOTICE_ID}, ${accounts.id}, ${kind}, ${id}, ${at} from ${accounts}
          join ${memberships} on ${memberships.memberId} = ${accounts.memberId}
          where ${accounts.role} = 'editor' and ${memberships.coalitionId} = ${id}
          and ${memberships.memberId} <> ${exceptId} and ${where}`,
    ),
  ];
}

export function isOfEditorsOf(db: DrizzleD1Database, memberId: string) {
  return inArray(
    notices.accountId,
    db.select({ id: accounts.id }).from(accounts).where(eq(accounts.memberId, memberId)),
  );
}
