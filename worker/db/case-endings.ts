/** What becomes of cases and their drafts when somebody goes: for a while, for good, or because nobody went on with them. */
import { and, eq, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { caseDrafts, caseNamings } from './case-schema.ts';
import { narrowerOf } from './level-sql.ts';
import { caseMembers, cases } from './playbook-schema.ts';
import { members, notices } from './schema.ts';

/** Drafts that nobody went on with, and what was told of them. What is in the network stays as long as it is there. */
export function caseDraftsSwept(db: DrizzleD1Database, before: string) {
  const isOld = and(isNull(caseDrafts.caseId), lte(caseDrafts.savedOn, before));
  const old = db.select({ id: caseDrafts.id }).from(caseDrafts).where(isOld);
  return [db.delete(notices).where(inArray(notices.objectId, old)), db.delete(caseDrafts).where(isOld)];
}

/** What was told of the cases that a member writes or is named in, for when it goes out of sight. */
export function caseNewsGone(db: DrizzleD1Database, memberId: string) {
  const concerned = db
    .select({ id: caseDrafts.id })
    .from(caseDrafts)
    .where(or(eq(caseDrafts.memberId, memberId), inArray(caseDrafts.id, draftsNaming(db, memberId))));
  return db
    .delete(notices)
    .where(and(inArray(notices.kind, ['case-naming', 'case-moved']), inArray(notices.objectId, concerned)));
}

/**
 * For a member that is erased. A case that names it was agreed to by it, and goes with it unless it names nobody; what
 * was published elsewhere stays. Whoever is asked still is asked anew, as one of those who had to agree is gone.
 * @param isKept whether some do not see the member, and with it what names it.
 */
export function casesErased(db: DrizzleD1Database, memberId: string, isKept: SQL) {
  const itsCases = namedIn(db, memberId);
  const itsDrafts = draftsNaming(db, memberId);
  const goes = or(isNull(cases.sourceId), ne(cases.visibility, 'public'), isKept);
  return [
    caseNewsGone(db, memberId),
    db.delete(cases).where(and(eq(cases.isAnonymous, false), inArray(cases.id, itsCases), goes)),
    db
      .update(caseDrafts)
      .set({ isAsked: false })
      .where(and(isNull(caseDrafts.caseId), inArray(caseDrafts.id, itsDrafts))),
    db.delete(caseNamings).where(
      inArray(
        caseNamings.draftId,
        db
          .select({ id: caseDrafts.id })
          .from(caseDrafts)
          .where(and(eq(caseDrafts.isAsked, false), isNull(caseDrafts.caseId))),
      ),
    ),
  ];
}

/**
 * Whoever is named under an entry that goes is named under the one that stays, and the case is for no more people than
 * were to see both. This is so at each level at which coordinators see the entry, so that none is told from another; what
 * they do not see goes with it.
 */
export function namingsMoved(db: DrizzleD1Database, { keep, merge }: { keep: { id: string }; merge: { id: string } }) {
  const isOpen = sql`exists (select 1 from ${members} where ${members.id} = ${merge.id} and ${members.hiddenAt} is null
      and ${members.standing} <> 'retired' and ${members.visibility} <> 'private')`;
  const ofGone = and(eq(caseMembers.memberId, merge.id), isOpen);
  return [
    db
      .update(cases)
      .set({ visibility: narrowerOf(sql`${cases.visibility}`, levelOf(merge.id)) })
      .where(and(eq(cases.isAnonymous, false), inArray(cases.id, namedIn(db, merge.id)), isOpen)),
    db
      .insert(caseMembers)
      .select(
        sql`select gone.case_id, ${keep.id} from case_members as gone where gone.member_id = ${merge.id} and ${isOpen}`,
      )
      .onConflictDoNothing(),
    db.delete(caseMembers).where(ofGone),
  ];
}

function levelOf(memberId: string): SQL {
  return sql`(select ${members.visibility} from ${members} where ${members.id} = ${memberId})`;
}

function namedIn(db: DrizzleD1Database, memberId: string) {
  return db.select({ id: caseMembers.caseId }).from(caseMembers).where(eq(caseMembers.memberId, memberId));
}

function draftsNaming(db: DrizzleD1Database, memberId: string) {
  return db.select({ id: caseNamings.draftId }).from(caseNamings).where(eq(caseNamings.memberId, memberId));
}
