import { describe, expect, it } from 'vitest';
import { URGENCIES } from '#core/vocabulary.ts';
import { bringable, byUrgency, holdingsOf, missingIn } from '../../../web/state/country.ts';

const CAPACITIES = [
  { id: 'training', kind: 'solidarity' as const, labels: { en: 'Training' }, isRetired: false, memberCount: 0 },
  { id: 'advocacy', kind: 'solidarity' as const, labels: { en: 'Advocacy' }, isRetired: false, memberCount: 0 },
  { id: 'convening', kind: 'solidarity' as const, labels: { en: 'Convening' }, isRetired: false, memberCount: 0 },
  { id: 'health', kind: 'cluster' as const, labels: { en: 'Health' }, isRetired: false, memberCount: 0 },
];
const NOBODY_ASKS = { neededByIds: [], urgency: null, freshCount: 0 };
const COVERAGE = [
  { capacityId: 'training', hereIds: [], outsideIds: ['a', 'b'], ...NOBODY_ASKS },
  { capacityId: 'advocacy', hereIds: [], outsideIds: [], ...NOBODY_ASKS },
  { capacityId: 'convening', hereIds: ['c'], outsideIds: [], ...NOBODY_ASKS },
];

describe('what a country lacks', () => {
  it('is the solidarity capacities that nobody there holds, by name', () => {
    expect(missingIn(COVERAGE, CAPACITIES).map(({ name }) => name)).toEqual(['Advocacy', 'Training']);
  });

  it('can be brought only where somebody outside holds it', () => {
    expect(bringable(missingIn(COVERAGE, CAPACITIES)).map(({ id }) => id)).toEqual(['training']);
  });

  it('counts a capacity without a line as held by nobody', () => {
    expect(holdingsOf('cluster', COVERAGE, CAPACITIES)).toEqual([
      { id: 'health', name: 'Health', hereIds: [], outsideIds: [], neededByIds: [], urgency: null, freshCount: 0 },
    ]);
  });

  it('puts what is needed most urgently first and leaves the order otherwise', () => {
    const holdings = holdingsOf('solidarity', COVERAGE, CAPACITIES);
    const urgent = holdings.map((one) => ({ ...one, urgency: one.id === 'training' ? URGENCIES[2] : null }));
    expect(byUrgency(urgent).map(({ name }) => name)).toEqual(['Training', 'Advocacy', 'Convening']);
  });
});
