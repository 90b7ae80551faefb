/** Keys in forms for people: fingerprints to compare, and identities on paper. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintFrom } from '#core/letters/fingerprint.ts';
import { endsLikeThat, identityFromTyping, printedGroups } from '#core/letters/printed-identity.ts';
import { recipientsSeen } from '#core/letters/recipients-seen.ts';

const SIGNS = [...'023456789ACDEFGHJKLMNPQRSTUVWXYZ'];
const identities = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 58, maxLength: 58 })
  .map((signs) => `AGE-SECRET-KEY-1${signs.join('')}`);

describe('an identity on paper', () => {
  const misreadings = fc.constantFrom<[RegExp, string]>([/0/g, 'O'], [/L/g, '1'], [/L/g, 'I'], [/8/g, 'b'], [/$/g, '']);
  const gaps = fc.constantFrom(' ', '  ', '\n', '-', ' - ', '');

  test('is read back however it is typed', () => {
    fc.assert(
      fc.property(
        identities,
        misreadings,
        gaps,
        fc.boolean(),
        fc.boolean(),
        (identity, [sign, as], gap, isLow, isWhole) => {
          const groups = printedGroups(identity);
          expect(groups.join('')).toBe(identity.slice('AGE-SECRET-KEY-1'.length));
          const typed = (isWhole ? 'AGE-SECRET-KEY-1 ' : '') + groups.join(gap).replace(sign, as);
          expect(identityFromTyping(isLow ? typed.toLowerCase() : typed)).toBe(identity);
          expect(endsLikeThat(identity, ` ${identity.slice(-6, -3)} ${identity.slice(-3)}`.toLowerCase())).toBe(true);
          expect(endsLikeThat(identity, identity.slice(-5))).toBe(false);
        },
      ),
    );
  });

  test.each([[''], ['AGE-SECRET-KEY-1'], ['A'.repeat(57)], ['A'.repeat(59)], ['ключ']])('is not %j', (typed) => {
    expect(identityFromTyping(typed)).toBeNull();
  });
});

describe('a fingerprint', () => {
  test('is six groups of five digits, and follows from all of the thirty bytes that it is made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(29), (digest, place) => {
        const one = fingerprintFrom(digest);
        expect(one).toMatch(/^(\d{5} ){5}\d{5}$/);
        const other = digest.map((byte, index) => (index === place ? byte ^ 1 : byte));
        expect(fingerprintFrom(other)).not.toBe(one);
      }),
    );
    expect(() => fingerprintFrom(new Uint8Array(29))).toThrow();
  });
});

test('keys are of members that are seen, and of those that only stand on a list there are none', () => {
  const members = [
    { id: 'seen', standing: 'member' },
    { id: 'listed', standing: 'listed' },
  ];
  const kept = ['seen', 'listed', 'hidden', 'seen'].map((memberId, place) => ({ memberId, recipient: `age1${place}` }));
  const network = { members: JSON.parse(JSON.stringify(members)) };
  expect(recipientsSeen(['hidden', 'listed', 'seen', 'seen', 'none'], kept, network)).toEqual([
    { memberId: 'listed', recipients: [] },
    { memberId: 'seen', recipients: ['age10', 'age13'] },
  ]);
});
