/** What two members that meet could learn too early, and third ones at all. */
import type { Leak } from '../leaks.ts';
import { refusingOtherwise, telling } from './answers.ts';

const ONE = /^GET \/api\/introductions\/\w+$/;

export const INTRODUCTION_LEAKS: Leak[] = [
  refusingOtherwise('an introduction of two others is forbidden instead of not there', ONE, ({ rows, id }) =>
    rows.introductions.some((one) => one.id === id),
  ),
  refusingOtherwise(
    'a step in what two others do is forbidden instead of not there',
    /\/introductions\/step$/,
    (asked) => asked.rows.introductions.some(({ id }) => id === asked.id),
  ),
  telling('contact details are sent at the stage willing', ONE, ({ rows, id }) => {
    const found = rows.introductions.find((one) => one.id === id && one.stage === 'willing');
    return rows.contacts.filter(({ memberId }) => memberId === found?.seekerId || memberId === found?.helperId);
  }),
  telling('contact details are sent before their side shares them', ONE, ({ rows, id }) => {
    const found = rows.introductions.find((one) => one.id === id && one.stage === 'agreed');
    return rows.contacts.filter(({ memberId }) => memberId === found?.seekerId || memberId === found?.helperId);
  }),
  telling('names are sent as soon as somebody is asked', ONE, ({ stored, rows, id }) => {
    const found = rows.introductions.find((one) => one.id === id);
    return stored.members
      .filter((one) => one.id === found?.seekerId || one.id === found?.helperId)
      .map(({ name }) => name);
  }),
  telling(
    'how an introduction ended is told',
    ONE,
    ({ rows, id }) => rows.introductions.find((one) => one.id === id)?.stage,
  ),
  telling(
    'at what hour an introduction ended is told',
    ONE,
    ({ rows, id }) => rows.introductions.find((one) => one.id === id)?.movedAt,
  ),
  telling(
    'a call says how many it reached',
    /^GET \/api\/introductions$/,
    ({ rows }) => rows.introductions.filter(({ callId }) => callId !== null).length,
  ),
  telling(
    'a call says how many could help',
    /^POST \/api\/introductions\/calls$/,
    ({ stored }) => stored.offers.length,
  ),
  {
    name: 'a question is refused where a call found that member unseen',
    routes: /^POST \/api\/introductions$/,
    store: (store, rows) => ({
      ...store,
      introductions: {
        ...store.introductions,
        ask: async (question, deed) => {
          const isFound = rows.introductions.some(
            ({ callId, seekerId, helperId, capacityId }) =>
              callId !== null &&
              seekerId === question.seekerId &&
              helperId === question.helperId &&
              capacityId === question.capacityId,
          );
          return isFound ? { ok: false, problem: 'stale' } : await store.introductions.ask(question, deed);
        },
      },
    }),
  },
  {
    name: 'a question is refused where it goes to the nameless helper that said yes to a call',
    routes: /^POST \/api\/introductions$/,
    store: (store, rows) => ({
      ...store,
      introductions: {
        ...store.introductions,
        ask: async (question, deed) => {
          const isNameless = rows.introductions.some(
            ({ callId, stage, seekerId, helperId, capacityId }) =>
              callId !== null &&
              stage === 'willing' &&
              seekerId === question.seekerId &&
              helperId === question.helperId &&
              capacityId === question.capacityId,
          );
          return isNameless ? { ok: false, problem: 'stale' } : await store.introductions.ask(question, deed);
        },
      },
    }),
  },
  {
    name: 'a question is refused where the helper takes no more',
    routes: /^POST \/api\/introductions$/,
    store: (store, rows, stored) => ({
      ...store,
      introductions: {
        ...store.introductions,
        ask: async (question, deed) => {
          const limit = stored.members.find(({ id }) => id === question.helperId)?.requestLimit ?? 10;
          const asked = rows.introductions.filter(({ helperId }) => helperId === question.helperId).length;
          return asked >= limit ? { ok: false, problem: 'stale' } : await store.introductions.ask(question, deed);
        },
      },
    }),
  },
];
