/** Requests that one may see, joint actions, and each by itself; what is done in them asks for all of it anew. */

import { signal } from '@preact/signals';
import { createAction } from '../../state/action.ts';
import { goTo } from '../../state/location.ts';
import { createResource, type Resource } from '../../state/resource.ts';
import { type JointAction, type NewAction, type RequestStep, type RequestWhole, requestsApi } from '../requests-api.ts';
import { askAnew } from './ask-anew.ts';

export const requests = createResource(requestsApi.requests);
export const actions = createResource(requestsApi.actions);

const requestById = new Map<string, Resource<RequestWhole>>();
const actionById = new Map<string, Resource<JointAction>>();

export const requestResource = (id: string) => known(requestById, id, () => requestsApi.request(id));
export const actionResource = (id: string) => known(actionById, id, () => requestsApi.action(id));

function known<T>(
  all: Map<string, Resource<T>>,
  id: string,
  ask: Parameters<typeof createResource<T>>[0],
): Resource<T> {
  const resource = all.get(id) ?? createResource(ask);
  all.set(id, resource);
  return resource;
}

/** What is on the screen asks anew; what is not is dropped, and asked for when it is opened. */
async function renewAll(): Promise<void> {
  const shown = [requests, actions, ...requestById.values(), ...actionById.values()];
  await Promise.all(shown.filter(({ loaded }) => loaded.peek().state !== 'waiting').map(({ renew }) => renew()));
}

/** How often a response was sent on this visit, so that the next one starts with nothing. */
export const respondedCount = signal(0);

export const takeStep = createAction(
  (step: RequestStep) => requestsApi.step(step),
  async (_, { step }) => {
    await renewAll();
    if (step === 'respond') respondedCount.value += 1;
    if (step === 'withdraw') goTo('/requests');
  },
);

/** How often a joint action was started on this visit, so that the form for it can close. */
export const startedCount = signal(0);

export const startAction = createAction(
  (json: NewAction) => requestsApi.start(json),
  async () => {
    await renewAll();
    startedCount.value += 1;
  },
);
export const sign = createAction(requestsApi.sign, renewAll);
export const takeActionStep = createAction(requestsApi.actionStep, renewAll);

/** A page that is opened anew asks anew, and has forgotten what went wrong before. */
export function openRequests(): void {
  askAnew(requests);
}

export function openRequest(id: string): void {
  forgetProblems();
  askAnew(requestResource(id));
}

export function openAction(id: string): void {
  forgetProblems();
  askAnew(actionResource(id));
}

export function openActions(): void {
  forgetProblems();
  askAnew(actions);
}

function forgetProblems(): void {
  for (const action of [takeStep, startAction, sign, takeActionStep]) action.forget();
}
