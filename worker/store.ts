/** What routes load and save besides the network, without the database itself: one part for each topic. */
import { identityReader } from './db/load-identity.ts';
import { requestReader } from './db/load-requests.ts';
import { identityWriter } from './db/save-identity.ts';

export type Store = ReturnType<typeof storeIn>;
export type IdentityStore = Store['identity'];

export function storeIn(d1: D1Database) {
  return {
    identity: { ...identityReader(d1), ...identityWriter(d1) },
    requests: requestReader(d1),
  };
}
