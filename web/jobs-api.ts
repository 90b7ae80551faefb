/** What the partner finder and the search for coalitions ask: no first visit does. */
import { type CoalitionQuestion, client, type GroundQuestion, type PartnerQuestion, read } from './api.ts';

const { coalitions, partners } = client;

export const jobsApi = {
  partners: (json: PartnerQuestion, signal: AbortSignal) => read(partners.$post({ json }, { init: { signal } })),
  ground: (json: GroundQuestion, signal: AbortSignal) => read(coalitions.ground.$post({ json }, { init: { signal } })),
  proposal: (json: CoalitionQuestion, signal: AbortSignal) =>
    read(coalitions.proposals.$post({ json }, { init: { signal } })),
};
