/** Accounts and what lets somebody in. Secrets are not among it: they are kept as hashes and never read back. */
import { ANONYMOUS, type Viewer } from '../viewer.ts';
import type { Role } from '../vocabulary.ts';

export type Account = { id: string; role: Role; memberId: string | null; createdAt: string };

export type Session = {
  id: string;
  account: Account;
  startedAt: string;
  lastSeenAt: string;
};

export type Passkey = {
  id: string;
  accountId: string;
  /** As the device names it, base64url. */
  credentialId: string;
  /** COSE, base64url. */
  publicKey: string;
  counter: number;
  label: string;
  addedAt: string;
  lastUsedAt: string;
};

export type Invitation = {
  id: string;
  role: Role;
  memberId: string | null;
  /** Null: made by the operator. */
  createdBy: string | null;
  createdAt: string;
  expiresAt: string;
  /** The account that it brings back; null: it makes a new one. */
  recoversId: string | null;
  /** It waits until then, and everybody who speaks for the member is told; null: good at once. */
  opensAt: string | null;
  /** Whether a second coordinator has to agree, and who did. */
  needsApproval: boolean;
  approvedBy: string | null;
};

/** What a token lets a program see: what anybody sees, what a reader sees, or all that its owner sees. */
export const TOKEN_SCOPES = ['public', 'network', 'own'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export type Token = { id: string; label: string; scope: TokenScope; expiresAt: string };

export const CHALLENGE_PURPOSES = [
  'sign-in',
  'accept',
  'add-passkey',
  'confirm-passkey',
  'show',
  'erase',
  'letter-key',
] as const;

/** A question to a device, good for one try. */
export type Challenge = {
  id: string;
  purpose: (typeof CHALLENGE_PURPOSES)[number];
  /** base64url. */
  challenge: string;
  /** Whose passkey it will be; while an invitation is accepted, the id of the account to come. */
  accountId: string | null;
  invitationId: string | null;
  expiresAt: string;
};

/** What a program with a token sees as: by its scope, and never more than its owner sees now. */
export function viewerOfToken(scope: TokenScope, owner: { role: Role; memberId: string | null }): Viewer {
  const viewer = viewerOfAccount(owner);
  if (scope === 'public' || viewer.role === 'anonymous') return ANONYMOUS;
  return scope === 'network' ? { role: 'reader', memberId: null } : viewer;
}

/** What an account sees as: rights follow from its role on every request. An editor of no member sees as the public. */
export function viewerOfAccount({ role, memberId }: { role: Role; memberId: string | null }): Viewer {
  if (role !== 'editor') return { role, memberId };
  return memberId === null ? ANONYMOUS : { role, memberId };
}
