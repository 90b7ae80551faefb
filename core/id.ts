/** Ids say nothing: no order, no time, no count. */

const BASE32 = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * An id of 26 characters from 128 random bits in base32.
 * @param random 16 bytes from a cryptographic source; fewer throw, as that is a bug of the caller.
 */
export function idFrom(random: Uint8Array): string {
  if (random.length < 16) throw new Error(`An id needs 16 random bytes, not ${random.length}.`);
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of random.subarray(0, 16)) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      id += BASE32[(bits >> held) & 31];
      bits &= (1 << held) - 1;
    }
  }
  return id + BASE32[(bits << (5 - held)) & 31];
}

export const ID_LENGTH = 26;

export const ID_PATTERN = /^[a-km-np-z2-9]{26}$/;
