/** What a network stores besides its records: accounts, what lets them in, and what passes between members. */
import * as schema from '../../worker/db/schema.ts';

/** In the order in which rows can refer to earlier ones. */
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
  tombstones: schema.tombstones,
  attempts: schema.attempts,
  attemptSalts: schema.attemptSalts,
  openings: schema.openings,
  budgetLifts: schema.budgetLifts,
};

export type Rows = { [Name in keyof typeof ROW_TABLES]: (typeof ROW_TABLES)[Name]['$inferSelect'][] };
