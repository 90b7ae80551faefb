/** What routes need to change something: who does it, and that a request sent twice takes effect once. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Action } from '#core/audit/actions.ts';
import { idFrom } from '#core/id.ts';
import { SIGNED_OUT, sessionOf } from './auth/session.ts';
import type { Deed, Outcome, RequestKey } from './db/commit.ts';
import { hashOf } from './db/hash.ts';
import { type AppEnv, refuse } from './http.ts';

const KEY = /^[\w-]{16,100}$/;

/** A change that an account makes, or nobody who is signed in. */
export function deedBy(
  c: Context<AppEnv>,
  account: { id: string } | null,
  { action, objectId }: { action: Action; objectId: string | null },
): Deed {
  const { outside, now, requestKey, sessionId } = c.var;
  const actor = { actorId: account?.id ?? null, sessionId: account && sessionId };
  return { id: idFrom(outside.random(16)), at: now, ...actor, action, objectId, key: requestKey };
}

/** A POST may carry an `Idempotency-Key`: sent again with it, it is answered as the first time and changes nothing. */
export function onceOnly() {
  return createMiddleware<AppEnv>(async (c, next) => {
    const key = keyIn(c);
    c.set('requestKey', key === null ? null : await requestKeyOf(c, key, (await sessionOf(c))?.account.id ?? null));
    return (await answerAgain(c)) ?? (await next());
  });
}

/** For a change that ends the session it came with: sent again, the request comes from nobody who is signed in. */
export async function keyWithoutSession(c: Context<AppEnv>): Promise<void> {
  const key = keyIn(c);
  c.set('requestKey', key === null ? null : await requestKeyOf(c, key, null));
}

function keyIn(c: Context<AppEnv>): string | null {
  const key = c.req.header('Idempotency-Key');
  if (c.req.method !== 'POST' || key === undefined) return null;
  if (!KEY.test(key)) refuse(400, 'The Idempotency-Key is 16 to 100 letters, digits, - or _, new for every change.');
  return key;
}

/** @param accountId the account that sends it: nobody gets the answer to a change that somebody else made. */
async function requestKeyOf(c: Context<AppEnv>, key: string, accountId: string | null): Promise<RequestKey> {
  return {
    hash: await hashOf(JSON.stringify([accountId, c.req.path, key])),
    requestHash: await hashOf(await c.req.text()),
  };
}

/** The answer to a request that took effect before; null where it did not. */
async function answerAgain(c: Context<AppEnv>): Promise<Response | null> {
  const { requestKey, store } = c.var;
  const before = requestKey && (await store.requests.answeredBefore(requestKey.hash));
  if (!before) return null;
  if (before.requestHash !== requestKey?.requestHash)
    refuse(409, 'This Idempotency-Key was used for another request. Use a new one for every change.');
  if (before.answer === null)
    refuse(409, 'This was done already. What it showed once is not kept; take it back and make a new one.');
  return c.body(before.answer, 200, { 'Content-Type': 'application/json' });
}

/**
 * The answer to a change: what it made, or what was answered when the same request came before.
 * @param problems one sentence for each way in which the change can fail.
 */
export async function settled<Answer>(
  c: Context<AppEnv>,
  outcome: Outcome,
  answer: Answer,
  problems: { gone: string; stale?: string },
): Promise<Answer> {
  if (outcome.ok) return answer;
  if (outcome.problem === 'gone')
    return (await hasLostSession(c)) ? refuse(401, SIGNED_OUT) : refuse(404, problems.gone);
  if (outcome.problem === 'stale') return refuse(412, problems.stale ?? problems.gone);
  const again = await answerAgain(c);
  return again ? await again.json() : refuse(409, 'This was done already.');
}

/** Whether the session that this began with was ended in between. */
async function hasLostSession(c: Context<AppEnv>): Promise<boolean> {
  return c.var.sessionId !== null && (await sessionOf(c)) === null;
}
