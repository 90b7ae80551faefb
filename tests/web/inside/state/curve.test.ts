import { expect, test } from 'vitest';
import { lorenzOf } from '#core/measures/inequality.ts';
import { curveRows } from '../../../../web/inside/state/curve.ts';

test('the table of a curve says what the least suggested have together', () => {
  const rows = curveRows(lorenzOf([0, 0, 2, 6]), lorenzOf([2, 2, 2, 2]), 4);
  expect(rows).toEqual([
    { least: 0.25, shown: 0, plain: 0.25 },
    { least: 0.5, shown: 0, plain: 0.5 },
    { least: 0.75, shown: 0.25, plain: 0.75 },
    { least: 1, shown: 1, plain: 1 },
  ]);
});

test('between two points it reads as the line between them', () => {
  const [half] = curveRows(lorenzOf([0, 4]), lorenzOf([1, 3]), 2);
  expect(half).toEqual({ least: 0.5, shown: 0, plain: 0.25 });
  const [third] = curveRows(lorenzOf([0, 4, 4, 4]), lorenzOf([3, 3, 3, 3]), 3);
  expect(third?.shown).toBeCloseTo((4 / 3 - 1) / 3, 9);
  expect(third?.plain).toBeCloseTo(1 / 3, 9);
});

test('of nobody it is empty of shares', () => {
  expect(curveRows(lorenzOf([]), lorenzOf([]), 1)).toEqual([{ least: 1, shown: 0, plain: 0 }]);
});
