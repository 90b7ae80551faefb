import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '#core/export/formula-guard.ts';

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\0x',
  '  =1',
  '\u00a0=1',
  '\u200b=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
];

it.each(DANGEROUS)('%j begins with a mark once it is guarded', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

it.each([
  ['a;=1', "a;'=1"],
  ['a\n=1', "a\n'=1"],
  ['a\t -1', "a\t' -1"],
])('%j cannot begin another cell for a spreadsheet that parts lines elsewhere', (text, guarded) => {
  expect(guardFormula(text)).toBe(guarded);
});

it.each(['', 'Amani', 'a=b', 'a - b', "l'eau", "'quoted'", 'https://x.example/?a=1', 'a; b', '|'])(
  '%j stays as it is',
  (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  },
);

it('whatever is guarded comes back unchanged, and begins with nothing that opens a formula', () => {
  const sign = fc.constantFrom("'", '=', '-', ';', '\t', '\r', '\n', '\0', ' ', '＝', 'a', '\u200b', '@');
  const text = fc.string({
    unit: fc.oneof({ weight: 4, arbitrary: sign }, fc.string({ minLength: 1, maxLength: 1 })),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, (one) => {
      const guarded = guardFormula(one);
      expect(unguardFormula(guarded)).toBe(one);
      expect(guarded).not.toMatch(/(^|[;\t\r\n])[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\0]/u);
    }),
    { numRuns: 200 },
  );
});
