/** Narrowing down the list of cases, searching it, and what to read next. */
import { describe, expect, test } from 'vitest';
import type { Case, Network } from '#core/network.ts';
import { caseBrief } from '#core/playbook/cases/brief.ts';
import { CASE_FACETS, type CaseFacet, fittingCases } from '#core/playbook/cases/filter.ts';
import { regionsIn } from '#core/playbook/cases/places.ts';
import { relatedCases } from '#core/playbook/cases/related.ts';
import { casesWithText } from '#core/search/find-cases.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork } from '../../support/a-network.ts';
import { aCase, aPlay } from '../../support/playbook-records.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

const NETWORK = aNetwork()
  .country('KE', '002', '202')
  .country('TD', '002', '202')
  .country('FR', '150')
  .capacity('legal-support', 'solidarity')
  .having({
    threats: [
      { id: 'raid', kind: 'threat', labels: { en: 'Raids on offices', fr: 'Perquisitions' }, isRetired: false },
    ],
    plays: [aPlay('quiet', { labels: { en: 'Quiet diplomacy' } })],
    cases: [
      aCase('Lamp keeps its files', {
        country: 'KE',
        threatIds: ['raid'],
        playIds: ['quiet'],
        dimensions: ['digital'],
      }),
      aCase('Quill is searched', { country: 'TD', threatIds: ['raid'] }),
      aCase('Harbour talks', { country: 'FR', playIds: ['quiet'], capacityIds: ['legal-support'] }),
      aCase('Far away', { area: '002', dimensions: ['digital'] }),
      aCase('Nothing shared', {}),
    ],
  })
  .seenBy(ANONYMOUS);
const REGIONS = regionsIn(NETWORK.countries);

const titlesOf = (cases: readonly Pick<Case, 'title'>[]) => cases.map(({ title }) => title);

describe('what to read next', () => {
  test('is what has most in common, each with what that is, and nothing that shares nothing', () => {
    const [lamp] = NETWORK.cases;
    if (!lamp) throw new Error('The case is not there.');
    const related = relatedCases(lamp, NETWORK.cases, { regionsOf: REGIONS, limit: 9 });
    expect(related.map(({ one, reasons }) => [one.title, ...reasons.map(({ kind }) => kind)])).toEqual([
      ['Quill is searched', 'threat', 'region'],
      ['Harbour talks', 'play'],
      ['Far away', 'region', 'dimension'],
    ]);
    expect(related[0]?.reasons[1]).toEqual({ kind: 'region', code: '202' });
    expect(relatedCases(lamp, NETWORK.cases, { regionsOf: REGIONS, limit: 1 })).toEqual(related.slice(0, 1));
  });
});

describe('words', () => {
  test.each([
    ['searched', ['Quill is searched']],
    ['perquisitions', ['Lamp keeps its files', 'Quill is searched']],
    ['diplomacy', ['Lamp keeps its files', 'Harbour talks']],
    ['ke', ['Lamp keeps its files']],
    ['legal support', ['Harbour talks']],
    ['raid diplomacy', ['Lamp keeps its files']],
    ['raid talks', []],
  ])('"%s" find cases by their texts and by what they are about', (text, titles) => {
    const ids = casesWithText(NETWORK, text);
    expect(titlesOf(NETWORK.cases.filter(({ id }) => ids.includes(id)))).toEqual(titles);
  });
});

describe('a filter', () => {
  test('by region takes what happened in its countries, and what was said of the region as a whole', () => {
    const inAfrica = fitting(NETWORK, { region: '002' });
    expect(titlesOf(inAfrica.fitting)).toEqual(['Lamp keeps its files', 'Quill is searched', 'Far away']);
    expect([...inAfrica.counts.threat]).toEqual([['raid', 2]]);
  });

  test('counts for every choice what choosing it would leave, as asking anew does, in 60 random networks', () => {
    let narrowed = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const chance = chanceFrom(seed);
      const network = manyCases(seed);
      const choices = choicesFrom(network, chance);
      const { counts, fitting: found } = fitting(network, choices);
      if (found.length > 0 && found.length < network.cases.length) narrowed++;
      for (const facet of CASE_FACETS) {
        for (const [value, count] of counts[facet]) {
          expect(fitting(network, { ...choices, [facet]: value }).fitting.length, `seed ${seed}, ${facet}`).toBe(count);
        }
      }
    }
    expect(narrowed).toBeGreaterThan(30);
  });
});

/** The cases of several worlds, each seen by everybody. */
function manyCases(seed: number): Network {
  const { stored } = worldFrom(seed);
  const cases = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((other) => worldFrom(10 * seed + other).stored.cases);
  const open = { memberId: null, coalitionId: null, sourceId: null, visibility: 'public' as const };
  return asSeenBy({ ...stored, caseMembers: [], cases: cases.map((one) => ({ ...one, ...open })) }, ANONYMOUS);
}

const ANY: Record<CaseFacet, string | null> = {
  threat: null,
  play: null,
  capacity: null,
  country: null,
  region: null,
  kind: null,
  dimension: null,
  solidarity: null,
};

function fitting(network: Network, choices: Partial<Record<CaseFacet, string | null>>) {
  const asked = { choices: { ...ANY, ...choices }, ids: null };
  return fittingCases(network.cases.map(caseBrief), asked, regionsIn(network.countries));
}

function choicesFrom({ cases }: Network, chance: Chance): Partial<Record<CaseFacet, string>> {
  if (cases.length === 0) return {};
  const one = chance.one(cases);
  const [threat, play, dimension] = [one.threatIds[0], one.playIds[0], one.dimensions[0]];
  return {
    ...(threat && chance.is(0.4) ? { threat } : {}),
    ...(play && chance.is(0.4) ? { play } : {}),
    ...(dimension && chance.is(0.3) ? { dimension } : {}),
    ...(chance.is(0.2) ? { kind: one.kind } : {}),
  };
}
