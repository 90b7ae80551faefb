import { Hono } from 'hono';
import type * as z from 'zod';
import { dayOf } from '#core/identity/expiry.ts';
import { rolesManagedBy } from '#core/identity/permissions.ts';
import { ById } from '#core/identity/questions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

export const budget = new Hono<AppEnv>().use(onlyOwnPage()).post(
  '/lift',
  describe('Lets an account open more organisations today', DoneAnswer, {
    403: 'You are no coordinator',
    404: 'No such account',
    409: 'Your own',
  }),
  validate('json', ById),
  async (c) => {
    const own = await requireCoordinator(c);
    const { id } = c.req.valid('json');
    if (id === own.id) refuse(409, 'This is your own account. Another coordinator can do this for you.');
    const deed = deedBy(c, own, { action: 'budget-lifted', objectId: id });
    const lifted = { accountId: id, day: dayOf(c.var.now), roles: rolesManagedBy(own.role) };
    const outcome = await c.var.store.budget.liftBudget(deed, lifted);
    const answer = await settled(c, outcome, { status: 'done' as const }, { gone: 'No such account.' });
    return c.json<z.infer<typeof DoneAnswer>>(answer);
  },
);
