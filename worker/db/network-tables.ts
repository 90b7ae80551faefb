/** The tables of what `loadNetwork` loads. */
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { StoredNetwork } from '#core/stored-network.ts';
import * as schema from './schema.ts';

/** In the order in which rows can refer to earlier ones. */
export const TABLES = {
  sources: schema.sources,
  capacities: schema.capacities,
  threats: schema.threats,
  threatNeeds: schema.threatNeeds,
  areas: schema.areas,
  countries: schema.countries,
  contexts: schema.contexts,
  members: schema.members,
  presences: schema.presences,
  offers: schema.offers,
  needs: schema.needs,
  ties: schema.ties,
  coalitions: schema.coalitions,
  memberships: schema.memberships,
  cases: schema.cases,
} satisfies Record<keyof StoredNetwork, SQLiteTable>;
