/** The typed client of claims, loaded with their form. */
import { client, read } from './api.ts';

export const claimsApi = {
  claim: (json: NewClaim) => read(client.claims.$post({ json })),
};

export type NewClaim = Parameters<typeof client.claims.$post>[0]['json'];
