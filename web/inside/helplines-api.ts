/** The typed client of helplines, for those who keep them. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { helplines } = client;

export const helplinesApi = {
  all: () => read(helplines.$get()),
  add: (json: NewHelpline) => read(helplines.$post({ json })),
  change: (json: ChangedHelpline) => read(helplines.change.$post({ json })),
  step: (json: HelplineStep) => read(helplines.step.$post({ json })),
};

export type NewHelpline = Parameters<typeof helplines.$post>[0]['json'];
type ChangedHelpline = Parameters<typeof helplines.change.$post>[0]['json'];
type HelplineStep = Parameters<typeof helplines.step.$post>[0]['json'];
export type KeptHelpline = InferResponseType<typeof helplines.$get>['helplines'][number];
