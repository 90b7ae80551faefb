/** What bridges to other networks, events, lessons and news could tell of what is hidden. */
import type { Leak } from '../leaks.ts';
import { changing, refusingOtherwise, telling } from './answers.ts';

const NETWORKS = /^GET \/api\/other-networks$/;
const NETWORK = /^GET \/api\/other-networks\/\w+$/;
const CARRY = /^POST \/api\/other-networks\/carry$/;
const NEWS = /^GET \/api\/news$/;

export const BRIDGE_LEAKS: Leak[] = [
  {
    name: 'an affiliation ignores its own level',
    load: (stored) => ({
      ...stored,
      affiliations: stored.affiliations.map((one) => ({ ...one, visibility: 'public' as const })),
    }),
  },
  changing('a bridge counts affiliations that are hidden', NETWORKS, async (response, { stored }) => {
    if (response.status !== 200) return response;
    const body: { networks: { id: string }[] } = JSON.parse(await response.text());
    const networks = body.networks.map((one) => ({
      ...one,
      memberCount: stored.affiliations.filter(({ networkId }) => networkId === one.id).length,
    }));
    return new Response(JSON.stringify({ ...body, networks }), response);
  }),
  telling(
    'somebody who is in two networks in quiet is counted as one who could carry it',
    CARRY,
    ({ stored, text }) => stored.affiliations.filter(({ networkId }) => text.includes(networkId)).length,
  ),
  changing('whoever could carry it is said to have all their ties', CARRY, async (response, { stored }) => {
    if (response.status !== 200) return response;
    const body: { carriers: { member: { id: string } }[] } = JSON.parse(await response.text());
    const tied = (id: string) => stored.ties.filter(({ a, b }) => a === id || b === id).length;
    const carriers = body.carriers.map((one) => ({ ...one, tied: tied(one.member.id) }));
    return new Response(JSON.stringify({ ...body, carriers }), response);
  }),
  refusingOtherwise('a network that is only proposed is forbidden instead of not there', NETWORK, ({ stored, id }) =>
    stored.otherNetworks.some((one) => one.id === id),
  ),
  changing('a lesson of a hidden case is shown', /^GET \/api\/lessons$/, async (response, { stored }) => {
    if (response.status !== 200) return response;
    const body: { lessons: object[] } = JSON.parse(await response.text());
    const open = stored.lessons.filter(({ visibility }) => visibility === 'public').map(({ text }) => ({ text }));
    return new Response(JSON.stringify({ ...body, lessons: open }), response);
  }),
  refusingOtherwise(
    'changing a hidden event is forbidden instead of not there',
    /^POST \/api\/(exchanges|lessons)\/remove$/,
    ({ stored, id }) => [...stored.exchanges, ...stored.lessons].some((one) => one.id === id),
  ),
  telling(
    'what is new counts what is hidden',
    NEWS,
    ({ stored }) => stored.exchanges.length + stored.lessons.length + stored.cases.length + stored.alerts.length,
  ),
  {
    name: 'what somebody else looked at is taken for one’s own',
    routes: NEWS,
    store: (store, rows) => ({
      ...store,
      news: {
        ...store.news,
        markOf: async () => rows.newsMarks.at(-1) ?? { lookedOn: null, toldOn: null },
      },
    }),
  },
];
