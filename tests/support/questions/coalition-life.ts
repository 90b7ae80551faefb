/** How to ask about coalitions that members form here in a random world. */
import { STEPS } from '#core/coalition-life/stages.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { CONDITIONS, LEVELS, MODES, VISIBILITIES } from '#core/vocabulary.ts';
import { DAY, day } from '../people/times.ts';
import type { People } from '../people.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

export const COALITION_LIFE_QUESTIONS: Record<string, Asker> = {
  'GET /api/coalitions/mine': () => ({ path: '/api/coalitions/mine' }),
  'GET /api/coalitions/:id': (world, chance, people) => ({
    path: `/api/coalitions/${chance.is(0.2) ? chance.one(world.coalitions).id : coalitionIn(chance, people)}`,
  }),
  'POST /api/coalitions/start': (world, chance, people) => {
    const isEditor = people?.visitor.account?.role === 'editor';
    const others = world.members.filter(({ id }) => id !== people?.visitor.account?.memberId);
    const invitedIds = chance.some(others.length > 0 ? others : world.members, 0.4).map(({ id }) => id);
    return {
      path: '/api/coalitions/start',
      body: {
        name: `Started ${chance.below(1000)}`,
        purpose: chance.is(0.5) ? `Purpose ${chance.below(1000)}` : '',
        country: chance.is(0.5) ? chance.one(world.countries).code : null,
        mode: chance.one(MODES),
        seats: seatsFrom(world, chance),
        invitedIds: invitedIds.length > 0 ? invitedIds : [memberIn(world, chance)],
        convenorId: !isEditor && chance.is(0.2) ? memberIn(world, chance) : null,
        threshold: chance.is(0.3) ? 2 : null,
        answerBy: day(-chance.below(40) * DAY),
        reviewOn: chance.is(0.3) ? day(-chance.below(90) * DAY) : null,
        joins: isEditor || chance.is(0.1) ? joiningFrom(world, chance, 'coalition') : null,
      },
    };
  },
  'POST /api/coalitions/invite': (world, chance, people) => ({
    path: '/api/coalitions/invite',
    body: askedIn(world, chance, people),
  }),
  'POST /api/coalitions/answer': (world, chance, people) => {
    const id = coalitionIn(chance, people);
    const level = chance.is(0.7) ? chance.one(['private', 'coalition'] as const) : chance.one(VISIBILITIES);
    const body = chance.is(0.3)
      ? { id, answer: 'decline' }
      : { id, answer: 'accept', ...joiningFrom(world, chance, level) };
    return { path: '/api/coalitions/answer', body };
  },
  'POST /api/coalitions/step': (_world, chance, people) => ({
    path: '/api/coalitions/step',
    body: { id: coalitionIn(chance, people), step: chance.one(STEPS) },
  }),
  'POST /api/coalitions/hand-chair': (world, chance, people) => ({
    path: '/api/coalitions/hand-chair',
    body: { id: convenedIn(world, chance, people), memberId: memberIn(world, chance) },
  }),
  'POST /api/coalitions/terms': (world, chance, people) => {
    const id = convenedIn(world, chance, people);
    const revision = people?.rows.coalitionTerms.find(({ coalitionId }) => coalitionId === id)?.revision;
    return {
      path: '/api/coalitions/terms',
      body: { id, purpose: `Purpose ${chance.below(1000)}`, reviewOn: null, charter: `Charter ${chance.below(1000)}` },
      headers: { 'If-Match': `"${chance.is(0.9) ? revision : 'another'}"` },
    };
  },
  'POST /api/coalitions/drill': (world, chance, people) => ({
    path: '/api/coalitions/drill',
    body: { id: convenedIn(world, chance, people) },
  }),
  'POST /api/coalitions/acknowledge': (_world, chance, people) => ({
    path: '/api/coalitions/acknowledge',
    body: { id: coalitionIn(chance, people) },
  }),
};

/** Who is not signed in sees of a coalition what everybody sees, and does nothing. */
export const COALITION_LIFE_REFUSED: readonly string[] = Object.keys(COALITION_LIFE_QUESTIONS).filter(
  (route) => route !== 'GET /api/coalitions/:id',
);

/** Often one in which the visitor has a part; else any, whoever may know of it, or none at all. */
function coalitionIn(chance: Chance, people?: People): string {
  const all = people?.rows.coalitionTerms ?? [];
  const account = people?.visitor.account;
  const memberId = account?.memberId ?? null;
  const isOwn = ({ coalitionId, starterId, startedBy }: (typeof all)[number]) =>
    (memberId !== null && starterId === memberId) ||
    (startedBy !== null && startedBy === account?.id) ||
    (people?.rows.coalitionInvitations ?? []).some(
      (one) => one.coalitionId === coalitionId && one.memberId === memberId,
    );
  const own = all.filter(isOwn);
  if (own.length > 0 && chance.is(0.8)) return chance.one(own).coalitionId;
  return chance.one([...all.map(({ coalitionId }) => coalitionId), idFromChance(chance)]);
}

/** One that the visitor's member convenes, where there is one; else any. */
function convenedIn(world: StoredNetwork, chance: Chance, people?: People): string {
  const memberId = people?.visitor.account?.memberId ?? null;
  const formed = (people?.rows.coalitionTerms ?? []).filter(({ formedOn }) => formedOn !== null);
  const own = world.coalitions.filter(
    ({ id, convenorId }) => convenorId === memberId && formed.some(({ coalitionId }) => coalitionId === id),
  );
  return own.length > 0 && chance.is(0.9) ? chance.one(own).id : coalitionIn(chance, people);
}

/** Somebody to ask, now and then one that is in it already, unlisted where there is one. */
function askedIn(world: StoredNetwork, chance: Chance, people?: People) {
  const id = chance.is(0.9) ? convenedIn(world, chance, people) : coalitionIn(chance, people);
  const ownId = people?.visitor.account?.memberId;
  const inside = world.memberships.filter(({ coalitionId, memberId }) => coalitionId === id && memberId !== ownId);
  const unlisted = inside.filter(({ visibility }) => visibility === 'private');
  const known = unlisted.length > 0 ? unlisted : inside;
  return { id, memberIds: [known.length > 0 && chance.is(0.8) ? chance.one(known).memberId : memberIn(world, chance)] };
}

function joiningFrom(world: StoredNetwork, chance: Chance, level: string) {
  return {
    bringing: chance.some(world.capacities, 0.4).map(({ id }) => ({ capacityId: id, level: chance.one(LEVELS) })),
    conditions: chance.some(CONDITIONS, 0.3),
    ownCondition: chance.is(0.3) ? `Only ${chance.below(1000)}` : '',
    note: '',
    until: chance.is(0.3) ? day(-chance.below(90) * DAY) : null,
    level,
    showsInvited: chance.is(0.5),
  };
}

function seatsFrom(world: StoredNetwork, chance: Chance) {
  return chance
    .some(world.capacities, 0.4)
    .map(({ id }) => ({ capacityId: id, minLevel: chance.one(LEVELS), count: 1 + chance.below(2) }));
}

/** Any member of the whole world: asking for a hidden one must answer as if it did not exist. */
function memberIn(world: StoredNetwork, chance: Chance): string {
  return chance.one(world.members).id;
}
