import { describe, expect, it } from 'vitest';
import { type Coverage, coverageOf, needsOf } from '#core/coalition/coverage.ts';
import type { Network } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';

const TODAY = '2026-03-01';

function holdersIn(coverage: Coverage[]) {
  return coverage.map(({ capacityId, hereIds, outsideIds }) => ({ capacityId, hereIds, outsideIds }));
}

function needsIn(network: Network) {
  return needsOf(network, coverageOf(network, 'KE', TODAY));
}

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
    expect(holdersIn(coverageOf(network, 'KE', TODAY))).toEqual([
      { capacityId: 'advocacy', hereIds: [idOf('Bo'), idOf('Zoe')], outsideIds: [idOf('Fay')] },
      { capacityId: 'legal-support', hereIds: [], outsideIds: [idOf('Dee'), idOf('Fay')] },
      { capacityId: 'cluster-health', hereIds: [], outsideIds: [] },
    ]);
  });

  it('says who there needs it, how urgently, and how many who hold it confirmed that within a year', () => {
    const asked = aNetwork()
      .member('Ana', { presences: ['KE'], offers: ['advocacy'], confirmedOn: '2025-03-02' })
      .member('Bo', { presences: ['KE'], offers: ['advocacy'], confirmedOn: '2025-03-01' })
      .member('Cy', { presences: ['KE'], offers: ['advocacy'], needs: [{ capacityId: 'advocacy', urgency: 1 }] })
      .member('Dee', { presences: ['KE'], needs: [{ capacityId: 'advocacy', urgency: 3 }] })
      .member('Eve', { presences: ['KE'], needs: [{ capacityId: 'advocacy', urgency: 2 }] })
      .member('Far', { reach: ['001'], needs: ['advocacy'], offers: ['advocacy'], confirmedOn: '2026-01-01' })
      .seenBy({ role: 'reader', memberId: null });
    expect(coverageOf(asked, 'KE', TODAY)).toMatchObject([
      { neededByIds: ['Cy', 'Dee', 'Eve'].map(idOf), urgency: 3, freshCount: 1 },
    ]);
  });

  it('says nothing of needs that are not shown', () => {
    const asked = aNetwork().member('Ana', { presences: ['KE'], offers: ['advocacy'], needs: ['advocacy'] });
    expect(coverageOf(asked.seenBy(ANONYMOUS), 'KE', TODAY)).toMatchObject([{ neededByIds: [], urgency: null }]);
  });

  it('is empty for a country that is not known', () => {
    expect(coverageOf(network, 'ZZ', TODAY).flatMap(({ hereIds, outsideIds }) => [...hereIds, ...outsideIds])).toEqual(
      [],
    );
  });

  it('leaves the order of the members as it was', () => {
    const before = network.members.map(({ name }) => name);
    coverageOf(network, 'KE', TODAY);
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
    expect(needsIn(network.seenBy({ role: 'reader', memberId: null }))).toEqual([
      { capacityId: 'legal-support', isGap: true, urgency: 1 },
      { capacityId: 'digital-security', isGap: true, urgency: null },
      { capacityId: 'cluster-wash', isGap: false, urgency: 3 },
      { capacityId: 'advocacy', isGap: false, urgency: 1 },
    ]);
    expect(needsIn(network.seenBy({ role: 'coordinator', memberId: null }))).toContainEqual({
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
    expect(needsIn(network).map(({ capacityId }) => capacityId)).toEqual(offers.slice(0, 8));
  });
});
