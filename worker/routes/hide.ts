import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { codeFromTyping, MOST_HIDE_CODES } from '#core/hide/code.ts';
import { AddHideCode, HideWithCode } from '#core/hide/questions.ts';
import { idFrom } from '#core/id.ts';
import { viewerOfAccount } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { mayShowAgain } from '#core/identity/confirming.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { ById, Nothing, SignIn } from '#core/identity/questions.ts';
import { HiddenAnswer, HideCodesAnswer, NewHideCodeAnswer } from '../answers/hide.ts';
import { SignInOptionsAnswer } from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { signInOptions } from '../auth/challenges.ts';
import { confirmedBy } from '../auth/confirming.ts';
import { takeCookie } from '../auth/cookie.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { limited } from '../auth/limits.ts';
import { hashOf } from '../db/hash.ts';
import { deedBy, keyWithoutSession, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

type Done = z.infer<typeof DoneAnswer>;

const DONE: Done = { status: 'done' };
const ONLY_EDITORS = { 401: 'Not signed in', 403: 'Not an editor of a member' };
const TOO_NEW =
  'This device was added after your organisation was hidden. Confirm with one that you had before, or ask a colleague.';
const GONE = { gone: 'Your account or what it acts on is gone. Open the page anew.' };

export const hide = new Hono<AppEnv>()
  // Whoever has a code may be anywhere: no session, and no address of this network that would be the wrong one.
  .post(
    '/with-code',
    describe('Hides a member with a code made beforehand', DoneAnswer, { 404: 'Not there, used or revoked' }),
    validate('json', HideWithCode),
    async (c) => {
      const hash = await hashOf(codeFromTyping(c.req.valid('json').code));
      const memberId = await c.var.store.hide.memberOfCode(hash);
      if (memberId === null) return await noSuchCode(c);
      const deed = deedBy(c, null, { action: 'member-hidden', objectId: memberId });
      const outcome = await c.var.store.hide.hideWithCode(hash, memberId, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_SUCH_CODE }));
    },
  )
  .use(onlyOwnPage())
  .get('/', describe('Whether your member is hidden', HiddenAnswer, ONLY_EDITORS), async (c) => {
    const { account, memberId } = await requireEditor(c);
    const network = await networkAs(c, viewerOfAccount(account));
    return c.json<z.infer<typeof HiddenAnswer>>({
      member: memberNameIn(network, memberId),
      hiddenSince: await c.var.store.hide.hiddenSince(memberId),
    });
  })
  .post(
    '/',
    describe('Hides your member at once and signs out all its accounts', DoneAnswer, ONLY_EDITORS),
    validate('json', Nothing),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      await keyWithoutSession(c);
      const deed = deedBy(c, account, { action: 'member-hidden', objectId: memberId });
      const done = await settled(c, await c.var.store.hide.hide(memberId, deed), DONE, GONE);
      takeCookie(c);
      c.header('Clear-Site-Data', '"cache", "storage"');
      return c.json<Done>(done);
    },
  )
  .post(
    '/undo/options',
    describe('Begins to show your member again', SignInOptionsAnswer, ONLY_EDITORS),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireEditor(c);
      const options = await signInOptions(c, { purpose: 'show', accountId: account.id });
      return c.json<z.infer<typeof SignInOptionsAnswer>>(options);
    },
  )
  .post(
    '/undo',
    describe('Shows your member again, once your device has confirmed it', DoneAnswer, {
      ...ONLY_EDITORS,
      409: 'The device was added after the hiding',
    }),
    validate('json', SignIn),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const { challengeId, response } = c.req.valid('json');
      const passkey = await confirmedBy(c, account, { purpose: 'show', given: { challengeId, response } });
      if (!passkey) return notConfirmed();
      if (!mayShowAgain(passkey, await c.var.store.hide.hiddenSince(memberId))) refuse(409, TOO_NEW);
      const deed = deedBy(c, account, { action: 'member-shown', objectId: memberId });
      return c.json<Done>(await settled(c, await c.var.store.hide.show(memberId, passkey, deed), DONE, GONE));
    },
  )
  .get('/codes', describe('Codes that can hide your member', HideCodesAnswer, ONLY_EDITORS), async (c) => {
    const { memberId } = await requireEditor(c);
    const codes = await c.var.store.hide.codesOf(memberId);
    return c.json<z.infer<typeof HideCodesAnswer>>({
      codes: codes.map(({ id, label, createdAt }) => ({ id, label, createdOn: dayOf(createdAt) })),
    });
  })
  .post(
    '/codes',
    describe('Makes a code that can hide your member once, without signing in', NewHideCodeAnswer, {
      ...ONLY_EDITORS,
      409: 'There are as many as there may be',
    }),
    validate('json', AddHideCode),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const { store, outside, now } = c.var;
      if ((await store.hide.codesOf(memberId)).length >= MOST_HIDE_CODES)
        refuse(409, `There are ${MOST_HIDE_CODES} codes, as many as there may be. Take back one that nobody needs.`);
      const [id, code] = [idFrom(outside.random(16)), idFrom(outside.random(16))];
      const saved = { id, memberId, hash: await hashOf(code), label: c.req.valid('json').label, createdAt: now };
      const outcome = await store.hide.saveCode(
        saved,
        deedBy(c, account, { action: 'hide-code-made', objectId: memberId }),
      );
      return c.json<z.infer<typeof NewHideCodeAnswer>>(await settled(c, outcome, { id, code }, GONE));
    },
  )
  .post(
    '/codes/revoke',
    describe('Takes a code back', DoneAnswer, { ...ONLY_EDITORS, 404: 'No such code, or not yours' }),
    validate('json', ById),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const deed = deedBy(c, account, { action: 'hide-code-revoked', objectId: memberId });
      const outcome = await c.var.store.hide.revokeCode(memberId, c.req.valid('json').id, deed);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: 'No such code. It may have been used.' }));
    },
  );

/** One sentence for a code that never was, was used, or was taken back. */
const NO_SUCH_CODE =
  'This code is not good, or no longer: each works once. Check that it is typed as it is printed, or ask a colleague who can sign in.';

/** Only codes that are not good are counted: nobody who shares an address can hold up one that is. */
async function noSuchCode(c: Context<AppEnv>): Promise<never> {
  await limited(c, 'hide-code');
  return refuse(404, NO_SUCH_CODE);
}

function notConfirmed(): never {
  refuse(401, 'Your device did not confirm it, so nothing was changed. Try again.');
}
