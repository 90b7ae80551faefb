/** Laws that hold between a proposal and the one on a slightly different question or network. */

import { expect, it } from 'vitest';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import { type Member, type Network, offersIn, reaches } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { AVAILABILITIES, LEVELS, PRESENCE_KINDS } from '#core/vocabulary.ts';
import { aNetwork, type MemberDetails, type NetworkBuilder } from '../../support/a-network.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { proposalFor, questionFrom } from './ask.ts';

const CAPACITIES = ['advocacy', 'crisis-response', 'digital-security', 'legal-support', 'relocation'];
const LETTERS = [...'abcdefghijkmn'];

type Case = { builder: NetworkBuilder; network: Network; question: CoalitionQuestion; chance: Chance };

it('a proposal is as small as the best of all sets of candidates', () => {
  eachCase(600, ({ network, question }) => {
    const { members, coverage, lowerBound, proven } = proposalFor(network, question);
    const smallest = smallestSize(network, question);
    expect({ size: members.length, lowerBound, proven }).toEqual({
      size: smallest,
      lowerBound: smallest,
      proven: true,
    });
    for (const { count, heldBy, candidateCount, missing } of coverage) {
      expect(heldBy.length).toBeGreaterThanOrEqual(Math.min(count, candidateCount));
      expect(missing).toBe(Math.max(0, count - candidateCount));
    }
  });
});

it('the order of members, offers and presences changes nothing', () => {
  eachCase(300, ({ network, question, chance }) => {
    const shuffled = shuffle(chance, network.members).map((member) => ({
      ...member,
      offers: shuffle(chance, member.offers),
      presences: shuffle(chance, member.presences),
    }));
    expect(proposalFor({ ...network, members: shuffled }, question)).toEqual(proposalFor(network, question));
  });
});

it('a new member never makes a proposal larger where nothing was missing', () => {
  eachCase(300, ({ builder, network, question, chance }) => {
    const before = proposalFor(network, question);
    if (before.coverage.some(({ missing }) => missing > 0)) return;
    const joined = builder.member('x', detailsFrom(chance)).seenBy(ANONYMOUS);
    expect(proposalFor(joined, question).members.length).toBeLessThanOrEqual(before.members.length);
  });
});

it('asking for more members of a need never makes a proposal smaller', () => {
  eachCase(300, ({ network, question }) => {
    const before = proposalFor(network, question).members.length;
    for (const [place, need] of question.needs.entries()) {
      const needs = question.needs.with(place, { ...need, count: need.count + 1 });
      expect(proposalFor(network, { ...question, needs }).members.length).toBeGreaterThanOrEqual(before);
    }
  });
});

it('asking for a need more never makes a proposal smaller', () => {
  eachCase(300, ({ network, question }) => {
    const before = proposalFor(network, question).members.length;
    for (const place of question.needs.keys()) {
      if (question.needs.length === 1) continue;
      const needs = question.needs.toSpliced(place, 1);
      expect(proposalFor(network, { ...question, needs }).members.length).toBeLessThanOrEqual(before);
    }
  });
});

it('excluding somebody who was not proposed changes nothing but the number of candidates', () => {
  eachCase(300, ({ network, question }) => {
    const before = proposalFor(network, question);
    const proposed = new Set(before.members.map(({ memberId }) => memberId));
    const others = network.members.filter(({ id }) => !proposed.has(id) && !question.exclude.includes(id));
    for (const { id } of others) {
      const after = proposalFor(network, { ...question, exclude: [...question.exclude, id] });
      expect(after.members).toEqual(before.members);
      expect(after.lowerBound).toBe(before.lowerBound);
      expect(after.coverage.map(({ heldBy, missing }) => ({ heldBy, missing }))).toEqual(
        before.coverage.map(({ heldBy, missing }) => ({ heldBy, missing })),
      );
    }
  });
});

it('a coalition that holds every need twice still holds each once without any one of its members', () => {
  eachCase(300, ({ network, question }) => {
    const needs = question.needs.map((need) => ({ ...need, count: 2 }));
    const { members, coverage } = proposalFor(network, { ...question, needs });
    for (const { memberId } of members) {
      for (const { heldBy, missing } of coverage) {
        if (missing === 0) expect(heldBy.filter((id) => id !== memberId).length).toBeGreaterThanOrEqual(1);
      }
    }
  });
});

function eachCase(count: number, check: (one: Case) => void) {
  for (let seed = 1; seed <= count; seed++) {
    const one = caseFrom(seed);
    try {
      check(one);
    } catch (error) {
      throw new Error(`Seed ${seed} breaks the law.`, { cause: error });
    }
  }
}

function caseFrom(seed: number): Case {
  const chance = chanceFrom(seed);
  const words = CAPACITIES.reduce((sofar, id) => sofar.capacity(id, 'solidarity'), aNetwork().country('KE', '002'));
  const names = LETTERS.slice(0, 1 + chance.below(LETTERS.length));
  const builder = names.reduce((sofar, name) => sofar.member(name, detailsFrom(chance)), words);
  const network = builder.seenBy(ANONYMOUS);
  const ids = network.members.map(({ id }) => id);
  const include = chance.some(ids, 0.05);
  const question = questionFrom({
    needs: chance
      .some(CAPACITIES.slice(1), 0.6)
      .concat('advocacy')
      .map((capacityId) => ({
        capacityId,
        minLevel: chance.is(0.7) ? 1 : chance.one(LEVELS),
        count: chance.one(LEVELS),
      })),
    fromOutside: chance.is(0.7),
    include,
    exclude: chance.some(ids, 0.05).filter((id) => !include.includes(id)),
  });
  return { builder, network, question, chance };
}

function detailsFrom(chance: Chance): MemberDetails {
  return {
    presences: chance.some(['KE', 'TD'], 0.6).map((country) => ({ country, kind: chance.one(PRESENCE_KINDS) })),
    reach: chance.some(['001', '002', '142'], 0.2),
    availability: chance.is(0.5) ? chance.one(AVAILABILITIES) : null,
    visibility: chance.is(0.1) ? 'network' : 'public',
    offers: chance.some(CAPACITIES, 0.4).map((capacityId) => ({
      capacityId,
      level: chance.is(0.7) ? chance.one(LEVELS) : null,
      country: chance.is(0.2) ? chance.one(['KE', 'TD']) : null,
    })),
  };
}

/** By trying every set of members who may be proposed; written apart from the code that it checks. */
function smallestSize(network: Network, { country: code, needs, fromOutside, include, exclude }: CoalitionQuestion) {
  const country = network.countries.find((one) => one.code === code);
  const isThere = (member: Member) => member.presences.some((presence) => presence.country === code);
  const canReach = (member: Member) => country !== undefined && reaches(member, country);
  const mayCome = (member: Member) => isThere(member) || (fromOutside && canReach(member));
  const holds = (member: Member, need: (typeof needs)[number]) =>
    offersIn(member, code).some(
      (offer) =>
        offer.capacityId === need.capacityId &&
        (offer.level ?? 1) >= need.minLevel &&
        (isThere(member) || canReach(member) || offer.country === code),
    );
  const fixed = network.members.filter(({ id }) => include.includes(id));
  const free = network.members.filter(
    (member) => mayCome(member) && member.availability !== 'closed' && ![...include, ...exclude].includes(member.id),
  );
  let smallest = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 1 << free.length; set++) {
    const chosen = [...fixed, ...free.filter((_, place) => (set >> place) & 1)];
    const isEnough = needs.every((need) => {
      const available = [...fixed, ...free].filter((member) => holds(member, need)).length;
      return chosen.filter((member) => holds(member, need)).length >= Math.min(need.count, available);
    });
    if (isEnough) smallest = Math.min(smallest, chosen.length);
  }
  return smallest;
}

function shuffle<T>(chance: Chance, items: T[]): T[] {
  return items
    .map((item) => ({ item, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
