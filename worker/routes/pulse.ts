import { Hono } from 'hono';
import type * as z from 'zod';
import { whatIsSeen } from '#core/hide/seen.ts';
import { PulseAnswer } from '../answers/hide.ts';
import { hashOf } from '../db/hash.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkForIdle } from '../viewer.ts';

export const pulse = new Hono<AppEnv>().get(
  '/',
  describe('Whether what you can see is still the same', PulseAnswer),
  async (c) => c.json<z.infer<typeof PulseAnswer>>({ seen: await hashOf(whatIsSeen(await networkForIdle(c))) }),
);
