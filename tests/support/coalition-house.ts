/** Members who form a coalition in a test, and what they send: everything is as little as will do. */
import type * as z from 'zod';
import type { Joining, StartCoalition } from '#core/coalition-life/questions.ts';
import { CoalitionPageAnswer, OwnCoalitionsAnswer, StartedAnswer } from '../../worker/answers/coalition-life.ts';
import { read } from './visitor.ts';

export type Party = {
  get(path: string): Promise<Response>;
  post(
    path: string,
    body?: unknown,
    asking?: { headers?: Record<string, string>; origin?: string | null },
  ): Promise<Response>;
};

export function joining(said: Partial<Joining> = {}): Joining {
  return {
    bringing: [],
    conditions: [],
    ownCondition: '',
    note: '',
    until: null,
    level: 'coalition',
    showsInvited: false,
    ...said,
  };
}

/** As an editor starts it; of a coordinator's, `joins` is null. */
export function starting(invitedIds: string[], said: Partial<StartCoalition> = {}): StartCoalition {
  return {
    name: 'A coalition',
    purpose: 'Stand by each other',
    country: null,
    mode: 'quiet',
    seats: [],
    invitedIds,
    convenorId: null,
    threshold: null,
    answerBy: '2026-03-20',
    reviewOn: null,
    joins: joining(),
    ...said,
  };
}

export async function started(party: Party, body: z.infer<typeof StartCoalition>): Promise<string> {
  return (await read(StartedAnswer, await party.post('/api/coalitions/start', body))).id;
}

export const accept = (party: Party, id: string, said: Partial<Joining> = {}) =>
  party.post('/api/coalitions/answer', { id, answer: 'accept', ...joining(said) });

export const decline = (party: Party, id: string) => party.post('/api/coalitions/answer', { id, answer: 'decline' });

export const step = (party: Party, id: string, name: string) => party.post('/api/coalitions/step', { id, step: name });

export const pageOf = async (party: Party, id: string) =>
  await read(CoalitionPageAnswer, await party.get(`/api/coalitions/${id}`));

export const mineOf = async (party: Party) => await read(OwnCoalitionsAnswer, await party.get('/api/coalitions/mine'));
