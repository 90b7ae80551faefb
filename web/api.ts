/** The typed client. An answer is either what was asked for, or a problem with a sentence to show. */
import type { hc, InferResponseType } from 'hono/client';
import type { App } from '../worker/app.ts';
import { createSender } from './send.ts';
import { text } from './text/text.ts';
import { createClient } from './typed-client.ts';

export type Problem = {
  detail: string;
  requestId: string | null;
  /** What was asked for is not there, or not visible to this viewer; the two look the same. */
  isNotFound?: boolean;
};

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const sender = createSender((input, init) => fetch(input, init));

type Client = ReturnType<typeof hc<App>>['api'];

export const client = createClient<Client>('/api', sender);

export const api = {
  session: () => read(client.session.$get()),
  map: () => read(client.map.$get()),
  outline: () => read(client.map.outline.$get()),
  member: (id: string) => read(client.members[':id'].$get({ param: { id } })),
  capacities: () => read(client.capacities.$get()),
  countries: () => read(client.countries.$get({ query: {} })),
  country: (code: string) => read(client.countries[':code'].$get({ param: { code }, query: {} })),
  contexts: () => read(client.contexts.$get()),
  threats: () => read(client.threats.$get()),
  sources: () => read(client.sources.$get()),
};

export type PartnerQuestion = Parameters<typeof client.partners.$post>[0]['json'];
export type GroundQuestion = Parameters<typeof client.coalitions.ground.$post>[0]['json'];
export type CoalitionQuestion = Parameters<typeof client.coalitions.proposals.$post>[0]['json'];

/** What each question is answered with. */
export type Api = {
  session: InferResponseType<typeof client.session.$get>;
  network: InferResponseType<typeof client.network.$get>;
  member: InferResponseType<(typeof client.members)[':id']['$get']>;
  capacities: InferResponseType<typeof client.capacities.$get>;
  countries: InferResponseType<typeof client.countries.$get>;
  contexts: InferResponseType<typeof client.contexts.$get>;
  country: InferResponseType<(typeof client.countries)[':code']['$get']>;
  threats: InferResponseType<typeof client.threats.$get>;
  sources: InferResponseType<typeof client.sources.$get>;
  partners: InferResponseType<typeof client.partners.$post>;
  ground: InferResponseType<typeof client.coalitions.ground.$post>;
  proposal: InferResponseType<typeof client.coalitions.proposals.$post>;
};

export type Account = NonNullable<Api['session']['account']>;
export type MemberBrief = Api['network']['members'][number];
export type Source = Api['network']['sources'][number];
export type Coalition = Api['network']['coalitions'][number];
export type Partner = Api['partners']['partners'][number];
export type Reason = Partner['reasons'][number];

/** Reads the description of the API, whose shape is not ours to promise. */
export async function readDescription(): Promise<Answer<unknown>> {
  return read(fetch('/api/openapi.json'));
}

type Readable<T> = { ok: boolean; status: number; json: () => Promise<T> };

export async function read<T>(asked: Promise<Readable<T>>): Promise<Answer<T>> {
  try {
    const response = await asked;
    if (response.ok) return { ok: true, value: await response.json() };
    const body: unknown = await response.json();
    return { ok: false, problem: { ...problemIn(body), isNotFound: response.status === 404 } };
  } catch {
    return { ok: false, problem: { detail: text.problem.unreachable, requestId: null } };
  }
}

function problemIn(body: unknown): Problem {
  const isObject = typeof body === 'object' && body !== null;
  const detail = isObject && 'detail' in body && typeof body.detail === 'string' ? body.detail : text.problem.unknown;
  const requestId = isObject && 'requestId' in body && typeof body.requestId === 'string' ? body.requestId : null;
  return { detail, requestId };
}
