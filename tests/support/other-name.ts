/** A member under another name: whoever may not know which one it is must see the same of one that is called otherwise. */
import { base64UrlOf, bytesOf } from '#core/key-ring.ts';
import { RING } from './keys.ts';
import type { Rows } from './rows.ts';

/** An id that no member of a random world has. */
export function otherNameOf(id: string): string {
  return [...id].reverse().join('');
}

type Key = Rows['memberKeys'][number];

/** A member's key for its other name, so that what it sealed opens as before. */
export function keyUnderOtherName(key: Key): Promise<Key> {
  return sealedKey(otherNameOf(key.memberId), key);
}

/**
 * Calls as if other members made them, whom the viewer knows as well, and without their words: what is told of them has
 * to stay the same.
 * @param ids of all members.
 */
export async function callsOfOthers(calls: Rows['calls'], ids: readonly string[], keys: readonly Key[]) {
  const sorted = [...ids].sort();
  const made: Key[] = [];
  const moved: Rows['calls'] = [];
  for (const call of calls) {
    const seekerId = sorted[(sorted.indexOf(call.seekerId) + 1) % sorted.length] ?? call.seekerId;
    const own = keys.find(({ memberId }) => memberId === call.seekerId);
    if (!own || call.sealed === null) {
      moved.push({ ...call, seekerId });
      continue;
    }
    const known = [...keys, ...made].find(({ memberId }) => memberId === seekerId);
    const theirs = known ?? (await sealedKey(seekerId, own));
    if (!known) made.push(theirs);
    moved.push({ ...call, seekerId, sealed: await withoutWords(call.sealed, `calls:${call.id}:sealed`, own, theirs) });
  }
  return { calls: moved, keys: made };
}

/**
 * What one member sealed, sealed by another: the words stay the same.
 * @returns `made`: a key for the other, where it has none yet.
 */
export async function sealedForOther(
  sealed: string,
  place: string,
  { own, otherId, keys }: { own: Key; otherId: string; keys: readonly Key[] },
): Promise<{ sealed: string; made: Key | null }> {
  const known = keys.find(({ memberId }) => memberId === otherId);
  const theirs = known ?? (await sealedKey(otherId, own));
  const again = await resealed(sealed, place, { own, theirs }, (text) => text);
  return { sealed: again, made: known ? null : theirs };
}

function withoutWords(sealed: string, place: string, own: Key, theirs: Key): Promise<string> {
  return resealed(sealed, place, { own, theirs }, (text) => JSON.stringify({ ...JSON.parse(text), words: 'Not told' }));
}

async function resealed(
  sealed: string,
  place: string,
  { own, theirs }: { own: Key; theirs: Key },
  change: (text: string) => string,
): Promise<string> {
  const [iv = '', bytes = ''] = sealed.split('.');
  const opened = await crypto.subtle.decrypt(algorithm(place, iv), await aesKey(await rawKey(own)), bytesOf(bytes));
  const text = change(new TextDecoder().decode(opened));
  const key = await aesKey(await rawKey(theirs));
  const again = await crypto.subtle.encrypt(algorithm(place, iv), key, new TextEncoder().encode(text));
  return `${iv}.${base64UrlOf(new Uint8Array(again))}`;
}

/** The same key as another member's own. */
async function sealedKey(memberId: string, key: Key): Promise<Key> {
  const [version = '', iv = ''] = key.sealed.split('.');
  const secret = await aesKey(RING.keys.get(Number(version)) ?? new Uint8Array());
  const again = await crypto.subtle.encrypt(keyPlaceOf(memberId, iv), secret, await rawKey(key));
  return { memberId, sealed: [version, iv, base64UrlOf(new Uint8Array(again))].join('.') };
}

async function rawKey({ memberId, sealed }: Key): Promise<ArrayBuffer> {
  const [version = '', iv = '', bytes = ''] = sealed.split('.');
  const secret = await aesKey(RING.keys.get(Number(version)) ?? new Uint8Array());
  return await crypto.subtle.decrypt(keyPlaceOf(memberId, iv), secret, bytesOf(bytes));
}

function aesKey(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function keyPlaceOf(memberId: string, iv: string) {
  return algorithm(`member_keys:${memberId}:sealed`, iv);
}

function algorithm(place: string, iv: string) {
  return { name: 'AES-GCM', iv: bytesOf(iv), additionalData: new TextEncoder().encode(place) };
}
