import { Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import { dayOf, isOpenAt, tokenEnd } from '#core/identity/expiry.ts';
import { AddPasskey, AddToken, ById, Nothing } from '#core/identity/questions.ts';
import { AccountAnswer, AddPasskeyOptionsAnswer, NewTokenAnswer } from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { answeredChallenge, enrolOptions, partyOf, signInOptions } from '../auth/challenges.ts';
import { confirmedBy } from '../auth/confirming.ts';
import { takeCookie } from '../auth/cookie.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { judgeEnrolment } from '../auth/passkeys.ts';
import { newToken } from '../auth/secrets.ts';
import { endOf, requireSession } from '../auth/session.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, keyWithoutSession, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const NO_SUCH = { 404: 'Not there, or not yours: the same' };
const NOT_CONFIRMED = 'A device that opens this account already has to confirm a new one. Try again with that device.';
const NOT_ACCEPTED = 'The passkey was not accepted. Try again.';
const LAST_EDITOR =
  'You are the last who speaks for your organisation. Invite somebody else first, or erase the organisation here.';
const LAST_COORDINATOR = 'You are the last coordinator. Invite another one first.';
const DONE = { status: 'done' } as const;

type Done = z.infer<typeof DoneAnswer>;

export const account = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('Your account and what lets you in', AccountAnswer, { 401: 'Not signed in' }), async (c) => {
    const { id: thisId, account } = await requireSession(c);
    const {
      store: { identity },
      now,
    } = c.var;
    const [network, passkeys, sessions, tokens, recoveries] = await Promise.all([
      networkAs(c, viewerOfAccount(account)),
      identity.passkeysOf(account.id),
      identity.sessionsOf(account.id),
      identity.tokensOf(account.id),
      identity.recoveriesAbout(account, now),
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
        .map(({ id, label, scope, expiresAt }) => ({ id, label, scope, expiresOn: dayOf(expiresAt) })),
      recoveries: recoveries.map(
        ({ id, role, recoversId, createdAt, expiresAt, opensAt, needsApproval, approvedBy }) => ({
          id,
          role,
          isOfThis: recoversId === account.id,
          createdOn: dayOf(createdAt),
          expiresAt,
          isRecovery: recoversId !== null,
          opensAt,
          needsApproval: needsApproval && approvedBy === null,
        }),
      ),
    });
  })
  .post(
    '/passkeys/options',
    describe('Begins the making of one more passkey', AddPasskeyOptionsAnswer, { 401: 'Not signed in' }),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireSession(c);
      const passkeys = await c.var.store.identity.passkeysOf(account.id);
      const bound = { purpose: 'add-passkey' as const, accountId: account.id, invitationId: null };
      const known = passkeys.map(({ credentialId }) => credentialId);
      const options = await enrolOptions(c, bound, { name: account.role, known });
      const confirm = await signInOptions(c, { purpose: 'confirm-passkey', accountId: account.id });
      return c.json<z.infer<typeof AddPasskeyOptionsAnswer>>({ ...options, confirm });
    },
  )
  .post(
    '/passkeys',
    describe('Adds a passkey, once a device that the account has confirms it', DoneAnswer, {
      401: 'Not signed in, not confirmed, or the passkey is not good',
    }),
    validate('json', AddPasskey),
    async (c) => {
      const { account } = await requireSession(c);
      const { challengeId, response, label, confirm } = c.req.valid('json');
      const known = await confirmedBy(c, account, { purpose: 'confirm-passkey', given: confirm });
      if (!known) return refuse(401, NOT_CONFIRMED);
      const asked = await answeredChallenge(c, challengeId, { purpose: 'add-passkey', accountId: account.id });
      const made = asked && (await judgeEnrolment(response, { challenge: asked.challenge, party: partyOf(c) }));
      if (!made) return refuse(401, NOT_ACCEPTED);
      const { now, outside, store } = c.var;
      const passkey = { id: idFrom(outside.random(16)), ...made, label, addedAt: now, lastUsedAt: now };
      const deed = deedBy(c, account, { action: 'passkey-added', objectId: passkey.id });
      const outcome = await store.identity.addPasskey(deed, passkey, known);
      if (!outcome.ok && outcome.problem === 'gone') return refuse(401, NOT_ACCEPTED);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NOT_ACCEPTED }));
    },
  )
  .post(
    '/passkeys/remove',
    describe('Removes a passkey and the sessions that it started', DoneAnswer, { ...NO_SUCH, 409: 'It is the last' }),
    validate('json', ById),
    async (c) => {
      const { account } = await requireSession(c);
      const { id } = c.req.valid('json');
      const { identity } = c.var.store;
      const deed = deedBy(c, account, { action: 'passkey-removed', objectId: id });
      const outcome = await identity.removePasskey(deed, account.id, id);
      if (!outcome.ok && (await identity.passkeysOf(account.id)).some((passkey) => passkey.id === id))
        refuse(409, 'This is your last passkey. Add another one first.');
      return c.json<Done>(await settled(c, outcome, DONE, { gone: 'No such passkey.' }));
    },
  )
  .post('/sessions/revoke', describe('Ends a session', DoneAnswer, NO_SUCH), validate('json', ById), async (c) => {
    const { account } = await requireSession(c);
    const deed = deedBy(c, account, { action: 'sessions-revoked', objectId: account.id });
    const outcome = await c.var.store.identity.endSession(deed, account.id, c.req.valid('json').id);
    return c.json<Done>(await settled(c, outcome, DONE, { gone: 'No such session.' }));
  })
  .post(
    '/sessions/revoke-all',
    describe('Ends all sessions, this one too, and revokes all tokens', DoneAnswer, { 401: 'Not signed in' }),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireSession(c);
      await keyWithoutSession(c);
      const deed = deedBy(c, account, { action: 'sessions-revoked', objectId: account.id });
      const outcome = await c.var.store.identity.endAllSessions(deed, account.id);
      takeCookie(c);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: 'No such account.' }));
    },
  )
  .post(
    '/tokens',
    describe('Makes a token that reads for you, as far as you say', NewTokenAnswer, { 401: 'Not signed in' }),
    validate('json', AddToken),
    async (c) => {
      const { account } = await requireSession(c);
      const { label, days, scope } = c.req.valid('json');
      const { now, outside, store } = c.var;
      const token = newToken(outside.random);
      const saved = { id: idFrom(outside.random(16)), label, scope, expiresAt: tokenEnd(now, days) };
      const deed = deedBy(c, account, { action: 'token-made', objectId: saved.id });
      const hash = await hashOf(token);
      const outcome = await store.identity.saveToken(deed, { ...saved, hash, accountId: account.id });
      const answer = await settled(c, outcome, { token }, { gone: 'No such account.' });
      return c.json<z.infer<typeof NewTokenAnswer>>(answer);
    },
  )
  .post('/tokens/revoke', describe('Revokes a token', DoneAnswer, NO_SUCH), validate('json', ById), async (c) => {
    const { account } = await requireSession(c);
    const { id } = c.req.valid('json');
    const deed = deedBy(c, account, { action: 'token-revoked', objectId: id });
    const outcome = await c.var.store.identity.revokeToken(deed, account.id, id);
    return c.json<Done>(await settled(c, outcome, DONE, { gone: 'No such token.' }));
  })
  .post(
    '/leave',
    describe('Deletes your account with all that lets it in', DoneAnswer, {
      401: 'Not signed in',
      409: 'The last editor of a member, or the last coordinator',
    }),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireSession(c);
      await keyWithoutSession(c);
      const deed = deedBy(c, account, { action: 'account-left', objectId: account.id });
      const outcome = await c.var.store.identity.leave(deed, account.id);
      if (!outcome.ok && outcome.problem === 'gone')
        refuse(409, account.role === 'editor' ? LAST_EDITOR : LAST_COORDINATOR);
      takeCookie(c);
      c.header('Clear-Site-Data', '"cache", "storage"');
      return c.json<Done>(await settled(c, outcome, DONE, { gone: 'No such account.' }));
    },
  );
