import { describe, expect, it } from 'vitest';
import { codeFromTyping, codeInGroups } from '#core/hide/code.ts';
import { chanceFrom, idFromChance } from '../../support/random.ts';

describe('a code', () => {
  it('is the same however it is printed and typed', () => {
    const chance = chanceFrom(31);
    for (let round = 0; round < 200; round++) {
      const code = idFromChance(chance);
      const printed = codeInGroups(code);
      for (const typed of [printed, printed.toUpperCase(), printed.replaceAll(' ', '-'), ` ${code}\n`, `${printed}.`]) {
        expect(codeFromTyping(typed)).toBe(code);
      }
    }
  });

  it('is printed in groups that keep every letter', () => {
    expect(codeInGroups('abcdefghijkmnpqrstuvwxyz23')).toBe('abcd efgh ijkm npqr stuv wxyz 23');
    expect(codeInGroups('')).toBe('');
  });

  it('stays wrong where a letter is wrong: nothing is guessed', () => {
    expect(codeFromTyping('O0l1é')).toBe('o0l1');
  });
});
