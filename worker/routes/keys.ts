/** Keys to which letters are sealed. The service keeps what is public of them, and the rest as the page sealed it. */
import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { idFrom } from '#core/id.ts';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { Nothing, type SignIn } from '#core/identity/questions.ts';
import { KeysOf, MakeKey, WrapKey } from '#core/letters/questions.ts';
import { recipientsSeen } from '#core/letters/recipients-seen.ts';
import { SignInOptionsAnswer } from '../answers/identity.ts';
import { KeysOfAnswer, OwnKeyAnswer } from '../answers/keys.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { signInOptions } from '../auth/challenges.ts';
import { type Confirmed, confirmedBy } from '../auth/confirming.ts';
import { requireEditor } from '../auth/editor.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

type Done = z.infer<typeof DoneAnswer>;

const DONE: Done = { status: 'done' };
const ONLY_EDITORS = { 401: 'Not signed in', 403: 'Not an editor of a member' };
const CONFIRMED = { ...ONLY_EDITORS, 401: 'Not signed in, or not confirmed by a device of this account' };
const NOT_CONFIRMED =
  'Your device did not confirm it, so nothing was changed. Try again with a device of this account.';
const NO_KEY = 'You have no key. Make one first.';
const OTHER_KEY = 'Your key was replaced in another window in between. Open this page anew.';

export const keys = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/',
    describe('Your key for letters, and for which of your devices it is sealed', OwnKeyAnswer, ONLY_EDITORS),
    async (c) => {
      const { account } = await requireEditor(c);
      const { letterKeys } = c.var.store;
      const [key, passkeys] = await Promise.all([letterKeys.keyOf(account.id), letterKeys.wrapsOf(account.id)]);
      return c.json<z.infer<typeof OwnKeyAnswer>>({ accountId: account.id, key, passkeys });
    },
  )
  .post(
    '/options',
    describe('Begins what a device has to confirm', SignInOptionsAnswer, ONLY_EDITORS),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireEditor(c);
      const options = await signInOptions(c, { purpose: 'letter-key', accountId: account.id });
      return c.json<z.infer<typeof SignInOptionsAnswer>>(options);
    },
  )
  .post(
    '/',
    describe('Makes your key known, in place of the one you had', DoneAnswer, CONFIRMED),
    validate('json', MakeKey),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const { recipient, wrap, confirm } = c.req.valid('json');
      const by = await confirmedFor(c, account, confirm);
      const deed = deedBy(c, account, { action: 'letter-key-made', objectId: memberId });
      const key = { accountId: account.id, recipient, madeOn: dayOf(c.var.now) };
      const outcome = await c.var.store.letterKeys.makeKey(deed, key, { wrap: wrap && { ...wrap, id: newId(c) }, by });
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NOT_CONFIRMED }));
    },
  )
  .post(
    '/wrap',
    describe('Keeps your key as it was sealed for one more device', DoneAnswer, {
      ...CONFIRMED,
      412: 'Another key by now, or none',
    }),
    validate('json', WrapKey),
    async (c) => {
      const { account } = await requireEditor(c);
      const { recipient, wrap, confirm } = c.req.valid('json');
      const by = await confirmedFor(c, account, confirm);
      const deed = deedBy(c, account, { action: 'letter-key-wrapped', objectId: by.id });
      const key = { accountId: account.id, recipient };
      const outcome = await c.var.store.letterKeys.wrapKey(deed, key, { wrap: { ...wrap, id: newId(c) }, by });
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NOT_CONFIRMED, stale: OTHER_KEY }));
    },
  )
  .post(
    '/remove',
    describe('Takes your key back: nobody seals a letter to it from then on', DoneAnswer, {
      ...ONLY_EDITORS,
      404: 'There is none',
    }),
    validate('json', Nothing),
    async (c) => {
      const { account, memberId } = await requireEditor(c);
      const deed = deedBy(c, account, { action: 'letter-key-removed', objectId: memberId });
      const outcome = await c.var.store.letterKeys.removeKey(deed, account.id);
      return c.json<Done>(await settled(c, outcome, DONE, { gone: NO_KEY }));
    },
  )
  .post(
    '/of',
    describe('To which keys letters for organisations are sealed', KeysOfAnswer, ONLY_EDITORS),
    validate('json', KeysOf),
    async (c) => {
      const { account } = await requireEditor(c);
      const { memberIds } = c.req.valid('json');
      const [network, kept] = await Promise.all([
        networkAs(c, viewerOfAccount(account)),
        c.var.store.letterKeys.recipientsOf(memberIds),
      ]);
      return c.json<z.infer<typeof KeysOfAnswer>>({ members: recipientsSeen(memberIds, kept, network) });
    },
  );

async function confirmedFor(c: Context<AppEnv>, account: Account, given: z.infer<typeof SignIn>): Promise<Confirmed> {
  return (await confirmedBy(c, account, { purpose: 'letter-key', given })) ?? refuse(401, NOT_CONFIRMED);
}

function newId(c: Context<AppEnv>): string {
  return idFrom(c.var.outside.random(16));
}
