import { expect, test } from 'vitest';
import { memberCountByCapacity, memberCountByCountry } from '#core/measures/counts.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork } from '../support/a-network.ts';

const network = aNetwork()
  .capacity('advocacy', 'solidarity')
  .country('IN')
  .member('Ana', {
    offers: ['legal-support', { capacityId: 'legal-support', country: 'KE' }, 'digital-security'],
    presences: ['KE', { country: 'KE', kind: 'local-partner' }, 'TD'],
  })
  .member('Bo', { offers: ['legal-support'], presences: ['KE'] })
  .member('Cy', { needs: ['legal-support'] })
  .member('Hidden', { offers: ['legal-support'], presences: ['KE'], visibility: 'network' })
  .member('Shy', {
    offers: [{ capacityId: 'legal-support', visibility: 'network' }],
    presences: [{ country: 'KE', visibility: 'network' }],
  });

test('members who offer a capacity are counted once each, and only those that the viewer can see', () => {
  expect([...memberCountByCapacity(network.seenBy(ANONYMOUS))].sort()).toEqual([
    ['digital-security', 1],
    ['legal-support', 2],
  ]);
});

test('members in a country are counted once each, and only those that the viewer can see', () => {
  expect([...memberCountByCountry(network.seenBy(ANONYMOUS))].sort()).toEqual([
    ['KE', 2],
    ['TD', 1],
  ]);
});

test('a viewer who sees more counts more', () => {
  const seen = network.seenBy({ role: 'reader', memberId: null });
  expect(memberCountByCapacity(seen).get('legal-support')).toBe(4);
  expect(memberCountByCountry(seen).get('KE')).toBe(4);
});
