/** What accounts could learn of each other. */
import type { Leak } from '../leaks.ts';
import { hashed } from '../people/access.ts';
import { refusingOtherwise, telling } from './answers.ts';

export const ACCOUNT_LEAKS: Leak[] = [
  telling('the session says how many accounts there are', /^GET \/api\/session$/, ({ rows }) => rows.accounts.length),
  telling(
    'an invitation names a member that its account will not see',
    /\/invitations\/open$/,
    ({ stored, rows, text }) => {
      const invitation = rows.invitations.find(({ hash }) => hash === hashed(/"code":"(\w+)"/.exec(text)?.[1] ?? ''));
      return stored.members.find(({ id }) => id === invitation?.memberId)?.name;
    },
  ),
  telling('an invitation says who else was invited to its member', /\/invitations\/open$/, ({ rows, text }) => {
    const invitation = rows.invitations.find(({ hash }) => hash === hashed(/"code":"(\w+)"/.exec(text)?.[1] ?? ''));
    return rows.invitations.filter(({ memberId }) => memberId === invitation?.memberId).length;
  }),
  telling('the list of accounts says when each was last here', /^GET \/api\/accounts$/, ({ rows }) =>
    rows.sessions.map(({ lastSeenAt }) => lastSeenAt).sort(),
  ),
  telling('the list of accounts counts those above it', /^GET \/api\/accounts$/, ({ rows }) => rows.accounts.length),
  refusingOtherwise('an invitation of an admin is forbidden instead of not there', /\/invitations\/revoke$/, (asked) =>
    asked.rows.invitations.some(({ id }) => id === asked.id),
  ),
  refusingOtherwise('an account of an admin is forbidden instead of not there', /\/accounts\/revoke$/, (asked) =>
    asked.rows.accounts.some(({ id }) => id === asked.id),
  ),
  refusingOtherwise('the passkey of somebody else is forbidden instead of not there', /\/passkeys\/remove$/, (asked) =>
    asked.rows.passkeys.some(({ id }) => id === asked.id),
  ),
  {
    name: 'the sessions of all accounts are listed',
    store: (store, rows) => ({
      ...store,
      identity: {
        ...store.identity,
        sessionsOf: async () =>
          (await Promise.all(rows.accounts.map(({ id }) => store.identity.sessionsOf(id)))).flat(),
      },
    }),
  },
  {
    name: 'notices for others are shown',
    store: (store, rows) => ({
      ...store,
      notices: {
        ...store.notices,
        noticesOf: async () => (await Promise.all(rows.accounts.map(({ id }) => store.notices.noticesOf(id)))).flat(),
      },
    }),
  },
  {
    name: 'a colleague’s draft is opened',
    routes: /^\w+ \/api\/own/,
    store: (store, rows) => ({
      ...store,
      own: {
        ...store.own,
        draftOf: async (accountId, memberId) => {
          const draft = rows.drafts.find((one) => one.memberId === memberId);
          return await store.own.draftOf(draft?.accountId ?? accountId, memberId);
        },
      },
    }),
  },
  {
    name: 'the budget of reading counts what others opened',
    store: (store, rows) => ({
      ...store,
      budget: {
        ...store.budget,
        countOpening: async (opening, budget) =>
          (await store.budget.countOpening(opening, budget)) && rows.openings.length < 8,
      },
    }),
  },
  {
    name: 'attempts from elsewhere count against everybody',
    store: (store, rows) => ({
      ...store,
      attempts: {
        ...store.attempts,
        countAttempt: async (hash, endsAt) =>
          (await store.attempts.countAttempt(hash, endsAt)) + rows.attempts.reduce((sum, { count }) => sum + count, 0),
      },
    }),
  },
  telling('the audit says how many entries there are in all', /^GET \/api\/audit$/, ({ rows }) => rows.audit.length),
  telling('the audit shows the end of its chain', /^GET \/api\/audit/, ({ rows }) => rows.auditHead),
  telling(
    'the audit shows what two members do to whoever keeps order',
    /^GET \/api\/audit$/,
    ({ rows }) => rows.audit.filter(({ action }) => action === 'introduction-moved').length,
  ),
  telling('an entry says who read it', /^GET \/api\/own$/, ({ rows }) => rows.openings.length),
  telling('claims are counted for everybody', /^GET \/api\/privacy$/, ({ rows }) => rows.claims.length),
  refusingOtherwise(
    'a wrong code says that there are others',
    /\/hide\/with-code$/,
    ({ rows }) => rows.hideCodes.length > 0,
  ),
];
