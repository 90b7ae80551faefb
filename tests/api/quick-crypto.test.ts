/** What random worlds hash and seal with gives what the platform gives. */
import { expect, test } from 'vitest';
import { base64UrlOf } from '#core/key-ring.ts';
import { workQuickly } from '../support/quick-crypto.ts';

const { subtle } = crypto;
/** The platform's own, which stand on the prototype whatever was put in their place. */
const platform = (name: 'digest' | 'encrypt' | 'decrypt' | 'importKey') => {
  const own: (...asked: unknown[]) => Promise<unknown> = Reflect.get(Object.getPrototypeOf(subtle), name);
  return (...asked: unknown[]) => Reflect.apply(own, subtle, asked);
};
const bytes = (text: string) => new TextEncoder().encode(text);
const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12).fill(7), additionalData: bytes('contacts:row:field') };
const secret = new Uint8Array(32).fill(5);

workQuickly();

test.each(['SHA-1', 'SHA-256'])('%s is the same', async (name) => {
  expect(new Uint8Array(await subtle.digest(name, bytes('a text')))).toEqual(
    new Uint8Array(bufferIn(await platform('digest')(name, bytes('a text')))),
  );
});

test('what is sealed quickly opens slowly, and the other way round', async () => {
  const key = await subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const sealed = await subtle.encrypt(algorithm, key, bytes('a text'));
  const sealedSlowly = bufferIn(await platform('encrypt')(algorithm, key, bytes('a text')));
  expect(base64UrlOf(new Uint8Array(sealed))).toBe(base64UrlOf(new Uint8Array(sealedSlowly)));
  expect(new TextDecoder().decode(bufferIn(await platform('decrypt')(algorithm, key, sealed)))).toBe('a text');
  expect(new TextDecoder().decode(await subtle.decrypt(algorithm, key, sealedSlowly))).toBe('a text');
});

test('what was changed, or stands elsewhere, does not open', async () => {
  const key = await subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const sealed = new Uint8Array(await subtle.encrypt(algorithm, key, bytes('a text')));
  const changed = sealed.map((byte, place) => (place === 0 ? byte ^ 1 : byte));
  const elsewhere = { ...algorithm, additionalData: bytes('contacts:other:field') };
  for (const attempt of [
    subtle.decrypt(algorithm, key, changed),
    subtle.decrypt(elsewhere, key, sealed),
    subtle.decrypt(algorithm, key, sealed.slice(0, 3)),
  ])
    await expect(attempt).rejects.toMatchObject({ name: 'OperationError' });
});

test('a key that may not seal does not', async () => {
  const key = await subtle.importKey('raw', secret, 'AES-GCM', false, ['decrypt']);
  await expect(subtle.encrypt(algorithm, key, bytes('a text'))).rejects.toMatchObject({ name: 'InvalidAccessError' });
});

function bufferIn(value: unknown): ArrayBuffer {
  if (!(value instanceof ArrayBuffer)) throw new Error('The platform gives a buffer.');
  return value;
}
