/** Responses to requests for solidarity, each change in one batch with the notice that goes with it. */
import { and, eq, sql } from 'drizzle-orm';
import { dayOf } from '#core/identity/expiry.ts';
import type { ResponseState } from '#core/requests/stages.ts';
import type { Visibility } from '#core/vocabulary.ts';
import { abortWhere, commit, type Deed, mustChange, type Outcome } from './commit.ts';
import { touching } from './save-solidarity.ts';
import { hasTooManyResponses, onlyIfPresent, onlyWhileOpen, whoSee } from './solidarity-guards.ts';
import { telling } from './solidarity-news.ts';
import { requestResponses } from './solidarity-schema.ts';

export type NewResponse = {
  id: string;
  requestId: string;
  ownerId: string;
  level: Visibility;
  isNamed: boolean;
  ownerShares: boolean;
  sealed: string;
};

/** Where a response stood when somebody decided to move it. */
type Moved = { id: string; requestId: string; state: ResponseState };

export function responseWriter(d1: D1Database) {
  return {
    /** *stale*: the request has ended, one's own member is gone, or too much was answered. */
    respond(response: NewResponse, seekerId: string, deed: Deed): Promise<Outcome> {
      const today = dayOf(deed.at);
      const { requestId, ownerId } = response;
      return commit(d1, deed, (db) => [
        onlyWhileOpen(db, requestId, today),
        onlyIfPresent(db, ownerId),
        db.insert(requestResponses).values({ ...response, state: 'offered', offeredOn: today }),
        abortWhere(db, 'stale', hasTooManyResponses(ownerId, today)),
        ...telling(db, { kind: 'request-moved', objectId: requestId, memberIds: sql`(${seekerId})`, at: deed.at }),
      ]);
    },

    /**
     * *stale*: it moved, or the request has ended.
     * @param by whether the seeker moves it, and what of it; the other side is told.
     */
    moveResponse(
      { id, requestId, state }: Moved,
      next: { state: ResponseState; seekerShares?: boolean },
      { isSeeker, tells, deed }: { isSeeker: boolean; tells: string; deed: Deed },
    ): Promise<Outcome> {
      const today = dayOf(deed.at);
      return commit(d1, deed, (db) => [
        ...(isSeeker ? touching(db, requestId, today) : [onlyWhileOpen(db, requestId, today)]),
        db
          .update(requestResponses)
          .set(next)
          .where(and(eq(requestResponses.id, id), eq(requestResponses.state, state))),
        mustChange(db, 'stale'),
        ...telling(db, {
          kind: 'request-moved',
          objectId: requestId,
          memberIds: whoSee(requestId, sql`(${tells})`),
          at: deed.at,
        }),
      ]);
    },
  };
}
