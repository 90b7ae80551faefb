/** Joint actions and commitments to them. A commitment changes one row, and nothing else until enough are there. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { DrizzleD1Database } from 'drizzle-orm/d1';
import { dayOf } from '#core/identity/expiry.ts';
import type { Mode } from '#core/vocabulary.ts';
import { actingIn, mayBeAsked } from './action-guards.ts';
import { isNotIn, onlyWherePresent } from './coalition-guards.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { members } from './schema.ts';
import { hasTooManyActions, onlyIfPresent, onlyWhileOpen } from './solidarity-guards.ts';
import { idsAsRows, telling, untold } from './solidarity-news.ts';
import { actionNamed, actions, commitments } from './solidarity-schema.ts';

export type NewAction = {
  id: string;
  starterId: string;
  requestId: string | null;
  coalitionId: string | null;
  mode: Mode;
  atLeast: number;
  sealed: string;
  signBy: string;
};

export function actionWriter(d1: D1Database) {
  return {
    /** *gone*: one of those that are named is not there. *stale*: something else is not, or too much was started. */
    startAction(action: NewAction, namedIds: string[], deed: Deed): Promise<Outcome> {
      const { id, starterId, coalitionId, requestId } = action;
      const today = dayOf(deed.at);
      const asked =
        coalitionId === null
          ? idsAsRows(namedIds)
          : sql`(select member_id from memberships where coalition_id = ${coalitionId} and member_id <> ${starterId})`;
      return commit(
        d1,
        deed,
        (db) => [
          onlyIfPresent(db, starterId),
          ...(requestId === null ? [] : [onlyWhileOpen(db, requestId, today)]),
          ...(coalitionId === null ? [] : [abortWhere(db, 'stale', isNotIn(coalitionId, starterId))]),
          ...(namedIds.length === 0 ? [] : [onlyWherePresent(db, namedIds)]),
          db.insert(actions).values({ ...action, startedOn: today }),
          abortWhere(db, 'stale', hasTooManyActions(starterId, today)),
          ...(namedIds.length === 0
            ? []
            : [
                db
                  .insert(actionNamed)
                  .select(
                    sql`select ${id}, ${members.id} from ${members} where ${members.id} in ${idsAsRows(namedIds)}`,
                  ),
              ]),
          ...telling(db, { kind: 'action-asked', objectId: id, memberIds: mayBeAsked(id, asked), at: deed.at }),
        ],
        { id },
      );
    },

    /**
     * Commits a member, or changes for how many others it waits. The statements are the same whoever else committed; what
     * they change beyond the member's own row, they change where enough are there with it. *stale*: its time is over, or
     * the member acts already.
     */
    sign(id: string, { memberId, others }: { memberId: string; others: number }, deed: Deed): Promise<Outcome> {
      const today = dayOf(deed.at);
      const isNotReached = sql`exists (select 1 from actions where id = ${id} and reached_on is null)`;
      const acting = actingIn(id);
      return commit(d1, deed, (db) => [
        onlyIfPresent(db, memberId),
        onlyWhileSigned(db, id, today),
        db
          .insert(commitments)
          .values({ actionId: id, memberId, others })
          .onConflictDoUpdate({
            target: [commitments.actionId, commitments.memberId],
            set: { others },
            setWhere: eq(commitments.isIn, false),
          }),
        mustChange(db, 'stale'),
        ...telling(db, {
          kind: 'action-reached',
          objectId: id,
          memberIds: sql`(select member_id from ${acting} where ${isNotReached})`,
          at: deed.at,
        }),
        db
          .update(commitments)
          .set({ isIn: true })
          .where(and(eq(commitments.actionId, id), sql`${commitments.memberId} in ${acting}`)),
        db
          .update(actions)
          .set({ reachedOn: today })
          .where(
            and(
              eq(actions.id, id),
              isNull(actions.reachedOn),
              sql`exists (select 1 from commitments as one where one.action_id = ${id} and one.is_in)`,
            ),
          ),
      ]);
    },

    /** *stale*: there is none that could be taken back. */
    takeBack(id: string, memberId: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        db
          .delete(commitments)
          .where(and(eq(commitments.actionId, id), eq(commitments.memberId, memberId), eq(commitments.isIn, false))),
        mustChange(db, 'stale'),
      ]);
    },

    /** *stale*: it is reached, or over. Nobody learns what was said towards it. */
    endAction(id: string, deed: Deed): Promise<Outcome> {
      const today = dayOf(deed.at);
      return commit(d1, deed, (db) => [
        db
          .update(actions)
          .set({ endedOn: today })
          .where(
            and(
              eq(actions.id, id),
              isNull(actions.reachedOn),
              isNull(actions.endedOn),
              sql`${actions.signBy} >= ${today}`,
            ),
          ),
        mustChange(db, 'stale'),
        db.delete(commitments).where(eq(commitments.actionId, id)),
        untold(db, sql`(${id})`),
      ]);
    },
  };
}

function onlyWhileSigned(db: DrizzleD1Database, id: string, today: string) {
  return abortWhere(
    db,
    'stale',
    sql`not exists (select 1 from actions where id = ${id} and ended_on is null and sign_by >= ${today})`,
  );
}
