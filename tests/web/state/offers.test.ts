import { expect, it } from 'vitest';
import { groupOffers } from '../../../web/state/offers.ts';

it('offers stand by country, those without one first', () => {
  const offer = (capacityId: string, country: string | null) => ({
    capacityId,
    country,
    level: null,
    note: null,
    conditions: null,
    sourceId: null,
  });
  const nameOf = (code: string) => ({ TD: 'Chad', ET: 'Ethiopia' })[code] ?? code;
  const groups = groupOffers(
    [offer('health', 'ET'), offer('training', null), offer('health', 'TD'), offer('logistics', 'ET')],
    nameOf,
  );
  expect(groups.map(({ country, offers }) => [country, offers.map(({ capacityId }) => capacityId)])).toEqual([
    [null, ['training']],
    ['TD', ['health']],
    ['ET', ['health', 'logistics']],
  ]);
});
