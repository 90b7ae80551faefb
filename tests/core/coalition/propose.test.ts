import { describe, expect, it } from 'vitest';
import { proposeCoalition } from '#core/coalition/propose.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf, type MemberDetails } from '../../support/a-network.ts';
import { type Asked, namesIn, proposalOf, questionFrom } from './ask.ts';

const HERE = { presences: ['KE'] };

describe('a proposal', () => {
  it('is one member who covers everything rather than two who share it', () => {
    const network = aNetwork()
      .member('Ana', { ...HERE, offers: ['legal-support'] })
      .member('Bo', { ...HERE, offers: ['advocacy'] })
      .member('Cy', { ...HERE, offers: ['advocacy', 'legal-support'] });
    expect(proposalOf(network, { needs: ['legal-support', 'advocacy'] })).toEqual({
      members: [
        {
          memberId: idOf('Cy'),
          presence: 'office',
          covers: [
            { capacityId: 'legal-support', level: null, note: null, sourceId: null },
            { capacityId: 'advocacy', level: null, note: null, sourceId: null },
          ],
        },
      ],
      coverage: (
        [
          ['legal-support', 'Ana'],
          ['advocacy', 'Bo'],
        ] as const
      ).map(([capacityId, other]) => ({
        capacityId,
        minLevel: 1,
        count: 1,
        heldBy: [idOf('Cy')],
        candidateCount: 2,
        otherIds: [idOf(other)],
        unstatedIds: [],
        excludedIds: [],
        missing: 0,
      })),
      requirements: [],
      isLeastMissing: true,
      lowerBound: 1,
      proven: true,
      candidateCount: 3,
    });
  });

  it('lists its members, and those who hold a need, by name', () => {
    const network = aNetwork()
      .member('Zoe', { ...HERE, offers: ['advocacy'] })
      .member('Émile', { ...HERE, offers: ['advocacy'] })
      .member('Bo', { ...HERE, offers: ['advocacy'] });
    const proposal = proposalOf(network, { needs: [{ capacityId: 'advocacy', count: 3 }] });
    expect(namesIn(proposal, network)).toEqual(['Bo', 'Émile', 'Zoe']);
    expect(proposal.coverage[0]?.heldBy).toEqual([idOf('Bo'), idOf('Émile'), idOf('Zoe')]);
  });

  it.each<[string, MemberDetails, MemberDetails]>([
    [
      'an office rather than a local partner',
      { presences: ['KE'] },
      { presences: [{ country: 'KE', kind: 'local-partner' }] },
    ],
    [
      'a local partner rather than one reported active',
      { presences: [{ country: 'KE', kind: 'local-partner' }] },
      { presences: [{ country: 'KE', kind: 'reported-active' }] },
    ],
    [
      'whoever is there rather than help from outside',
      { presences: [{ country: 'KE', kind: 'reported-active' }] },
      { reach: ['001'] },
    ],
    [
      'the higher level',
      { ...HERE, offers: [{ capacityId: 'advocacy', level: 3 }] },
      { ...HERE, offers: [{ capacityId: 'advocacy', level: 2 }] },
    ],
    ['whoever brings more of what is needed', { ...HERE, offers: ['advocacy', 'legal-support'] }, HERE],
  ])('of equal size prefers %s', (_, better, other) => {
    const offers = ['advocacy'];
    for (const [first, second] of [
      ['Ana', 'Bo'],
      ['Bo', 'Ana'],
    ] as const) {
      const network = aNetwork()
        .member('Cy', { ...HERE, offers: ['legal-support'] })
        .member(first, { offers, ...better })
        .member(second, { offers, ...other });
      const asked = { needs: ['advocacy', 'legal-support'], include: [idOf('Cy')] };
      expect(namesIn(proposalOf(network, asked), network)).toEqual([first, 'Cy']);
    }
  });

  it('does not always go to the first of equals in the alphabet', () => {
    const names = ['Ana', 'Bo', 'Cy', 'Dee', 'Eve', 'Fay'];
    const countries = ['BD', 'KE', 'TD', 'SO', 'ET', 'CD', 'IN', 'MX', 'NP', 'PE'];
    const network = names.reduce(
      (sofar, name) => sofar.member(name, { presences: countries, offers: ['advocacy'] }),
      aNetwork(),
    );
    const asked = countries.flatMap((country) =>
      namesIn(proposalOf(network, { country, needs: ['advocacy'] }), network),
    );
    expect(new Set(asked).size).toBeGreaterThanOrEqual(4);
  });

  it('names the strongest of several presences and the highest of several levels', () => {
    const network = aNetwork().member('Ana', {
      presences: [
        { country: 'KE', kind: 'reported-active' },
        { country: 'KE', kind: 'local-partner' },
      ],
      offers: [
        { capacityId: 'advocacy', level: 1 },
        { capacityId: 'advocacy', level: 3, country: 'KE' },
      ],
    });
    expect(proposalOf(network, { needs: [{ capacityId: 'advocacy', minLevel: 3 }] }).members).toEqual([
      {
        memberId: idOf('Ana'),
        presence: 'local-partner',
        covers: [{ capacityId: 'advocacy', level: 3, note: null, sourceId: null }],
      },
    ]);
  });

  it('says of each need that a member covers what the offer says and where that is from', () => {
    const offer = { capacityId: 'advocacy', note: 'In court only', sourceId: 'a-list' };
    const network = aNetwork().member('Ana', { ...HERE, offers: [offer] });
    expect(proposalOf(network, { needs: ['advocacy'] }).members[0]?.covers).toEqual([{ ...offer, level: null }]);
  });
});

describe('a need', () => {
  it.each([
    { level: null, meets: [1] },
    { level: 1, meets: [1] },
    { level: 2, meets: [1, 2] },
    { level: 3, meets: [1, 2, 3] },
  ] as const)('is met by an offer at level $level where it asks for $meets', ({ level, meets }) => {
    const network = aNetwork().member('Ana', { ...HERE, offers: [{ capacityId: 'advocacy', level }] });
    const met = ([1, 2, 3] as const).filter(
      (minLevel) => proposalOf(network, { needs: [{ capacityId: 'advocacy', minLevel }] }).coverage[0]?.missing === 0,
    );
    expect(met).toEqual(meets);
  });

  it('that too few hold is met as far as it goes, and the rest is missing', () => {
    const network = aNetwork()
      .capacity('digital-security', 'solidarity')
      .member('Ana', { ...HERE, offers: ['advocacy', 'legal-support'] })
      .member('Bo', { ...HERE, offers: ['legal-support'] });
    const proposal = proposalOf(network, {
      needs: [{ capacityId: 'legal-support', count: 3 }, 'digital-security', 'advocacy'],
    });
    expect(namesIn(proposal, network)).toEqual(['Ana', 'Bo']);
    expect(proposal.coverage.map(({ candidateCount, missing }) => ({ candidateCount, missing }))).toEqual([
      { candidateCount: 2, missing: 1 },
      { candidateCount: 0, missing: 1 },
      { candidateCount: 1, missing: 0 },
    ]);
    expect(proposal).toMatchObject({ lowerBound: 2, proven: true });
  });

  it.each([
    { offers: [{ capacityId: 'advocacy' }], isUnstated: true },
    { offers: [{ capacityId: 'advocacy' }, { capacityId: 'advocacy', level: 1, country: 'KE' }], isUnstated: true },
    { offers: [{ capacityId: 'advocacy' }, { capacityId: 'advocacy', level: 2, country: 'KE' }], isUnstated: false },
    { offers: [{ capacityId: 'advocacy', level: 1 }], isUnstated: false },
    { offers: [{ capacityId: 'advocacy', country: 'TD' }], isUnstated: false },
  ] as const)('at a level names who offers it there without one (%#)', ({ offers, isUnstated }) => {
    const network = aNetwork().member('Ana', { ...HERE, offers: [...offers] });
    const unstated = (minLevel: 1 | 2) =>
      proposalOf(network, { needs: [{ capacityId: 'advocacy', minLevel }] }).coverage[0]?.unstatedIds;
    expect(unstated(2)).toEqual(isUnstated ? [idOf('Ana')] : []);
    expect(unstated(1)).toEqual([]);
  });

  it('names who could hold it besides, and whom the question leaves out', () => {
    const network = aNetwork()
      .member('Ana', { ...HERE, offers: ['advocacy', 'legal-support'] })
      .member('Zoe', { ...HERE, offers: ['advocacy'] })
      .member('Bo', { ...HERE, offers: ['advocacy'] })
      .member('Cy', { ...HERE, offers: ['advocacy'] })
      .member('Dee', { ...HERE, offers: ['advocacy'], availability: 'closed' });
    const { coverage } = proposalOf(network, {
      needs: ['advocacy', 'legal-support'],
      exclude: [idOf('Cy'), idOf('Dee')],
    });
    expect(coverage.map(({ otherIds, excludedIds }) => ({ otherIds, excludedIds }))).toEqual([
      { otherIds: [idOf('Bo'), idOf('Zoe')], excludedIds: [idOf('Cy')] },
      { otherIds: [], excludedIds: [] },
    ]);
  });

  it('is not met by an offer for another country', () => {
    const network = aNetwork().member('Ana', { ...HERE, offers: [{ capacityId: 'advocacy', country: 'TD' }] });
    expect(proposalOf(network, { needs: ['advocacy'] })).toMatchObject({ members: [], candidateCount: 0 });
  });
});

describe('a member', () => {
  const asked: Asked = { needs: ['advocacy'] };
  const offers = ['advocacy'];

  it.each<[string, MemberDetails]>([
    ['is hidden', { ...HERE, offers, visibility: 'network' }],
    ['whose presence is hidden', { presences: [{ country: 'KE', visibility: 'network' }], offers }],
    ['whose offer is hidden', { ...HERE, offers: [{ capacityId: 'advocacy', visibility: 'private' }] }],
    ['whose reach is hidden', { reach: ['001'], reachVisibility: 'coalition', offers }],
    ['takes on no new work', { ...HERE, offers, availability: 'closed' }],
    ['is somewhere else', { presences: ['TD'], offers }],
    ['reaches another region only', { reach: ['142'], offers }],
  ])('who %s is not proposed', (_, details) => {
    const network = aNetwork().country('KE', '002').member('Ana', details);
    expect(proposalOf(network, asked)).toEqual({
      members: [],
      coverage: [
        {
          capacityId: 'advocacy',
          minLevel: 1,
          count: 1,
          heldBy: [],
          candidateCount: 0,
          otherIds: [],
          unstatedIds: [],
          excludedIds: [],
          missing: 1,
        },
      ],
      requirements: [],
      isLeastMissing: true,
      lowerBound: 0,
      proven: true,
      candidateCount: 0,
    });
  });

  it('who is hidden changes nothing in what others are proposed', () => {
    const visible = aNetwork()
      .member('Bo', { ...HERE, offers: ['advocacy'] })
      .member('Cy', { ...HERE, offers: ['legal-support'] });
    const hidden = visible.member('Ana', { ...HERE, offers: ['advocacy', 'legal-support'], visibility: 'private' });
    const both = { needs: ['advocacy', 'legal-support'] };
    expect(namesIn(proposalOf(hidden, both), hidden)).toEqual(['Bo', 'Cy']);
    expect(proposalOf(hidden, both)).toEqual(proposalOf(visible, both));
  });

  it('who can help from outside is proposed as such, unless nobody from outside is wanted', () => {
    const network = aNetwork()
      .country('KE', '002')
      .member('Ana', { reach: ['002'], offers });
    expect(proposalOf(network, asked).members).toMatchObject([{ presence: 'from-outside' }]);
    expect(proposalOf(network, { ...asked, fromOutside: false })).toMatchObject({ members: [], candidateCount: 0 });
  });

  it('who is included is in, even closed, and covers what it offers', () => {
    const network = aNetwork()
      .member('Ana', { ...HERE, offers, availability: 'closed' })
      .member('Bo', { ...HERE, offers: ['advocacy', 'legal-support'] });
    const proposal = proposalOf(network, { ...asked, include: [idOf('Ana'), idOf('Ana')] });
    expect(namesIn(proposal, network)).toEqual(['Ana']);
    expect(proposal).toMatchObject({ lowerBound: 1, proven: true, candidateCount: 2 });
  });

  it('who is included from nowhere near covers only what it offers for that country', () => {
    const network = aNetwork().member('Ana', {
      presences: ['TD'],
      offers: ['advocacy', { capacityId: 'legal-support', country: 'KE' }],
    });
    const proposal = proposalOf(network, { needs: ['advocacy', 'legal-support'], include: [idOf('Ana')] });
    expect(proposal.members).toEqual([
      {
        memberId: idOf('Ana'),
        presence: 'from-outside',
        covers: [{ capacityId: 'legal-support', level: null, note: null, sourceId: null }],
      },
    ]);
    expect(proposal.coverage.map(({ missing }) => missing)).toEqual([1, 0]);
  });

  it('who is included counts toward the lower bound though it covers nothing', () => {
    const network = aNetwork()
      .member('Ana')
      .member('Bo', { ...HERE, offers });
    const proposal = proposalOf(network, { ...asked, include: [idOf('Ana')] });
    expect(namesIn(proposal, network)).toEqual(['Ana', 'Bo']);
    expect(proposal).toMatchObject({ lowerBound: 2, proven: true, candidateCount: 1 });
  });

  it('who is excluded is left out', () => {
    const network = aNetwork()
      .member('Ana', { ...HERE, offers: ['advocacy', 'legal-support'] })
      .member('Bo', { ...HERE, offers });
    expect(namesIn(proposalOf(network, { ...asked, exclude: [idOf('Ana')] }), network)).toEqual(['Bo']);
  });
});

describe('a question', () => {
  const network = aNetwork()
    .member('Ana', { ...HERE, offers: ['advocacy'] })
    .member('Bo', { visibility: 'network' })
    .seenBy(ANONYMOUS);

  it.each<[string, Asked, { problem: string; value: string }]>([
    ['an unknown country', { needs: ['advocacy'], country: 'ZZ' }, { problem: 'unknown-country', value: 'ZZ' }],
    ['an unknown capacity', { needs: ['magic'] }, { problem: 'unknown-capacity', value: 'magic' }],
    ['a need twice', { needs: ['advocacy', 'advocacy'] }, { problem: 'duplicate-need', value: 'advocacy' }],
    [
      'a member that is not there',
      { needs: ['advocacy'], include: [idOf('Cy')] },
      { problem: 'unknown-member', value: idOf('Cy') },
    ],
    [
      'a member that is hidden',
      { needs: ['advocacy'], exclude: [idOf('Bo')] },
      { problem: 'unknown-member', value: idOf('Bo') },
    ],
    [
      'a member both in and out',
      { needs: ['advocacy'], include: [idOf('Ana')], exclude: [idOf('Ana')] },
      { problem: 'included-and-excluded', value: idOf('Ana') },
    ],
  ])('with %s is refused', (_, asked, refusal) => {
    expect(proposeCoalition(network, questionFrom(asked))).toEqual({ ok: false, ...refusal });
  });
});
