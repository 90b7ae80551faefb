/** What Cloudflare calls. */
import { idFrom } from '#core/id.ts';
import { makeApp } from './app.ts';
import { loadNetwork } from './db/load-network.ts';
import { viewerOf } from './viewer.ts';

export default makeApp({
  load: (bindings) => loadNetwork(bindings.DB),
  viewerOf,
  newRequestId: () => idFrom(crypto.getRandomValues(new Uint8Array(16))),
});
