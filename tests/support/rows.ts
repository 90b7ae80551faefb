/** What a network stores besides its records: accounts, what lets them in, and what passes between members. */
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { StoredNetwork, Words } from '#core/stored-network.ts';
import * as playbook from '../../worker/db/playbook-schema.ts';
import * as schema from '../../worker/db/schema.ts';

export const WORD_TABLES = {
  capacities: schema.capacities,
  threats: schema.threats,
  threatNeeds: schema.threatNeeds,
  plays: playbook.plays,
  playCapacities: playbook.playCapacities,
  threatPlays: playbook.threatPlays,
  areas: schema.areas,
  countries: schema.countries,
} satisfies Record<keyof Words, SQLiteTable>;

/** The records of a network, in the order in which they can refer to earlier ones. */
export const RECORD_TABLES = {
  sources: schema.sources,
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
} satisfies Record<Exclude<keyof StoredNetwork, keyof Words>, SQLiteTable>;

/** All else, in such an order too. */
export const ROW_TABLES = {
  settings: schema.settings,
  accounts: schema.accounts,
  passkeys: schema.passkeys,
  sessions: schema.sessions,
  tokens: schema.tokens,
  invitations: schema.invitations,
  challenges: schema.challenges,
  notices: schema.notices,
  audit: schema.audit,
  auditHead: schema.auditHead,
  requestKeys: schema.requestKeys,
  memberKeys: schema.memberKeys,
  contacts: schema.contacts,
  drafts: schema.drafts,
  hideCodes: schema.hideCodes,
  claims: schema.claims,
  calls: schema.calls,
  introductions: schema.introductions,
  callSendings: schema.callSendings,
  feedbacks: schema.feedbacks,
  savedSearches: schema.savedSearches,
  views: schema.views,
  tombstones: schema.tombstones,
  attempts: schema.attempts,
  attemptSalts: schema.attemptSalts,
  openings: schema.openings,
  budgetLifts: schema.budgetLifts,
  coalitionTerms: schema.coalitionTerms,
  coalitionSeats: schema.coalitionSeats,
  coalitionInvitations: schema.coalitionInvitations,
  coalitionDrills: schema.coalitionDrills,
  coalitionDrillAnswers: schema.coalitionDrillAnswers,
  exposures: schema.exposures,
  exposureCycle: schema.exposureCycle,
};

export type Rows = { [Name in keyof typeof ROW_TABLES]: (typeof ROW_TABLES)[Name]['$inferSelect'][] };

export function noRows(): Rows {
  return {
    settings: [],
    accounts: [],
    passkeys: [],
    sessions: [],
    tokens: [],
    invitations: [],
    challenges: [],
    notices: [],
    audit: [],
    auditHead: [],
    requestKeys: [],
    memberKeys: [],
    contacts: [],
    drafts: [],
    hideCodes: [],
    claims: [],
    calls: [],
    introductions: [],
    callSendings: [],
    feedbacks: [],
    savedSearches: [],
    views: [],
    tombstones: [],
    attempts: [],
    attemptSalts: [],
    openings: [],
    budgetLifts: [],
    coalitionTerms: [],
    coalitionSeats: [],
    coalitionInvitations: [],
    coalitionDrills: [],
    coalitionDrillAnswers: [],
    exposures: [],
    exposureCycle: [],
  };
}
