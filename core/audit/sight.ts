/** Who may read which entry of the audit. */
import type { Account } from '../identity/account.ts';
import { rolesManagedBy } from '../identity/permissions.ts';
import { ACTIONS, type Action } from './actions.ts';
import type { Entry } from './chain.ts';

/**
 * *actor*: whoever did it, and nobody else. *own-side*: also the editors of the member that it was done to.
 * *managers*: these, and coordinators and admins.
 */
type Audience = 'actor' | 'own-side' | 'managers';

const AUDIENCES: Record<Action, Audience> = {
  'invitation-made': 'managers',
  'invitation-revoked': 'managers',
  'invitation-accepted': 'managers',
  'recovery-started': 'managers',
  'recovery-approved': 'managers',
  'recovery-stopped': 'managers',
  'recovery-accepted': 'managers',
  'account-revoked': 'managers',
  'coordinator-revoked': 'managers',
  'account-left': 'managers',
  'passkey-added': 'actor',
  'passkey-removed': 'actor',
  'sessions-revoked': 'actor',
  'token-made': 'actor',
  'token-revoked': 'actor',
  'entry-saved': 'own-side',
  'entry-confirmed': 'own-side',
  'contact-saved': 'actor',
  'member-hidden': 'managers',
  'member-shown': 'managers',
  'member-listed': 'managers',
  'member-vouched': 'managers',
  'member-retired': 'managers',
  'listing-retired': 'managers',
  'member-restored': 'managers',
  'member-merged': 'managers',
  'member-merge-undone': 'managers',
  'member-kept-apart': 'managers',
  'member-erased': 'managers',
  'member-taken-down': 'managers',
  'hide-code-made': 'own-side',
  'hide-code-revoked': 'own-side',
  'claim-made': 'managers',
  'claim-decided': 'managers',
  'introduction-moved': 'actor',
  'call-made': 'actor',
  'call-closed': 'actor',
  'need-sent': 'actor',
  'search-saved': 'actor',
  'search-removed': 'actor',
  'view-saved': 'actor',
  'view-changed': 'actor',
  'view-removed': 'actor',
  'story-published': 'managers',
  'story-removed': 'managers',
  // Letters to the member are sealed to it as well: its other editors can see that there is one more.
  'letter-key-made': 'own-side',
  'letter-key-wrapped': 'actor',
  'letter-key-removed': 'own-side',
  'coalition-moved': 'actor',
  'request-made': 'actor',
  'request-moved': 'actor',
  'action-made': 'actor',
  'action-moved': 'actor',
  'bridge-proposed': 'actor',
  'bridge-said': 'own-side',
  'network-changed': 'managers',
  'network-merged': 'managers',
  'network-removed': 'managers',
  'exchange-saved': 'actor',
  'exchange-removed': 'actor',
  'lesson-saved': 'actor',
  'lesson-removed': 'actor',
  'alert-reported': 'actor',
  'alert-changed': 'actor',
  'alert-verified': 'managers',
  'alert-returned': 'actor',
  'alert-withdrawn': 'actor',
  'alert-removed': 'managers',
  'helpline-added': 'managers',
  'helpline-changed': 'managers',
  'helpline-confirmed': 'managers',
  'helpline-removed': 'managers',
  'case-written': 'actor',
  'case-moved': 'actor',
  'case-entered': 'managers',
  'case-removed': 'managers',
  'import-begun': 'managers',
  'import-applied': 'managers',
  'import-undone': 'managers',
  'import-levelled': 'managers',
  'import-discarded': 'managers',
  'word-added': 'managers',
  'word-changed': 'managers',
  'word-retired': 'managers',
  'word-restored': 'managers',
  'message-proposed': 'actor',
  'message-changed': 'actor',
  'message-moved': 'actor',
  'message-spoken-on': 'actor',
  'budget-spent': 'managers',
  'budget-lifted': 'managers',
  'data-downloaded': 'actor',
  'network-exported': 'managers',
  'setting-changed': 'managers',
  'key-rotated': 'managers',
};

/** What of the audit one account may read, besides what it did itself. */
export type AuditSight = {
  accountId: string;
  /** Whatever they were done to. */
  actions: Action[];
  /** Where they were done to this member. */
  ofMember: { id: string; actions: Action[] } | null;
};

export function auditSightOf({ id, role, memberId }: Pick<Account, 'id' | 'role' | 'memberId'>): AuditSight {
  const isManager = rolesManagedBy(role).length > 0;
  const isEditor = role === 'editor' && memberId !== null;
  return {
    accountId: id,
    actions: isManager ? ACTIONS.filter((action) => AUDIENCES[action] === 'managers') : [],
    ofMember: isEditor ? { id: memberId, actions: ACTIONS.filter((action) => AUDIENCES[action] !== 'actor') } : null,
  };
}

/** The entries that an account may read, in their order. */
export function entriesSeenBy<One extends Entry>(entries: readonly One[], sight: AuditSight): One[] {
  return entries.filter(({ actorId, action, objectId }) => {
    if (actorId === sight.accountId || sight.actions.includes(action)) return true;
    return objectId !== null && objectId === sight.ofMember?.id && sight.ofMember.actions.includes(action);
  });
}
