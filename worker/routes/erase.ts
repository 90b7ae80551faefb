import { Hono } from 'hono';
import type * as z from 'zod';
import { viewerOfAccount } from '#core/identity/account.ts';
import { memberNameIn } from '#core/identity/account-brief.ts';
import { mayErase } from '#core/identity/confirming.ts';
import { Nothing } from '#core/identity/questions.ts';
import { Erase } from '#core/privacy/questions.ts';
import { SignInOptionsAnswer } from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { signInOptions } from '../auth/challenges.ts';
import { confirmedBy } from '../auth/confirming.ts';
import { takeCookie } from '../auth/cookie.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, keyWithoutSession, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const ONLY_EDITORS = { 401: 'Not signed in', 403: 'Not an editor of a member' };
const TOO_NEW =
  'This device was added less than a day ago, so nothing was erased. Confirm with one that you had before, or wait a day.';

export const erase = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .post(
    '/options',
    describe('Begins to erase your member', SignInOptionsAnswer, ONLY_EDITORS),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireEditor(c);
      const options = await signInOptions(c, { purpose: 'erase', accountId: account.id });
      return c.json<z.infer<typeof SignInOptionsAnswer>>(options);
    },
  )
  .post(
    '/',
    describe('Erases your member with all its accounts, for good', DoneAnswer, {
      ...ONLY_EDITORS,
      409: 'The name is another one, or the device was added less than a day ago',
    }),
    validate('json', Erase),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const { challengeId, response, confirm } = c.req.valid('json');
      const member = memberNameIn(await networkAs(c, viewerOfAccount(account)), memberId);
      if (member?.name !== confirm) refuse(409, 'This is not the name of your organisation, so nothing was erased.');
      const passkey = await confirmedBy(c, account, { purpose: 'erase', given: { challengeId, response } });
      if (!passkey) return notConfirmed();
      if (!mayErase(passkey, c.var.now)) refuse(409, TOO_NEW);
      await keyWithoutSession(c);
      const deed = deedBy(c, account, { action: 'member-erased', objectId: null });
      const outcome = await c.var.store.erase.eraseMember(memberId, deed);
      const done = await settled(c, outcome, { status: 'done' as const }, { gone: 'It is gone already.' });
      takeCookie(c);
      c.header('Clear-Site-Data', '"cache", "storage"');
      return c.json<z.infer<typeof DoneAnswer>>(done);
    },
  );

function notConfirmed(): never {
  refuse(401, 'Your device did not confirm it, so nothing was erased. Try again.');
}
