import { type Context, Hono } from 'hono';
import { dayOf } from '#core/identity/expiry.ts';
import { outlineOf } from '#core/network-columns/outline.ts';
import { packNetwork } from '#core/network-columns/pack.ts';
import { MapAnswer, OutlineAnswer } from '../answers/map.ts';
import { type AppEnv, describe } from '../http.ts';
import { networkFor } from '../viewer.ts';

export const map = new Hono<AppEnv>()
  .get('/', describe('The network in columns, a fraction of the bytes of /api/network', MapAnswer), async (c) =>
    c.json(await columnsFor(c)),
  )
  .get('/outline', describe('Of those columns, what a first picture and list show', OutlineAnswer), async (c) =>
    c.json(outlineOf(await columnsFor(c))),
  );

async function columnsFor(c: Context<AppEnv>) {
  return packNetwork(await networkFor(c), dayOf(c.var.now));
}
