/** Who is on the list and who is not, and why: every condition of a question, on small networks. */
import { describe, expect, test } from 'vitest';
import { findPartners, type PartnersFound } from '#core/partners/answer.ts';
import { ANYBODY, readQuestion } from '#core/partners/asked.ts';
import { LEFT_OUT } from '#core/partners/left-out.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { inOrder } from '#core/partners/rank.ts';
import { aNetwork, idOf, type MemberDetails, type NetworkBuilder } from '../../support/a-network.ts';
import { askedOf, READER, TODAY } from '../../support/partner-cases.ts';

function find(question: object, builder: NetworkBuilder): PartnersFound {
  const network = builder.seenBy(READER);
  return findPartners(askedOf(question, network), network, 200);
}

/** Who fits, and who is left out and why. */
function listed(question: object, builder: NetworkBuilder) {
  const { partners, leftOut, leftOutMembers } = find(question, builder);
  return {
    fit: partners.map(({ member }) => member.name),
    counts: Object.fromEntries(Object.entries(leftOut).filter(([, count]) => count > 0)),
    out: leftOutMembers.map(({ member, why }) => `${member.name}: ${why}`),
  };
}

const ADVOCACY = { capacities: [{ capacityId: 'advocacy' }] };
const advocate = (details: MemberDetails) => ({ offers: [{ capacityId: 'advocacy', level: 2 as const }], ...details });

describe('a question', () => {
  test.each([
    [{ country: 'ZZ' }, 'unknown-country', 'ZZ'],
    [{ capacities: [{ capacityId: 'magic' }] }, 'unknown-capacity', 'magic'],
    [{ seekerId: 'a'.repeat(26) }, 'unknown-member', 'a'.repeat(26)],
  ])('that names what is not there: %j', (question, problem, value) => {
    const network = aNetwork().member('Ana').seenBy(READER);
    expect(readQuestion(PartnerQuestion.parse(question), network, TODAY)).toEqual({ ok: false, problem, value });
  });

  test('at a level counts who offers what is sought there without one', () => {
    const network = aNetwork()
      .member('Ana', { presences: ['KE'], offers: ['advocacy'] })
      .member('Bo', { presences: ['KE'], offers: [{ capacityId: 'advocacy', level: 2 }] })
      .member('Cy', { presences: ['TD'], offers: ['advocacy'] })
      .member('Dee', { presences: ['KE'], offers: ['advocacy'], availability: 'closed' })
      .member('Eve', { presences: ['KE'], offers: [{ capacityId: 'advocacy', level: 1 }] });
    const unstated = (minLevel: number, country?: string) => {
      const { partners, leftOut } = find({ capacities: [{ capacityId: 'advocacy', minLevel }], country }, network);
      return { fitting: partners.length, unstated: leftOut.unstated };
    };
    expect(unstated(2, 'KE')).toEqual({ fitting: 1, unstated: 1 });
    expect(unstated(2)).toEqual({ fitting: 1, unstated: 2 });
    expect(unstated(3, 'KE')).toEqual({ fitting: 0, unstated: 1 });
    expect(unstated(1, 'KE')).toEqual({ fitting: 3, unstated: 0 });
  });
});

describe('where a partner is', () => {
  const there = (kind: 'office' | 'local-partner' | 'reported-active') => ({ presences: [{ country: 'TD', kind }] });
  const network = aNetwork()
    .country('TD', '002', '017')
    .country('CM', '002', '017')
    .country('KE', '002', '014')
    .member('Office', advocate(there('office')))
    .member('Partner', advocate(there('local-partner')))
    .member('Reported', advocate(there('reported-active')))
    .member('Reaching', advocate({ reach: ['002'] }))
    .member('Beside', advocate({ presences: ['CM'] }))
    .member('Beside only', { presences: ['CM'], offers: [{ capacityId: 'advocacy', level: 2, country: 'CM' }] })
    .member('Both', advocate({ presences: ['CM', 'TD'] }))
    .member('Far', advocate({ presences: ['KE'] }));

  test.each([
    ['any', ['Both', 'Office', 'Partner', 'Reported', 'Reaching']],
    ['office', ['Both', 'Office']],
    ['partner', ['Both', 'Office', 'Partner']],
    ['inside', ['Both', 'Office', 'Partner', 'Reported']],
    ['outside', ['Reaching']],
    ['region', ['Beside', 'Beside only', 'Reaching']],
  ])('%s', (where, fit) => {
    expect(listed({ ...ADVOCACY, country: 'TD', where }, network).fit).toEqual(fit);
  });

  test('beside the country counts as much as saying that one helps in the region, and says which country', () => {
    const [beside, , reaching] = find({ country: 'TD', where: 'region' }, network).partners;
    expect(beside?.reasons).toMatchObject([{ term: 'place', value: 0.4, presence: 'beside', besideCodes: ['CM'] }]);
    expect(reaching?.reasons).toMatchObject([{ term: 'place', value: 0.4, presence: 'from-outside', besideCodes: [] }]);
  });

  test('a country that lies in the world alone has none beside it', () => {
    const small = aNetwork()
      .country('TD')
      .country('CM')
      .member('Beside', advocate({ presences: ['CM'] }));
    expect(listed({ country: 'TD', where: 'region' }, small).fit).toEqual([]);
  });
});

describe('who is left out', () => {
  const network = aNetwork()
    .member('Ana', advocate({ languages: ['fr'], stance: 'public', availability: 'open', confirmedOn: '2026-01-01' }))
    .member('Bo', advocate({ languages: ['en'], stance: 'case-by-case', vouchedOn: '2025-06-02' }))
    .member('Cy', advocate({ stance: 'quiet-only', availability: 'busy', confirmedOn: '2025-06-01' }))
    .member('Dee', advocate({ availability: 'closed', languages: ['fr', 'en'] }));

  test.each<[string, object, string[], Record<string, number>]>([
    ['takes on no new work', {}, ['Ana', 'Bo', 'Cy'], { closed: 1 }],
    ['says no such language', { language: 'fr' }, ['Ana'], { language: 2, closed: 1 }],
    ['is busy', { availability: 'open' }, ['Ana', 'Bo'], { busy: 1, closed: 1 }],
    ['does not say that it is open', { availability: 'stated-open' }, ['Ana'], { busy: 2, closed: 1 }],
    ['does not stand in public', { stance: 'public' }, ['Ana', 'Bo'], { stance: 2 }],
    ['does not work quietly', { stance: 'quiet' }, ['Bo', 'Cy'], { stance: 2 }],
    ['is stale, to the day', { freshOnly: true }, ['Ana', 'Bo'], { stale: 2 }],
  ])('because it %s', (_what, condition, fit, counts) => {
    const found = listed({ ...ADVOCACY, ...condition }, network);
    expect([...found.fit].sort()).toEqual(fit);
    expect(found.counts).toEqual(counts);
  });

  test('because no offer that counts says the words, in any order and form', () => {
    const noted = (note: string | null, conditions: string | null = null) => ({
      offers: [{ capacityId: 'advocacy', note, conditions }],
    });
    const special = aNetwork()
      .member('Ana', noted('Strategic litigation before the Human Rights Court'))
      .member('Bo', noted('Litigation', 'only in a high COURT'))
      .member('Cy', noted('Litigation'))
      .member('Dee', { offers: [...noted('Campaigns').offers, { capacityId: 'research', note: 'court litigation' }] });
    expect(listed({ ...ADVOCACY, specialism: ' Coúrt  litigatíon' }, special)).toEqual({
      fit: ['Ana', 'Bo'],
      counts: { specialism: 2 },
      out: ['Cy: specialism', 'Dee: specialism'],
    });
    expect(listed({ specialism: 'court litigation' }, special).fit).toEqual(['Ana', 'Bo', 'Dee']);
  });

  test('is counted once, by the first that keeps it off', () => {
    const all = { ...ADVOCACY, language: 'ar', stance: 'public', freshOnly: true, availability: 'stated-open' };
    expect(listed(all, network).counts).toEqual({ language: 4 });
  });

  test('is not said of whoever offers nothing that is sought, or is of another sector', () => {
    const others = network.member('Eve', { offers: ['research'], availability: 'closed' });
    expect(listed({ ...ADVOCACY, sector: 'media' }, others)).toEqual({ fit: [], counts: {}, out: [] });
    expect(listed(ADVOCACY, others).out).toEqual(['Dee: closed']);
  });

  test('is named with the best first, as they would score without what keeps them off, at most twelve', () => {
    const levels = ['Zed', 'Yan', 'Xi'].reduce(
      (grown, name, index) =>
        grown.member(name, {
          offers: [{ capacityId: 'advocacy', level: index === 0 ? 3 : 1 }],
          availability: index === 2 ? 'closed' : null,
          presences: index === 2 ? ['TD'] : ['KE'],
        }),
      aNetwork().country('TD'),
    );
    expect(listed({ ...ADVOCACY, country: 'TD' }, levels).out).toEqual([
      'Zed: elsewhere',
      'Xi: closed',
      'Yan: elsewhere',
    ]);
    const many = Array.from({ length: 14 }, (_, index) => String.fromCharCode(97 + index)).reduce(
      (grown, name) => grown.member(name, advocate({ availability: 'closed' })),
      aNetwork(),
    );
    expect(listed(ADVOCACY, many).out).toHaveLength(12);
    expect(listed(ADVOCACY, many).counts).toEqual({ closed: 14 });
  });

  test.each(LEFT_OUT)('has a count for %s, also where it is none', (why) => {
    expect(find(ADVOCACY, network).leftOut[why]).toBeGreaterThanOrEqual(0);
  });
});

describe('what to know before asking', () => {
  const network = aNetwork()
    .member('Ana', { stance: 'public', needs: ['advocacy', 'research'], confirmedOn: '2026-05-01' })
    .member('Bo', {
      stance: 'quiet-only',
      availability: 'busy',
      confirmedOn: '2025-05-31',
      offers: [
        'advocacy',
        { capacityId: 'research', level: 2, conditions: 'Not for the press' },
        { capacityId: 'other', conditions: 'No' },
      ],
    });

  test('is a stance that conflicts, little room, an old entry, conditions and levels that nobody stated', () => {
    const [bo] = find({ seekerId: idOf('Ana') }, network).partners;
    expect(bo?.cautions).toEqual([
      { kind: 'stance', theirs: 'quiet-only', ours: 'public' },
      { kind: 'busy', points: expect.closeTo((bo?.score ?? 0) - (bo?.score ?? 0) / 0.75, 0) },
      { kind: 'stale', confirmedOn: '2025-05-31', vouchedOn: null },
      { kind: 'conditions', capacityIds: ['research'] },
      { kind: 'level-unstated', capacityIds: ['advocacy'] },
    ]);
  });

  test('is nothing where all is well', () => {
    const well = aNetwork()
      .member('Ana', { stance: 'case-by-case', needs: ['advocacy'] })
      .member('Bo', advocate({ stance: 'quiet-only', availability: 'open', confirmedOn: '2025-06-02' }));
    expect(find({ seekerId: idOf('Ana') }, well).partners.map(({ cautions }) => cautions)).toEqual([[]]);
  });

  test('names the offers that count alone', () => {
    const [bo] = find({ seekerId: idOf('Ana') }, network).partners;
    expect(bo?.offers.map(({ capacityId }) => capacityId)).toEqual(['advocacy', 'research']);
  });
});

test('whom a price makes worth as much as another stands by name beside it', () => {
  const network = aNetwork().member('Ana').member('Bo').seenBy(READER);
  const [ana, bo] = network.members;
  if (!ana || !bo) throw new Error('Both are there.');
  // As binary fractions 50.3 less 0.1 is a little less than 50.2.
  const ranked = inOrder(
    [
      { member: bo, score: 50.2, price: 0 },
      { member: ana, score: 50.3, price: 0.1 },
    ],
    ANYBODY,
  );
  expect(ranked.map(({ member }) => member.name)).toEqual(['Ana', 'Bo']);
});
