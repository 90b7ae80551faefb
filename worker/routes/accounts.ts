import { Hono } from 'hono';
import type * as z from 'zod';
import { viewerOfAccount } from '#core/identity/account.ts';
import { accountBrief } from '#core/identity/account-brief.ts';
import { dayOf } from '#core/identity/expiry.ts';
import { rolesManagedBy } from '#core/identity/permissions.ts';
import { ById } from '#core/identity/questions.ts';
import { AccountsAnswer } from '../answers/identity.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireManager } from '../auth/session.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';
import { networkAs } from '../viewer.ts';

export const accounts = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('The accounts that you may revoke', AccountsAnswer, { 403: 'Your role may not' }), async (c) => {
    const own = await requireManager(c);
    const [all, network] = await Promise.all([c.var.store.identity.allAccounts(), networkAs(c, viewerOfAccount(own))]);
    const roles = rolesManagedBy(own.role);
    return c.json<z.infer<typeof AccountsAnswer>>({
      accounts: all
        .filter(({ role }) => roles.includes(role))
        .map((one) => ({
          ...accountBrief(network, one),
          isThis: one.id === own.id,
          createdOn: dayOf(one.createdAt),
        })),
    });
  })
  .post(
    '/revoke',
    describe('Deletes an account with all that lets it in', DoneAnswer, { 404: 'No such account', 409: 'Your own' }),
    validate('json', ById),
    async (c) => {
      const own = await requireManager(c);
      const { id } = c.req.valid('json');
      if (id === own.id) refuse(409, 'This is your own account. Another coordinator or admin can revoke it.');
      const isRevoked = await c.var.store.identity.revokeAccount(id, rolesManagedBy(own.role));
      if (!isRevoked) return refuse(404, 'No such account.');
      return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
    },
  );
