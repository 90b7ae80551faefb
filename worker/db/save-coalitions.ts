/** Starts coalitions and writes what members answer, each in one batch with the notices that go with it. */
import { and, eq, sql } from 'drizzle-orm';
import type { Seat } from '#core/coalition-life/questions.ts';
import { dayOf } from '#core/identity/expiry.ts';
import type { Mode, Visibility } from '#core/vocabulary.ts';
import { asking, forming, isReached, stands } from './coalition-forming.ts';
import {
  type Before,
  hasTooMany,
  isNotIn,
  isPresent,
  onlyWhereIn,
  onlyWhereNotInChair,
  onlyWherePresent,
  onlyWhereRoom,
  onlyWhereStill,
} from './coalition-guards.ts';
import { isOfEditorsOf } from './coalition-news.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { insertsOf } from './save-network.ts';
import {
  coalitionInvitations,
  coalitionSeats,
  coalitions,
  coalitionTerms,
  members,
  memberships,
  notices,
} from './schema.ts';
import { newVersionWhere } from './version.ts';

/** What a member says with its yes. */
export type NewPledge = {
  id: string;
  sealed: string;
  until: string | null;
  level: Visibility;
  showsInvited: boolean;
};

export type NewCoalition = {
  id: string;
  name: string;
  purpose: string | null;
  country: string | null;
  convenorId: string | null;
  mode: Mode;
  threshold: number | null;
  answerBy: string;
  reviewOn: string | null;
  revision: string;
  seats: readonly Seat[];
  invitedIds: readonly string[];
  /** The member that starts it with its own yes, or the account of a coordinator. */
  starter: { memberId: string; pledge: NewPledge } | { accountId: string };
};

export function coalitionWriter(d1: D1Database) {
  return {
    /** *gone*: somebody who is asked is no longer there. *stale*: too many were started in the meantime. */
    start(coalition: NewCoalition, deed: Deed): Promise<Outcome> {
      const { id, name, purpose, country, convenorId, seats, invitedIds, starter, ...terms } = coalition;
      const { mode, threshold, answerBy, reviewOn, revision } = terms;
      const isMember = 'memberId' in starter;
      const ids = {
        startedBy: isMember ? null : starter.accountId,
        starterId: isMember ? starter.memberId : null,
      };
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(coalitions).values({ id, name, purpose, status: 'forming', country, convenorId }),
          db.insert(coalitionTerms).values({
            ...{ coalitionId: id, ...ids, mode, threshold, answerBy, reviewOn, revision },
            ...{ invited: invitedIds.length + (isMember ? 1 : 0), startedAt: deed.at },
          }),
          abortWhere(db, 'stale', hasTooMany(ids, deed.at)),
          ...insertsOf(
            db,
            coalitionSeats,
            seats.map((seat) => ({ coalitionId: id, ...seat })),
          ),
          ...(isMember
            ? [
                db.insert(coalitionInvitations).values({
                  ...{ coalitionId: id, memberId: starter.memberId, reply: 'accepted' as const, openUntil: answerBy },
                  ...starter.pledge,
                }),
              ]
            : []),
          onlyWherePresent(db, invitedIds),
          ...asking(db, id, { memberIds: invitedIds, openUntil: answerBy, at: deed.at }),
        ],
        { id },
      );
    },

    /**
     * Asks those who were not asked yet; of the others nothing is said. *gone*: one of them is no longer there. *stale*: it
     * moved, or a colleague asked others at the same time.
     * @param most so many may be asked in all, these among them.
     */
    invite(
      before: Before,
      { memberIds, openUntil, most }: { memberIds: readonly string[]; openUntil: string; most: number },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      return commit(d1, deed, (db) => [
        onlyWhereStill(db, before),
        onlyWherePresent(db, memberIds),
        db
          .update(coalitionTerms)
          .set({ invited: sql`${coalitionTerms.invited} + ${memberIds.length}` })
          .where(eq(coalitionTerms.coalitionId, id)),
        onlyWhereRoom(db, id, most),
        ...asking(db, id, { memberIds, openUntil, at: deed.at }),
      ]);
    },

    /**
     * A member's yes, or what it changes of one. Where it is the one that a threshold waits for, the coalition stands
     * with this very batch; before, nothing but the row itself tells of it. *gone*: it is no longer asked. *stale*: it is
     * away, the coalition moved, or the chair was handed to it while it chose to be unlisted.
     */
    accept(
      before: Before,
      { memberId, pledge }: { memberId: string; pledge: NewPledge },
      deed: Deed,
    ): Promise<Outcome> {
      const { id } = before;
      const { sealed, until, level, showsInvited } = pledge;
      const said = { reply: 'accepted' as const, sealed, until, level, showsInvited };
      return commit(d1, deed, (db) => [
        onlyWhereIn(db, id, memberId, dayOf(deed.at)),
        abortWhere(db, 'stale', sql`not exists (select 1 from ${members} where ${isPresent(memberId)})`),
        ...(level === 'private' ? [onlyWhereNotInChair(db, id, memberId)] : []),
        db
          .insert(coalitionInvitations)
          .values({ coalitionId: id, memberId, openUntil: dayOf(deed.at), id: pledge.id, ...said })
          .onConflictDoUpdate({
            target: [coalitionInvitations.coalitionId, coalitionInvitations.memberId],
            set: said,
          }),
        ...forming(db, id, isReached(id, deed.at), deed.at),
        // Whoever says yes after it stands is in it at once, and whoever is in it may change who sees that.
        db
          .insert(memberships)
          .select(sql`select ${id}, ${memberId}, ${level} where ${stands(id)}`)
          .onConflictDoUpdate({
            target: [memberships.coalitionId, memberships.memberId],
            set: { visibility: level },
          }),
        db
          .delete(notices)
          .where(and(eq(notices.kind, 'coalition-asked'), eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
        ...newVersionWhere(db, { rest: true }, stands(id)),
      ]);
    },

    /** Before it stands the no is kept, so that it can be changed; after, nothing is. */
    decline({ id }: Before, memberId: string, deed: Deed): Promise<Outcome> {
      const isOwn = and(eq(coalitionInvitations.coalitionId, id), eq(coalitionInvitations.memberId, memberId));
      return commit(d1, deed, (db) => [
        onlyWhereIn(db, id, memberId, dayOf(deed.at)),
        db
          .update(coalitionInvitations)
          .set({ reply: 'declined', sealed: null, until: null, level: 'private', showsInvited: false })
          .where(and(isOwn, isNotIn(id, memberId))),
        mustChange(db, 'stale'),
        db.delete(coalitionInvitations).where(and(isOwn, stands(id))),
        db
          .delete(notices)
          .where(and(eq(notices.kind, 'coalition-asked'), eq(notices.objectId, id), isOfEditorsOf(db, memberId))),
      ]);
    },
  };
}
