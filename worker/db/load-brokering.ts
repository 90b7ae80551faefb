/** Reads calls that coordinators look after. Who asks is no part of what they are told; see `worker/brokered.ts`. */
import { and, asc, desc, eq, exists, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { callSendings, calls, feedbacks, introductions } from './schema.ts';

export type KeptNeed = typeof calls.$inferSelect & {
  sendings: { helperId: string; sentAt: string }[];
  feedbacks: Pick<typeof feedbacks.$inferSelect, 'introductionId' | 'side' | 'outcome'>[];
};

export function brokeringReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /**
     * The latest first: what is open, and what led to somebody whom it can still be asked how it went.
     * @param openSince what began before has run out.
     * @param agreedSince what was agreed before is over.
     */
    async brokeredNeeds({ openSince, agreedSince }: Since): Promise<KeptNeed[]> {
      const isOpen = and(isNull(calls.closedAt), gt(calls.startedAt, openSince));
      const agreed = db
        .select({ one: sql`1` })
        .from(introductions)
        .where(and(eq(introductions.callId, calls.id), gt(introductions.agreedAt, agreedSince)));
      const isShown = and(eq(calls.isBrokered, true), or(isOpen, exists(agreed)));
      const ids = db.select({ id: calls.id }).from(calls).where(isShown);
      const [found, sendings, said] = await db.batch([
        db.select().from(calls).where(isShown).orderBy(desc(calls.startedAt), asc(calls.id)),
        db.select().from(callSendings).where(inArray(callSendings.callId, ids)).orderBy(asc(callSendings.sentAt)),
        db
          .select({
            callId: introductions.callId,
            introductionId: feedbacks.introductionId,
            side: feedbacks.side,
            outcome: feedbacks.outcome,
          })
          .from(feedbacks)
          .innerJoin(introductions, eq(introductions.id, feedbacks.introductionId))
          .where(inArray(introductions.callId, ids)),
      ]);
      return found.map((call) => ({
        ...call,
        sendings: sendings.filter(({ callId }) => callId === call.id),
        feedbacks: said.filter(({ callId }) => callId === call.id),
      }));
    },

    /** On which day calls of a member were last sent to somebody, by their ids. */
    async sentOn(callIds: readonly string[]): Promise<Map<string, string>> {
      const isOne = sql`${callSendings.callId} in (select value from json_each(${JSON.stringify(callIds)}))`;
      const found = await db
        .select({ callId: callSendings.callId, at: sql<string>`max(${callSendings.sentAt})` })
        .from(callSendings)
        .where(isOne)
        .groupBy(callSendings.callId);
      return new Map(found.map(({ callId, at }) => [callId, at.slice(0, 10)]));
    },
  };
}

type Since = { openSince: string; agreedSince: string };
