import { expect, test } from 'vitest';
import { readinessOf } from '#core/coalition-life/readiness.ts';
import { seatsFilled } from '#core/coalition-life/seats.ts';

const TODAY = '2026-03-01';
const NOTHING = { seats: [], fellows: [], reviewOn: null, drill: null, today: TODAY };
const fellow = (memberId: string, said: { confirmedOn?: string | null; until?: string | null } = {}) => ({
  memberId,
  confirmedOn: TODAY,
  until: null,
  ...said,
});

test('a seat counts as filled as far as it is held, and not beyond', () => {
  const seats = [
    { capacityId: 'legal-support', count: 2, holders: 3 },
    { capacityId: 'advocacy', count: 2, holders: 1 },
    { capacityId: 'research', count: 1, holders: 0 },
  ];
  expect(readinessOf({ ...NOTHING, seats })).toMatchObject({ filled: 3, open: 2, heldOnce: ['advocacy'] });
});

test.each([
  ['2025-09-02', []],
  ['2025-09-01', ['one']],
  [null, ['one']],
])('an entry that was confirmed on %s is stale for %o', (confirmedOn, stale) => {
  expect(readinessOf({ ...NOTHING, fellows: [fellow('one', { confirmedOn })] }).staleIds).toEqual(stale);
});

test.each([
  ['2026-03-31', ['one']],
  ['2026-04-01', []],
  [null, []],
])('a membership until %s ends soon for %o', (until, ending) => {
  expect(readinessOf({ ...NOTHING, fellows: [fellow('one', { until })] }).endingIds).toEqual(ending);
});

test('a review is overdue the day after it was due', () => {
  expect(readinessOf({ ...NOTHING, reviewOn: TODAY }).isReviewOverdue).toBe(false);
  expect(readinessOf({ ...NOTHING, reviewOn: '2026-02-28' }).isReviewOverdue).toBe(true);
});

test('whoever brings less than a seat asks for does not hold it, and those without a name are a number', () => {
  const seat = { capacityId: 'legal-support', minLevel: 2 as const, count: 3 };
  const bringing = (memberId: string, ...levels: (1 | 2 | 3)[]) => ({
    memberId,
    bringing: levels.map((level) => ({ capacityId: 'legal-support', level })),
  });
  const [filled] = seatsFilled([seat], {
    listed: [bringing('one', 1), bringing('two', 1, 3), bringing('three')],
    unlisted: [bringing('four', 2), bringing('five', 1)],
  });
  expect(filled).toEqual({ ...seat, heldBy: [{ memberId: 'two', level: 3 }], unlisted: 1, open: 1 });
});
