/** How groups mix, by hand and against chance. */
import { expect, it } from 'vitest';
import { mixingOf, mixingVerdict } from '#core/measures/mixing.ts';
import { chanceFrom } from '../../support/random.ts';
import { rowsFrom } from './random-rows.ts';

it('counts ties within and between, and leaves out whoever is in no group', () => {
  // 0, 1: first; 2, 3: second; 4: third; 5: none.
  const groups = { groupOf: Int32Array.of(0, 0, 1, 1, 2, -1), count: 4 };
  const rows = rowsFrom(6, [
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 3],
    [3, 4],
    [0, 5],
    [4, 5],
  ]);
  const found = mixingOf(rows, groups).map(({ one, other, within, between, index }) => [
    one,
    other,
    within,
    between,
    index,
  ]);
  expect(found).toEqual([
    [0, 1, 1, 3, 0.5],
    [0, 2, 1, 0, -1],
    [0, 3, 1, 0, -1],
    [1, 2, 0, 1, 1],
  ]);
  expect(mixingOf(rowsFrom(2, []), { groupOf: Int32Array.of(0, 1), count: 2 })).toEqual([]);
});

/** Two groups of thirty, with ties by chance within and between. */
function twoGroups(within: number, between: number) {
  const chance = chanceFrom(11);
  const pairs: [number, number][] = [];
  for (let one = 0; one < 60; one++) {
    for (let other = one + 1; other < 60; other++) {
      if (chance.is(one % 2 === other % 2 ? within : between)) pairs.push([one, other]);
    }
  }
  const groups = { groupOf: Int32Array.from({ length: 60 }, (_, place) => place % 2), count: 2 };
  return mixingOf(rowsFrom(60, pairs), groups);
}

it('tells more and less than chance from chance, and says the same each time', () => {
  const verdicts = [twoGroups(0.02, 0.2), twoGroups(0.2, 0.02), twoGroups(0.1, 0.1)].map(
    ([pair]) => pair && mixingVerdict(pair),
  );
  expect(verdicts).toEqual(['more', 'less', 'chance']);
  expect(twoGroups(0.1, 0.1)).toEqual(twoGroups(0.1, 0.1));
  const [pair] = twoGroups(0.1, 0.1);
  // Of 1,770 pairs 900 lie across: chance puts the index near 0.017.
  expect(pair?.byChance).toBeCloseTo(30 / 1770, 1);
  expect(pair?.draws).toBe(100);
});
