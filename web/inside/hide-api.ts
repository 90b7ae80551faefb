/** The typed client of hiding. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { hide } = client;

export const hideApi = {
  hidden: () => read(hide.$get()),
  hide: () => read(hide.$post({ json: {} })),
  hideWithCode: (code: string) => read(hide['with-code'].$post({ json: { code } })),
  showOptions: () => read(hide.undo.options.$post({ json: {} })),
  show: (json: Parameters<typeof hide.undo.$post>[0]['json']) => read(hide.undo.$post({ json })),
  codes: () => read(hide.codes.$get()),
  makeCode: (label: string) => read(hide.codes.$post({ json: { label } })),
  revokeCode: (id: string) => read(hide.codes.revoke.$post({ json: { id } })),
};

export type HideCode = InferResponseType<typeof hide.codes.$get>['codes'][number];
