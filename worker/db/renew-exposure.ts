/** Works out once a week how often everybody is suggested. Nobody asked for it, so it is no deed for the audit. */
import { drizzle } from 'drizzle-orm/d1';
import { nextExposures } from '#core/partners/exposure.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { exposureReader } from './load-exposure.ts';
import { loadNetwork } from './load-network.ts';
import { insertsOf } from './save-network.ts';
import { exposureCycle, exposures } from './schema.ts';
import { newNumber } from './version.ts';

const WEEK = 7 * 86_400_000;

/**
 * A new cycle over what everybody sees, in the place of the last one.
 * @param now ISO text in UTC.
 */
export async function renewExposure(d1: D1Database, now: string): Promise<void> {
  const [network, before] = await Promise.all([loadNetwork(d1), exposureReader(d1).prices()]);
  const { exposures: next, lists, plainScore, pricedScore } = nextExposures(asSeenBy(network, ANONYMOUS), before);
  const db = drizzle(d1);
  const cycle = { version: newNumber(), at: now, lists, plainScore, pricedScore };
  await db.batch([
    db
      .insert(exposureCycle)
      .values({ id: 1, ...cycle })
      .onConflictDoUpdate({ target: exposureCycle.id, set: cycle }),
    db.delete(exposures),
    ...insertsOf(db, exposures, next),
  ]);
}

/** The same, unless the last cycle was less than a week ago. */
export async function renewExposureWhenDue(d1: D1Database, now: string): Promise<void> {
  const due = new Date(Date.parse(now) - WEEK).toISOString();
  const rows = await drizzle(d1).select({ at: exposureCycle.at }).from(exposureCycle);
  if (rows.length === 0 || rows.some(({ at }) => at <= due)) await renewExposure(d1, now);
}
