import { fingerprintFrom } from '#core/letters/fingerprint.ts';
import type { LetterKeys } from '#core/letters/letter.ts';

/** To which keys letters for a member are sealed. */
export type MemberKeys = { memberId: string; recipients: readonly string[] };

export async function fingerprintOf(recipient: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recipient));
  return fingerprintFrom(new Uint8Array(digest));
}

export async function fingerprintsOf(keys: readonly MemberKeys[]): Promise<LetterKeys> {
  return Promise.all(
    keys.map(async ({ memberId, recipients }) => ({
      memberId,
      fingerprints: await Promise.all(recipients.map(fingerprintOf)),
    })),
  );
}
