/** The typed client of the playbook. */
import type { InferResponseType } from 'hono/client';
import { client, read } from './api.ts';

const { cases } = client;

export const casesApi = {
  all: () => read(cases.$get()),
  one: (id: string) => read(cases[':id'].$get({ param: { id } })),
  found: (text: string, signal: AbortSignal) => read(cases.found.$post({ json: { text } }, { init: { signal } })),
};

export type CasesAnswer = InferResponseType<typeof cases.$get>;
export type CaseBrief = CasesAnswer['cases'][number];
export type WholeCase = InferResponseType<(typeof cases)[':id']['$get']>;
export type CaseRecord = WholeCase['case'];
