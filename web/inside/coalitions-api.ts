/** The typed client of coalitions that members form here. */
import type { InferResponseType } from 'hono/client';
import type { Step } from '#core/coalition-life/stages.ts';
import { client, read } from '../api.ts';

const { coalitions } = client;

export const coalitionsApi = {
  mine: () => read(coalitions.mine.$get()),
  coalition: (id: string) => read(coalitions[':id'].$get({ param: { id } })),
  start: (json: NewCoalition) => read(coalitions.start.$post({ json })),
  invite: (json: { id: string; memberIds: string[] }) => read(coalitions.invite.$post({ json })),
  answer: (json: NewAnswer) => read(coalitions.answer.$post({ json })),
  step: (json: { id: string; step: Step }) => read(coalitions.step.$post({ json })),
  handChair: (json: { id: string; memberId: string }) => read(coalitions['hand-chair'].$post({ json })),
  setTerms: ({ revision, ...json }: NewTerms) =>
    read(coalitions.terms.$post({ json }, { headers: { 'If-Match': `"${revision}"` } })),
  drill: (id: string) => read(coalitions.drill.$post({ json: { id } })),
  acknowledge: (id: string) => read(coalitions.acknowledge.$post({ json: { id } })),
};

export type NewCoalition = Parameters<typeof coalitions.start.$post>[0]['json'];
export type NewAnswer = Parameters<typeof coalitions.answer.$post>[0]['json'];
export type NewTerms = Parameters<typeof coalitions.terms.$post>[0]['json'] & { revision: string };

export type CoalitionPageAnswer = InferResponseType<(typeof coalitions)[':id']['$get']>;
export type OwnCoalitions = InferResponseType<typeof coalitions.mine.$get>;
export type Invitation = OwnCoalitions['invitations'][number];
export type Forming = OwnCoalitions['forming'][number];
export type Standing = OwnCoalitions['standing'][number];
export type Inside = NonNullable<CoalitionPageAnswer['inside']>;
