import { Hono } from 'hono';
import { dayOf } from '#core/identity/expiry.ts';
import { packNetwork } from '#core/network-columns/pack.ts';
import { MapAnswer } from '../answers/map.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const map = new Hono<AppEnv>().get(
  '/',
  describe('The network in columns, a fraction of the bytes of /api/network', MapAnswer),
  async (c) => c.json(packNetwork(await networkFor(c), dayOf(c.var.now))),
);
