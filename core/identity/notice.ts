/** What an account is told in its own pages: a kind and an id, without names, needs or countries. */
export const NOTICE_KINDS = [
  'recovery-started',
  'recovery-accepted',
  'approval-wanted',
  'introduction-moved',
  'member-hidden',
  'member-retired',
  'budget-spent',
  'claim-made',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export type Notice = { id: string; kind: NoticeKind; objectId: string | null; at: string };
