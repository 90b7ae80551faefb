import { expect, test } from 'vitest';
import { dayIn, dayInMonths } from '../../../../web/inside/state/days.ts';

const late = new Date('2026-08-31T23:30:00Z');

test('days are counted in UTC, over the ends of months and years', () => {
  expect(dayIn(1, late)).toBe('2026-09-01');
  expect(dayIn(123, late)).toBe('2027-01-01');
});

test.each([
  [1, '2026-09-30'],
  [6, '2027-02-28'],
  [12, '2027-08-31'],
])('%i months on, a day that the month does not have is its last one', (months, day) => {
  expect(dayInMonths(months, late)).toBe(day);
});
