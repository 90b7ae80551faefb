/** The typed client of the audit, of one's own data and of what the operator says. */
import type { InferResponseType } from 'hono/client';
import { client, read } from '../api.ts';

const { audit, erase, 'own-data': ownData, settings } = client;

export const auditApi = {
  entries: (after?: string) => read(audit.$get({ query: { after } })),
  check: () => read(audit.check.$get()),

  ownData: () => read(ownData.$post({ json: {} })),
  eraseOptions: () => read(erase.options.$post({ json: {} })),
  erase: (json: Parameters<typeof erase.$post>[0]['json']) => read(erase.$post({ json })),

  saveSetting: (json: Setting) => read(settings.$post({ json })),
};

export type AuditEntry = InferResponseType<typeof audit.$get>['entries'][number];
export type Setting = Parameters<typeof settings.$post>[0]['json'];
