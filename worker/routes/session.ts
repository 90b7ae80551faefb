import { Hono } from 'hono';
import type * as z from 'zod';
import { Nothing, SignIn } from '#core/identity/questions.ts';
import { SessionAnswer, SignInOptionsAnswer } from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { answeredChallenge, partyOf, signInOptions } from '../auth/challenges.ts';
import { giveCookie, sessionSecretIn, takeCookie } from '../auth/cookie.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { limited } from '../auth/limits.ts';
import { judgeSignIn } from '../auth/passkeys.ts';
import { newSession, sessionOf } from '../auth/session.ts';
import { sessionAnswer } from '../auth/session-answer.ts';
import { hashOf } from '../db/hash.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

export const session = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Who is signed in', SessionAnswer), async (c) =>
    c.json<z.infer<typeof SessionAnswer>>(await sessionAnswer(c, await sessionOf(c))),
  )
  .post(
    '/options',
    describe('Begins a sign-in', SignInOptionsAnswer, {
      403: 'Asked by the page of another site',
      429: 'Tried too often',
    }),
    validate('json', Nothing),
    async (c) => {
      await limited(c, 'challenge');
      return c.json<z.infer<typeof SignInOptionsAnswer>>(await signInOptions(c));
    },
  )
  .post(
    '/',
    describe('Signs in with a passkey', SessionAnswer, { 401: 'The passkey is not good', 429: 'Tried too often' }),
    validate('json', SignIn),
    async (c) => {
      await limited(c, 'sign-in');
      const { challengeId, response } = c.req.valid('json');
      const asked = await answeredChallenge(c, challengeId, { purpose: 'sign-in' });
      const found = await c.var.store.identity.findPasskey(response.id);
      if (!asked || !found) return notGood();
      const { passkey, account } = found;
      const verdict = await judgeSignIn(response, passkey, { challenge: asked.challenge, party: partyOf(c) });
      if (!verdict) return notGood();
      const { secret, saved, opened } = await newSession(c, account);
      const before = sessionSecretIn(c.req.raw);
      const isStarted = await c.var.store.identity.startSession(saved, {
        passkeyId: passkey.id,
        counter: verdict.counter,
        before: before && (await hashOf(before)),
      });
      if (!isStarted) return notGood();
      giveCookie(c, secret, saved.expiresAt);
      return c.json<z.infer<typeof SessionAnswer>>(await sessionAnswer(c, opened));
    },
  )
  .post('/end', describe('Signs out', DoneAnswer), validate('json', Nothing), async (c) => {
    const open = await sessionOf(c);
    if (open) await c.var.store.identity.leaveSession(open.id);
    takeCookie(c);
    // Not the cookies: that would reach other sites of the same domain.
    c.header('Clear-Site-Data', '"cache", "storage"');
    return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
  });

function notGood(): never {
  refuse(401, 'The passkey was not accepted. Start the sign-in again.');
}
