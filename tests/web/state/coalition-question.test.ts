import { describe, expect, it } from 'vitest';
import { NO_CONDITIONS } from '../../../web/state/coalition-conditions.ts';
import { coalitionLink } from '../../../web/state/coalition-link.ts';
import {
  type CoalitionDraft,
  coalitionQuestionOf,
  draftFromFragment,
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
  threatId: 'raid',
  includedIds: ['bbcdefghijkmnpqrstuvwxyz23'],
  excludedIds: ['abcdefghijkmnpqrstuvwxyz23', '23456789abcdefghijkmnpqrst'],
  conditions: { ...NO_CONDITIONS, atLeast: [{ sectors: ['media'], count: 1 }], survives: 1 },
  mode: 'quiet',
  seenIds: ['cbcdefghijkmnpqrstuvwxyz23'],
};

describe('a coalition being formed', () => {
  it('comes back from its fragment as it was', () => {
    expect(draftFromFragment(fragmentOfDraft(WHOLE))).toEqual(WHOLE);
  });

  it('stays readable in the address', () => {
    expect(fragmentOfDraft({ ...WHOLE, includedIds: [], excludedIds: [], seenIds: [] })).toBe(
      'country=SO&threat=raid&needs=legal-support:1:2,training:3,advocacy&outside=no&least=media:1&survives=1&mode=quiet',
    );
    expect(coalitionLink('KE')).toBe('/coalitions#country=KE');
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
      needs: [
        { capacityId: 'legal-support', minLevel: 1, count: 1 },
        { capacityId: 'training', minLevel: 3, count: 1 },
        { capacityId: 'advocacy', minLevel: 1, count: 1 },
      ],
      fromOutside: false,
      include: WHOLE.includedIds,
      exclude: WHOLE.excludedIds,
      conditions: {
        atLeast: [{ sectors: ['media'], count: 1 }],
        atMost: [],
        apart: [],
        mostMembers: null,
        officeHere: false,
        localMember: false,
        language: null,
        mode: 'quiet',
        survives: 1,
      },
      prefer: WHOLE.seenIds,
    });
  });

  it('asks for a need as often as was said, where nothing has to survive', () => {
    const draft = { ...WHOLE, conditions: NO_CONDITIONS };
    expect(coalitionQuestionOf(draft, WHOLE.needs ?? [])?.needs).toEqual(WHOLE.needs);
  });

  it('has nobody both in it and left out', () => {
    const [id = ''] = WHOLE.excludedIds;
    expect(draftFromFragment(`with=${id}&without=${id}`)).toEqual({ ...NO_DRAFT, excludedIds: [id] });
  });
});
