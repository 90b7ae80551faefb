/** Writes a member's own entry and the drafts of it. */
import { and, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { OwnRecords } from '#core/own/records.ts';
import { commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { type Draft, FIRST_REVISION } from './load-own.ts';
import { insertsOf } from './save-network.ts';
import { drafts, members, needs, offers, presences } from './schema.ts';
import { newVersion } from './version.ts';

export type EntryToSave = {
  records: OwnRecords;
  /** The revision that was edited, and the one that takes its place. */
  from: string;
  to: string;
  /** Whose draft it was. */
  accountId: string;
};

export function ownWriter(d1: D1Database) {
  return {
    /** Puts an entry in the place of the one before, unless somebody else did so first: then nothing is changed. */
    async saveEntry(deed: Deed, { records, from, to, accountId }: EntryToSave): Promise<Outcome> {
      // When it was last confirmed is told to all who see the entry: saving what fewer see must not move it.
      const { id, hiddenAt, vouchedOn, standing, confirmedOn, ...fields } = records.member;
      return await commit(d1, deed, (db) => [
        db
          .update(members)
          .set({ ...fields, revision: to })
          .where(and(eq(members.id, id), sql`coalesce(${members.revision}, ${FIRST_REVISION}) = ${from}`)),
        mustChange(db, 'stale'),
        db.delete(presences).where(eq(presences.memberId, id)),
        db.delete(offers).where(eq(offers.memberId, id)),
        db.delete(needs).where(eq(needs.memberId, id)),
        ...insertsOf(db, presences, records.presences),
        ...insertsOf(db, offers, records.offers),
        ...insertsOf(db, needs, records.needs),
        db.delete(drafts).where(and(eq(drafts.accountId, accountId), eq(drafts.memberId, id))),
        ...newVersion(db, { memberIds: [id] }),
      ]);
    },

    async confirmEntry(deed: Deed, memberId: string, day: string): Promise<Outcome> {
      return await commit(d1, deed, (db) => [
        db.update(members).set({ confirmedOn: day }).where(eq(members.id, memberId)),
        mustChange(db, 'gone'),
        ...newVersion(db, { memberIds: [memberId] }),
      ]);
    },

    /** Nobody else sees a draft and saving one again changes nothing, so it is no deed for the audit. */
    async saveDraft(owner: { accountId: string; memberId: string }, draft: Draft, savedAt: string): Promise<void> {
      const row = { entry: JSON.stringify(draft.entry), revision: draft.revision, savedAt };
      await drizzle(d1)
        .insert(drafts)
        .values({ ...owner, ...row })
        .onConflictDoUpdate({ target: [drafts.accountId, drafts.memberId], set: row });
    },

    async discardDraft({ accountId, memberId }: { accountId: string; memberId: string }): Promise<void> {
      await drizzle(d1)
        .delete(drafts)
        .where(and(eq(drafts.accountId, accountId), eq(drafts.memberId, memberId)));
    },
  };
}
