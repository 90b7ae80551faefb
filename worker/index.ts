/** What Cloudflare calls. */
import { idFrom } from '#core/id.ts';
import { type KeyRing, keyRingFrom } from '#core/key-ring.ts';
import { makeApp } from './app.ts';
import { loadNetwork } from './db/load-network.ts';
import type { Bindings } from './http.ts';
import { pageAt } from './page.ts';
import { storeIn } from './store.ts';
import { viewerOf } from './viewer.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const app = makeApp({
  load: ({ DB }) => loadNetwork(DB),
  store: ({ DB, CONTACT_KEYS }) => storeIn(DB, ringIn(CONTACT_KEYS)),
  allowedOrigin: ({ ORIGIN }) => ORIGIN,
  viewerOf,
  // Cloudflare sets this header itself, whatever a visitor sent.
  addressOf: (request) => request.headers.get('CF-Connecting-IP'),
  now: () => new Date(),
  random,
  newRequestId: () => idFrom(random(16)),
});

/** Without its secret the service refuses everything: nothing may be kept in clear for want of a key. */
function ringIn(text: string | undefined): KeyRing {
  const ring = keyRingFrom(text);
  if (!ring) throw new Error('CONTACT_KEYS is missing or has another form.');
  return ring;
}

export default {
  fetch(request, bindings, context) {
    const { pathname } = new URL(request.url);
    return pathname.startsWith('/api/') ? app.fetch(request, bindings, context) : pageAt(pathname, bindings);
  },
} satisfies ExportedHandler<Bindings>;
