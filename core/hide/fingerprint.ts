/** Short texts that stand for long ones. */

const fingerprints = new WeakMap<object, string>();

/**
 * The same for records that say the same, and almost surely another for any other: 53 bits of its JSON.
 * Kept for as long as the record is there, which must not change meanwhile. Not for secrets: it can be calculated back.
 */
export function fingerprintOf(record: object): string {
  const known = fingerprints.get(record) ?? mixed(JSON.stringify(record)).toString(36);
  fingerprints.set(record, known);
  return known;
}

/** cyrb53 by bryc, public domain: two hashes of 32 bits that stir each other, after MurmurHash3. */
function mixed(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}
