import { Hono } from 'hono';
import type * as z from 'zod';
import { dayOf } from '#core/identity/expiry.ts';
import { ClearNotices } from '#core/introductions/questions.ts';
import { NoticesAnswer } from '../answers/introductions.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { type AppEnv, describe, validate } from '../http.ts';

export const notices = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get(
    '/',
    describe('What there is news about, by kind and id', NoticesAnswer, { 401: 'Not signed in' }),
    async (c) => {
      const { account } = await requireSession(c);
      const board = await c.var.store.notices.noticesOf(account.id);
      return c.json<z.infer<typeof NoticesAnswer>>({
        notices: board.map(({ id, kind, objectId, at }) => ({ id, kind, day: dayOf(at), objectId })),
      });
    },
  )
  .post(
    '/clear',
    describe('Clears notices that you have read', DoneAnswer, { 401: 'Not signed in' }),
    validate('json', ClearNotices),
    async (c) => {
      const { account } = await requireSession(c);
      await c.var.store.notices.clearNotices(account.id, c.req.valid('json').ids);
      return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
    },
  );
