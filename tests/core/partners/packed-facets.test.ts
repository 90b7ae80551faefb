/** The quick way to the counts gives exactly those of the plain way. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, facetsOf } from '#core/partners/facets.ts';
import { quickFacetsOf } from '#core/partners/packed-facets.ts';
import { MANNERS, READINESSES, WHERES } from '#core/partners/question.ts';
import { asSeenBy } from '#core/visibility.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { generateNetwork } from '../../support/generated-network.ts';
import { askedOf, partnerCases, seekerCases } from '../../support/partner-cases.ts';
import { partnerQuestionIn } from '../../support/questions/partners.ts';
import { chanceFrom } from '../../support/random.ts';
import { words } from '../../support/worlds.ts';

const RUNS = process.env['ATLAS_LONG'] ? 10_000 : 800;

/** Few conditions at a time leave many to count; each of them comes often. */
const conditions = fc.record(
  {
    where: fc.constantFrom(...WHERES),
    language: fc.constantFrom('ar', 'en', 'fr', 'xx'),
    sector: fc.constantFrom(...SECTORS),
    availability: fc.constantFrom(...READINESSES),
    stance: fc.constantFrom(...MANNERS),
    freshOnly: fc.constant(true),
    specialism: fc.constantFrom('note', 'conditions', '1'),
    capacities: fc.constant([]),
  },
  { requiredKeys: [] },
);

test.each([
  ['any question', partnerCases],
  ['a question of a member', seekerCases],
])('to %s the same choices with the same counts', (_what, cases) => {
  const above0 = new Map<string, number>();
  fc.assert(
    fc.property(cases, conditions, ({ question, network }, { where, ...changed }) => {
      const placed = question.country === undefined ? {} : { where: where ?? question.where };
      for (const one of [question, { ...question, ...changed, ...placed }]) {
        const asked = askedOf(one, network);
        const facets = quickFacetsOf(asked, network);
        expect(facets).toEqual(facetsOf(asked, network));
        for (const facet of FACETS) if (facets[facet].some(({ count }) => count > 0)) note(facet);
      }
    }),
    { numRuns: RUNS, seed: 20_260_701 },
  );
  expect([...above0.keys()].sort()).toEqual([...FACETS].sort());
  for (const times of above0.values()) expect(times).toBeGreaterThan(RUNS / 10);

  function note(facet: string) {
    above0.set(facet, (above0.get(facet) ?? 0) + 1);
  }
});

test('in a network of 600', () => {
  const stored = generateNetwork(600, words(), 3);
  const network = asSeenBy(stored, { role: 'reader', memberId: null });
  for (let seed = 1; seed <= 25; seed++) {
    const { seekerId, ...question } = partnerQuestionIn(stored, chanceFrom(seed));
    const asked = askedOf(JSON.parse(JSON.stringify(question)), network);
    expect(quickFacetsOf(asked, network), `seed ${seed}`).toEqual(facetsOf(asked, network));
  }
});
