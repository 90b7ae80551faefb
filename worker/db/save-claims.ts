/** Writes what is asked about listed organisations, and what coordinators make of it. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { OPEN_CLAIMS } from '#core/desk/limits.ts';
import type { ClaimOutcome } from '#core/vocabulary.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import type { OpenClaim } from './load-claims.ts';
import { noticesTo } from './notices.ts';
import { onlyWhereListed } from './save-desk.ts';
import { erasing, tombstoneOf } from './save-erase.ts';
import type { NewInvitation } from './save-identity.ts';
import { claims, invitations, members, notices } from './schema.ts';

export function claimWriter(d1: D1Database) {
  return {
    /** Where enough wait for the entry already, it is not kept, and nobody can tell by the answer. */
    async saveClaim(deed: Deed, { id, memberId, kind, sealed, at }: OpenClaim, answer: unknown): Promise<Outcome> {
      const isListed = sql`exists (select 1 from ${members} where ${members.id} = ${memberId} and ${members.standing} = 'listed')`;
      const waiting = sql`(select count(*) from claims where member_id = ${memberId} and outcome is null)`;
      const row = sql`select ${id}, ${memberId}, ${kind}, ${sealed}, ${at}, null, null where ${waiting} < ${OPEN_CLAIMS}`;
      const isKept = sql`exists (select 1 from claims where id = ${id})`;
      const effects = (db: DrizzleD1Database) => [
        abortWhere(db, 'gone', sql`not ${isListed}`),
        db.insert(claims).select(row),
        noticesTo(db, { to: { roles: ['coordinator'] }, kind: 'claim-made', objectId: id, at }),
        db.delete(notices).where(and(eq(notices.objectId, id), sql`not ${isKept}`)),
      ];
      return await commit(d1, deed, effects, answer);
    },

    /** Invites an editor in the same step. Listed still, so there is no editor yet whom that could go behind. */
    async inviteClaimant(deed: Deed, claim: OpenClaim, invitation: NewInvitation): Promise<Outcome> {
      return await commit(
        d1,
        deed,
        (db) => [
          ...decided(db, claim, 'invited', deed.at),
          onlyWhereListed(db, claim.memberId),
          db.insert(invitations).values(invitation),
        ],
        null,
      );
    },

    /**
     * The entry goes with all that belongs to it, this claim and others included. The deed's object is the tombstone, so
     * that the id is not said again.
     */
    async takeDown(deed: Omit<Deed, 'objectId'>, claim: OpenClaim, answer: unknown): Promise<Outcome> {
      const { memberId } = claim;
      const tombstone = { id: await tombstoneOf(memberId), at: deed.at };
      const effects = (db: DrizzleD1Database) => [
        ...decided(db, claim, 'taken-down', deed.at),
        onlyWhereListed(db, memberId),
        ...erasing(db, memberId, tombstone),
      ];
      return await commit(d1, { ...deed, objectId: tombstone.id }, effects, answer);
    },

    async dismiss(deed: Deed, claim: OpenClaim, answer: unknown): Promise<Outcome> {
      return await commit(d1, deed, (db) => decided(db, claim, 'dismissed', deed.at), answer);
    },
  };
}

/** The words and the way to reach somebody have served their purpose: what is kept is that it was decided. */
function decided(db: DrizzleD1Database, claim: OpenClaim, outcome: ClaimOutcome, decidedAt: string) {
  return [
    db
      .update(claims)
      .set({ outcome, decidedAt, sealed: '' })
      .where(and(eq(claims.id, claim.id), isNull(claims.outcome))),
    mustChange(db, 'gone'),
    db.delete(notices).where(and(eq(notices.kind, 'claim-made'), eq(notices.objectId, claim.id))),
  ];
}
