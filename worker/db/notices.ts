/** Notices as statements inside somebody's batch: who is told is worked out by the database at that moment. */
import { and, eq, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { NoticeKind } from '#core/identity/notice.ts';
import type { Role } from '#core/vocabulary.ts';
import { accounts, notices } from './schema.ts';

type Audience =
  | { editorsOf: string }
  /** All accounts of these roles, whatever member they belong to, less the one that caused it and those made later. */
  | { roles: Role[]; exceptId?: string; thereBy?: string }
  | { accountId: string };

type News = { to: Audience; kind: NoticeKind; objectId: string | null; at: string };

/** Tells every account of an audience; where there is none, nobody, and nothing fails. */
export function noticesTo(db: DrizzleD1Database, { to, kind, objectId, at }: News) {
  return db
    .insert(notices)
    .select(
      sql`select ${NEW_NOTICE_ID}, ${accounts.id}, ${kind}, ${objectId}, ${at} from ${accounts} where ${belongsTo(to)}`,
    );
}

/** Takes back what the same audience was told of the same before, and of nobody else's notices any. */
export function noticesBack(db: DrizzleD1Database, { to, kind, objectId }: Omit<News, 'at'> & { objectId: string }) {
  const told = db.select({ id: accounts.id }).from(accounts).where(belongsTo(to));
  return db
    .delete(notices)
    .where(and(eq(notices.kind, kind), eq(notices.objectId, objectId), inArray(notices.accountId, told)));
}

/** 128 random bits for each row. Such an id opens nothing. */
export const NEW_NOTICE_ID = sql`lower(hex(randomblob(16)))`;

function belongsTo(to: Audience): SQL | undefined {
  if ('editorsOf' in to) return and(eq(accounts.role, 'editor'), eq(accounts.memberId, to.editorsOf));
  if ('accountId' in to) return eq(accounts.id, to.accountId);
  const wasThere = to.thereBy === undefined ? undefined : lte(accounts.createdAt, to.thereBy);
  return and(inArray(accounts.role, to.roles), ne(accounts.id, to.exceptId ?? ''), wasThere);
}
