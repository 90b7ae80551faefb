/** What Cloudflare calls. */
import { idFrom } from '#core/id.ts';
import { type KeyRing, keyRingFrom } from '#core/key-ring.ts';
import { makeApp } from './app.ts';
import { loadNetwork, renewCopy } from './db/load-network.ts';
import { renewExposureWhenDue } from './db/renew-exposure.ts';
import { sweep } from './db/sweep.ts';
import { vaultIn } from './db/vault.ts';
import { eachInTurn } from './each-in-turn.ts';
import { HELP } from './headers.ts';
import { type Bindings, refuse } from './http.ts';
import { tellOfNews } from './news.ts';
import { pageAt } from './page.ts';
import { tellOfNewPartners } from './searching.ts';
import { storeIn } from './store.ts';
import { viewerOf } from './viewer.ts';
import { operatorBell } from './webhook.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const ring = operatorBell({
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  chance: () => new DataView(random(4).buffer).getUint32(0) / 2 ** 32,
  pause,
});

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
  pause,
  tellOperator: ({ WEBHOOK_URL }, waitUntil) => ring(WEBHOOK_URL, waitUntil),
});

/** How many organisations’ keys are sealed anew in one go once there is a newer secret: the free plan allows 50 queries. */
const KEYS_AN_HOUR = 20;

const NOT_SET_UP =
  'This service is not set up yet: its operator has to set the secret CONTACT_KEYS, as docs/deploying.md says.';

/** Without its secret the service refuses everything: nothing may be kept in clear for want of a key. */
function ringIn(text: string | undefined): KeyRing {
  return keyRingFrom(text) ?? refuse(503, NOT_SET_UP);
}

export default {
  fetch(request, bindings, context) {
    const { pathname } = new URL(request.url);
    return pathname.startsWith('/api/') || pathname === HELP
      ? app.fetch(request, bindings, context)
      : pageAt(pathname, bindings);
  },

  async scheduled({ scheduledTime }, { DB, CONTACT_KEYS }) {
    const now = new Date(scheduledTime).toISOString();
    const secrets = keyRingFrom(CONTACT_KEYS);
    await eachInTurn([
      () => sweep(DB, now),
      ...(secrets
        ? [
            () => vaultIn(DB, secrets).renewKeys(KEYS_AN_HOUR),
            () => tellOfNewPartners(storeIn(DB, secrets), () => loadNetwork(DB), now),
            () => tellOfNews(storeIn(DB, secrets), () => loadNetwork(DB), now),
          ]
        : []),
      // Last, as it takes the most computing of all.
      () => renewExposureWhenDue(DB, now),
      () => renewCopy(DB),
    ]);
  },
} satisfies ExportedHandler<Bindings>;
