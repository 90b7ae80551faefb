/** How to ask about requests for solidarity and joint actions in a random world. */
import { ACTION_STEPS, OUTCOMES_OF_REQUESTS, REQUEST_STEPS, RESPONSE_KINDS } from '#core/requests/stages.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { LEVELS, MODES, URGENCIES, VISIBILITIES } from '#core/vocabulary.ts';
import { DAY, day } from '../people/times.ts';
import type { People } from '../people.ts';
import type { Asker } from '../questions.ts';
import { type Chance, idFromChance } from '../random.ts';

const LETTER = 'age-encryption.org/v1';

export const REQUEST_QUESTIONS: Record<string, Asker> = {
  'GET /api/requests': () => ({ path: '/api/requests' }),
  'GET /api/requests/:id': (_world, chance, people) => ({ path: `/api/requests/${requestIn(chance, people)}` }),
  'POST /api/requests': (world, chance, people) => {
    const mode = chance.one(MODES);
    const namedIds = othersIn(world, chance, people).slice(0, 1 + chance.below(2));
    return {
      path: '/api/requests',
      body: mode === 'silent' ? { mode, namedIds, letter: LETTER } : openFrom(world, chance, people),
    };
  },
  'POST /api/requests/step': (world, chance, people) => ({
    path: '/api/requests/step',
    body: stepFrom(world, chance, people),
  }),
  'GET /api/actions': () => ({ path: '/api/actions' }),
  'GET /api/actions/:id': (_world, chance, people) => ({ path: `/api/actions/${actionIn(chance, people)}` }),
  'POST /api/actions': (world, chance, people) => {
    const mode = chance.one(MODES);
    return {
      path: '/api/actions',
      body: {
        ...{
          kind: chance.one(RESPONSE_KINDS),
          title: `Act ${chance.below(1000)}`,
          text: 'We say',
          mode,
          confirmed: true,
        },
        requestId: chance.is(0.4) ? requestIn(chance, people) : null,
        coalitionId: mode === 'quiet' ? coalitionIn(world, chance, people) : null,
        namedIds: mode === 'silent' ? othersIn(world, chance, people).slice(0, 1 + chance.below(2)) : [],
        atLeast: 2 + chance.below(3),
        signBy: day(-chance.below(20) * DAY),
      },
    };
  },
  'POST /api/actions/sign': (_world, chance, people) => ({
    path: '/api/actions/sign',
    body: { id: actionIn(chance, people), others: chance.below(4), confirmed: true },
  }),
  'POST /api/actions/step': (_world, chance, people) => ({
    path: '/api/actions/step',
    body: { id: actionIn(chance, people), step: chance.one(ACTION_STEPS) },
  }),
};

/** What is public anybody reads; to act is for editors. */
export const REQUEST_REFUSED: readonly string[] = Object.keys(REQUEST_QUESTIONS).filter((one) =>
  one.startsWith('POST'),
);

function stepFrom(world: StoredNetwork, chance: Chance, people?: People): object {
  const id = requestIn(chance, people);
  const all = people?.rows.requestResponses.filter(({ requestId }) => requestId === id) ?? [];
  const responseId = all.length > 0 ? chance.one(all).id : idFromChance(chance);
  const step = chance.is(0.8) ? fittingStep(chance, id, people) : chance.one(REQUEST_STEPS);
  const level = chance.is(0.5) ? 'private' : chance.one(VISIBILITIES);
  const sharesContact = chance.is(0.5);
  const words = `Words ${chance.below(1000)}`;
  if (step === 'respond')
    return { id, step, kind: chance.one(RESPONSE_KINDS), words, level, isNamed: chance.is(0.7), sharesContact };
  if (step === 'agree-response') return { id, step, responseId, sharesContact };
  if (step === 'move-response')
    return { id, step, responseId, state: chance.one(['under-way', 'done', 'dropped'] as const) };
  if (step === 'write-letter') return { id, step, letter: LETTER };
  if (step === 'name') return { id, step, memberIds: othersIn(world, chance, people).slice(0, 1), letter: LETTER };
  if (step === 'unname') {
    const named = people?.rows.requestNamed.filter(({ requestId }) => requestId === id) ?? [];
    return { id, step, memberId: named.length > 0 ? chance.one(named).memberId : chance.one(world.members).id };
  }
  if (step === 'widen') return { id, step, to: openFrom(world, chance, people) };
  if (step === 'close') {
    const isSilent = people?.rows.requests.some((one) => one.id === id && one.mode === 'silent') ?? false;
    return { id, step, outcome: isSilent ? null : chance.one(OUTCOMES_OF_REQUESTS), words: isSilent ? null : words };
  }
  return { id, step };
}

/** Mostly what the visitor may do with it. */
function fittingStep(chance: Chance, id: string, people?: People): (typeof REQUEST_STEPS)[number] {
  const request = people?.rows.requests.find((one) => one.id === id);
  const isSeeker = request?.seekerId === people?.visitor.account?.memberId;
  if (request?.mode === 'silent')
    return isSeeker ? chance.one(['write-letter', 'name', 'unname', 'close', 'withdraw']) : 'write-letter';
  if (!isSeeker) return chance.one(['respond', 'respond', 'move-response']);
  return chance.one(['agree-response', 'agree-response', 'move-response', 'widen', 'close', 'withdraw']);
}

function openFrom(world: StoredNetwork, chance: Chance, people?: People): object {
  const mode = chance.one(['quiet', 'network', 'public'] as const);
  const who =
    mode === 'public'
      ? { confirmed: true }
      : { excludedIds: othersIn(world, chance, people).slice(0, chance.below(3)) };
  return {
    ...{ mode, title: `Title ${chance.below(1000)}`, what: `What ${chance.below(1000)}`, ...who },
    ...(mode === 'quiet' ? { coalitionId: coalitionIn(world, chance, people) } : {}),
    needs: chance.some(world.capacities, 0.4).map(({ id }) => ({ capacityId: id, minLevel: chance.one(LEVELS) })),
    threatIds: chance.some(world.threats, 0.3).map(({ id }) => id),
    country: chance.is(0.4) ? chance.one(world.countries).code : null,
    by: chance.is(0.5) ? day(-chance.below(20) * DAY) : null,
    urgency: chance.one(URGENCIES),
    showsSeeker: chance.is(0.5),
  };
}

/** Often one that the visitor has a part in; else anybody's, seen or not, or none at all. */
function requestIn(chance: Chance, people?: People): string {
  const all = people?.rows.requests ?? [];
  const ownId = people?.visitor.account?.memberId;
  const isConcerned = ({ id }: { id: string }) =>
    [...(people?.rows.requestNamed ?? [])].some((one) => one.requestId === id && one.memberId === ownId) ||
    [...(people?.rows.requestResponses ?? [])].some((one) => one.requestId === id && one.ownerId === ownId);
  const own = all.filter((one) => one.seekerId === ownId || isConcerned(one));
  if (own.length > 0 && chance.is(0.75)) return chance.one(own).id;
  const open = all.filter(({ stage, mode }) => stage === 'open' && mode !== 'silent');
  if (open.length > 0 && chance.is(0.5)) return chance.one(open).id;
  return chance.one([...all.map(({ id }) => id), idFromChance(chance)]);
}

function actionIn(chance: Chance, people?: People): string {
  const ownId = people?.visitor.account?.memberId;
  const own = (people?.rows.actions ?? []).filter(
    ({ id, starterId }) =>
      starterId === ownId ||
      people?.rows.commitments.some((one) => one.actionId === id && one.memberId === ownId) ||
      people?.rows.actionNamed.some((one) => one.actionId === id && one.memberId === ownId),
  );
  if (own.length > 0 && chance.is(0.6)) return chance.one(own).id;
  return chance.one([...(people?.rows.actions ?? []).map(({ id }) => id), idFromChance(chance)]);
}

/** Mostly one that the visitor is in. */
function coalitionIn(world: StoredNetwork, chance: Chance, people?: People): string {
  const ownId = people?.visitor.account?.memberId;
  const own = world.memberships.filter(({ memberId }) => memberId === ownId).map(({ coalitionId }) => coalitionId);
  if (own.length > 0 && chance.is(0.8)) return chance.one(own);
  return chance.one([...world.coalitions.map(({ id }) => id), idFromChance(chance)]);
}

/** Members in any order, seen or not, the visitor's own rarely among them. */
function othersIn(world: StoredNetwork, chance: Chance, people?: People): string[] {
  const ownId = people?.visitor.account?.memberId;
  const ids = chance.some(world.members, 0.5).map(({ id }) => id);
  const others = ids.filter((id) => id !== ownId || chance.is(0.1));
  return others.length > 0 ? others : [chance.one(world.members).id];
}
