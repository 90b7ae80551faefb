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
  createdAt: string;
  expiresAt: string;
};

export type Token = { id: string; label: string; expiresAt: string };

export const CHALLENGE_PURPOSES = ['sign-in', 'accept', 'add-passkey'] as const;

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

/** What an account sees as: rights follow from its role on every request. An editor of no member sees as the public. */
export function viewerOfAccount({ role, memberId }: { role: Role; memberId: string | null }): Viewer {
  if (role !== 'editor') return { role, memberId };
  return memberId === null ? ANONYMOUS : { role, memberId };
}
