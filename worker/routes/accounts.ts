import { type Context, Hono } from 'hono';
import type * as z from 'zod';
import { type Account, viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { mayManage, rolesKnownToReach } from '#core/identity/permissions.ts';
import { ById } from '#core/identity/questions.ts';
import { AccountsAnswer, NewInvitationAnswer } from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { newInvitation } from '../auth/inviting.ts';
import { requireInviter, requireManager } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

const GONE = 'No such account.';
const LAST_EDITOR =
  'This is the last editor of that organisation. Start a recovery instead: it ends the lost devices, tells them and waits a day.';
const STILL_WAITING =
  'A new way into that organisation is waiting, and its editors can stop it. Withdraw it first, or wait until it is used or over.';

export const accounts = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('The accounts that you may revoke', AccountsAnswer, { 403: 'Your role may not' }), async (c) => {
    const own = await requireInviter(c);
    const [all, network] = await Promise.all([c.var.store.identity.allAccounts(), networkAs(c, viewerOfAccount(own))]);
    return c.json<z.infer<typeof AccountsAnswer>>({
      accounts: all
        .filter((one) => mayManage(own, one))
        .map((one) => ({
          ...accountBrief(network, one),
          isThis: one.id === own.id,
          createdOn: dayOf(one.createdAt),
        })),
    });
  })
  .post(
    '/revoke',
    describe('Deletes an account with all that lets it in', DoneAnswer, {
      404: GONE,
      409: 'Your own, or an editor who is the last or could stop what waits',
    }),
    validate('json', ById),
    async (c) => {
      const own = await requireInviter(c);
      const { id } = c.req.valid('json');
      if (id === own.id) refuse(409, 'This is your own account. Leave on its page, or ask somebody else to close it.');
      const held = await managedAccount(c, own, id);
      const action = held.role === 'coordinator' ? 'coordinator-revoked' : 'account-revoked';
      const outcome = await c.var.store.identity.revokeAccount(deedBy(c, own, { action, objectId: id }), held, own);
      if (!outcome.ok && outcome.problem === 'gone') await refuseToUnseat(c, own, held);
      return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, { status: 'done' }, { gone: GONE }));
    },
  )
  .post(
    '/recover',
    describe('Invites somebody back to an account whose passkeys are lost', NewInvitationAnswer, {
      404: GONE,
      409: 'Your own',
    }),
    validate('json', ById),
    async (c) => {
      const own = await requireManager(c);
      const { id } = c.req.valid('json');
      if (id === own.id) refuse(409, 'This is your own account. Add another device on its page instead.');
      const { role, memberId } = await managedAccount(c, own, id);
      const made = await newInvitation(c, own, { role, memberId, recoversId: id });
      return c.json<z.infer<typeof NewInvitationAnswer>>(made);
    },
  );

/** Says why an editor stays who is still there; returns where it is gone. */
async function refuseToUnseat(c: Context<AppEnv>, manager: Account, { id }: Account): Promise<void> {
  const { identity } = c.var.store;
  const held = await identity.findAccount(id);
  if (held?.role !== 'editor') return;
  const waiting = await identity.recoveriesAbout(held, c.var.now);
  if (waiting.some(({ role }) => rolesKnownToReach(manager.role).includes(role))) refuse(409, STILL_WAITING);
  const isColleague = (one: Account) => one.role === 'editor' && one.memberId === held.memberId && one.id !== id;
  if (!(await identity.allAccounts()).some(isColleague)) refuse(409, LAST_EDITOR);
}

/** One that is not the manager's to see is as if it were not there. */
async function managedAccount(c: Context<AppEnv>, manager: Account, id: string): Promise<Account> {
  const found = await c.var.store.identity.findAccount(id);
  return found && mayManage(manager, found) ? found : refuse(404, GONE);
}
