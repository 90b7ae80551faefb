/** A member under another name: whoever may not know which one it is must see the same of one that is called otherwise. */
import { base64UrlOf, bytesOf } from '#core/key-ring.ts';
import { RING } from './keys.ts';
import type { Rows } from './rows.ts';

/** An id that no member of a random world has. */
export function otherNameOf(id: string): string {
  return [...id].reverse().join('');
}

/** A member's key for its other name, so that what it sealed opens as before. */
export async function keyUnderOtherName({ memberId, sealed }: Rows['memberKeys'][number]) {
  const [version = '', iv = '', bytes = ''] = sealed.split('.');
  const secret = await crypto.subtle.importKey(
    'raw',
    RING.keys.get(Number(version)) ?? new Uint8Array(),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );
  const key = await crypto.subtle.decrypt(placeOf(memberId, iv), secret, bytesOf(bytes));
  const otherName = otherNameOf(memberId);
  const again = await crypto.subtle.encrypt(placeOf(otherName, iv), secret, key);
  return { memberId: otherName, sealed: [version, iv, base64UrlOf(new Uint8Array(again))].join('.') };
}

function placeOf(memberId: string, iv: string) {
  const additionalData = new TextEncoder().encode(`member_keys:${memberId}:sealed`);
  return { name: 'AES-GCM', iv: bytesOf(iv), additionalData };
}
