import { Hono } from 'hono';
import type * as z from 'zod';
import { dayOf } from '#core/identity/expiry.ts';
import { Nothing } from '#core/identity/questions.ts';
import { NewsAnswer } from '../answers/news.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { requireSession } from '../auth/session.ts';
import { type AppEnv, describe, validate } from '../http.ts';
import { newsFor } from '../news.ts';

export const news = new Hono<AppEnv>()
  .use(onlyOwnPage())
  .get('/', describe('What is new for you, and why', NewsAnswer, { 401: 'Not signed in' }), async (c) => {
    const { account } = await requireSession(c);
    return c.json<z.infer<typeof NewsAnswer>>(await newsFor(c, account));
  })
  .post(
    '/looked',
    describe('Says that you have seen what is new', DoneAnswer, { 401: 'Not signed in' }),
    validate('json', Nothing),
    async (c) => {
      const { account } = await requireSession(c);
      await c.var.store.news.lookedAtNews(account.id, dayOf(c.var.now));
      return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
    },
  );
