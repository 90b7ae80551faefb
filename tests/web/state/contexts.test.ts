import { describe, expect, it } from 'vitest';
import { directionOf, indexChanges, latestRatings } from '../../../web/state/contexts.ts';

function aContext(year: number, value: number | null, rating: string | null = null) {
  const indicator = rating === null ? ('equality-before-the-law' as const) : ('civic-space-rating' as const);
  return { country: 'XX', indicator, year, value, rating, sourceId: 'somewhere' };
}

describe('a country’s civic space', () => {
  it('sets the latest year beside the earliest, in whatever order they come', () => {
    expect(indexChanges([aContext(2023, 0.4), aContext(2013, 0.6), aContext(2018, 0.9)])).toEqual([
      {
        indicator: 'equality-before-the-law',
        latest: { year: 2023, value: 0.4 },
        earliest: { year: 2013, value: 0.6 },
      },
    ]);
  });

  it('has nothing to compare where the source has one year', () => {
    const [change] = indexChanges([aContext(2023, 0.4)]);
    expect(change?.earliest).toBeNull();
    expect(change && directionOf(change)).toBeNull();
  });

  it('shows an index of 0, which is a value, and no rating among the indices', () => {
    expect(indexChanges([aContext(2023, 0), aContext(2025, null, 'closed')])).toHaveLength(1);
    expect(latestRatings([aContext(2024, null, 'repressed'), aContext(2025, null, 'closed')])).toEqual([
      { indicator: 'civic-space-rating', year: 2025, rating: 'closed' },
    ]);
  });

  it.each([
    [0.6, 0.4, 'down'],
    [0.4, 0.6, 'up'],
    [0.5, 0.51, 'same'],
    [0.51, 0.5, 'same'],
  ])('calls a move from %d to %d %s', (from, to, direction) => {
    const [change] = indexChanges([aContext(2013, from), aContext(2023, to)]);
    expect(change && directionOf(change)).toBe(direction);
  });
});
