import { describe, expect, it } from 'vitest';
import {
  type CoalitionDraft,
  coalitionQuestionOf,
  draftFromFragment,
  fragmentForCountry,
  fragmentOfDraft,
  NO_DRAFT,
} from '../../../web/state/coalition-question.ts';

const WHOLE: CoalitionDraft = {
  country: 'SO',
  needs: [
    { capacityId: 'legal-support', minLevel: 1, count: 2 },
    { capacityId: 'training', minLevel: 3, count: 1 },
    { capacityId: 'advocacy', minLevel: 1, count: 1 },
  ],
  fromOutside: false,
  excludedIds: ['abcdefghijkmnpqrstuvwxyz23', '23456789abcdefghijkmnpqrst'],
};

describe('a coalition being formed', () => {
  it('comes back from its fragment as it was', () => {
    expect(draftFromFragment(fragmentOfDraft(WHOLE))).toEqual(WHOLE);
  });

  it('stays readable in the address', () => {
    expect(fragmentOfDraft({ ...WHOLE, excludedIds: [] })).toBe(
      'country=SO&needs=legal-support:1:2,training:3,advocacy&outside=no',
    );
    expect(fragmentForCountry('KE')).toBe('country=KE');
    expect(fragmentOfDraft(NO_DRAFT)).toBe('');
  });

  it('tells an emptied list of needs from one that nobody touched', () => {
    expect(draftFromFragment(fragmentOfDraft({ ...WHOLE, needs: [] })).needs).toEqual([]);
    expect(draftFromFragment(fragmentOfDraft({ ...WHOLE, needs: null })).needs).toBeNull();
  });

  it.each(['country=Somalia', 'outside=perhaps', 'without=me,you', 'needs=', '%', 'main'])(
    'makes something harmless of %j',
    (fragment) => {
      expect(draftFromFragment(fragment)).toEqual({ ...NO_DRAFT, needs: fragment === 'needs=' ? [] : null });
    },
  );

  it('asks nothing without a country or without needs', () => {
    expect(coalitionQuestionOf({ ...WHOLE, country: null }, WHOLE.needs ?? [])).toBeNull();
    expect(coalitionQuestionOf(WHOLE, [])).toBeNull();
    expect(coalitionQuestionOf(WHOLE, WHOLE.needs ?? [])).toEqual({
      country: 'SO',
      needs: WHOLE.needs,
      fromOutside: false,
      exclude: WHOLE.excludedIds,
    });
  });
});
