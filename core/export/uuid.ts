/** Ids in the form that some formats ask for. */

/**
 * A UUID of version 8 (RFC 9562) that follows from texts alone, so that what is taken away twice is the same. For telling
 * records apart and nothing else: the mixing is that of MurmurHash3's end, which no secret may rest on.
 */
export function uuidOf(...parts: readonly string[]): string {
  const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85ebca6b];
  const text = JSON.stringify(parts);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane++)
      state[lane] = mixed(
        ((state[lane] ?? 0) ^ Math.imul(code + lane, 0xcc9e2d51) ^ ((state[(lane + 1) % 4] ?? 0) >>> 7)) + at,
      );
  }
  const digits = state.map((lane) => mixed(lane).toString(16).padStart(8, '0')).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}

function mixed(word: number): number {
  let one = word ^ (word >>> 16);
  one = Math.imul(one, 0x85ebca6b);
  one ^= one >>> 13;
  one = Math.imul(one, 0xc2b2ae35);
  return (one ^ (one >>> 16)) >>> 0;
}
