/** The typed client of an editor's own entry. */
import type { InferResponseType } from 'hono/client';
import type { Audience } from '#core/own/audience.ts';
import { client, read } from '../api.ts';

const { own } = client;

export const ownApi = {
  own: () => read(own.$get()),
  seenAs: (audience: Audience) => read(own['seen-as'].$get({ query: { audience } })),
  saveDraft: (json: Draft) => read(own.draft.$post({ json })),
  discardDraft: () => read(own.draft.discard.$post({ json: {} })),
  preview: (entry: OwnEntry) => read(own.preview.$post({ json: { entry } })),
  save: ({ revision, ...json }: Saving) => read(own.save.$post({ json }, { headers: { 'If-Match': `"${revision}"` } })),
  confirm: () => read(own.confirm.$post({ json: {} })),
};

export type Own = InferResponseType<typeof own.$get>;
export type OwnEntry = Own['entry'];
export type Draft = Parameters<typeof own.draft.$post>[0]['json'];
export type Preview = InferResponseType<typeof own.preview.$post>;
type Saving = Parameters<typeof own.save.$post>[0]['json'] & { revision: string };
