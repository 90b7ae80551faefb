import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import { dayOf, isOpenAt, tokenEnd } from '#core/identity/expiry.ts';
import { AddPasskey, AddToken, ById, Nothing } from '#core/identity/questions.ts';
import { AccountAnswer, EnrolOptionsAnswer, NewTokenAnswer } from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { answeredChallenge, enrolOptions, partyOf } from '../auth/challenges.ts';
import { takeCookie } from '../auth/cookie.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { judgeEnrolment } from '../auth/passkeys.ts';
import { newToken } from '../auth/secrets.ts';
import { endOf, requireSession } from '../auth/session.ts';
import { hashOf } from '../db/hash.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = { 404: 'Not there, or not yours: the same' };

export const account = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Your account and what lets you in', AccountAnswer, { 401: 'Not signed in' }), async (c) => {
    const { id: thisId, account } = await requireSession(c);
    const {
      store: { identity },
      now,
    } = c.var;
    const [network, passkeys, sessions, tokens] = await Promise.all([
      networkAs(c, viewerOfAccount(account)),
      identity.passkeysOf(account.id),
      identity.sessionsOf(account.id),
      identity.tokensOf(account.id),
    ]);
    return c.json<z.infer<typeof AccountAnswer>>({
      account: accountBrief(network, account),
      passkeys: passkeys.map(({ id, label, addedAt, lastUsedAt }) => ({
        id,
        label,
        addedOn: dayOf(addedAt),
        lastUsedOn: dayOf(lastUsedAt),
      })),
      sessions: sessions
        .map((session) => ({ ...session, expiresAt: endOf(session) }))
        .filter(({ expiresAt }) => isOpenAt(now, expiresAt))
        .map(({ id, startedAt, lastSeenAt, expiresAt }) => ({
          id,
          isThis: id === thisId,
          startedAt,
          lastSeenOn: dayOf(lastSeenAt),
          expiresAt,
        })),
      tokens: tokens
        .filter(({ expiresAt }) => isOpenAt(now, expiresAt))
        .map(({ id, label, expiresAt }) => ({ id, label, expiresOn: dayOf(expiresAt) })),
    });
  })
  .post(
    '/passkeys/options',
    describe('Begins the making of one more passkey', EnrolOptionsAnswer, { 401: 'Not signed in' }),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireSession(c);
      const passkeys = await c.var.store.identity.passkeysOf(account.id);
      const bound = { purpose: 'add-passkey' as const, accountId: account.id, invitationId: null };
      const known = passkeys.map(({ credentialId }) => credentialId);
      return c.json<z.infer<typeof EnrolOptionsAnswer>>(await enrolOptions(c, bound, { name: account.role, known }));
    },
  )
  .post(
    '/passkeys',
    describe('Adds a passkey', DoneAnswer, { 401: 'Not signed in, or the passkey is not good' }),
    validate('json', AddPasskey),
    async (c) => {
      const { account } = await requireSession(c);
      const { challengeId, response, label } = c.req.valid('json');
      const asked = await answeredChallenge(c, challengeId, { purpose: 'add-passkey', accountId: account.id });
      const made = asked && (await judgeEnrolment(response, { challenge: asked.challenge, party: partyOf(c) }));
      const { now } = c.var;
      const passkey = made && { id: idFrom(c.var.outside.random(16)), ...made, label, addedAt: now, lastUsedAt: now };
      const isAdded = passkey !== null && (await c.var.store.identity.addPasskey(passkey, account.id));
      if (!isAdded) return refuse(401, 'The passkey was not accepted. Try again.');
      return done(c);
    },
  )
  .post(
    '/passkeys/remove',
    describe('Removes a passkey and the sessions that it started', DoneAnswer, { ...NO_SUCH, 409: 'It is the last' }),
    validate('json', ById),
    async (c) => {
      const { account } = await requireSession(c);
      const { id } = c.req.valid('json');
      if (await c.var.store.identity.removePasskey(account.id, id)) return done(c);
      const left = await c.var.store.identity.passkeysOf(account.id);
      if (left.some((passkey) => passkey.id === id)) refuse(409, 'This is your last passkey. Add another one first.');
      return refuse(404, 'No such passkey.');
    },
  )
  .post('/sessions/revoke', describe('Ends a session', DoneAnswer, NO_SUCH), validate('json', ById), async (c) => {
    const { account } = await requireSession(c);
    const isEnded = await c.var.store.identity.endSession(account.id, c.req.valid('json').id);
    return isEnded ? done(c) : refuse(404, 'No such session.');
  })
  .post(
    '/sessions/revoke-all',
    describe('Ends all sessions, this one too', DoneAnswer, { 401: 'Not signed in' }),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireSession(c);
      await c.var.store.identity.endAllSessions(account.id);
      takeCookie(c);
      return done(c);
    },
  )
  .post(
    '/tokens',
    describe('Makes a token that reads what you may see', NewTokenAnswer, { 401: 'Not signed in' }),
    validate('json', AddToken),
    async (c) => {
      const { account } = await requireSession(c);
      const { label, days } = c.req.valid('json');
      const { random } = c.var.outside;
      const token = newToken(random);
      const [id, hash, expiresAt] = [idFrom(random(16)), await hashOf(token), tokenEnd(c.var.now, days)];
      await c.var.store.identity.saveToken({ id, hash, accountId: account.id, label, expiresAt });
      return c.json<z.infer<typeof NewTokenAnswer>>({ token });
    },
  )
  .post('/tokens/revoke', describe('Revokes a token', DoneAnswer, NO_SUCH), validate('json', ById), async (c) => {
    const { account } = await requireSession(c);
    const isRevoked = await c.var.store.identity.revokeToken(account.id, c.req.valid('json').id);
    return isRevoked ? done(c) : refuse(404, 'No such token.');
  });

function done(c: Context<AppEnv>) {
  return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
}
