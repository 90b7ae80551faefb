import { Hono } from 'hono';
import { importGround } from '#core/import/ground.ts';
import { ImportGroundAnswer } from '../answers/import-ground.ts';
import { requireCoordinator } from '../auth/coordinator.ts';
import { onlyOwnPage } from '../auth/guards.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const ground = new Hono<AppEnv>().use(onlyOwnPage()).get(
  '/',
  describe('What files that a coordinator brings are held against, in the page', ImportGroundAnswer, {
    401: 'Not signed in',
    403: 'You are no coordinator',
  }),
  async (c) => {
    await requireCoordinator(c);
    return c.json(importGround(await networkFor(c)));
  },
);
