/** The order of cases, who has what they took, and what a preview promises of them. */
import { describe, expect, test } from 'vitest';
import type { Case } from '#core/network.ts';
import { caseBrief } from '#core/playbook/cases/brief.ts';
import { emptyCase } from '#core/playbook/cases/case-words.ts';
import { holdersOf } from '#core/playbook/cases/holders.ts';
import { lacksOf } from '#core/playbook/cases/lacks.ts';
import { newestFirst } from '#core/playbook/cases/newest.ts';
import { caseSeenAs } from '#core/playbook/cases/seen-as.ts';
import { casesWithText } from '#core/search/find-cases.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { aCase } from '../../support/playbook-records.ts';
import { worldFrom } from '../../support/worlds.ts';

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

  test('begins a case with what happened, cut between words', () => {
    const { opening } = caseBrief(seen('Long', { trigger: `${'word '.repeat(80)}end` }));
    expect(opening).toMatch(/^(word )+word…$/);
    expect(opening?.length).toBeLessThan(185);
    expect(caseBrief(seen('None')).opening).toBeNull();
    expect(caseBrief(seen('Done', { response: 'What was done' })).opening).toBe('What was done');
  });
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
