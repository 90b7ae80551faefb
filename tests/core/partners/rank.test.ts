import { describe, expect, test } from 'vitest';
import type { Member, Network } from '#core/network.ts';
import { findPartners, type PartnersFound } from '#core/partners/answer.ts';
import { readQuestion } from '#core/partners/asked.ts';
import { PartnerQuestion } from '#core/partners/question.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork } from '../../support/a-network.ts';
import { QUESTIONS } from '../../support/questions.ts';
import { chanceFrom } from '../../support/random.ts';
import { worldFrom } from '../../support/worlds.ts';

function rank(question: object, network: Network): PartnersFound {
  const read = readQuestion(PartnerQuestion.parse(question), network, TODAY);
  if (!read.ok) throw new Error(`${read.problem}: ${read.value}`);
  return findPartners(read.asked, network, 1000);
}

const TODAY = '2026-06-01';
const COORDINATOR = { role: 'coordinator', memberId: null } as const;

/** Random networks with a random question that fits each. */
function* questionsAndNetworks(count: number): Generator<{ question: object; network: Network; seed: number }> {
  for (let seed = 1; seed <= count; seed++) {
    const { stored } = worldFrom(seed);
    const { body } = QUESTIONS['POST /api/partners']?.(stored, chanceFrom(seed)) ?? {};
    if (typeof body === 'object' && body !== null)
      yield { question: body, network: asSeenBy(stored, COORDINATOR), seed };
  }
}

describe('in 2,000 random networks', () => {
  test('the points of the reasons add up exactly to a score between 0 and 100', () => {
    for (const { question, network, seed } of questionsAndNetworks(2000)) {
      for (const { score, reasons } of rank(question, network).partners) {
        const tenths = reasons.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
        expect(Math.round(score * 10), `seed ${seed}`).toBe(tenths);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const { value } of reasons) expect(value >= 0 && value <= 1).toBe(true);
      }
    }
  });

  test('the order of members and ties changes nothing', () => {
    for (const { question, network, seed } of questionsAndNetworks(2000)) {
      const turned = { ...network, members: [...network.members].reverse(), ties: [...network.ties].reverse() };
      expect(rank(question, turned), `seed ${seed}`).toEqual(rank(question, network));
    }
  });

  test('fifty unrelated members change no score of those who were there', () => {
    for (const { question, network, seed } of questionsAndNetworks(300)) {
      const [first] = network.members;
      if (!first) continue;
      const strangers = Array.from({ length: 50 }, (_, index) => ({ ...first, id: `stranger-${index}` }));
      const scores = (ranking: PartnersFound) =>
        new Map(ranking.partners.map(({ member, score }) => [member.id, score]));
      const before = scores(rank(question, network));
      const after = scores(rank(question, { ...network, members: [...network.members, ...strangers] }));
      for (const [id, score] of before) expect(after.get(id), `seed ${seed}`).toBe(score);
    }
  });

  test('a higher level of an offer never lowers a score', () => {
    for (const { question, network, seed } of questionsAndNetworks(1000)) {
      const raised = { ...network, members: network.members.map(withTopLevels) };
      const after = new Map(rank(question, raised).partners.map(({ member, score }) => [member.id, score]));
      for (const { member, score } of rank(question, network).partners) {
        // The seeker's own offers rise as well, which can only help.
        expect(after.get(member.id), `seed ${seed}`).toBeGreaterThanOrEqual(score);
      }
    }
  });

  test('a member that says it is busy never gains by it, and a closed one is not suggested', () => {
    for (const { question, network, seed } of questionsAndNetworks(1000)) {
      const scoreWhen = (availability: Member['availability']) => {
        const members = network.members.map((member) => ({ ...member, availability }));
        return new Map(rank(question, { ...network, members }).partners.map(({ member, score }) => [member.id, score]));
      };
      const [open, busy, closed] = [scoreWhen('open'), scoreWhen('busy'), scoreWhen('closed')];
      for (const [id, score] of busy) expect(open.get(id), `seed ${seed}`).toBeGreaterThanOrEqual(score);
      expect(closed.size).toBe(0);
    }
  });
});

function withTopLevels(member: Member): Member {
  return { ...member, offers: member.offers.map((offer) => ({ ...offer, level: 3 })) };
}

describe('a question', () => {
  const [world] = [...questionsAndNetworks(1)];
  test.each([
    [{ country: 'ZZ' }, 'unknown-country', 'ZZ'],
    [{ capacities: [{ capacityId: 'magic' }] }, 'unknown-capacity', 'magic'],
    [{ seekerId: 'a'.repeat(26) }, 'unknown-member', 'a'.repeat(26)],
  ])('that names what is not there: %j', (question, problem, value) => {
    if (!world) throw new Error('There is no world.');
    expect(readQuestion(PartnerQuestion.parse(question), world.network, TODAY)).toEqual({ ok: false, problem, value });
  });

  test('at a level counts who offers what is sought there without one', () => {
    const network = aNetwork()
      .member('Ana', { presences: ['KE'], offers: ['advocacy'] })
      .member('Bo', { presences: ['KE'], offers: [{ capacityId: 'advocacy', level: 2 }] })
      .member('Cy', { presences: ['TD'], offers: ['advocacy'] })
      .member('Dee', { presences: ['KE'], offers: ['advocacy'], availability: 'closed' })
      .member('Eve', { presences: ['KE'], offers: [{ capacityId: 'advocacy', level: 1 }] })
      .seenBy(COORDINATOR);
    const unstated = (minLevel: number, country?: string) => {
      const { partners, leftOut } = rank({ capacities: [{ capacityId: 'advocacy', minLevel }], country }, network);
      return { fitting: partners.length, unstated: leftOut.unstated };
    };
    expect(unstated(2, 'KE')).toEqual({ fitting: 1, unstated: 1 });
    expect(unstated(2)).toEqual({ fitting: 1, unstated: 2 });
    expect(unstated(3, 'KE')).toEqual({ fitting: 0, unstated: 1 });
    expect(unstated(1, 'KE')).toEqual({ fitting: 3, unstated: 0 });
  });

  test('in a country is answered only by members who are there or say that they can help there', () => {
    for (const { network } of questionsAndNetworks(300)) {
      for (const { reasons } of rank({ country: 'KE' }, network).partners) {
        const place = reasons.find(({ term }) => term === 'place');
        expect(place?.value).toBeGreaterThan(0);
      }
    }
  });
});
