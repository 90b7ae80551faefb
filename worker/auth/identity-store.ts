/** What routes may read and save of identity, without the database itself. */
import { identityReader } from '../db/load-identity.ts';
import { identityWriter } from '../db/save-identity.ts';

export type IdentityStore = ReturnType<typeof identityReader> & ReturnType<typeof identityWriter>;

export function identityIn(d1: D1Database): IdentityStore {
  return { ...identityReader(d1), ...identityWriter(d1) };
}
