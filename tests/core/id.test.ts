import { expect, test } from 'vitest';
import { ID_PATTERN, idFrom } from '#core/id.ts';

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const ZEROES = new Uint8Array(16);

test.each([
  ['only zeroes', ZEROES, 'aaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['only ones', ZEROES.map(() => 0xff), '99999999999999999999999996'],
  ['the numbers from 0 to 15', ZEROES.map((_, index) => index), 'aaasea2eawdaqcajbifs2diqb6'],
])('the id of %s never changes', (_bytes, random, id) => {
  expect(idFrom(random)).toBe(id);
});

test('every one of the 128 random bits changes the id', () => {
  const ids = Array.from({ length: 128 }, (_, bit) =>
    idFrom(ZEROES.map((_, index) => (index === Math.floor(bit / 8) ? 1 << (bit % 8) : 0))),
  );
  expect(new Set([idFrom(ZEROES), ...ids]).size).toBe(129);
});

test('an id is written in 32 characters, without those that are taken for others', () => {
  const first = Array.from(
    { length: 32 },
    (_, value) => idFrom(ZEROES.map((_, index) => (index === 0 ? value << 3 : 0)))[0],
  );
  expect(first.join('')).toBe(ALPHABET);
});

test('an id has 26 characters and fits the pattern that questions are checked with', () => {
  for (let value = 0; value < 256; value++) {
    const id = idFrom(ZEROES.map((_, index) => (value * (index + 7) * 37) % 256));
    expect(id).toHaveLength(26);
    expect(id).toMatch(ID_PATTERN);
  }
});

test.each(['', 'a'.repeat(25), 'a'.repeat(27), `${'a'.repeat(25)}l`, `${'a'.repeat(25)}1`, `${'a'.repeat(25)}A`])(
  '"%s" is no id',
  (text) => {
    expect(text).not.toMatch(ID_PATTERN);
  },
);

test('too few random bytes are refused', () => {
  expect(() => idFrom(new Uint8Array(15))).toThrow('16 random bytes');
});

test('an id comes from the first 16 bytes alone', () => {
  expect(idFrom(new Uint8Array(17).fill(255, 16))).toBe(idFrom(ZEROES));
});
