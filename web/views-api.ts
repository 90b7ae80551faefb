/** The typed client of views of the map that are kept. */
import type { InferResponseType } from 'hono/client';
import { client, read } from './api.ts';

const { views } = client;

export const viewsApi = {
  list: () => read(views.$get()),
  one: (id: string) => read(views[':id'].$get({ param: { id } })),
  /** Without the cookie, so that the answer is that to anyone. */
  seenByAnyone: (json: ViewToSee) => read(views.seen.$post({ json }, { init: { credentials: 'omit' } })),
  save: (json: NewView) => read(views.$post({ json })),
  change: ({ revision, ...json }: ViewChange) =>
    read(views.change.$post({ json }, { headers: { 'If-Match': `"${revision}"` } })),
  remove: (id: string) => read(views.remove.$post({ json: { id } })),
};

export type NewView = Parameters<typeof views.$post>[0]['json'];
export type ViewChange = Parameters<typeof views.change.$post>[0]['json'] & { revision: string };
type ViewToSee = Parameters<typeof views.seen.$post>[0]['json'];

export type ListedView = InferResponseType<typeof views.$get>['views'][number];
export type KeptView = InferResponseType<(typeof views)[':id']['$get']>;
export type ViewStep = KeptView['steps'][number];
export type SeenView = InferResponseType<typeof views.seen.$post>;
