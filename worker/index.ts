/** What Cloudflare calls. */
import { idFrom } from '#core/id.ts';
import { makeApp } from './app.ts';
import { identityIn } from './auth/identity-store.ts';
import { loadNetwork } from './db/load-network.ts';
import { viewerOf } from './viewer.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export default makeApp({
  load: ({ DB }) => loadNetwork(DB),
  identity: ({ DB }) => identityIn(DB),
  allowedOrigin: ({ ORIGIN }) => ORIGIN,
  viewerOf,
  now: () => new Date(),
  random,
  newRequestId: () => idFrom(random(16)),
});
