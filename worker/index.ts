/** What Cloudflare calls. */
import { idFrom } from '#core/id.ts';
import { makeApp } from './app.ts';
import { loadNetwork } from './db/load-network.ts';
import type { Bindings } from './http.ts';
import { pageAt } from './page.ts';
import { viewerOf } from './viewer.ts';

const app = makeApp({
  load: (bindings) => loadNetwork(bindings.DB),
  viewerOf,
  newRequestId: () => idFrom(crypto.getRandomValues(new Uint8Array(16))),
});

export default {
  fetch(request, bindings, context) {
    const { pathname } = new URL(request.url);
    return pathname.startsWith('/api/') ? app.fetch(request, bindings, context) : pageAt(pathname, bindings);
  },
} satisfies ExportedHandler<Bindings>;
