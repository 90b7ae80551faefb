import { describe, expect, it } from 'vitest';
import { fragmentOfWhatIf, MOST_LOST, whatIfFromFragment } from '../../../web/state/what-if-link.ts';

const [ONE, OTHER] = ['a'.repeat(26), 'b'.repeat(26)];

describe('a link to what would be lost', () => {
  it('reproduces what was asked', () => {
    const draft = { memberIds: [ONE, OTHER], country: 'UG', coalitionId: OTHER };
    expect(fragmentOfWhatIf(draft)).toBe(`members=${ONE},${OTHER}&country=UG&coalition=${OTHER}`);
    expect(whatIfFromFragment(fragmentOfWhatIf(draft))).toEqual(draft);
  });

  it('leaves out what is no id, what stands twice, and more than can be asked', () => {
    const nothing = { memberIds: [], country: null, coalitionId: null };
    expect(whatIfFromFragment('')).toEqual(nothing);
    expect(whatIfFromFragment('members=Quill,<b>&country=Uganda&coalition=x')).toEqual(nothing);
    expect(whatIfFromFragment(`members=${ONE},${ONE}`).memberIds).toEqual([ONE]);
    const many = Array.from({ length: 26 }, (_, n) => `${'a'.repeat(25)}${'abcdefghijkmnpqrstuvwxyz23'[n]}`);
    expect(whatIfFromFragment(`members=${many.join(',')}`).memberIds).toHaveLength(MOST_LOST);
  });
});
