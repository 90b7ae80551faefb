/** Writes drafts of cases, asks those who are named, and lets a case into the network and out of it, each in one batch. */
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { dayOf } from '#core/identity/expiry.ts';
import type { NamingReply } from '#core/playbook/cases/drafts.ts';
import type { StoredCase } from '#core/stored-playbook.ts';
import { caseDrafts, caseNamings } from './case-schema.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesTo } from './notices.ts';
import { caseMembers, cases } from './playbook-schema.ts';
import { insertsOf } from './save-network.ts';
import { coalitions, notices } from './schema.ts';
import { newVersion } from './version.ts';

type Statement = BatchItem<'sqlite'>;
type NewDraft = { id: string; memberId: string; isAnonymous: boolean; sealed: string; revision: string };

/** What is acted on: changed in the meantime, nothing is done. */
type Before = { id: string; memberId: string; turn: string; isInNetwork: boolean };

/** A case that enters the network, with those who are named in it. */
export type Entering = { record: StoredCase; memberIds: readonly string[] };

export function caseDraftWriter(d1: D1Database) {
  return {
    /** @param answer as it is given again where the same request comes twice. */
    addDraft(deed: Deed, draft: NewDraft, answer: unknown): Promise<Outcome> {
      const row = { ...draft, caseId: null, isAsked: false, turn: deed.id, savedOn: dayOf(deed.at) };
      return commit(d1, deed, (db) => [db.insert(caseDrafts).values(row)], answer);
    },

    /** Other words: whoever was asked about the ones before is asked no longer, and what stood in the network goes. */
    changeDraft(deed: Deed, before: Before, draft: NewDraft, answer: unknown): Promise<Outcome> {
      const { sealed, revision, isAnonymous } = draft;
      return commit(
        d1,
        deed,
        (db) => [
          ...turned(db, before, deed, { sealed, revision, isAnonymous, isAsked: false, savedOn: dayOf(deed.at) }),
          ...takenBack(db, before),
        ],
        answer,
      );
    },

    /**
     * Asks those who are named. @param entering where nobody is, so that the case is in the network at once.
     * @param namings ids for the rows, with whom each of them asks.
     */
    release(
      deed: Deed,
      before: Before,
      { namings, entering }: { namings: readonly { id: string; memberId: string }[]; entering: Entering | null },
    ): Promise<Outcome> {
      const { id } = before;
      return commit(d1, deed, (db) => [
        ...turned(db, before, deed, { isAsked: true, savedOn: dayOf(deed.at) }),
        ...namings.map((one) => db.insert(caseNamings).values({ ...one, draftId: id, reply: 'open' })),
        ...namings.map(({ memberId }) =>
          noticesTo(db, { to: { editorsOf: memberId }, kind: 'case-naming', objectId: id, at: deed.at }),
        ),
        ...(entering === null ? [] : entered(db, entering, id)),
      ]);
    },

    /**
     * What somebody who is named says.
     * @param entering the case, where the last of them agrees. @param tells who hears of it, besides whoever answers.
     */
    answerNaming(
      deed: Deed,
      before: Before,
      step: {
        memberId: string;
        reply: NamingReply;
        entering: Entering | null;
        leaves: boolean;
        tells: readonly string[];
      },
    ): Promise<Outcome> {
      const { id } = before;
      const { memberId, reply, entering, leaves, tells } = step;
      return commit(d1, deed, (db) => [
        ...turned(db, before, deed, leaves ? { savedOn: dayOf(deed.at) } : {}),
        db
          .update(caseNamings)
          .set({ reply })
          .where(and(eq(caseNamings.draftId, id), eq(caseNamings.memberId, memberId))),
        mustChange(db, 'gone'),
        ...(entering === null ? [] : entered(db, entering, id)),
        ...(leaves ? left(db, id) : []),
        ...tells.flatMap((other) => [
          toldNoMore(db, id, other),
          noticesTo(db, { to: { editorsOf: other }, kind: 'case-moved', objectId: id, at: deed.at }),
        ]),
      ]);
    },

    takeBack(deed: Deed, before: Before): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...turned(db, before, deed, { isAsked: false, savedOn: dayOf(deed.at) }),
        ...takenBack(db, before),
      ]);
    },

    removeDraft(deed: Deed, before: Before): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        ...turned(db, before, deed, {}),
        ...takenBack(db, before),
        db.delete(caseDrafts).where(eq(caseDrafts.id, before.id)),
      ]);
    },

    /** What a coordinator read in a public source. */
    enterCase(deed: Deed, record: StoredCase, answer: unknown): Promise<Outcome> {
      return commit(d1, deed, (db) => entered(db, { record, memberIds: [] }, null), answer);
    },

    /** One that came from a source: what members released is theirs to take back. */
    removeCase(deed: Deed, id: string): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db.delete(cases).where(and(eq(cases.id, id), isNull(cases.releasedOn))),
        mustChange(db, 'gone'),
        ...newVersion(db, { rest: true }),
      ]);
    },
  };
}

function turned(
  db: DrizzleD1Database,
  { id, memberId, turn }: Before,
  deed: Deed,
  set: Partial<typeof caseDrafts.$inferInsert>,
): Statement[] {
  const isStill = and(eq(caseDrafts.id, id), eq(caseDrafts.memberId, memberId), eq(caseDrafts.turn, turn));
  return [
    db
      .update(caseDrafts)
      .set({ ...set, turn: deed.id })
      .where(isStill),
    mustChange(db, 'stale'),
  ];
}

/** Nobody is asked any more, and nothing that was told of it leads anywhere. */
function takenBack(db: DrizzleD1Database, { id, isInNetwork }: Before): Statement[] {
  return [
    db.delete(caseNamings).where(eq(caseNamings.draftId, id)),
    db.delete(notices).where(eq(notices.objectId, id)),
    ...(isInNetwork ? left(db, id) : []),
  ];
}

/** @param draftId null: it comes from a source. A coalition that is gone by now is left out. */
function entered(db: DrizzleD1Database, { record, memberIds }: Entering, draftId: string | null): Statement[] {
  const { id, coalitionId } = record;
  const known = db
    .select({ id: coalitions.id })
    .from(coalitions)
    .where(eq(coalitions.id, coalitionId ?? ''));
  return [
    ...insertsOf(db, cases, [{ ...record, coalitionId: null }]),
    ...(coalitionId === null
      ? []
      : [
          db
            .update(cases)
            .set({ coalitionId: sql`${known}` })
            .where(eq(cases.id, id)),
        ]),
    ...insertsOf(
      db,
      caseMembers,
      memberIds.map((memberId) => ({ caseId: id, memberId })),
    ),
    ...(draftId === null ? [] : [db.update(caseDrafts).set({ caseId: id }).where(eq(caseDrafts.id, draftId))]),
    ...newVersion(db, { rest: true }),
  ];
}

function left(db: DrizzleD1Database, draftId: string): Statement[] {
  const its = db.select({ id: caseDrafts.caseId }).from(caseDrafts).where(eq(caseDrafts.id, draftId));
  return [db.delete(cases).where(inArray(cases.id, its)), ...newVersion(db, { rest: true })];
}

/** Of what a member was told before, only the last is news. */
function toldNoMore(db: DrizzleD1Database, id: string, memberId: string): Statement {
  return db
    .delete(notices)
    .where(
      and(
        eq(notices.kind, 'case-moved'),
        eq(notices.objectId, id),
        sql`${notices.accountId} in (select id from accounts where member_id = ${memberId})`,
      ),
    );
}
