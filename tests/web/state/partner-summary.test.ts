import { describe, expect, it } from 'vitest';
import type { Partner } from '../../../web/api.ts';
import { countBothGain } from '../../../web/state/both-gain.ts';
import { bestSentences, cautionOf, ranksOf } from '../../../web/state/partner-summary.ts';

const NAMES = {
  capacity: (id: string) => id,
  country: (code: string) => code,
  areasOf: () => [],
  area: (code: string) => code,
  member: (id: string) => id,
};
const BASE = { weight: 0.2, value: 1 };
const given = { capacityId: 'advocacy', level: 3 as const, urgency: null };
const SHARES = { share: 1, shareInReturn: 0, soughtCount: 1, partnerNeedCount: 0 };

const OFFERS = { ...BASE, ...SHARES, term: 'reciprocity' as const, points: 5, covers: [given], coversInReturn: [] };
const NOTHING = { ...OFFERS, points: 0, covers: [], soughtCount: 0 };
const OFFICE = {
  ...BASE,
  term: 'place' as const,
  points: 9,
  country: 'KE',
  presence: 'office' as const,
  besideCodes: [],
  sharedCountries: [],
  isOwnStated: true,
};
const TIED = { ...BASE, term: 'network' as const, points: 3, hops: 2, sharedIds: ['Pax'] };

function aPartner(reasons: Partner['reasons'], cautions: Partner['cautions'] = []): Partner {
  return {
    member: {
      id: 'a',
      name: 'Ana',
      acronym: null,
      kind: 'other',
      standing: 'member',
      sectors: [],
      countries: [],
      reach: [],
      capacities: [],
    },
    score: 10,
    availability: null,
    requestLimit: null,
    languages: [],
    stance: null,
    confirmedOn: null,
    vouchedOn: null,
    reasons,
    offers: [],
    paths: [],
    introducerIds: [],
    cautions,
    stronger: [],
    exposure: { price: 0, isLower: false },
  };
}

describe('a partner at a glance', () => {
  it.each([
    [
      'what it can do and how it is there',
      [OFFERS, OFFICE, TIED],
      ['Offers advocacy (can lead)', 'Has an office in KE'],
    ],
    ['the best reason where nothing was asked for', [NOTHING, TIED], ['Pax can introduce you']],
    ['nothing where nothing speaks for it', [{ ...TIED, points: 0, hops: null, sharedIds: [] }], []],
  ])('says %s', (_, reasons, sentences) => {
    expect(bestSentences(aPartner(reasons), NAMES)).toEqual(sentences);
  });

  it('shares a rank with those whom only their names tell apart, in the order shown', () => {
    const worth = (score: number, price = 0) => ({ score, exposure: { price } });
    expect(ranksOf([worth(50), worth(44), worth(44), worth(52, 10), worth(40)])).toEqual([1, 2, 2, 4, 5]);
    expect(ranksOf([worth(50), worth(55, 5)])).toEqual([1, 1]);
    expect(ranksOf([])).toEqual([]);
  });

  it('gains as well where the seeker covers something that it needs', () => {
    const gains = aPartner([{ ...OFFERS, coversInReturn: [given] }]);
    expect(countBothGain([gains, aPartner([OFFERS]), aPartner([])])).toBe(1);
  });

  it('has a caution of a kind, or none', () => {
    const partner = aPartner([], [{ kind: 'busy', points: -4 }]);
    expect(cautionOf(partner, 'busy')).toEqual({ kind: 'busy', points: -4 });
    expect(cautionOf(partner, 'stale')).toBe(null);
  });
});
