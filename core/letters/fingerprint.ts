/** A key in a form that two can read to each other. */

const GROUPS = 6;
const BYTES_A_GROUP = 5;

/**
 * Six groups of five digits, about 100 bits: to find another key with the same ones is out of reach.
 * @param digest the SHA-256 of the recipient; fewer than 30 bytes throw, as that is a bug of the caller.
 */
export function fingerprintFrom(digest: Uint8Array): string {
  if (digest.length < GROUPS * BYTES_A_GROUP) throw new Error('A fingerprint needs 30 bytes of a digest.');
  const groups = Array.from({ length: GROUPS }, (_, place) => {
    const bytes = digest.subarray(place * BYTES_A_GROUP, (place + 1) * BYTES_A_GROUP);
    const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    return String(number % 100_000).padStart(5, '0');
  });
  return groups.join(' ');
}
