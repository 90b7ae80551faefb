/** Writes what the operator says about this deployment. */
import { eq } from 'drizzle-orm';
import type { SettingName } from '#core/vocabulary.ts';
import { commit, type Deed, type Outcome } from './commit.ts';
import { settings } from './schema.ts';

export function settingWriter(d1: D1Database) {
  return {
    /** @param value empty: not stated any more. */
    save(name: SettingName, value: string, deed: Deed): Promise<Outcome> {
      return commit(d1, deed, (db) => [
        value === ''
          ? db.delete(settings).where(eq(settings.name, name))
          : db.insert(settings).values({ name, value }).onConflictDoUpdate({ target: settings.name, set: { value } }),
      ]);
    },
  };
}
