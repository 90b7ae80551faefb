/** An identity sealed under the secret of one passkey: AES-256-GCM, its key by HKDF-SHA-256 from that secret. */
import { base64UrlOf, bytesOf } from '#core/key-ring.ts';
import type { KeyPair } from './age.ts';

const PURPOSE = 'solidarity-atlas/letters/wrap/1';
const NONCE_LENGTH = 12;
const SALT_LENGTH = 32;

/** What a wrap is for. One that was moved to another account, passkey or key does not open. */
export type WrapContext = { accountId: string; credentialId: string; recipient: string };

export type Secret = Uint8Array<ArrayBuffer>;

/** What a passkey works its secret out of, new for each wrap. */
export function newSalt(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
}

export async function wrapIdentity({ identity }: KeyPair, secret: Secret, context: WrapContext): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const key = await keyFrom(secret, context);
  const text = new TextEncoder().encode(identity);
  const sealed = new Uint8Array(await crypto.subtle.encrypt(sealing(nonce, context), key, text));
  return base64UrlOf(new Uint8Array([...nonce, ...sealed]));
}

/** @returns null where it was wrapped for another passkey, account or key, or changed since. */
export async function unwrapIdentity(wrapped: string, secret: Secret, context: WrapContext): Promise<string | null> {
  const bytes = bytesOf(wrapped);
  const nonce = bytes.slice(0, NONCE_LENGTH);
  try {
    const key = await keyFrom(secret, context);
    const text = await crypto.subtle.decrypt(sealing(nonce, context), key, bytes.slice(NONCE_LENGTH));
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}

function sealing(iv: Uint8Array<ArrayBuffer>, context: WrapContext) {
  return { name: 'AES-GCM', iv, additionalData: wordsOf(context) };
}

async function keyFrom(secret: Secret, context: WrapContext): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: wordsOf(context) };
  return crypto.subtle.deriveKey(derived, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function wordsOf({ accountId, credentialId, recipient }: WrapContext): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([PURPOSE, accountId, credentialId, recipient]));
}
