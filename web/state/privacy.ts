/** What the operator says of this deployment. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';
import { createResource } from './resource.ts';

export type Privacy = InferResponseType<typeof client.privacy.$get>;

export const privacy = createResource(() => read(client.privacy.$get()));
