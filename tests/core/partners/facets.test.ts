import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import type { Network } from '#core/network.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { FACETS, facetsOf } from '#core/partners/facets.ts';
import { MANNERS, PartnerQuestion, READINESSES, WHERES } from '#core/partners/question.ts';
import { rankPartners } from '#core/partners/rank.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { SECTORS } from '#core/vocabulary.ts';
import { aNetwork } from '../../support/a-network.ts';
import { partnerQuestionIn } from '../../support/questions/partners.ts';
import { chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

const TODAY = '2025-11-01';
const WORLDS = process.env['ATLAS_LONG'] ? 3000 : 200;

function read(question: object, network: Network) {
  const verdict = readQuestion(PartnerQuestion.parse(question), network, TODAY);
  if (!verdict.ok) throw new Error(`${verdict.problem}: ${verdict.value}`);
  return verdict.asked;
}

function fitting(question: object, network: Network): number {
  return rankPartners(read(question, network), network).partners.length;
}

function isKnown(seekerId: string | undefined, { members }: Network): boolean {
  return seekerId === undefined || members.some(({ id }) => id === seekerId);
}

type Asking = Partial<z.input<typeof PartnerQuestion>>;

/** A question with one choice of a facet made, whatever was chosen before. */
function choosing(question: Asking, facet: (typeof FACETS)[number], id: string): object {
  if (facet !== 'capacity') return { ...question, [facet]: id };
  const levels = (question.capacities ?? []).filter(({ capacityId }) => capacityId === id);
  return { ...question, capacities: levels.length > 0 ? levels : [{ capacityId: id }] };
}

/** All that could be chosen of each facet. */
function choicesIn(network: Network, question: Asking) {
  return {
    capacity: network.capacities.map(({ id }) => id),
    country: network.countries.map(({ code }) => code),
    language: ['ar', 'en', 'fr', 'sw'],
    sector: [...SECTORS],
    where: question.country === undefined ? [] : [...WHERES],
    availability: [...READINESSES],
    stance: [...MANNERS],
  };
}

test(`in ${WORLDS} random networks the count of each choice is how many fit once it is chosen`, () => {
  let [counted, above0] = [0, 0];
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { stored, viewers } = worldFrom(seed);
    const chance = chanceFrom(seed);
    const network = asSeenBy(stored, chance.one(viewers));
    const question = partnerQuestionIn(stored, chance);
    if (!isKnown(question.seekerId, network)) continue;
    const facets = facetsOf(read(question, network), network);
    const choices = choicesIn(network, question);
    for (const facet of FACETS) {
      const counts = new Map(facets[facet].map(({ id, count }) => [id, count]));
      expect([...counts.keys()].filter((id) => !choices[facet].some((choice) => choice === id))).toEqual([]);
      for (const id of choices[facet]) {
        const count = fitting(choosing(question, facet, id), network);
        expect(counts.get(id) ?? 0, `seed ${seed}, ${facet} ${id}, ${JSON.stringify(question)}`).toBe(count);
        counted += 1;
        if (count > 0) above0 += 1;
      }
    }
  }
  expect(above0).toBeGreaterThan(counted / 10);
});

describe('facets', () => {
  const network = aNetwork()
    .country('TD', '014')
    .country('CM', '014')
    .member('Ana', { offers: ['legal-support'], presences: ['TD'], languages: ['fr'], sectors: ['media'] })
    .member('Bo', { offers: ['legal-support', 'advocacy'], presences: ['CM'], languages: ['fr', 'en'] })
    .member('Cleo', { offers: ['legal-support'], presences: ['TD'], languages: ['ar'], availability: 'closed' })
    .seenBy(ANONYMOUS);
  const facets = (question: object) => facetsOf(read(question, network), network);

  test('leave out what nobody fits, and whoever takes on nothing', () => {
    expect(facets({}).language).toEqual([
      { id: 'fr', count: 2 },
      { id: 'en', count: 1 },
    ]);
  });

  test('keep what is chosen, at 0 as well', () => {
    expect(facets({ language: 'ar', country: 'CM' }).language).toEqual([
      { id: 'en', count: 1 },
      { id: 'fr', count: 1 },
      { id: 'ar', count: 0 },
    ]);
  });

  test('count a capacity as if it were sought alone', () => {
    const question = { capacities: [{ capacityId: 'advocacy', minLevel: 2 }] };
    expect(facets(question).capacity).toEqual([
      { id: 'legal-support', count: 2 },
      { id: 'advocacy', count: 0 },
    ]);
  });

  test('ask how somebody is in a country only where one is asked for', () => {
    expect(facets({}).where).toEqual([]);
    expect(facets({ country: 'TD' }).where).toContainEqual({ id: 'region', count: 1 });
  });
});
