/** Every criterion on small networks, worked out by hand: Ana seeks, and Bo is who might help. */
import { describe, expect, test } from 'vitest';
import { findPartners, type PartnersFound } from '#core/partners/answer.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import type { Reason, Term } from '#core/partners/reasons.ts';
import { aNetwork, idOf, type MemberDetails, type NetworkBuilder } from '../../support/a-network.ts';

const TODAY = '2026-06-01';
const READER = { role: 'reader', memberId: null } as const;

function rank(question: object, builder: NetworkBuilder): PartnersFound {
  const network = builder.seenBy(READER);
  const read = readQuestion(PartnerQuestion.parse(question), network, TODAY);
  if (!read.ok) throw new Error(`${read.problem}: ${read.value}`);
  return findPartners(read.asked, network, 1000);
}

function reasonOf(term: Term, question: object, builder: NetworkBuilder): Reason | undefined {
  const partner = rank(question, builder).partners.find(({ member }) => member.name === 'Bo');
  if (!partner) throw new Error('Bo is not suggested.');
  return partner.reasons.find((reason) => reason.term === term);
}

const namesIn = ({ partners }: PartnersFound) => partners.map(({ member }) => member.name);
const pair = (ana: MemberDetails, bo: MemberDetails) => aNetwork().member('Ana', ana).member('Bo', bo);
const ANA = { seekerId: idOf('Ana') };

/** A row says which facts matter; the value to five places, the points exactly. */
type Row = [
  what: string,
  question: object,
  builder: NetworkBuilder,
  expected: Record<string, unknown> & { value: number },
];

function expectReason(term: Term, [, question, builder, { value, ...facts }]: Row): void {
  const reason = reasonOf(term, question, builder);
  expect(reason).toMatchObject(facts);
  expect(reason?.value).toBeCloseTo(value, 5);
}

const legal = (level: 1 | 2 | 3 | null, country: string | null = null) => ({
  capacityId: 'legal-support',
  level,
  country,
});
const advocacy = (level: 1 | 2 | 3 | null) => ({ capacityId: 'advocacy', level });
const needs = (capacityId: string, urgency: 1 | 2 | 3) => ({ capacityId, urgency });
const asks = (...capacities: [capacityId: string, minLevel?: number][]) => ({
  capacities: capacities.map(([capacityId, minLevel]) => ({ capacityId, minLevel })),
});

describe('reciprocity', () => {
  const alone = (bo: MemberDetails) => aNetwork().capacity('advocacy', 'solidarity').member('Bo', bo);
  const nothingInReturn = { coversInReturn: [], partnerNeedCount: 0 };

  test.each<Row>([
    [
      'an offer that can lead, without a seeker',
      asks(['legal-support']),
      alone({ offers: [legal(3)] }),
      {
        value: 1,
        points: 100,
        covers: [{ capacityId: 'legal-support', level: 3, urgency: null }],
        soughtCount: 1,
        ...nothingInReturn,
      },
    ],
    [
      'an offer that can do',
      asks(['legal-support']),
      alone({ offers: [legal(2)] }),
      { value: 0.8, points: 80, covers: [{ capacityId: 'legal-support', level: 2 }] },
    ],
    [
      'an offer without a level, which counts as one that can advise',
      asks(['legal-support']),
      alone({ offers: [legal(null)] }),
      { value: 0.5, points: 50, covers: [{ capacityId: 'legal-support', level: null }] },
    ],
    [
      'two things sought, one of them offered below the level asked for',
      asks(['legal-support', 3], ['advocacy']),
      alone({ offers: [legal(2), advocacy(3)] }),
      { value: 0.5, points: 50, covers: [{ capacityId: 'advocacy', level: 3 }], soughtCount: 2 },
    ],
    [
      'a capacity asked for twice, which counts once at its highest level',
      asks(['legal-support', 3], ['advocacy'], ['legal-support', 1]),
      alone({ offers: [legal(2), advocacy(2)] }),
      { value: 0.4, points: 40, covers: [{ capacityId: 'advocacy', level: 2 }], soughtCount: 2 },
    ],
    [
      'several offers of one capacity, of which the best counts',
      asks(['legal-support']),
      alone({ offers: [legal(1), legal(3, 'KE'), legal(2, 'TD')] }),
      { value: 1, points: 100, covers: [{ capacityId: 'legal-support', level: 3 }] },
    ],
    [
      'an offer for another country than the one asked for',
      { ...asks(['legal-support']), country: 'KE' },
      alone({ offers: [legal(1), legal(3, 'TD')], presences: ['KE'] }),
      { value: 0.5, covers: [{ capacityId: 'legal-support', level: 1 }] },
    ],
    [
      'the more urgent of two needs of the seeker, and no need in return',
      ANA,
      pair({ needs: [needs('legal-support', 3), needs('advocacy', 1)] }, { offers: [legal(3)] }),
      // 0.75 of what is sought: 0.7 × 0.7 × 0.75.
      { value: 0.3675, points: 16.5, covers: [{ capacityId: 'legal-support', level: 3 }], soughtCount: 2 },
    ],
    [
      'the less urgent of the two',
      ANA,
      pair({ needs: [needs('legal-support', 3), needs('advocacy', 1)] }, { offers: [advocacy(3)] }),
      { value: 0.1225, points: 5.5, covers: [{ capacityId: 'advocacy', level: 3 }], soughtCount: 2 },
    ],
    [
      'a need asked for directly, as urgent as the seeker says it is',
      { ...ANA, ...asks(['legal-support'], ['advocacy']) },
      pair({ needs: [needs('legal-support', 1)] }, { offers: [advocacy(3)] }),
      { value: 0.3675, points: 16.5, covers: [{ capacityId: 'advocacy', level: 3 }], soughtCount: 2 },
    ],
    [
      'a need as urgent as the question says, whatever the seeker says',
      {
        ...ANA,
        capacities: [
          { capacityId: 'legal-support', urgency: 1 },
          { capacityId: 'advocacy', urgency: 2 },
        ],
      },
      pair({ needs: [needs('legal-support', 3)] }, { offers: [advocacy(3)] }),
      // Two thirds of what is sought: 0.7 × 0.7 × 2 / 3.
      { value: 0.32667, points: 14.7, covers: [{ capacityId: 'advocacy', level: 3, urgency: 2 }], share: 2 / 3 },
    ],
    [
      'both directions alike where the view is mutual',
      { ...ANA, view: 'mutual' },
      pair({ offers: [legal(3)] }, { needs: [needs('legal-support', 2)] }),
      // 0.7 × 0.5.
      { value: 0.35, points: 15.8, share: 0, shareInReturn: 1 },
    ],
    [
      'only what the seeker can give',
      ANA,
      pair({ offers: [legal(3)] }, { needs: [needs('legal-support', 2)] }),
      // 0.7 × 0.3.
      {
        value: 0.21,
        points: 9.5,
        covers: [],
        soughtCount: 0,
        coversInReturn: [{ capacityId: 'legal-support', level: 3 }],
        partnerNeedCount: 1,
      },
    ],
    [
      'the more urgent of two needs of the partner',
      ANA,
      pair({ offers: [legal(3)] }, { needs: [needs('legal-support', 3), needs('advocacy', 1)] }),
      { value: 0.1575, points: 7.1, partnerNeedCount: 2 },
    ],
    [
      'both sides in full',
      ANA,
      pair(
        { offers: [advocacy(3)], needs: [needs('legal-support', 1)] },
        { offers: [legal(3)], needs: [needs('advocacy', 3)] },
      ),
      { value: 1, points: 45 },
    ],
    [
      'the seeker’s side in full and half of the other',
      ANA,
      pair(
        { offers: [advocacy(1)], needs: [needs('legal-support', 1)] },
        { offers: [legal(3)], needs: [needs('advocacy', 3)] },
      ),
      // 0.7 × (0.7 + 0.3 × 0.5) + 0.3 × √0.5.
      { value: 0.80713, points: 36.3 },
    ],
  ])('counts %s', (...row) => expectReason('reciprocity', row));

  test('drops out where neither a seeker nor anything sought is given', () => {
    expect(reasonOf('reciprocity', { country: 'KE' }, aNetwork().member('Bo', { presences: ['KE'] }))).toBeUndefined();
  });
});

describe('place', () => {
  const inKenya = (bo: MemberDetails) => aNetwork().country('KE', '002').member('Bo', bo);
  const there = (kind: 'office' | 'local-partner' | 'reported-active') => ({ country: 'KE', kind });

  test.each<Row>([
    [
      'an office',
      { country: 'KE' },
      inKenya({ presences: [there('office')] }),
      { value: 1, points: 100, country: 'KE', presence: 'office', sharedCountries: [] },
    ],
    [
      'a local partner',
      { country: 'KE' },
      inKenya({ presences: [there('local-partner')] }),
      { value: 0.7, points: 70, presence: 'local-partner' },
    ],
    [
      'reported work',
      { country: 'KE' },
      inKenya({ presences: [there('reported-active')] }),
      { value: 0.6, points: 60, presence: 'reported-active' },
    ],
    [
      'the strongest of several presences',
      { country: 'KE' },
      inKenya({ presences: [there('reported-active'), there('office'), there('local-partner'), 'TD'] }),
      { value: 1, points: 100, presence: 'office' },
    ],
    [
      'help from the region',
      { country: 'KE' },
      inKenya({ reach: ['001', '002'] }),
      { value: 0.4, points: 40, country: 'KE', presence: 'from-outside' },
    ],
    [
      'help from anywhere',
      { country: 'KE' },
      inKenya({ reach: ['001'] }),
      { value: 0.3, points: 30, country: 'KE', presence: 'from-outside' },
    ],
    [
      'the country asked for rather than those that both share',
      { ...ANA, country: 'KE' },
      pair({ presences: ['TD', 'KE'] }, { presences: ['TD', there('local-partner')] }),
      { value: 0.7, country: 'KE', presence: 'local-partner', sharedCountries: [] },
    ],
    [
      'countries that both share, divided by how widely both work',
      ANA,
      pair({ presences: ['KE', 'TD', 'IN', 'FR'] }, { presences: ['KE'] }),
      { value: 0.5, country: null, presence: null, sharedCountries: ['KE'] },
    ],
    [
      'several shared countries, in the order of their codes',
      ANA,
      pair({ presences: ['TD', 'KE'] }, { presences: ['FR', 'KE', 'IN', 'TD', 'SO', 'UG', 'NE', 'ML'] }),
      { value: 0.5, sharedCountries: ['KE', 'TD'] },
    ],
    [
      'the weaker of two presences in a shared country',
      ANA,
      pair({ presences: ['KE'] }, { presences: [there('reported-active')] }),
      { value: 0.6, points: 12, sharedCountries: ['KE'] },
    ],
    [
      'no shared country for nothing',
      ANA,
      pair({ presences: ['KE'] }, { presences: ['TD'] }),
      { value: 0, points: 0, sharedCountries: [] },
    ],
    [
      'a partner that states no country for nothing',
      ANA,
      pair({ presences: ['KE'] }, {}),
      { value: 0, points: 0, sharedCountries: [] },
    ],
  ])('counts %s', (...row) => expectReason('place', row));

  test('counts nothing, and says so, where the seeker states no presence; without a seeker it drops out', () => {
    const builder = pair({}, { presences: ['KE'], languages: ['en'] });
    expect(reasonOf('place', ANA, builder)).toMatchObject({ value: 0, weight: 0.2, isOwnStated: false });
    expect(reasonOf('place', { language: 'en' }, builder)).toBeUndefined();
  });
});

describe('crossing sectors', () => {
  test.each<Row>([
    [
      'human rights and humanitarian work in full',
      ANA,
      pair({ sectors: ['human-rights'] }, { sectors: ['humanitarian'] }),
      { value: 1, points: 15, pair: ['human-rights', 'humanitarian'] },
    ],
    [
      'development and human rights in full',
      ANA,
      pair({ sectors: ['development'] }, { sectors: ['human-rights'] }),
      { value: 1, points: 15, pair: ['development', 'human-rights'] },
    ],
    [
      'any other two sectors for less',
      ANA,
      pair({ sectors: ['human-rights'] }, { sectors: ['media'] }),
      { value: 0.6, points: 9, pair: ['human-rights', 'media'] },
    ],
    [
      'two kinds of aid for less',
      ANA,
      pair({ sectors: ['humanitarian'] }, { sectors: ['development'] }),
      { value: 0.6, points: 9, pair: ['humanitarian', 'development'] },
    ],
    [
      'the same sector for nothing',
      ANA,
      pair({ sectors: ['media'] }, { sectors: ['media'] }),
      { value: 0, points: 0, pair: ['media', 'media'] },
    ],
    [
      'the best pair of several',
      ANA,
      pair({ sectors: ['media', 'human-rights'] }, { sectors: ['human-rights', 'development', 'media'] }),
      { value: 1, points: 15, pair: ['human-rights', 'development'] },
    ],
    [
      'a partner that states no sector for nothing',
      ANA,
      pair({ sectors: ['media'] }, {}),
      { value: 0, points: 0, pair: null },
    ],
  ])('counts %s', (...row) => expectReason('crossSector', row));

  test('counts nothing, and says so, where the seeker states no sector; without a seeker it drops out', () => {
    const builder = pair({}, { sectors: ['media'] });
    expect(reasonOf('crossSector', ANA, builder)).toMatchObject({ value: 0, weight: 0.15, isOwnStated: false });
    expect(reasonOf('crossSector', { sector: 'media' }, builder)).toBeUndefined();
  });
});

describe('the network', () => {
  const people = aNetwork().member('Ana').member('Bo').member('Cy').member('Dee').member('Eve');

  test.each<Row>([
    [
      'a direct tie for nothing, as both know each other',
      ANA,
      people.tie('Ana', 'Bo').tie('Ana', 'Cy').tie('Cy', 'Bo'),
      { value: 0, points: 0, hops: 1, sharedIds: [idOf('Cy')] },
    ],
    [
      'one shared ally',
      ANA,
      people.tie('Ana', 'Cy').tie('Cy', 'Bo'),
      // Closeness 1 / log2(2 + 2) = 0.5: 0.5 × 0.4 / 1.5 + 0.5 × (1 − 2⁻¹).
      { value: 0.38333, points: 3.8, hops: 2, sharedIds: [idOf('Cy')] },
    ],
    [
      'two shared allies',
      ANA,
      people.tie('Ana', 'Dee').tie('Dee', 'Bo').tie('Ana', 'Cy').tie('Cy', 'Bo'),
      // Closeness 1: 0.5 × 0.4 / 2 + 0.5 × (1 − 2⁻²).
      { value: 0.475, points: 4.8, hops: 2, sharedIds: [idOf('Cy'), idOf('Dee')] },
    ],
    [
      'a shared ally who knows many for less',
      ANA,
      [...'fghijk']
        .reduce((grown, name) => grown.member(name).tie('Cy', name), people)
        .tie('Ana', 'Cy')
        .tie('Cy', 'Bo'),
      // Closeness 1 / log2(2 + 8) = 0.30103: 0.5 × 0.4 / 1.30103 + 0.5 × (1 − 2⁻⁰·⁶⁰²⁰⁶).
      { value: 0.32432, points: 3.2, hops: 2, sharedIds: [idOf('Cy')] },
    ],
    [
      'a pair with two kinds of tie once',
      ANA,
      people.tie('Ana', 'Cy').tie('Ana', 'Cy', { kind: 'funds' }).tie('Cy', 'Bo'),
      { value: 0.38333, points: 3.8, hops: 2 },
    ],
    [
      'three steps',
      ANA,
      people.tie('Ana', 'Cy').tie('Cy', 'Dee').tie('Dee', 'Bo'),
      { value: 0.525, points: 5.3, hops: 3, sharedIds: [] },
    ],
    [
      'four steps as no way at all',
      ANA,
      people.tie('Ana', 'Cy').tie('Cy', 'Dee').tie('Dee', 'Eve').tie('Eve', 'Bo'),
      { value: 0.5, points: 5, hops: null, sharedIds: [] },
    ],
    [
      'one shared ally in full for whoever stays close',
      { ...ANA, reachOut: 0 },
      people.tie('Ana', 'Cy').tie('Cy', 'Bo'),
      // 1 − 2⁻¹.
      { value: 0.5, points: 5, hops: 2 },
    ],
    [
      'one shared ally as a small bridge for whoever reaches out',
      { ...ANA, reachOut: 1 },
      people.tie('Ana', 'Cy').tie('Cy', 'Bo'),
      // 0.4 / 1.5.
      { value: 0.26667, points: 2.7, hops: 2 },
    ],
    [
      'nobody in between in full for whoever reaches out',
      { ...ANA, reachOut: 1 },
      people,
      { value: 1, points: 10, hops: null },
    ],
    ['nobody in between', ANA, people, { value: 0.5, points: 5, hops: null, sharedIds: [] }],
  ])('counts %s', (...row) => expectReason('network', row));

  test('drops out without a seeker', () => {
    expect(reasonOf('network', { freshOnly: false }, people)).toBeUndefined();
  });
});

describe('language', () => {
  const speaking = (...languages: string[]) => aNetwork().member('Bo', { languages });

  test.each<Row>([
    [
      'the one asked for',
      { language: 'fr' },
      speaking('en', 'fr'),
      { value: 1, points: 100, shared: ['fr'], isStated: true },
    ],
    [
      'those that both speak',
      ANA,
      pair({ languages: ['fr', 'en', 'ar'] }, { languages: ['fr', 'ar', 'es'] }),
      { value: 1, points: 10, shared: ['ar', 'fr'], isStated: true },
    ],
    [
      'none that both speak',
      ANA,
      pair({ languages: ['fr'] }, { languages: ['en'] }),
      { value: 0, points: 0, shared: [], isStated: true },
    ],
    [
      'the one asked for rather than the seeker’s own',
      { ...ANA, language: 'es' },
      pair({ languages: ['fr'] }, { languages: ['fr', 'es'] }),
      { value: 1, points: 10, shared: ['es'] },
    ],
    [
      'a partner that states none for nothing',
      ANA,
      pair({ languages: ['fr'] }, {}),
      { value: 0, points: 0, shared: [], isStated: false, isOwnStated: true },
    ],
  ])('counts %s', (...row) => expectReason('language', row));

  test('counts nothing, and says so, where the seeker states none; drops out where nobody asks for one', () => {
    const builder = pair({}, { languages: ['en'], presences: ['KE'] });
    expect(reasonOf('language', ANA, builder)).toMatchObject({ value: 0, weight: 0.1, isOwnStated: false });
    expect(reasonOf('language', { country: 'KE' }, builder)).toBeUndefined();
  });
});

describe('all five together', () => {
  const ana: MemberDetails = {
    needs: [needs('legal-support', 3)],
    offers: [advocacy(3)],
    presences: ['KE'],
    sectors: ['human-rights'],
    languages: ['en'],
  };
  const bo: MemberDetails = {
    needs: [needs('advocacy', 3)],
    offers: [legal(3)],
    presences: ['KE'],
    sectors: ['humanitarian'],
    languages: ['en'],
  };
  const shares = (builder: NetworkBuilder, question: object = ANA) =>
    rank(question, builder).partners.map(({ member, score, reasons }) => ({
      name: member.name,
      score,
      reasons: reasons.map(({ term, weight, points }) => [term, Math.round(weight * 10_000) / 10_000, points]),
    }));

  test('weigh what the score says they weigh', () => {
    expect(shares(pair(ana, bo))).toEqual([
      {
        name: 'Bo',
        score: 95,
        reasons: [
          ['reciprocity', 0.45, 45],
          ['place', 0.2, 20],
          ['crossSector', 0.15, 15],
          ['network', 0.1, 5],
          ['language', 0.1, 10],
        ],
      },
    ]);
  });

  test('weigh more where others drop out, in whole tenths that add up to all', () => {
    const question = { ...asks(['legal-support']), country: 'KE', language: 'en' };
    // 45, 20 and 10 of 75.
    expect(shares(pair({}, bo), question)).toEqual([
      {
        name: 'Bo',
        score: 100,
        reasons: [
          ['reciprocity', 0.6, 60],
          ['place', 0.267, 26.7],
          ['language', 0.133, 13.3],
        ],
      },
    ]);
  });

  test('weigh what the viewer says, and what weighs nothing is still said', () => {
    const weights = { reciprocity: 0.2, place: 0.2, crossSector: 0.2, network: 0, language: 0 };
    expect(shares(pair(ana, bo), { ...ANA, weights })).toEqual([
      {
        name: 'Bo',
        score: 100,
        reasons: [
          // A third each, of which the first gets the tenth that is left.
          ['reciprocity', 0.334, 33.4],
          ['place', 0.333, 33.3],
          ['crossSector', 0.333, 33.3],
          ['network', 0, 0],
          ['language', 0, 0],
        ],
      },
    ]);
  });

  test('give no points where only what drops out weighs anything', () => {
    const weights = { reciprocity: 0, place: 0, crossSector: 0, network: 1, language: 0 };
    expect(shares(pair({}, bo), { country: 'KE', weights })).toEqual([
      { name: 'Bo', score: 0, reasons: [['place', 0, 0]] },
    ]);
  });

  test('give three quarters to a member that is busy', () => {
    const [partner] = shares(pair(ana, { ...bo, availability: 'busy' }));
    expect(partner?.reasons.map(([, , points]) => points)).toEqual([33.8, 15, 11.3, 3.8, 7.5]);
    expect(partner?.score).toBe(71.4);
  });
});

describe('who is suggested', () => {
  const people = aNetwork()
    .member('Ana', { offers: [legal(3)], needs: [needs('legal-support', 3)], sectors: ['media'] })
    .member('Bo', { offers: [legal(2)], sectors: ['media', 'gender'], presences: ['KE'] })
    .member('Cy', { offers: [legal(3)], sectors: ['human-rights'], presences: ['KE'] })
    .member('Dee', { offers: [legal(3)], availability: 'closed', presences: ['KE'] })
    .member('Eve', { offers: [legal(3, 'TD')], presences: ['KE', 'TD'] })
    .member('Fay', { offers: [legal(3)], presences: ['TD'] })
    .member('Gus', { offers: [advocacy(3)], presences: ['KE'] });

  test.each<[string, object, string[]]>([
    ['of one sector are its members alone', { sector: 'media', ...asks(['legal-support']) }, ['Ana', 'Bo']],
    ['to a seeker is never the seeker', { ...ANA, sector: 'media' }, ['Bo']],
    ['at a level are those who reach it', { ...asks(['legal-support', 3]), country: 'KE' }, ['Cy']],
    [
      'at the highest level of a capacity asked for twice are those who reach it',
      { ...asks(['legal-support', 3], ['legal-support', 1]), country: 'KE' },
      ['Cy'],
    ],
    [
      'in a country are those whose offers hold there, the best first',
      { ...asks(['legal-support']), country: 'KE' },
      ['Cy', 'Bo'],
    ],
  ])('%s', (_what, question, expected) => {
    expect(namesIn(rank(question, people))).toEqual(expected);
  });

  test('leaves out, and counts, who takes on no new work and who is elsewhere', () => {
    const question = { ...asks(['legal-support']), country: 'KE' };
    const { closed, elsewhere } = rank(question, people).leftOut;
    // Ana, Eve and Fay: nowhere, for another country, in another country.
    expect({ closed, elsewhere }).toEqual({ closed: 1, elsewhere: 3 });
  });

  test('at equal scores comes by name', () => {
    const twins = aNetwork()
      .member('Zoe', { offers: [legal(2)] })
      .member('ana', { offers: [legal(2)] });
    expect(namesIn(rank(asks(['legal-support']), twins.member('Bo', { offers: [legal(2)] })))).toEqual([
      'ana',
      'Bo',
      'Zoe',
    ]);
  });
});
