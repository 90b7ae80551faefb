import { Hono } from 'hono';
import type * as z from 'zod';
import { PrivacyAnswer } from '../answers/privacy.ts';
import { type AppEnv, describe } from '../http.ts';

export const privacy = new Hono<AppEnv>().get(
  '/',
  describe('Who runs this network, in their own words', PrivacyAnswer),
  async (c) => c.json<z.infer<typeof PrivacyAnswer>>(await c.var.store.settings.all()),
);
