/** Drafts of cases that nobody went on with, and what was told of them. What is in the network stays as long as it is there. */
import { and, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { caseDrafts, caseNamings } from './case-schema.ts';
import { notices } from './schema.ts';

/** @param before a day: what was saved on it or earlier goes. */
export function caseDraftsSwept(db: DrizzleD1Database, before: string) {
  const isOld = and(isNull(caseDrafts.caseId), lte(caseDrafts.savedOn, before));
  const old = db.select({ id: caseDrafts.id }).from(caseDrafts).where(isOld);
  return [db.delete(notices).where(inArray(notices.objectId, old)), db.delete(caseDrafts).where(isOld)];
}

/** What was told of the cases that a member writes or is named in, for when it goes out of sight. */
export function caseNewsOf(db: DrizzleD1Database, memberId: string) {
  const named = db
    .select({ id: caseNamings.draftId })
    .from(caseNamings)
    .where(eq(caseNamings.memberId, memberId));
  const concerned = db
    .select({ id: caseDrafts.id })
    .from(caseDrafts)
    .where(or(eq(caseDrafts.memberId, memberId), inArray(caseDrafts.id, named)));
  return db
    .delete(notices)
    .where(and(inArray(notices.kind, ['case-naming', 'case-moved']), inArray(notices.objectId, concerned)));
}
