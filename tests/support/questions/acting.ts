/** How to ask the routes of brokered needs, offers of help, how it went, and kept searches in a random world. */
import { LEVEL_REPLIES, OUTCOMES } from '#core/introductions/follow-up.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { LEVELS, URGENCIES } from '#core/vocabulary.ts';
import type { People } from '../people.ts';
import { type Asker, someId } from '../questions.ts';
import type { Chance } from '../random.ts';
import { partnerQuestionIn } from './partners.ts';

export const ACTING_QUESTIONS: Record<string, Asker> = {
  'GET /api/brokering': () => ({ path: '/api/brokering' }),
  'POST /api/brokering': (world, chance) => ({
    path: '/api/brokering',
    body: {
      capacityId: chance.one(world.capacities).id,
      country: chance.is(0.5) ? chance.one(world.countries).code : null,
      urgency: chance.one(URGENCIES),
      note: 'Words of somebody',
      tell: tellFrom(chance),
      by: chance.is(0.5) ? '2026-01-08' : null,
      isQuiet: chance.is(0.5),
    },
  }),
  'POST /api/brokering/send': (world, chance, people) => ({
    path: '/api/brokering/send',
    body: { id: someId(openNeeds(people), chance), helperIds: helpersIn(world, chance, people) },
  }),
  'GET /api/helping': () => ({ path: '/api/helping' }),
  'POST /api/helping': (world, chance, people) => {
    const need = needIn(world, chance, people);
    return {
      path: '/api/helping',
      body: {
        seekerId: need?.memberId ?? chance.one(world.members).id,
        capacityId: need?.capacityId ?? chance.one(world.capacities).id,
        note: 'What we could do',
        tell: tellFrom(chance),
      },
    };
  },
  'GET /api/follow-ups': () => ({ path: '/api/follow-ups' }),
  'POST /api/follow-ups': (_world, chance, people) => ({
    path: '/api/follow-ups',
    body: {
      id: metIn(chance, people),
      outcome: chance.one(OUTCOMES),
      note: chance.is(0.5) ? 'How it went' : '',
      level: chance.is(0.3) ? chance.one(LEVELS) : null,
    },
  }),
  'POST /api/follow-ups/level': (_world, chance, people) => ({
    path: '/api/follow-ups/level',
    body: { id: metIn(chance, people), answer: chance.one(LEVEL_REPLIES) },
  }),
  'POST /api/follow-ups/close': (_world, chance, people) => ({
    path: '/api/follow-ups/close',
    body: { id: metIn(chance, people) },
  }),
  'GET /api/saved-searches': () => ({ path: '/api/saved-searches' }),
  'POST /api/saved-searches': (world, chance) => ({
    path: '/api/saved-searches',
    body: {
      name: 'Lawyers nearby',
      fragment: 'capacities=legal-support',
      question: partnerQuestionIn(world, chance),
    },
  }),
  'POST /api/saved-searches/open': (_world, chance, people) => ({
    path: '/api/saved-searches/open',
    body: { id: searchIn(chance, people) },
  }),
  'POST /api/saved-searches/remove': (_world, chance, people) => ({
    path: '/api/saved-searches/remove',
    body: { id: searchIn(chance, people) },
  }),
};

/** All of it is for those who are signed in. */
export const ACTING_REFUSED: readonly string[] = Object.keys(ACTING_QUESTIONS);

function openNeeds(people?: People) {
  return people?.rows.calls.filter(({ isBrokered, closedAt }) => isBrokered && closedAt === null);
}

/** One or two. */
function helpersIn(world: StoredNetwork, chance: Chance, people?: People): string[] {
  const others = chance.is(0.3) ? [helperIn(world, chance, people)] : [];
  return [...new Set([helperIn(world, chance, people), ...others])];
}

/** Now and then whoever asks, or whoever has it already. */
function helperIn(world: StoredNetwork, chance: Chance, people?: People): string {
  const calls = openNeeds(people) ?? [];
  if (calls.length > 0 && chance.is(0.4)) return chance.one(calls).seekerId;
  return chance.one(world.members).id;
}

/** Often of somebody who asks the visitor's member already, without a name. */
function needIn(world: StoredNetwork, chance: Chance, people?: People) {
  const ownId = people?.visitor.account?.memberId;
  const askers = (people?.rows.introductions ?? []).filter(({ helperId }) => helperId === ownId);
  const theirs = world.needs.filter(({ memberId }) => askers.some(({ seekerId }) => seekerId === memberId));
  const some = theirs.length > 0 && chance.is(0.7) ? theirs : world.needs;
  return some.length > 0 && chance.is(0.9) ? chance.one(some) : null;
}

/** Mostly one of the visitor's own, in which both said yes. */
function metIn(chance: Chance, people?: People): string {
  const ownId = people?.visitor.account?.memberId;
  const met = (people?.rows.introductions ?? []).filter(({ agreedAt }) => agreedAt !== null);
  const own = met.filter(({ seekerId, helperId }) => seekerId === ownId || helperId === ownId);
  return someId(own.length > 0 && chance.is(0.8) ? own : people?.rows.introductions, chance);
}

function searchIn(chance: Chance, people?: People): string {
  const all = people?.rows.savedSearches ?? [];
  const own = all.filter(({ accountId }) => accountId === people?.visitor.account?.id);
  return someId(own.length > 0 && chance.is(0.6) ? own : all, chance);
}

function tellFrom(chance: Chance) {
  return { kind: chance.is(0.5), sectors: chance.is(0.5) };
}
