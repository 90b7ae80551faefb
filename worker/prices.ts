/** What members cost in the order of lists, because many were pointed to them already. */
import type { Context } from 'hono';
import { type Prices, pricesAmong } from '#core/partners/exposure.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import type { AppEnv } from './http.ts';
import { networkAs } from './viewer.ts';

/** The same for everybody who asks: those of whom everybody sees now. */
export async function pricesFor(c: Context<AppEnv>): Promise<Prices> {
  const prices = await c.var.store.exposure.prices();
  return prices.size === 0 ? prices : pricesAmong(await networkAs(c, ANONYMOUS), prices);
}
