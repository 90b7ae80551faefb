import { Hono } from 'hono';
import type * as z from 'zod';
import { SaveSetting } from '#core/privacy/questions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { deedBy, settled } from '../deed.ts';
import { type AppEnv, describe, refuse, validate } from '../http.ts';

export const settings = new Hono<AppEnv>().use(onlyOwnPage()).post(
  '/',
  describe('Says who runs this network, how to reach them, and what they keep', DoneAnswer, {
    401: 'Not signed in',
    403: 'Not an admin',
  }),
  validate('json', SaveSetting),
  async (c) => {
    const { account } = await requireSession(c);
    if (account.role !== 'admin') refuse(403, 'Only an admin says this. Ask yours, or the operator.');
    const { name, value } = c.req.valid('json');
    const deed = deedBy(c, account, { action: 'setting-changed', objectId: name });
    const outcome = await c.var.store.settings.save(name, value, deed);
    const done = { status: 'done' as const };
    return c.json<z.infer<typeof DoneAnswer>>(await settled(c, outcome, done, { gone: 'There is no such setting.' }));
  },
);
