/** Brings needs to coordinators, and sends them on to those who may help. */
import { and, eq, sql } from 'drizzle-orm';
import { MOST_SENT, WAIT_DAYS } from '#core/introductions/brokering.ts';
import { OPEN_DAYS } from '#core/introductions/introduction.ts';
import type { Urgency } from '#core/vocabulary.ts';
import { daysBefore, hasTooMany, isAsked, isPresent } from './asking-guards.ts';
import { abortWhere, commit, type Deed, type Outcome } from './commit.ts';
import { NEW_NOTICE_ID, noticesTo } from './notices.ts';
import type { NewCall } from './save-introductions.ts';
import { accounts, callSendings, calls, introductions, members, notices } from './schema.ts';

export type NewSending = { id: string; introductionId: string; helperId: string };

export function brokeringWriter(d1: D1Database) {
  return {
    /** *stale*: too much is open. */
    broker(call: NewCall, deed: Deed): Promise<Outcome> {
      const { id } = call;
      return commit(
        d1,
        deed,
        (db) => [
          db.insert(calls).values({ ...call, startedAt: deed.at, isBrokered: true }),
          abortWhere(db, 'stale', hasTooMany(call.seekerId, deed.at)),
          noticesTo(db, { to: { roles: ['coordinator'] }, kind: 'need-brokered', objectId: id, at: deed.at }),
        ],
        { id },
      );
    },

    /**
     * Sends a need to members. Where one of them is who asks, or has the same question already, or is away, nothing comes
     * of it, and nothing tells. *gone*: no such need, or closed. *stale*: sent to one of them, or to enough, before.
     */
    send(id: string, urgency: Urgency, sendings: readonly NewSending[], deed: Deed): Promise<Outcome> {
      const { at } = deed;
      const isOpen = sql`${calls.id} = ${id} and ${calls.isBrokered} and ${calls.closedAt} is null
        and ${calls.startedAt} > ${daysBefore(at, OPEN_DAYS)}`;
      const { seekerId, capacityId, country } = calls;
      return commit(d1, deed, (db) => [
        abortWhere(db, 'gone', sql`not exists (select 1 from ${calls} where ${isOpen})`),
        ...sendings.flatMap(({ id: sendingId, introductionId, helperId }) => [
          abortWhere(
            db,
            'stale',
            sql`exists (select 1 from ${callSendings}
              where ${callSendings.callId} = ${id} and ${callSendings.helperId} = ${helperId})`,
          ),
          db.insert(callSendings).values({ id: sendingId, callId: id, helperId, sentAt: at }),
          db.insert(introductions).select(
            sql`select ${introductionId}, ${id}, ${seekerId}, ${helperId}, ${capacityId}, ${country}, ${calls.urgency},
                  null, 'asked', 0, 0, ${at}, ${at}, 0, null, 0
                from ${calls} where ${isOpen} and ${seekerId} <> ${helperId}
                  and exists (select 1 from ${members} where ${isPresent(helperId)})
                  and exists (select 1 from ${members} where ${isPresent(sql`${seekerId}`)})
                  and not ${isAsked({ seekerId: sql`${seekerId}`, helperId, capacityId: sql`${capacityId}`, at })}`,
          ),
          db.insert(notices).select(
            sql`select ${NEW_NOTICE_ID}, ${accounts.id}, 'introduction-moved', ${introductions.id}, ${at}
                from ${introductions} join ${accounts} on ${accounts.memberId} = ${introductions.helperId}
                where ${introductions.id} = ${introductionId} and ${accounts.role} = 'editor'`,
          ),
        ]),
        abortWhere(
          db,
          'stale',
          sql`${MOST_SENT} < (select count(*) from ${callSendings} where ${callSendings.callId} = ${id}
            and ${callSendings.sentAt} > ${daysBefore(at, WAIT_DAYS[urgency])})`,
        ),
        db.delete(notices).where(and(eq(notices.kind, 'need-brokered'), eq(notices.objectId, id))),
      ]);
    },
  };
}
