/** What Cloudflare calls. */
import { idFrom } from '#core/id.ts';
import { makeApp } from './app.ts';
import { loadNetwork } from './db/load-network.ts';
import type { Bindings } from './http.ts';
import { pageAt } from './page.ts';
import { storeIn } from './store.ts';
import { viewerOf } from './viewer.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const app = makeApp({
  load: ({ DB }) => loadNetwork(DB),
  store: ({ DB }) => storeIn(DB),
  allowedOrigin: ({ ORIGIN }) => ORIGIN,
  viewerOf,
  now: () => new Date(),
  random,
  newRequestId: () => idFrom(random(16)),
});

export default {
  fetch(request, bindings, context) {
    const { pathname } = new URL(request.url);
    return pathname.startsWith('/api/') ? app.fetch(request, bindings, context) : pageAt(pathname, bindings);
  },
} satisfies ExportedHandler<Bindings>;
