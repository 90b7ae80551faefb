/** The ring of secrets: read strictly, and grown by one key at a time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64UrlOf, bytesOf, keyRingFrom, withNewKey } from '#core/key-ring.ts';

const KEY = 'A'.repeat(43);

describe('base64url', () => {
  test('is what the platform makes of the same bytes, and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = base64UrlOf(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect([...bytesOf(text)]).toEqual([...bytes]);
      }),
    );
  });
});

describe('a ring', () => {
  test('has its highest version for sealing, in whatever order it is written', () => {
    const ring = keyRingFrom(`2:${KEY}, 10:${KEY},1:${KEY}`);
    expect([ring?.current, ring?.keys.size]).toEqual([10, 3]);
  });

  test.each([
    [undefined],
    [''],
    ['1'],
    [KEY],
    [`1:${KEY.slice(1)}`],
    [`1:${KEY}A`],
    [`1:${KEY},`],
    [`1:${KEY},1:${KEY}`],
    [`x:${KEY}`],
    [`1:${KEY.replace('A', '+')}`],
  ])('is none in the text %j', (text) => {
    expect(keyRingFrom(text)).toBeNull();
  });

  test('grows by a key that seals from then on, and keeps the others', () => {
    const one = withNewKey(undefined, new Uint8Array(32).fill(1));
    const two = withNewKey(one, new Uint8Array(32).fill(2));
    expect(keyRingFrom(one)?.current).toBe(1);
    expect(keyRingFrom(two)).toEqual({
      current: 2,
      keys: new Map([
        [1, new Uint8Array(32).fill(1)],
        [2, new Uint8Array(32).fill(2)],
      ]),
    });
  });
});
