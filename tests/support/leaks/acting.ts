/** What coordinators, third ones and the two sides could learn between a need and how it went. */
import type { Leak } from '../leaks.ts';
import { refusingOtherwise, telling } from './answers.ts';

const NEEDS = /^GET \/api\/brokering$/;

export const ACTING_LEAKS: Leak[] = [
  telling('who asks is told to the coordinator', NEEDS, ({ rows }) =>
    rows.calls.filter(({ isBrokered }) => isBrokered).map(({ seekerId }) => seekerId),
  ),
  telling('what is asked with which words is told to the coordinator', NEEDS, ({ rows }) =>
    rows.calls.filter(({ isBrokered }) => isBrokered).map(({ sealed }) => sealed),
  ),
  telling('who said yes is told to the coordinator', NEEDS, ({ rows }) =>
    rows.introductions.filter(({ callId, stage }) => callId !== null && stage === 'willing').map((one) => one.helperId),
  ),
  telling(
    'that somebody said no frees a place',
    NEEDS,
    ({ rows }) => rows.introductions.filter(({ callId, stage }) => callId !== null && stage === 'declined').length,
  ),
  telling('what others said of how it went is told', /^GET \/api\/follow-ups$/, ({ rows }) =>
    rows.feedbacks.map(({ outcome }) => outcome),
  ),
  refusingOtherwise(
    'saying how it went between two others is forbidden instead of not there',
    /^POST \/api\/follow-ups$/,
    ({ rows, id }) => rows.introductions.some((one) => one.id === id),
  ),
  telling(
    'searches that others keep are counted',
    /^GET \/api\/saved-searches$/,
    ({ rows }) => rows.savedSearches.length,
  ),
  telling(
    'a search that is kept counts members that its owner does not see',
    /^GET \/api\/saved-searches$/,
    ({ stored }) => stored.offers.length,
  ),
  {
    name: 'sending a need to whoever asks is refused',
    routes: /^POST \/api\/brokering\/send$/,
    store: (store, rows) => ({
      ...store,
      brokering: {
        ...store.brokering,
        send: async (id, urgency, sendings, deed) => {
          const seekerId = rows.calls.find((call) => call.id === id)?.seekerId;
          const isOwn = sendings.some(({ helperId }) => helperId === seekerId);
          return isOwn ? { ok: false, problem: 'stale' } : await store.brokering.send(id, urgency, sendings, deed);
        },
      },
    }),
  },
  {
    name: 'an offer of help is refused where the one who needs it asked without a name',
    routes: /^POST \/api\/helping$/,
    store: (store, rows) => ({
      ...store,
      introductions: {
        ...store.introductions,
        offer: async (offered, deed) => {
          const isAsked = rows.introductions.some(
            ({ seekerId, helperId, isOffered }) =>
              seekerId === offered.seekerId && helperId === offered.helperId && !isOffered,
          );
          return isAsked ? { ok: false, problem: 'stale' } : await store.introductions.offer(offered, deed);
        },
      },
    }),
  },
];
