/** The typed client of responding to something that happened. */
import type { InferResponseType } from 'hono/client';
import { client, read } from './api.ts';

export const respondApi = {
  respond: (json: RespondQuestion, signal: AbortSignal) => read(client.respond.$post({ json }, { init: { signal } })),
};

export type RespondQuestion = Parameters<typeof client.respond.$post>[0]['json'];
export type RespondAnswer = InferResponseType<typeof client.respond.$post>;
export type PlayAnswer = RespondAnswer['plays'][number];
export type HoldingAnswer = RespondAnswer['holdings'][number];
