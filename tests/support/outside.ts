import type { Viewer } from '#core/viewer.ts';
import type { Outside } from '../../worker/http.ts';
import { storeIn } from '../../worker/store.ts';
import { RING } from './keys.ts';
import { memoryDatabase } from './memory-database.ts';

const NOW = new Date('2026-01-01T12:00:00Z');

/** The outside of a network without accounts, in which somebody sees as the test says. */
export function outsideOf(load: Outside['load'], viewer: Viewer): Outside {
  return {
    load,
    viewerOf: async () => viewer,
    store: () => NO_ACCOUNTS,
    addressOf: () => null,
    allowedOrigin: () => 'http://localhost',
    now: () => NOW,
    random: (length) => new Uint8Array(length),
    newRequestId: () => 'request',
    pause: async () => {},
    tellOperator: () => {},
  };
}

/** A database without accounts: nothing is found, and nothing that would need one is saved. */
const NO_ACCOUNTS = storeIn(memoryDatabase(), RING);
