/** What the operator does to accounts from outside, on whatever database is at hand. */
import { createHash, randomBytes } from 'node:crypto';
import { idFrom } from '#core/id.ts';
import { invitationEnd } from '#core/identity/expiry.ts';
import type { Role } from '#core/vocabulary.ts';
import { identityWriter } from '../worker/db/save-identity.ts';

export type Invited = { role: Role; memberId: string | null };

/** Saves an invitation of nobody's and gives its code, which is stored nowhere. */
export async function inviteAsOperator(db: D1Database, invited: Invited, now = new Date()): Promise<string> {
  const code = newId();
  const createdAt = now.toISOString();
  await identityWriter(db).saveInvitation({
    id: newId(),
    hash: hashOf(code),
    ...invited,
    createdBy: null,
    createdAt,
    expiresAt: invitationEnd(createdAt),
  });
  return code;
}

/** The code stands after the #, which browsers do not send. */
export function joinLink(origin: string, code: string): string {
  return `${origin}/join#code=${code}`;
}

/** As the Worker keeps secrets. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

function newId(): string {
  return idFrom(randomBytes(16));
}
