/** The typed client of what would be lost. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const whatIf = client['what-if'];

export const whatIfApi = {
  loss: (json: LossQuestion, signal: AbortSignal) => read(whatIf.$post({ json }, { init: { signal } })),
  worst: (json: WorstQuestion, signal: AbortSignal) => read(whatIf.worst.$post({ json }, { init: { signal } })),
};

export type LossQuestion = Parameters<typeof whatIf.$post>[0]['json'];
export type WorstQuestion = Parameters<typeof whatIf.worst.$post>[0]['json'];

export type Loss = InferResponseType<typeof whatIf.$post>;
export type Worst = InferResponseType<typeof whatIf.worst.$post>;
export type WorstLoss = Worst['singles'][number];
