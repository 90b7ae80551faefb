import { describe, expect, test } from 'vitest';
import { fewestWithHalf, giniOf, lorenzOf } from '#core/measures/inequality.ts';
import { chanceFrom } from '../../support/random.ts';

describe('the coefficient of Gini', () => {
  test.each([
    { counts: [], gini: 0 },
    { counts: [0, 0, 0], gini: 0 },
    { counts: [4, 4, 4, 4], gini: 0 },
    { counts: [0, 0, 0, 8], gini: 0.75 },
    { counts: [3, 1], gini: 0.25 },
  ])('of $counts is $gini', ({ counts, gini }) => {
    expect(giniOf(counts)).toBeCloseTo(gini, 12);
  });

  test('is half the mean difference of all pairs, over the mean', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const chance = chanceFrom(seed);
      const counts = Array.from({ length: 1 + chance.below(30) }, () => chance.below(9));
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      const differences = counts.flatMap((one) => counts.map((other) => Math.abs(one - other)));
      const between = differences.reduce((sum, one) => sum + one, 0) / differences.length;
      expect(giniOf(counts), `seed ${seed}`).toBeCloseTo(mean === 0 ? 0 : between / (2 * mean), 10);
    }
  });
});

describe('the curve of Lorenz', () => {
  test('says what the least hold together', () => {
    expect(lorenzOf([6, 0, 2])).toEqual([
      { members: 0, share: 0 },
      { members: 1, share: 0 },
      { members: 2, share: 0.25 },
      { members: 3, share: 1 },
    ]);
  });

  test('is the straight line where there is nothing to hold', () => {
    expect(lorenzOf([0, 0])).toEqual([
      { members: 0, share: 0 },
      { members: 1, share: 0.5 },
      { members: 2, share: 1 },
    ]);
    expect(lorenzOf([])).toEqual([{ members: 0, share: 0 }]);
  });

  test('has few points, however many members there are, and ends with all', () => {
    const points = lorenzOf(
      Array.from({ length: 1234 }, (_, place) => place),
      50,
    );
    expect(points).toHaveLength(51);
    expect(points.at(-1)).toEqual({ members: 1234, share: 1 });
    expect(points.every(({ share }, place) => place === 0 || share >= (points[place - 1]?.share ?? 0))).toBe(true);
  });
});

test.each([
  { counts: [], fewest: 0 },
  { counts: [0, 0], fewest: 0 },
  { counts: [1, 1, 1, 1], fewest: 2 },
  { counts: [1, 1, 1], fewest: 2 },
  { counts: [5, 3, 2], fewest: 1 },
  { counts: [4, 3, 2, 2], fewest: 2 },
])('of $counts the fewest that hold half are $fewest', ({ counts, fewest }) => {
  expect(fewestWithHalf(counts)).toBe(fewest);
});
