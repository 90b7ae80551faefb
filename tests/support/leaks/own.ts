/** Leaks around entries and their own facts. */
import type { Leak } from '../leaks.ts';
import { telling } from './answers.ts';

export const OWN_LEAKS: Leak[] = [
  {
    name: 'a shown offer takes over the conditions of a hidden one',
    load: (stored) => ({
      ...stored,
      offers: stored.offers.map((offer) => ({
        ...offer,
        conditions:
          stored.offers.find(
            ({ memberId, capacityId, conditions }) =>
              memberId === offer.memberId && capacityId === offer.capacityId && conditions !== null,
          )?.conditions ?? null,
      })),
    }),
  },
  {
    name: 'a member that hides an urgent need looks confirmed on another day',
    load: (stored) => ({
      ...stored,
      members: stored.members.map((member) => {
        const isPressed = stored.needs.some(({ memberId, urgency }) => memberId === member.id && urgency === 3);
        return isPressed ? { ...member, confirmedOn: '2025-12-24' } : member;
      }),
    }),
  },
  {
    name: 'the size of an entry counts what it hides',
    routes: /^GET \/api\/members\/\w+$/,
    answer: (response, stored, request) => {
      const id = /\/api\/members\/(\w+)$/.exec(request.url)?.[1];
      const rows = [...stored.presences, ...stored.offers, ...stored.needs];
      const changed = new Response(response.body, response);
      changed.headers.set('X-Entry-Size', String(rows.filter(({ memberId }) => memberId === id).length));
      return changed;
    },
  },
  {
    name: 'the draft of a colleague is shown',
    routes: /^GET \/api\/own$/,
    store: (store, rows) => ({
      ...store,
      own: {
        ...store.own,
        draftOf: async (_accountId, memberId) => {
          const [first] = rows.drafts.filter((draft) => draft.memberId === memberId);
          return first ? await store.own.draftOf(first.accountId, memberId) : null;
        },
      },
    }),
  },
  telling('an entry says whether others are changing it', /^GET \/api\/own$/, ({ rows }) => rows.drafts.length > 1),
  {
    name: 'an entry is loaded with the needs of another member',
    routes: /\/own/,
    store: (store, _rows, stored) => ({
      ...store,
      own: {
        ...store.own,
        recordsOf: async (memberId) => {
          const records = await store.own.recordsOf(memberId);
          const others = stored.needs.filter((need) => need.memberId !== memberId).slice(0, 1);
          return records && { ...records, needs: [...records.needs, ...others] };
        },
      },
    }),
  },
];
