/**
 * A whole number from 0 to 4095 that a member draws in a country: always the same, and nothing can be read from it.
 * It settles what is equal otherwise, so that the alphabet does not decide who is asked first, and whoever draws low
 * in one country draws anew in the next. (FNV-1a, the upper bits.)
 */
export function lotOf(memberId: string, countryCode: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${memberId} ${countryCode}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 20;
}
