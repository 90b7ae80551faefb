/** The secrets that seal the keys of organisations: several by version, so that one can follow another. */

export type KeyRing = {
  /** The version that seals from now on: the highest. */
  current: number;
  /** 32 bytes each. */
  keys: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
};

const KEY = /^(\d{1,6}):([\w-]{43})$/;

/**
 * Reads a ring from the text of a secret: `1:KEY,2:KEY`, each key 32 bytes in base64url.
 * @returns null where the text is missing, has another form, or names a version twice: nothing may be guessed here.
 */
export function keyRingFrom(text: string | undefined): KeyRing | null {
  const keys = new Map<number, Uint8Array<ArrayBuffer>>();
  for (const part of (text ?? '').split(',')) {
    const [, version, key] = KEY.exec(part.trim()) ?? [];
    if (version === undefined || key === undefined || keys.has(Number(version))) return null;
    keys.set(Number(version), bytesOf(key));
  }
  return { current: Math.max(...keys.keys()), keys };
}

/** The text of a ring with one more key, which seals from now on. */
export function withNewKey(text: string | undefined, key: Uint8Array): string {
  const ring = text ? keyRingFrom(text) : null;
  const added = `${(ring?.current ?? 0) + 1}:${base64UrlOf(key)}`;
  return ring && text ? `${text.trim()},${added}` : added;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url without padding. */
export function base64UrlOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]).join('');
    text += letters.slice(0, Math.min(3, bytes.length - at) + 1);
  }
  return text;
}

/** The bytes of base64url; letters that are none are refused by whoever checks the form first. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (const letter of text) {
    bits = ((bits << 6) | ALPHABET.indexOf(letter)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[filled++] = (bits >> held) & 255;
  }
  return bytes;
}
