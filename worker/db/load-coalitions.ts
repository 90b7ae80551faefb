/** Reads coalitions that members form here, with all that belongs to them. What members said with a yes stays sealed. */

import { and, eq, exists, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { CoalitionLife } from '#core/coalition-life/coalition-life.ts';
import { isAway } from './away.ts';
import * as schema from './schema.ts';
import type { Place, SealedText } from './vault.ts';

const { coalitionDrillAnswers, coalitionDrills, coalitionInvitations, coalitionSeats, coalitionTerms } = schema;
const { coalitions, members, memberships } = schema;

export type KeptCoalition = {
  life: CoalitionLife;
  /** What members said with their yes, each under its key. */
  pledges: SealedText[];
  charter: SealedText | null;
};

/** Whose coalitions: an account's own, as a coordinator's, or those of the member that it speaks for. */
export type Concerned = { memberId: string } | { startedBy: string };

export const placeOfPledge = (id: string): Place => ({ table: 'coalition_invitations', row: id, field: 'sealed' });
export const placeOfCharter = (id: string): Place => ({ table: 'coalition_terms', row: id, field: 'charter' });

export function coalitionReader(d1: D1Database) {
  const db = drizzle(d1);

  async function coalitionsWhere(isWanted: SQL | undefined): Promise<KeptCoalition[]> {
    const ids = db.select({ id: coalitionTerms.coalitionId }).from(coalitionTerms).where(isWanted);
    // The first field says whether there is a row at all, so it is one that is never empty.
    const presence = { standing: members.standing, hiddenAt: members.hiddenAt };
    const [found, seats, invitations, inside, drills, answers] = await db.batch([
      db
        .select({ terms: coalitionTerms, coalition: coalitions, starter: presence })
        .from(coalitionTerms)
        .innerJoin(coalitions, eq(coalitions.id, coalitionTerms.coalitionId))
        .leftJoin(members, eq(members.id, coalitionTerms.starterId))
        .where(isWanted)
        .orderBy(coalitionTerms.coalitionId),
      db
        .select()
        .from(coalitionSeats)
        .where(inArray(coalitionSeats.coalitionId, ids))
        .orderBy(coalitionSeats.capacityId),
      db
        .select({ invitation: coalitionInvitations, member: presence })
        .from(coalitionInvitations)
        .innerJoin(members, eq(members.id, coalitionInvitations.memberId))
        .where(inArray(coalitionInvitations.coalitionId, ids))
        .orderBy(coalitionInvitations.id),
      db
        .select({ membership: memberships, member: presence })
        .from(memberships)
        .innerJoin(members, eq(members.id, memberships.memberId))
        .where(inArray(memberships.coalitionId, ids))
        .orderBy(memberships.memberId),
      db.select().from(coalitionDrills).where(inArray(coalitionDrills.coalitionId, ids)),
      db
        .select({ answer: coalitionDrillAnswers, coalitionId: coalitionDrills.coalitionId })
        .from(coalitionDrillAnswers)
        .innerJoin(coalitionDrills, eq(coalitionDrills.id, coalitionDrillAnswers.drillId))
        .where(inArray(coalitionDrills.coalitionId, ids))
        .orderBy(coalitionDrillAnswers.memberId),
    ]);
    return found.map(({ terms, coalition, starter }) => {
      const { id } = coalition;
      const { charter, charterBy, coalitionId, ...stated } = terms;
      const isOfThis = (one: { coalitionId: string }) => one.coalitionId === id;
      const asked = invitations.filter(({ invitation }) => isOfThis(invitation));
      const drill = drills.find(isOfThis);
      const life: CoalitionLife = {
        id,
        name: coalition.name,
        purpose: coalition.purpose,
        country: coalition.country,
        status: coalition.status,
        convenorId: coalition.convenorId,
        ...stated,
        isStarterAway: starter !== null && isAway(starter),
        seats: seats.filter(isOfThis).map(({ capacityId, minLevel, count }) => ({ capacityId, minLevel, count })),
        invitations: asked.map(({ invitation, member }) => {
          const { sealed, coalitionId: _, ...rest } = invitation;
          return { ...rest, isAway: isAway(member) };
        }),
        memberships: inside
          .filter(({ membership }) => isOfThis(membership))
          .map(({ membership: { memberId, visibility }, member }) => ({
            memberId,
            visibility,
            isAway: isAway(member),
          })),
        drill: drill
          ? {
              id: drill.id,
              startedAt: drill.startedAt,
              answers: answers.filter(isOfThis).map(({ answer: { memberId, speed } }) => ({ memberId, speed })),
            }
          : null,
      };
      const pledges = asked.flatMap(({ invitation: { id: row, memberId, sealed } }) =>
        sealed === null ? [] : [{ memberId, place: placeOfPledge(row), sealed }],
      );
      const isWritten = charter !== null && charterBy !== null;
      return {
        life,
        pledges,
        charter: isWritten ? { memberId: charterBy, place: placeOfCharter(id), sealed: charter } : null,
      };
    });
  }

  return {
    /** Whoever asks: what they may see of it is for the caller to decide. */
    async findCoalition(id: string): Promise<KeptCoalition | null> {
      return (await coalitionsWhere(eq(coalitionTerms.coalitionId, id)))[0] ?? null;
    },

    /** Those that somebody has to do with. */
    coalitionsOf(concerned: Concerned): Promise<KeptCoalition[]> {
      if ('startedBy' in concerned)
        return coalitionsWhere(and(eq(coalitionTerms.startedBy, concerned.startedBy), isNull(coalitionTerms.formedOn)));
      const { memberId } = concerned;
      const asked = db
        .select({ one: sql`1` })
        .from(coalitionInvitations)
        .where(
          and(
            eq(coalitionInvitations.coalitionId, coalitionTerms.coalitionId),
            eq(coalitionInvitations.memberId, memberId),
          ),
        );
      const inside = db
        .select({ one: sql`1` })
        .from(memberships)
        .where(and(eq(memberships.coalitionId, coalitionTerms.coalitionId), eq(memberships.memberId, memberId)));
      return coalitionsWhere(or(eq(coalitionTerms.starterId, memberId), exists(asked), exists(inside)));
    },

    /** How many a member or a coordinator has forming at a moment, and how many it started since another. */
    async countStarted(starter: Concerned, { today, since }: { today: string; since: string }) {
      const isTheirs =
        'memberId' in starter
          ? eq(coalitionTerms.starterId, starter.memberId)
          : eq(coalitionTerms.startedBy, starter.startedBy);
      const { formedOn, closedOn, answerBy, startedAt } = coalitionTerms;
      const isForming = and(isNull(formedOn), isNull(closedOn), sql`${answerBy} >= ${today}`);
      const [[forming], [started]] = await db.batch([
        db.select({ count: sql<number>`count(*)` }).from(coalitionTerms).where(and(isTheirs, isForming)),
        db
          .select({ count: sql<number>`count(*)` })
          .from(coalitionTerms)
          .where(and(isTheirs, gt(startedAt, since))),
      ]);
      return { forming: forming?.count ?? 0, started: started?.count ?? 0 };
    },
  };
}
