/** What an account is told in its own pages: a kind and an id, without names, needs or countries. */
export const NOTICE_KINDS = [
  'recovery-started',
  'recovery-accepted',
  'approval-wanted',
  'editor-revoked',
  'introduction-moved',
  'need-brokered',
  'follow-up-due',
  'search-found',
  'news-there',
  'coalition-asked',
  'coalition-moved',
  'coalition-drill',
  'request-asked',
  'request-moved',
  'action-asked',
  'action-reached',
  'case-naming',
  'case-moved',
  'message-objected',
  'message-agreed',
  'member-hidden',
  'member-retired',
  'budget-spent',
  'claim-made',
  'alert-reported',
  'alert-returned',
  'alert-verified',
  'alert-removed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** About who gets into an account or a member: listed before all others, so that none of these crowds them out. */
export const PRESSING_KINDS = [
  'recovery-started',
  'recovery-accepted',
  'approval-wanted',
  'editor-revoked',
] as const satisfies NoticeKind[];

export type Notice = { id: string; kind: NoticeKind; objectId: string | null; at: string };
