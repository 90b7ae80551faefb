/** How to ask the routes of introductions, contact details and notices in a random world. */
import { STEPS } from '#core/introductions/stages.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { URGENCIES } from '#core/vocabulary.ts';
import type { People } from '../people.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const INTRODUCTION_QUESTIONS: Record<string, Asker> = {
  'GET /api/introductions': () => ({ path: '/api/introductions' }),
  'GET /api/introductions/:id': (_world, chance, people) => ({
    path: `/api/introductions/${introductionIn(chance, people)}`,
  }),
  'POST /api/introductions': (world, chance, people) => ({
    path: '/api/introductions',
    body: { ...questionFrom(world, chance), helperId: chance.one(world.members).id, ...askedBefore(chance, people) },
  }),
  'POST /api/introductions/calls': (world, chance) => ({
    path: '/api/introductions/calls',
    body: questionFrom(world, chance),
  }),
  'POST /api/introductions/calls/close': (_world, chance, people) => ({
    path: '/api/introductions/calls/close',
    body: { id: chance.one([...(people?.rows.calls ?? []).map(({ id }) => id), idFromChance(chance)]) },
  }),
  'POST /api/introductions/step': (_world, chance, people) => {
    const step = chance.one(STEPS);
    const id = introductionIn(chance, people);
    return {
      path: '/api/introductions/step',
      body: step === 'offer' ? { id, step, tell: tellFrom(chance) } : { id, step },
    };
  },
  'GET /api/contact': () => ({ path: '/api/contact' }),
  'POST /api/contact': (_world, chance) => ({
    path: '/api/contact',
    body: { text: chance.is(0.2) ? '' : `Call ${chance.below(1000)}` },
  }),
  'GET /api/notices': () => ({ path: '/api/notices' }),
  'POST /api/notices/clear': (_world, chance, people) => ({
    path: '/api/notices/clear',
    body: { ids: [chance.one([...(people?.rows.notices ?? []).map(({ id }) => id), idFromChance(chance)])] },
  }),
};

/** All of it is for those who are signed in, and nearly all for editors. */
export const INTRODUCTION_REFUSED: readonly string[] = Object.keys(INTRODUCTION_QUESTIONS);

/** Often one of the visitor's own member; else anybody's, seen or not, or none at all. */
function introductionIn(chance: Chance, people?: People): string {
  const all = people?.rows.introductions ?? [];
  const ownId = people?.visitor.account?.memberId;
  const own = all.filter(({ seekerId, helperId }) => seekerId === ownId || helperId === ownId);
  if (own.length > 0 && chance.is(0.7)) return chance.one(own).id;
  return chance.one([...all.map(({ id }) => id), idFromChance(chance)]);
}

function questionFrom(world: StoredNetwork, chance: Chance) {
  return {
    capacityId: chance.one(world.capacities).id,
    country: chance.is(0.5) ? chance.one(world.countries).code : null,
    urgency: chance.one(URGENCIES),
    note: chance.is(0.5) ? `Words ${chance.below(1000)}` : '',
    tell: tellFrom(chance),
  };
}

/** Now and then what is between the visitor's member and another already, whether or not it may know. */
function askedBefore(chance: Chance, people?: People) {
  const ownId = people?.visitor.account?.memberId;
  const all = people?.rows.introductions ?? [];
  if (all.length > 0 && chance.is(0.3)) return { helperId: chance.one(all).helperId };
  const own = all.filter(({ seekerId }) => seekerId === ownId);
  const found = own.filter(({ callId, stage }) => callId !== null && (stage === 'asked' || stage === 'willing'));
  if (own.length === 0 || chance.is(0.2)) return {};
  const { capacityId, helperId } = chance.one(found.length > 0 ? found : own);
  return { capacityId, helperId };
}

function tellFrom(chance: Chance) {
  return { kind: chance.is(0.5), sectors: chance.is(0.5) };
}
