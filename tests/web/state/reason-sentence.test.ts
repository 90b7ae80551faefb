import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../web/api.ts';
import { reasonSentence } from '../../../web/state/reason-sentence.ts';

const AREAS: Record<string, string> = { '001': 'World', '002': 'Africa', '014': 'Eastern Africa' };
const NAMES = {
  capacity: (id: string) => ({ 'legal-support': 'Legal support', shelter: 'Emergency Shelter and NFI' })[id] ?? id,
  country: (code: string) => ({ KE: 'Kenya', TD: 'Chad' })[code] ?? code,
  areasOf: () => ['001', '002', '014'],
  area: (code: string) => AREAS[code] ?? code,
  member: (id: string) => ({ p: 'Pax', q: 'Quorum' })[id] ?? id,
};
const BASE = { weight: 0.2, value: 1, points: 20 };

const OFFERS = {
  ...BASE,
  term: 'reciprocity' as const,
  share: 1,
  shareInReturn: 0,
  coversInReturn: [],
  partnerNeedCount: 0,
};
const PLACE = {
  ...BASE,
  term: 'place' as const,
  country: 'KE',
  besideCodes: [],
  sharedCountries: [],
  isOwnStated: true,
};
const NETWORK = { ...BASE, term: 'network' as const, sharedIds: [] };
const LANGUAGE = { ...BASE, term: 'language' as const, isStated: true, isOwnStated: true };
const unstated = { capacityId: 'legal-support', level: null, urgency: null };
const leads = { capacityId: 'shelter', level: 3 as const, urgency: 3 as const };

const CASES: [Reason, string][] = [
  [{ ...OFFERS, covers: [unstated], soughtCount: 1 }, 'Offers legal support (level not stated, counts half)'],
  [
    { ...OFFERS, covers: [unstated, leads], soughtCount: 3 },
    'Offers 2 of the 3 sought: legal support (level not stated, counts half), emergency shelter and NFI (can lead)',
  ],
  [
    { ...OFFERS, covers: [leads], soughtCount: 1, coversInReturn: [unstated], partnerNeedCount: 2 },
    'Offers emergency shelter and NFI (can lead). In return you cover one of its needs: legal support (level not stated, counts half)',
  ],
  [{ ...PLACE, presence: 'office' }, 'Has an office in Kenya'],
  [{ ...PLACE, presence: 'reported-active' }, 'Reported active in Kenya'],
  [{ ...PLACE, presence: 'beside', besideCodes: ['TD'] }, 'Not in Kenya, but nearby in Chad'],
  [{ ...PLACE, country: null, presence: null }, 'No country in common'],
  [{ ...PLACE, country: null, presence: null, sharedCountries: ['KE', 'TD'] }, 'You share 2 countries: Kenya and Chad'],
  [
    { ...BASE, term: 'crossSector', pair: ['human-rights', 'humanitarian'], isOwnStated: true },
    'Links human rights with humanitarian',
  ],
  [{ ...BASE, term: 'crossSector', pair: ['media', 'media'], isOwnStated: true }, 'Same sector: media'],
  [{ ...BASE, term: 'crossSector', pair: null, isOwnStated: true }, 'No sector stated'],
  [{ ...BASE, term: 'crossSector', pair: null, isOwnStated: false }, 'You state no sector'],
  [{ ...PLACE, country: null, presence: null, isOwnStated: false }, 'You state no country to share'],
  [{ ...LANGUAGE, shared: [], isOwnStated: false }, 'You state no language'],
  [{ ...OFFERS, covers: [unstated, leads], soughtCount: 2 }, expect.stringMatching(/^Offers both: legal support/)],
  [{ ...NETWORK, hops: 1 }, 'You are tied already'],
  [{ ...NETWORK, hops: 2, sharedIds: ['p', 'q'] }, 'Pax and Quorum can introduce you'],
  [{ ...NETWORK, hops: 3 }, '3 steps away'],
  [{ ...NETWORK, hops: null }, 'No link within 3 steps: a tie would join separate groups'],
  [{ ...NETWORK, hops: null, points: 0 }, 'No link within 3 steps'],
  [{ ...LANGUAGE, shared: ['fr', 'ar'] }, 'Works in French and Arabic'],
  [{ ...LANGUAGE, shared: [] }, 'Does not state this language'],
  [{ ...LANGUAGE, shared: [], isStated: false }, 'No languages stated'],
];

describe('a reason in words', () => {
  it.each(CASES)('%#: says what it rests on', (reason, sentence) => {
    expect(reasonSentence(reason, NAMES, [])).toEqual(sentence);
  });

  it.each([
    [['001'], 'Works from outside the country, worldwide'],
    [['001', '002'], 'Works from outside the country, for Africa'],
    [['014', '150'], 'Works from outside the country, for Eastern Africa'],
  ])('names how far help from outside reaches (%j), as that moves the points', (reach, sentence) => {
    expect(reasonSentence({ ...PLACE, presence: 'from-outside' }, NAMES, reach)).toBe(sentence);
  });
});
