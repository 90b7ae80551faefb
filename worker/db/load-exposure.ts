/** Reads how often members are suggested, and the prices that follow from it. */
import { gt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Exposure, Prices } from '#core/partners/exposure.ts';
import { exposureCycle, exposures } from './schema.ts';

export type LastCycle = {
  /** The moment it was worked out. */
  at: string;
  lists: number;
  plainScore: number;
  pricedScore: number;
  exposures: Exposure[];
};

const keptByDatabase = new WeakMap<D1Database, { version: number; prices: Prices }>();

export function exposureReader(d1: D1Database) {
  const db = drizzle(d1);
  return {
    /**
     * The price of everybody who has one, kept per isolate until the next cycle. A member may have narrowed what it
     * shows since, so these are for whom everybody sees *now*: `pricesAmong`.
     */
    async prices(): Promise<Prices> {
      const version = (await db.select({ version: exposureCycle.version }).from(exposureCycle).get())?.version ?? 0;
      const kept = keptByDatabase.get(d1);
      if (kept?.version === version) return kept.prices;
      const rows = await db
        .select({ memberId: exposures.memberId, price: exposures.price })
        .from(exposures)
        .where(gt(exposures.price, 0))
        .orderBy(exposures.memberId);
      const prices = new Map(rows.map(({ memberId, price }) => [memberId, price]));
      keptByDatabase.set(d1, { version, prices });
      return prices;
    },

    /** Null before there was one. */
    async lastCycle(): Promise<LastCycle | null> {
      const [cycles, rows] = await db.batch([
        db.select().from(exposureCycle),
        db.select().from(exposures).orderBy(exposures.memberId),
      ]);
      const [cycle] = cycles;
      if (!cycle) return null;
      const { at, lists, plainScore, pricedScore } = cycle;
      return { at, lists, plainScore, pricedScore, exposures: rows };
    },
  };
}
