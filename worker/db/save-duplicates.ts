/** Writes that two entries are two organisations. */
import { pairOf } from '#core/duplicates/suggestions.ts';
import { commit, type Deed, type Outcome } from './commit.ts';
import { apartMembers } from './duplicate-schema.ts';

export function duplicateWriter(d1: D1Database) {
  return {
    async keepApart(deed: Deed, oneId: string, otherId: string): Promise<Outcome> {
      return await commit(d1, deed, (db) => [
        db.insert(apartMembers).values(pairOf(oneId, otherId)).onConflictDoNothing(),
      ]);
    },
  };
}
