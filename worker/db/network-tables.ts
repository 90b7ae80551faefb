/** The tables of what `loadNetwork` loads. */
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { StoredNetwork } from '#core/stored-network.ts';
import * as playbook from './playbook-schema.ts';
import * as schema from './schema.ts';

/** In the order in which rows can refer to earlier ones. */
export const TABLES = {
  sources: schema.sources,
  capacities: schema.capacities,
  threats: schema.threats,
  threatNeeds: schema.threatNeeds,
  plays: playbook.plays,
  playCapacities: playbook.playCapacities,
  threatPlays: playbook.threatPlays,
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
  cases: playbook.cases,
  caseMembers: playbook.caseMembers,
  alerts: playbook.alerts,
  helplines: playbook.helplines,
  otherNetworks: playbook.otherNetworks,
  affiliations: playbook.affiliations,
  messages: playbook.messages,
  messageVoices: playbook.messageVoices,
  exchanges: playbook.exchanges,
  lessons: playbook.lessons,
} satisfies Record<keyof StoredNetwork, SQLiteTable>;
