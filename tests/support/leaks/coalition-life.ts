/** What those who form a coalition could learn too early, and others at all. */
import type { Leak } from '../leaks.ts';
import type { Rows } from '../rows.ts';
import { refusingOtherwise, telling } from './answers.ts';

const ONE = /^GET \/api\/coalitions\/\w{26}$/;

const askedBy = (rows: Rows, id: string) => rows.coalitionInvitations.filter(({ coalitionId }) => coalitionId === id);
const isSealed = (rows: Rows, id: string) =>
  rows.coalitionTerms.some((one) => one.coalitionId === id && one.threshold !== null && one.formedOn === null);

export const COALITION_LIFE_LEAKS: Leak[] = [
  refusingOtherwise('a coalition that others form is forbidden instead of not there', ONE, ({ rows, id }) =>
    rows.coalitionTerms.some(({ coalitionId }) => coalitionId === id),
  ),
  refusingOtherwise('a step in what others form is forbidden instead of not there', /\/coalitions\/step$/, (asked) =>
    asked.rows.coalitionTerms.some(({ coalitionId }) => coalitionId === asked.id),
  ),
  telling('below a threshold it is counted who accepted', ONE, ({ rows, id }) =>
    isSealed(rows, id) ? askedBy(rows, id).filter(({ reply }) => reply === 'accepted').length : null,
  ),
  telling('below a threshold it is told whether there is a yes at all', ONE, ({ rows, id }) =>
    isSealed(rows, id) ? askedBy(rows, id).some(({ reply }) => reply === 'accepted') : null,
  ),
  telling('below a threshold it is counted who declined', ONE, ({ rows, id }) =>
    isSealed(rows, id) ? askedBy(rows, id).filter(({ reply }) => reply === 'declined').length : null,
  ),
  telling(
    'how many are asked is counted by rows, those that are hidden included',
    ONE,
    ({ rows, id }) => askedBy(rows, id).length,
  ),
  telling('those who are asked are told who else is', ONE, ({ rows, id }) =>
    askedBy(rows, id).map(({ memberId }) => memberId),
  ),
  telling(
    'how an answer stood when its time was over is told',
    /^GET \/api\/coalitions\/mine$/,
    ({ rows }) => rows.coalitionInvitations.filter(({ reply }) => reply === 'accepted').length,
  ),
  telling(
    'at what moment a test alert began is told',
    ONE,
    ({ rows, id }) => rows.coalitionDrills.find(({ coalitionId }) => coalitionId === id)?.startedAt,
  ),
  telling('how soon each answered a test alert is counted, those that are unlisted included', ONE, ({ rows, id }) => {
    const drill = rows.coalitionDrills.find(({ coalitionId }) => coalitionId === id);
    return rows.coalitionDrillAnswers.filter(({ drillId }) => drillId === drill?.id).map(({ speed }) => speed);
  }),
  telling(
    'who wrote the charter is told',
    ONE,
    ({ rows, id }) => rows.coalitionTerms.find(({ coalitionId }) => coalitionId === id)?.charterBy,
  ),
  telling(
    'when somebody started it is told',
    ONE,
    ({ rows, id }) => rows.coalitionTerms.find(({ coalitionId }) => coalitionId === id)?.startedAt,
  ),
  reading('a starter reads what is sealed', (life) => ({ ...life, threshold: null })),
  reading('a hidden member counts as an unlisted one', (life) => ({
    ...life,
    memberships: life.memberships.map((one) => ({ ...one, isAway: false })),
  })),
  reading('a hidden member’s yes is shown to the starter', (life) => ({
    ...life,
    invitations: life.invitations.map((one) => ({ ...one, isAway: false })),
  })),
  reading('a yes is shown to those who are asked, whether or not it is to be', (life) => ({
    ...life,
    invitations: life.invitations.map((one) => ({ ...one, showsInvited: true })),
  })),
  {
    name: 'asking somebody who is in it unlisted, or was asked by another, is refused',
    routes: /^POST \/api\/coalitions\/invite$/,
    store: (store, rows, stored) => ({
      ...store,
      coalitions: {
        ...store.coalitions,
        invite: async (before, asked, deed) => {
          const isIn = [...stored.memberships, ...rows.coalitionInvitations].some(
            ({ coalitionId, memberId }) => coalitionId === before.id && asked.memberIds.includes(memberId),
          );
          return isIn ? { ok: false, problem: 'stale' } : await store.coalitions.invite(before, asked, deed);
        },
      },
    }),
  },
];

type Store = Parameters<NonNullable<Leak['store']>>[0];
type Life = NonNullable<Awaited<ReturnType<Store['coalitions']['findCoalition']>>>['life'];

/** Reads a coalition as a rule that was forgotten would have it. */
function reading(name: string, change: (life: Life) => Life): Leak {
  return {
    name,
    routes: /^GET \/api\/coalitions\/\w+$/,
    store: (store) => ({
      ...store,
      coalitions: {
        ...store.coalitions,
        findCoalition: async (id) => {
          const kept = await store.coalitions.findCoalition(id);
          return kept && { ...kept, life: change(kept.life) };
        },
        coalitionsOf: async (concerned) =>
          (await store.coalitions.coalitionsOf(concerned)).map((kept) => ({ ...kept, life: change(kept.life) })),
      },
    }),
  };
}
