/** The typed client of the keys for letters. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { keys } = client;

export const keysApi = {
  own: () => read(keys.$get()),
  options: () => read(keys.options.$post({ json: {} })),
  make: (json: Parameters<typeof keys.$post>[0]['json']) => read(keys.$post({ json })),
  wrap: (json: Parameters<typeof keys.wrap.$post>[0]['json']) => read(keys.wrap.$post({ json })),
  remove: () => read(keys.remove.$post({ json: {} })),
  of: (memberIds: string[]) => read(keys.of.$post({ json: { memberIds } })),
};

export type OwnKey = InferResponseType<typeof keys.$get>;
export type OwnPasskey = OwnKey['passkeys'][number];
