/** Writes what coordinators do at their desk. */
import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import type { Action } from '#core/audit/actions.ts';
import type { ListMember } from '#core/desk/questions.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { noticesTo } from './notices.ts';
import { insertsOf } from './save-network.ts';
import { accounts, audit, invitations, members, presences, sessions, sources, tokens } from './schema.ts';
import { newVersion } from './version.ts';

export function deskWriter(d1: D1Database) {
  return {
    async vouch(deed: Deed, memberId: string): Promise<Outcome> {
      return await commit(d1, deed, (db) => [
        db
          .update(members)
          .set({ vouchedOn: dayOf(deed.at) })
          .where(and(eq(members.id, memberId), ne(members.standing, 'retired'))),
        mustChange(db, 'gone'),
        ...newVersion(db, { memberIds: [memberId] }),
      ]);
    },

    /**
     * @param from the standing that the coordinator saw: a listed entry may have become a member since.
     * A member's editors are told and can bring it back; what would have let others in meanwhile is gone.
     */
    async retire(deed: Deed, memberId: string, from: 'listed' | 'member'): Promise<Outcome> {
      return await commit(d1, deed, (db) => [
        ...(from === 'listed' ? [onlyWhereListed(db, memberId)] : []),
        db
          .update(members)
          .set({ standing: 'retired' })
          .where(and(eq(members.id, memberId), eq(members.standing, from))),
        mustChange(db, 'stale'),
        ...signedOut(db, memberId),
        db.delete(invitations).where(eq(invitations.memberId, memberId)),
        noticesTo(db, { to: { editorsOf: memberId }, kind: 'member-retired', objectId: memberId, at: deed.at }),
        ...newVersion(db, { memberIds: [memberId] }),
      ]);
    },

    /**
     * Back to what it was. Only an entry that was retired as a listed one, that never had an editor and that nobody has
     * an account for is listed again; everything else comes back as a member, because a listed entry is easier to get
     * hold of. What the audit says cannot be lost, as an account can.
     */
    async restore(deed: Deed, memberId: string): Promise<Outcome> {
      const noted = (...actions: Action[]) =>
        sql`exists (select 1 from ${audit} where ${and(eq(audit.objectId, memberId), inArray(audit.action, actions))})`;
      const isListing = sql`${noted('listing-retired')} and not ${noted('member-retired', 'invitation-accepted')}
          and not ${accountOf(memberId)}`;
      const standing = sql<'listed' | 'member'>`case when ${isListing} then 'listed' else 'member' end`;
      return await commit(d1, deed, (db) => [
        db
          .update(members)
          .set({ standing })
          .where(and(eq(members.id, memberId), eq(members.standing, 'retired'))),
        mustChange(db, 'gone'),
        ...newVersion(db, { memberIds: [memberId] }),
      ]);
    },

    /** @param ids of the new entry and of the source that it cites. */
    async list(deed: Deed, ids: { member: string; source: string }, listed: ListMember): Promise<Outcome> {
      const { source, countries, ...fields } = listed;
      const { visibility } = listed;
      const reported = [...new Set(countries)].map((country) => ({
        memberId: ids.member,
        country,
        kind: 'reported-active' as const,
        sourceId: ids.source,
        visibility,
      }));
      return await commit(
        d1,
        deed,
        (db) => [
          db.insert(sources).values({ id: ids.source, note: null, ...source }),
          db.insert(members).values({
            ...{
              id: ids.member,
              ...fields,
              standing: 'listed',
              aliases: [],
              identifiers: [],
              languages: [],
              reach: [],
              sourceId: ids.source,
            },
            ...{ descriptionVisibility: visibility, websiteVisibility: visibility },
          }),
          ...insertsOf(db, presences, reported),
          ...newVersion(db, { memberIds: [ids.member], rest: true }),
        ],
        { id: ids.member },
      );
    },
  };
}

/** Undoes the batch where a member is not a listed entry that nobody has an account for. */
export function onlyWhereListed(db: DrizzleD1Database, memberId: string) {
  const isListed = sql`exists (select 1 from members where id = ${memberId} and standing = 'listed')`;
  return abortWhere(db, 'stale', sql`not ${isListed} or ${accountOf(memberId)}`);
}

function accountOf(memberId: string) {
  return sql`exists (select 1 from accounts where member_id = ${memberId})`;
}

/** Ends the sessions and tokens of all accounts of a member. */
function signedOut(db: DrizzleD1Database, memberId: string) {
  const held = db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(isNotNull(accounts.memberId), eq(accounts.memberId, memberId)));
  return [
    db.delete(sessions).where(inArray(sessions.accountId, held)),
    db.delete(tokens).where(inArray(tokens.accountId, held)),
  ];
}
