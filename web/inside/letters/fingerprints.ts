import { fingerprintFrom } from '#core/letters/fingerprint.ts';

/** To which keys letters for a member are sealed. */
export type MemberKeys = { memberId: string; recipients: readonly string[] };

export async function fingerprintOf(recipient: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recipient));
  return fingerprintFrom(new Uint8Array(digest));
}

export function fingerprintsOf(recipients: readonly string[]): Promise<string[]> {
  return Promise.all(recipients.map(fingerprintOf));
}
