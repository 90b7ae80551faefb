/** Cases as lists, as reading to go on with, and as what a preview promises of them. */
import { describe, expect, test } from 'vitest';
import type { Case } from '#core/network.ts';
import { caseBrief } from '#core/playbook/cases/brief.ts';
import { emptyCase } from '#core/playbook/cases/case-words.ts';
import { CASE_FACETS, type CaseFacet, fittingCases } from '#core/playbook/cases/filter.ts';
import { holdersOf } from '#core/playbook/cases/holders.ts';
import { lacksOf } from '#core/playbook/cases/lacks.ts';
import { newestFirst } from '#core/playbook/cases/newest.ts';
import { regionsIn } from '#core/playbook/cases/places.ts';
import { relatedCases } from '#core/playbook/cases/related.ts';
import { caseSeenAs } from '#core/playbook/cases/seen-as.ts';
import { casesWithText } from '#core/search/find-cases.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { aCase } from '../../support/playbook-records.ts';
import { type Chance, chanceFrom, idFromChance } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

const COUNTRIES = [
  { code: 'KE', areas: ['001', '002', '014'] },
  { code: 'UG', areas: ['001', '002', '014'] },
  { code: 'TD', areas: ['001', '002', '017'] },
  { code: 'FR', areas: ['001', '150'] },
];
const regionsOf = regionsIn(COUNTRIES);
const seen = (title: string, details: Partial<Parameters<typeof aCase>[1]> = {}): Case => {
  const { visibility, ...one } = aCase(title, details);
  return { ...one, memberIds: [] };
};

describe('the list of cases', () => {
  test('has the newest first, of the same date by title, and what has no date last', () => {
    const cases = [
      seen('No date'),
      seen('A year', { began: '2024' }),
      seen('B', { published: '2024-05' }),
      seen('A', { published: '2024-05' }),
      seen('Released', { releasedOn: '2025-01-01', began: '2020' }),
      seen('Over', { ended: '2024-06', began: '1999' }),
    ];
    expect(newestFirst(cases).map(({ title }) => title)).toEqual(['Released', 'Over', 'A', 'B', 'A year', 'No date']);
  });

  test('counts beside each choice what would be left with it and all else that is asked', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const chance = chanceFrom(seed);
      const cases = Array.from({ length: 1 + chance.below(12) }, () => caseBrief(randomCase(chance)));
      const choices = Object.fromEntries(
        CASE_FACETS.map((facet) => [facet, chance.is(0.25) ? chance.one(VALUES[facet]) : null]),
      );
      const asked = {
        choices: { ...NOTHING, ...choices },
        ids: chance.is(0.3) ? new Set(cases.slice(2).map(({ id }) => id)) : null,
      };
      const { fitting, counts } = fittingCases(cases, asked, regionsOf);
      const slow = (facet: CaseFacet, value: string) =>
        fittingCases(cases, { ...asked, choices: { ...asked.choices, [facet]: value } }, regionsOf).fitting.length;
      for (const facet of CASE_FACETS) {
        for (const value of VALUES[facet])
          expect(counts[facet].get(value) ?? 0, `${seed} ${facet}`).toBe(slow(facet, value));
      }
      expect(fitting.every((one) => asked.ids === null || asked.ids.has(one.id))).toBe(true);
    }
  });

  test('begins a case with what happened, cut between words', () => {
    const { opening } = caseBrief(seen('Long', { trigger: `${'word '.repeat(80)}end` }));
    expect(opening).toMatch(/^(word )+word…$/);
    expect(opening?.length).toBeLessThan(225);
    expect(caseBrief(seen('None')).opening).toBeNull();
    expect(caseBrief(seen('Done', { response: 'What was done' })).opening).toBe('What was done');
  });
});

test('what to read next says what it has in common, the closest first, then by title', () => {
  const one = seen('This', { country: 'KE', threatIds: ['raid'], playIds: ['letter'], dimensions: ['digital'] });
  const others = [
    seen('Zebra', { country: 'UG' }),
    seen('Antelope', { country: 'TD' }),
    seen('Nothing', { country: 'FR', threatIds: ['smear'] }),
    seen('Same', { country: 'KE', threatIds: ['raid', 'smear'], playIds: ['letter'] }),
    seen('Digital', { dimensions: ['digital', 'narrative'], area: '014' }),
    one,
  ];
  expect(
    relatedCases(one, others, { regionsOf, limit: 9 }).map(({ one: other, reasons }) => [
      other.title,
      ...reasons.map((reason) => `${reason.kind} ${'ids' in reason ? reason.ids : reason.code}`),
    ]),
  ).toEqual([
    ['Same', 'threat raid', 'play letter', 'country KE'],
    ['Digital', 'region 014', 'dimension digital'],
    ['Antelope', 'region 002'],
    ['Zebra', 'region 014'],
  ]);
  expect(relatedCases(one, others, { regionsOf, limit: 1 })).toHaveLength(1);
});

test('who has what a case took: in its country, from outside, or anywhere where it names none', () => {
  const { stored } = aNetwork()
    .member('Here', { presences: ['KE'], offers: ['legal-support'] })
    .member('Elsewhere', { presences: ['TD'], offers: ['legal-support'], reach: ['001'] })
    .member('Elsewhere only', { presences: ['KE'], offers: [{ capacityId: 'legal-support', country: 'TD' }] })
    .member('Far', { presences: ['TD'], offers: ['legal-support'] });
  const network = asSeenBy(stored, { role: 'reader', memberId: null });
  expect(holdersOf(network, ['legal-support', 'advocacy'], 'KE')).toEqual([
    { capacityId: 'legal-support', hereIds: [idOf('Here')], outsideIds: [idOf('Elsewhere')] },
    { capacityId: 'advocacy', hereIds: [], outsideIds: [] },
  ]);
  expect(holdersOf(network, ['legal-support'], null)[0]?.hereIds.length).toBe(4);
});

test('words find a case by its texts and by what it is about, as far as they are seen', () => {
  const { stored } = aNetwork()
    .country('KE')
    .country('TD')
    .having({
      cases: [
        aCase('Aaa', { country: 'KE', response: 'A letter', lessons: 'Hidden canary', lessonsVisibility: 'network' }),
        aCase('Bbb', { country: 'TD', response: 'A letter' }),
      ],
    });
  const [anybody, member] = [asSeenBy(stored, ANONYMOUS), asSeenBy(stored, { role: 'reader', memberId: null })];
  const titles = (ids: string[]) => stored.cases.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  expect(titles(casesWithText(anybody, 'letter'))).toEqual(['Aaa', 'Bbb']);
  expect(titles(casesWithText(anybody, 'letter ke'))).toEqual(['Aaa']);
  expect(titles(casesWithText(anybody, 'canary'))).toEqual([]);
  expect(titles(casesWithText(member, 'canary'))).toEqual(['Aaa']);
});

test('a preview shows of a case exactly what those are served whom it is for', () => {
  let compared = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const { stored: world } = worldFrom(seed);
    const stored = {
      ...world,
      members: world.members.map((one) => ({
        ...one,
        visibility: 'public' as const,
        hiddenAt: null,
        standing: 'member' as const,
      })),
    };
    for (const [audience, viewer] of [
      ['public', ANONYMOUS],
      ['network', { role: 'reader', memberId: null }],
    ] as const) {
      const network = asSeenBy(stored, viewer);
      for (const one of stored.cases) {
        const served = network.cases.find(({ id }) => id === one.id) ?? null;
        const preview = caseSeenAs(one, audience);
        expect(preview === null, one.title).toBe(served === null);
        if (served === null || preview === null) continue;
        // Whom it names, which source and which coalition each of them sees besides depends on more than its levels.
        const { memberIds, sourceId, coalitionId, ...shown } = served;
        expect(preview).toMatchObject(shown);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
});

test.each([
  ['https://example.org', true],
  ['http://example.org:8080/a?b#c', true],
  ['https://sub.example-site.org/ä', true],
  ['javascript:alert(1)', false],
  ['https://example.org@evil.example/', false],
  ['https://localhost', false],
  ['//example.org', false],
  ['https://example.org/a b', false],
  ['ftp://example.org', false],
])('%s is the address of a page: %s', (url, isPage) => {
  const known = { countries: [], areas: [], threats: [], plays: [], capacities: [], coalitions: [] };
  const words = { ...emptyCase(), title: 'A', trigger: 'B', visibility: 'public' as const, url };
  expect(lacksOf(words, known)).toEqual(isPage ? [] : [{ lack: 'link', value: url }]);
});

const NOTHING: Record<CaseFacet, string | null> = {
  ...{ threat: null, play: null, capacity: null, country: null, region: null },
  ...{ kind: null, dimension: null, solidarity: null },
};
const VALUES: Record<CaseFacet, string[]> = {
  threat: ['raid', 'smear'],
  play: ['letter', 'suit'],
  capacity: ['legal-support', 'advocacy'],
  country: ['KE', 'TD', 'FR'],
  region: ['002', '014', '017'],
  kind: ['own-mechanism', 'coalition-response'],
  dimension: ['digital', 'narrative'],
  solidarity: ['local', 'international'],
};

function randomCase(chance: Chance): Case {
  return seen('A case', {
    id: idFromChance(chance),
    kind: chance.one(['own-mechanism', 'coalition-response'] as const),
    country: chance.is(0.7) ? chance.one(VALUES.country) : null,
    area: chance.is(0.3) ? chance.one(VALUES.region) : null,
    threatIds: chance.some(VALUES.threat, 0.5),
    playIds: chance.some(VALUES.play, 0.5),
    capacityIds: chance.some(VALUES.capacity, 0.5),
    dimensions: chance.some(['digital', 'narrative'] as const, 0.5),
    solidarity: chance.is(0.6) ? chance.one(['local', 'international'] as const) : null,
    visibility: chance.one(VISIBILITIES),
  });
}
