/** Ties as they were at a time. */
import { expect, test } from 'vitest';
import { changesAsOf, isThereAsOf, timesOf, yearBefore } from '#core/tie-time.ts';

const dated = (since: string | null, until: string | null = null) => ({ since, until });

test.each([
  [dated(null), '1900', true],
  [dated('2019'), '2018', false],
  [dated('2019'), '2019', true],
  [dated('2019'), '2018-12', false],
  [dated('2019'), '2019-01', true],
  [dated('2019-05'), '2019', true],
  [dated('2019-05-20'), '2019-04', false],
  [dated('2019-05-20'), '2019-05', true],
  [dated(null, '2020'), '2020-12', true],
  [dated(null, '2020'), '2021', false],
  [dated('2019', '2020-03-01'), '2020-03', true],
  [dated('2019', '2020-03-01'), '2020-04', false],
])('%o is there as of %s: %s', (tie, asOf, isThere) => {
  expect(isThereAsOf(tie, asOf)).toBe(isThere);
});

test('times go from the first date to the last without a gap, by year or by month as most are dated', () => {
  expect(timesOf([dated(null), dated('2017', '2020-04-05')])).toEqual(['2020-04']);
  expect(timesOf([dated('2017'), dated('2018', '2020-04-05')])).toEqual(['2017', '2018', '2019', '2020']);
  expect(timesOf([dated('2019-11-30'), dated('2020-02', '2018')])).toEqual([
    '2019-11',
    '2019-12',
    '2020-01',
    '2020-02',
  ]);
  expect(timesOf([dated(null), dated('long ago')])).toEqual([]);
});

test('changes are counted against the year before', () => {
  const ties = [dated('2019'), dated('2018'), dated('2010', '2018'), dated(null), dated(null, '2018'), dated('2020')];
  expect(changesAsOf(ties, '2019')).toEqual({ there: 3, begun: 1, ended: 2, undated: 1 });
  expect(yearBefore('2020-03')).toBe('2019-03');
});
