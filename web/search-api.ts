/** The typed client of the search in words, loaded with the pages that have it. */
import type { InferResponseType } from 'hono/client';
import { client, read } from './api.ts';

export const searchApi = {
  search: (json: SearchQuestion, signal: AbortSignal) => read(client.search.$post({ json }, { init: { signal } })),
};

export type SearchQuestion = Parameters<typeof client.search.$post>[0]['json'];
export type SearchAnswer = InferResponseType<typeof client.search.$post>;
export type FoundMember = SearchAnswer['members'][number];
export type Excerpt = FoundMember['found'][number]['excerpt'];
