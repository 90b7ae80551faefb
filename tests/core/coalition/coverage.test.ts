import { describe, expect, it } from 'vitest';
import { coverageOf, needsOf } from '#core/coalition/coverage.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';

describe('the coverage of a country', () => {
  const network = aNetwork()
    .capacity('advocacy', 'solidarity')
    .capacity('legal-support', 'solidarity')
    .capacity('cluster-health', 'cluster')
    .country('KE', '002')
    .member('Zoe', { presences: ['KE'], offers: ['advocacy', { capacityId: 'advocacy', country: 'KE', level: 2 }] })
    .member('Bo', { presences: ['KE', 'TD'], offers: ['advocacy', { capacityId: 'legal-support', country: 'TD' }] })
    .member('Cy', {
      presences: ['KE'],
      reach: ['001'],
      offers: [{ capacityId: 'cluster-health', visibility: 'network' }],
    })
    .member('Dee', { presences: ['TD'], reach: ['002'], offers: ['legal-support'] })
    .member('Eve', { reach: ['142'], offers: ['legal-support', 'advocacy'] })
    .member('Fay', { reach: ['001'], offers: ['advocacy', 'legal-support'], availability: 'closed' })
    .seenBy(ANONYMOUS);

  it('says for each capacity who holds it there and who could bring it, by name', () => {
    expect(coverageOf(network, 'KE')).toEqual([
      { capacityId: 'advocacy', hereIds: [idOf('Bo'), idOf('Zoe')], outsideIds: [idOf('Fay')] },
      { capacityId: 'legal-support', hereIds: [], outsideIds: [idOf('Dee'), idOf('Fay')] },
      { capacityId: 'cluster-health', hereIds: [], outsideIds: [] },
    ]);
  });

  it('is empty for a country that is not known', () => {
    expect(coverageOf(network, 'ZZ').flatMap(({ hereIds, outsideIds }) => [...hereIds, ...outsideIds])).toEqual([]);
  });

  it('leaves the order of the members as it was', () => {
    const before = network.members.map(({ name }) => name);
    coverageOf(network, 'KE');
    expect(network.members.map(({ name }) => name)).toEqual(before);
  });
});

describe('the needs of a country', () => {
  it('start with what nobody there holds and somebody could bring, then what members there ask for', () => {
    const network = aNetwork()
      .capacity('advocacy', 'solidarity')
      .capacity('digital-security', 'solidarity')
      .capacity('legal-support', 'solidarity')
      .capacity('relocation', 'solidarity')
      .capacity('cluster-health', 'cluster')
      .capacity('cluster-wash', 'cluster')
      .member('Ana', {
        presences: ['KE'],
        offers: ['advocacy'],
        needs: [
          { capacityId: 'advocacy', urgency: 1 },
          { capacityId: 'cluster-wash', urgency: 2 },
          { capacityId: 'legal-support', urgency: 1 },
        ],
      })
      .member('Bo', {
        presences: ['KE'],
        needs: [
          { capacityId: 'cluster-wash', urgency: 3 },
          { capacityId: 'relocation', urgency: 3, visibility: 'coalition' },
        ],
      })
      .member('Cy', { presences: ['TD'], needs: [{ capacityId: 'relocation', urgency: 3 }] })
      .member('Dee', { reach: ['001'], offers: ['digital-security', 'legal-support', 'cluster-health', 'advocacy'] });
    expect(needsOf(network.seenBy({ role: 'reader', memberId: null }), 'KE')).toEqual([
      { capacityId: 'legal-support', isGap: true, urgency: 1 },
      { capacityId: 'digital-security', isGap: true, urgency: null },
      { capacityId: 'cluster-wash', isGap: false, urgency: 3 },
      { capacityId: 'advocacy', isGap: false, urgency: 1 },
    ]);
    expect(needsOf(network.seenBy({ role: 'coordinator', memberId: null }), 'KE')).toContainEqual({
      capacityId: 'relocation',
      isGap: false,
      urgency: 3,
    });
  });

  it('are at most eight', () => {
    const offers = Array.from({ length: 12 }, (_, place) => `capacity-${place}`);
    const network = aNetwork()
      .country('KE')
      .member('Ana', { reach: ['001'], offers })
      .seenBy(ANONYMOUS);
    expect(needsOf(network, 'KE').map(({ capacityId }) => capacityId)).toEqual(offers.slice(0, 8));
  });
});
