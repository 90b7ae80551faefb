/** How to ask the routes of other networks, events, lessons and news in a random world. */

import { EXCHANGE_KINDS, OTHER_NETWORK_KINDS } from '#core/playbook-vocabulary.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import { VISIBILITIES } from '#core/vocabulary.ts';
import { type Asker, someId } from '../questions.ts';
import type { Chance } from '../random.ts';

export const BRIDGE_QUESTIONS: Record<string, Asker> = {
  'GET /api/other-networks': () => ({ path: '/api/other-networks' }),
  'GET /api/other-networks/:id': (world, chance) => ({
    path: `/api/other-networks/${someId(world.otherNetworks, chance)}`,
  }),
  'POST /api/other-networks/carry': (world, chance) => ({
    path: '/api/other-networks/carry',
    body: {
      networkId: someId(world.otherNetworks, chance),
      ...(chance.is(0.3) ? { alsoInId: someId(world.otherNetworks, chance) } : {}),
      ...(chance.is(0.5) ? { country: chance.one(world.countries).code } : {}),
      ...(chance.is(0.4) ? { capacityId: chance.one(world.capacities).id } : {}),
      ...(chance.is(0.4) ? { threatId: chance.one(world.threats).id } : {}),
    },
  }),
  'POST /api/other-networks/propose': (_world, chance) => ({
    path: '/api/other-networks/propose',
    body: toldOf(chance),
  }),
  'POST /api/other-networks/affiliation': (world, chance) => ({
    path: '/api/other-networks/affiliation',
    body: {
      networkId: someId(world.otherNetworks, chance),
      visibility: chance.is(0.2) ? null : chance.one(VISIBILITIES),
      isConfirmed: chance.is(0.7),
    },
  }),
  'POST /api/other-networks/change': (world, chance) => ({
    path: '/api/other-networks/change',
    body: {
      ...toldOf(chance),
      id: someId(world.otherNetworks, chance),
      visibility: chance.one(['private', 'network', 'public']),
    },
  }),
  'POST /api/other-networks/merge': (world, chance) => ({
    path: '/api/other-networks/merge',
    body: { keepId: someId(world.otherNetworks, chance), goneId: someId(world.otherNetworks, chance) },
  }),
  'POST /api/other-networks/remove': (world, chance) => ({
    path: '/api/other-networks/remove',
    body: { id: someId(world.otherNetworks, chance) },
  }),
  'GET /api/exchanges': () => ({ path: '/api/exchanges' }),
  'GET /api/exchanges/:id': (world, chance) => ({ path: `/api/exchanges/${someId(world.exchanges, chance)}` }),
  'POST /api/exchanges': (world, chance) => ({
    path: '/api/exchanges',
    body: {
      id: chance.is(0.4) ? someId(world.exchanges, chance) : null,
      kind: chance.one(EXCHANGE_KINDS),
      topic: 'How we spoke to the ministry',
      note: null,
      startsAt: chance.one([null, '2026-02-03', '2026-02-03T14:30Z']),
      link: null,
      languages: ['en'],
      threatIds: chance.some(world.threats, 0.3).map(({ id }) => id),
      capacityIds: [],
      country: null,
      caseId: caseIn(world, chance),
      outcome: null,
      visibility: chance.one(VISIBILITIES),
      isConfirmed: chance.is(0.8),
    },
    headers: { 'If-Match': '"unknown"' },
  }),
  'POST /api/exchanges/remove': (world, chance) => ({
    path: '/api/exchanges/remove',
    body: { id: someId(world.exchanges, chance) },
  }),
  'GET /api/lessons': (world, chance) => {
    const asked = new URLSearchParams();
    if (chance.is(0.3)) asked.set('caseId', someId(world.cases, chance));
    if (chance.is(0.3)) asked.set('exchangeId', someId(world.exchanges, chance));
    if (chance.is(0.3)) asked.set('memberId', someId(world.members, chance));
    return { path: `/api/lessons?${asked}` };
  },
  'POST /api/lessons': (world, chance) => ({
    path: '/api/lessons',
    body: {
      id: chance.is(0.4) ? someId(world.lessons, chance) : null,
      text: 'Ask sooner',
      caseId: caseIn(world, chance),
      exchangeId: chance.is(0.4) ? someId(world.exchanges, chance) : null,
      visibility: chance.one(VISIBILITIES),
      isConfirmed: chance.is(0.8),
    },
    headers: { 'If-Match': '"unknown"' },
  }),
  'POST /api/lessons/remove': (world, chance) => ({
    path: '/api/lessons/remove',
    body: { id: someId(world.lessons, chance) },
  }),
  'GET /api/news': () => ({ path: '/api/news' }),
  'POST /api/news/looked': () => ({ path: '/api/news/looked', body: {} }),
};

const OPEN_TO_ALL = ['POST /api/other-networks/carry'];

/** Looking is for everybody, what is new and every change for those who are signed in. */
export const BRIDGE_REFUSED: readonly string[] = Object.keys(BRIDGE_QUESTIONS).filter(
  (route) => route === 'GET /api/news' || (route.startsWith('POST') && !OPEN_TO_ALL.includes(route)),
);

function toldOf(chance: Chance) {
  return {
    name: 'An alliance of rivers',
    acronym: chance.is(0.5) ? 'AR' : null,
    kind: chance.one(OTHER_NETWORK_KINDS),
    website: null,
    note: null,
  };
}

function caseIn({ cases }: StoredNetwork, chance: Chance): string | null {
  return chance.is(0.5) ? someId(cases, chance) : null;
}
