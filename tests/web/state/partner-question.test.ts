import { describe, expect, it } from 'vitest';
import {
  fragmentOfSearch,
  isAsking,
  NO_SEARCH,
  type PartnerSearch,
  partnerQuestionOf,
  searchFromFragment,
} from '../../../web/state/partner-question.ts';

const WHOLE: PartnerSearch = {
  capacities: [
    { capacityId: 'legal-support', minLevel: 2 },
    { capacityId: 'training', minLevel: 1 },
  ],
  country: 'IN',
  language: 'hi',
  sector: 'human-rights',
  seekerId: 'abcdefghijkmnpqrstuvwxyz23',
};

describe('a question to the partner finder', () => {
  it('comes back from its fragment as it was', () => {
    expect(searchFromFragment(fragmentOfSearch(WHOLE))).toEqual(WHOLE);
  });

  it('stays readable in the address', () => {
    expect(fragmentOfSearch(WHOLE)).toBe(
      'capacities=legal-support:2,training&country=IN&language=hi&sector=human-rights&seeker=abcdefghijkmnpqrstuvwxyz23',
    );
    expect(fragmentOfSearch(NO_SEARCH)).toBe('');
  });

  it.each([
    ['', NO_SEARCH],
    ['country=india&language=English&sector=law&seeker=me', NO_SEARCH],
    ['capacities=Legal Support,<b>,training:9,a:1:1', NO_SEARCH],
    ['capacities=training:3,training:1', { ...NO_SEARCH, capacities: [{ capacityId: 'training', minLevel: 1 }] }],
    ['main', NO_SEARCH],
  ])('leaves out of %j what it does not understand', (fragment, expected) => {
    expect(searchFromFragment(fragment)).toEqual(expected);
  });

  it('takes no more than 40 capacities out of an address', () => {
    const many = Array.from({ length: 500 }, (_, index) => `capacity-${index}`).join(',');
    expect(searchFromFragment(`capacities=${many}`).capacities).toHaveLength(40);
  });

  it('asks once there is a capacity, a country or a seeker, and not for a language or a sector alone', () => {
    expect(isAsking(NO_SEARCH)).toBe(false);
    expect(isAsking({ ...NO_SEARCH, language: 'fr', sector: 'media' })).toBe(false);
    expect(isAsking({ ...NO_SEARCH, country: 'IN' })).toBe(true);
    expect(isAsking({ ...NO_SEARCH, seekerId: WHOLE.seekerId })).toBe(true);
    expect(isAsking({ ...NO_SEARCH, capacities: WHOLE.capacities })).toBe(true);
  });

  it('sends a level only where one is asked for', () => {
    expect(partnerQuestionOf(WHOLE).capacities).toEqual([
      { capacityId: 'legal-support', minLevel: 2 },
      { capacityId: 'training' },
    ]);
  });
});
