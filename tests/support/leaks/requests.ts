/** What a request for solidarity or a joint action could tell somebody whom it does not concern, or too early. */
import type { Leak } from '../leaks.ts';
import type { Rows } from '../rows.ts';
import { changing, refusingOtherwise, telling } from './answers.ts';

const ONE = /^GET \/api\/requests\/\w{26}$/;
const ACTION = /^GET \/api\/actions\/\w{26}$/;
const READING = /^GET \/api\/requests(\/:?\w+)?$/;
const READING_ACTIONS = /^GET \/api\/actions(\/:?\w+)?$/;

const sealedTo = (rows: Rows, id: string) => rows.commitments.filter((one) => one.actionId === id && !one.isIn);

export const REQUEST_LEAKS: Leak[] = [
  refusingOtherwise('a request that is not for somebody is forbidden instead of not there', ONE, ({ rows, id }) =>
    rows.requests.some((one) => one.id === id),
  ),
  refusingOtherwise('whoever must not know of a request is forbidden to see it', ONE, ({ rows, id }) =>
    rows.requestExclusions.some(({ requestId }) => requestId === id),
  ),
  refusingOtherwise('a step in a silent request is forbidden to others', /\/requests\/step$/, ({ rows, id }) =>
    rows.requests.some((one) => one.id === id && one.mode === 'silent'),
  ),
  refusingOtherwise('signing what one may not know of is forbidden', /\/actions\/sign$/, ({ rows, id }) =>
    rows.actions.some((one) => one.id === id),
  ),
  telling('who is named in silent requests is told to others', /^GET \/api\/requests$/, ({ rows }) =>
    rows.requestNamed.map(({ memberId }) => memberId),
  ),
  telling(
    'how many silent requests there are is told',
    /^GET \/api\/requests$/,
    ({ rows }) => rows.requests.filter(({ mode }) => mode === 'silent').length,
  ),
  telling('below the threshold commitments are counted', ACTION, ({ rows, id }) => sealedTo(rows, id).length),
  telling(
    'below the threshold it is told whether somebody committed',
    ACTION,
    ({ rows, id }) => sealedTo(rows, id).length > 0,
  ),
  telling('how far an action is from its threshold is told', ACTION, ({ rows, id }) =>
    Math.max(0, ...sealedTo(rows, id).map(({ others }) => others)),
  ),
  telling(
    'who started an action is told',
    ACTION,
    ({ rows, id }) => rows.actions.find((one) => one.id === id)?.starterId,
  ),
  telling(
    'responses are counted, those that are not seen included',
    ONE,
    ({ rows, id }) => rows.requestResponses.filter(({ requestId }) => requestId === id).length,
  ),
  telling(
    'when a request was made is told to others',
    ONE,
    ({ rows, id }) => rows.requests.find((one) => one.id === id)?.startedOn,
  ),
  changing('requests are in the order of what was answered', /^GET \/api\/requests$/, async (response, { rows }) => {
    if (response.status !== 200) return response;
    const { requests }: { requests: { id: string }[] } = JSON.parse(await response.text());
    const count = (id: string) => rows.requestResponses.filter(({ requestId }) => requestId === id).length;
    requests.sort((one, other) => count(other.id) - count(one.id));
    return new Response(JSON.stringify({ requests }), response);
  }),
  reading('a request of a hidden member is shown', (request) => ({ ...request, isSeekerAway: false })),
  reading('who must not know is forgotten', (request) => ({ ...request, excludedIds: [] })),
  reading('who asks is shown, whether or not it is to be', (request) => ({ ...request, showsSeeker: true })),
  reading('a request is shown after it was withdrawn', (request) => ({
    ...request,
    stage: request.stage === 'withdrawn' ? 'closed' : request.stage,
  })),
  reading('a response is named before both said yes', (request) => ({
    ...request,
    responses: request.responses.map((one) => ({ ...one, isNamed: true })),
  })),
  reading('a response between two is shown to all', (request) => ({
    ...request,
    responses: request.responses.map((one) => ({ ...one, level: 'public' })),
  })),
  reading('what a hidden member answered or wrote is shown', (request) => ({
    ...request,
    responses: request.responses.map((one) => ({ ...one, isOwnerAway: false })),
    letters: request.letters.map((one) => ({ ...one, isFromAway: false })),
  })),
  readingActions('a commitment is shown before enough are there', (action) => ({
    ...action,
    reachedOn: '2026-01-01',
    commitments: action.commitments.map((one) => ({ ...one, isIn: true })),
  })),
  readingActions('a hidden member is shown among those who signed', (action) => ({
    ...action,
    commitments: action.commitments.map((one) => ({ ...one, isAway: false })),
  })),
  readingActions('an action is shown to those who do not see its request', (action) => ({
    ...action,
    requestId: null,
  })),
  {
    name: 'a notice tells whoever started an action of a commitment',
    routes: /^GET \/api\/notices$/,
    store: (store, rows) => ({
      ...store,
      notices: {
        ...store.notices,
        noticesOf: async (accountId) => [
          ...(await store.notices.noticesOf(accountId)),
          ...rows.commitments
            .filter((one) => !one.isIn)
            .map(({ actionId }) => ({
              id: 'some',
              kind: 'action-reached' as const,
              objectId: actionId,
              at: '2026-01-01',
            })),
        ],
      },
    }),
  },
  {
    name: 'a signature is refused where nobody else has committed',
    routes: /^POST \/api\/actions\/sign$/,
    store: (store, rows) => ({
      ...store,
      actions: {
        ...store.actions,
        sign: async (id, signed, deed) => {
          const isFirst = !rows.commitments.some((one) => one.actionId === id && one.memberId !== signed.memberId);
          return isFirst ? { ok: false, problem: 'stale' } : await store.actions.sign(id, signed, deed);
        },
      },
    }),
  },
  {
    name: 'a signature counts only where somebody else has committed',
    routes: /^POST \/api\/actions\/sign$/,
    store: (store, rows) => ({
      ...store,
      actions: {
        ...store.actions,
        sign: async (id, signed, deed) => {
          const isFirst = !rows.commitments.some((one) => one.actionId === id && one.memberId !== signed.memberId);
          return isFirst ? { ok: true } : await store.actions.sign(id, signed, deed);
        },
      },
    }),
  },
];

type Store = Parameters<NonNullable<Leak['store']>>[0];
type Kept = NonNullable<Awaited<ReturnType<Store['solidarity']['findRequest']>>>;
type KeptAction = NonNullable<Awaited<ReturnType<Store['actions']['findAction']>>>;

/** Reads requests as a rule that was forgotten would have them. */
function reading(name: string, change: (request: Kept['request']) => Kept['request']): Leak {
  const changed = (kept: Kept) => ({ ...kept, request: change(kept.request) });
  return {
    name,
    routes: READING,
    store: (store) => ({
      ...store,
      solidarity: {
        ...store.solidarity,
        allRequests: async () => (await store.solidarity.allRequests()).map(changed),
        findRequest: async (id) => {
          const kept = await store.solidarity.findRequest(id);
          return kept && changed(kept);
        },
      },
    }),
  };
}

function readingActions(name: string, change: (action: KeptAction['action']) => KeptAction['action']): Leak {
  const changed = (kept: KeptAction) => ({ ...kept, action: change(kept.action) });
  return {
    name,
    routes: READING_ACTIONS,
    store: (store) => ({
      ...store,
      actions: {
        ...store.actions,
        allActions: async () => (await store.actions.allActions()).map(changed),
        findAction: async (id) => {
          const kept = await store.actions.findAction(id);
          return kept && changed(kept);
        },
      },
    }),
  };
}
