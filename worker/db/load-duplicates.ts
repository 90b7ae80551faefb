/** Reads what coordinators said of entries that may be here twice, and what was merged. */
import { desc, eq, gt } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import type { Pair } from '#core/duplicates/suggestions.ts';
import { apartMembers, merges } from './duplicate-schema.ts';

export type Merged = { id: string; memberId: string; name: string; mergedOn: string };

export function duplicateReader(d1: D1Database) {
  const db = drizzle(d1);
  const { id, memberId, name, mergedOn } = merges;
  return {
    keptApart(): Promise<Pair[]> {
      return db.select().from(apartMembers).orderBy(apartMembers.a, apartMembers.b).execute();
    },

    /** Those after a day, the last one first. */
    mergedAfter(day: string): Promise<Merged[]> {
      const merged = db.select({ id, memberId, name, mergedOn }).from(merges).where(gt(mergedOn, day));
      return merged.orderBy(desc(mergedOn), name, id).execute();
    },

    async findMerge(mergeId: string): Promise<Merged | null> {
      return (await db.select({ id, memberId, name, mergedOn }).from(merges).where(eq(id, mergeId)).get()) ?? null;
    },
  };
}
