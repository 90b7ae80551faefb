import { describe, expect, it } from 'vitest';
import { requestFromFragment, requestLink } from '../../../web/state/request-link.ts';

const [ONE, OTHER] = ['a'.repeat(26), 'b'.repeat(26)];
const WHOLE = {
  threatIds: ['raid', 'arrest'],
  needs: [
    { capacityId: 'legal-support', minLevel: 2 as const },
    { capacityId: 'training', minLevel: 1 as const },
  ],
  country: 'KE',
  helperIds: [ONE, OTHER],
  mode: 'quiet' as const,
  coalitionId: OTHER,
};
const NOTHING = { threatIds: [], needs: [], country: null, helperIds: [], mode: null, coalitionId: null };

describe('the link that asks for solidarity', () => {
  it('is read as it was written, and stays readable in the address', () => {
    const link = requestLink(WHOLE);
    expect(link).toBe(
      `/requests/new#threats=raid,arrest&needs=legal-support:2,training&country=KE&helpers=${ONE},${OTHER}&mode=quiet&coalition=${OTHER}`,
    );
    expect(requestFromFragment(link.slice(link.indexOf('#') + 1))).toEqual(WHOLE);
    expect(requestLink({})).toBe('/requests/new');
  });

  it.each(['', '%', 'country=Kenya', 'helpers=me,<b>', 'needs=a:9', 'mode=loud', 'coalition=x', 'threats=<b>'])(
    'makes something harmless of %j',
    (fragment) => {
      expect(requestFromFragment(fragment)).toEqual(NOTHING);
    },
  );
});
