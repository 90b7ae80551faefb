/** The typed client of requests for solidarity and of joint actions. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { actions, requests } = client;

export const requestsApi = {
  requests: () => read(requests.$get()),
  request: (id: string) => read(requests[':id'].$get({ param: { id } })),
  ask: (json: NewRequest) => read(requests.$post({ json })),
  step: (json: RequestStep) => read(requests.step.$post({ json })),

  actions: () => read(actions.$get()),
  action: (id: string) => read(actions[':id'].$get({ param: { id } })),
  start: (json: NewAction) => read(actions.$post({ json })),
  sign: (json: { id: string; others: number; confirmed: true }) => read(actions.sign.$post({ json })),
  actionStep: (json: ActionStep) => read(actions.step.$post({ json })),
};

export type NewRequest = Parameters<typeof requests.$post>[0]['json'];
export type RequestStep = Parameters<typeof requests.step.$post>[0]['json'];
export type NewAction = Parameters<typeof actions.$post>[0]['json'];
export type ActionStep = Parameters<typeof actions.step.$post>[0]['json'];

export type RequestBrief = InferResponseType<typeof requests.$get>['requests'][number];
export type RequestWhole = InferResponseType<(typeof requests)[':id']['$get']>;
export type RequestResponse = RequestWhole['responses'][number];
export type JointAction = RequestWhole['actions'][number];
