import { Hono } from 'hono';
import type * as z from 'zod';
import { whatIsSeen } from '#core/hide/seen.ts';
import { Nothing } from '#core/identity/questions.ts';
import { PulseAnswer } from '../answers/hide.ts';
import { DoneAnswer } from '../answers/shared.ts';
import { takeCookie } from '../auth/cookie.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { sessionOf } from '../auth/session.ts';
import { hashOf } from '../db/hash.ts';
import { type AppEnv, describe, validate } from '../http.ts';
import { networkForIdle } from '../viewer.ts';

export const pulse = new Hono<AppEnv>()
  .get('/', describe('Whether what you can see is still the same', PulseAnswer), async (c) =>
    c.json<z.infer<typeof PulseAnswer>>({ seen: await hashOf(whatIsSeen(await networkForIdle(c))) }),
  )
  .post(
    '/leave',
    onlyOwnPage(),
    describe('Signs out whoever leaves in a hurry', DoneAnswer),
    validate('json', Nothing),
    async (c) => {
      const open = await sessionOf(c);
      if (open) await c.var.store.identity.leaveSession(open.id);
      takeCookie(c);
      // Nothing is cleared: the browser's tab has to remember that it was left.
      return c.json<z.infer<typeof DoneAnswer>>({ status: 'done' });
    },
  );
