/** Reads what the operator says about this deployment. */
import { drizzle } from 'drizzle-orm/d1';
import type { SettingName } from '#core/vocabulary.ts';
import { settings } from './schema.ts';

export type Settings = Record<SettingName, string | null>;

export function settingReader(d1: D1Database) {
  return {
    async all(): Promise<Settings> {
      const stated: Settings = { controller: null, contact: null, retention: null };
      for (const { name, value } of await drizzle(d1).select().from(settings)) stated[name] = value;
      return stated;
    },
  };
}
