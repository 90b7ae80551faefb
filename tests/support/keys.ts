/** Secrets for tests. */
import { type KeyRing, keyRingFrom } from '#core/key-ring.ts';

export const CONTACT_KEYS = `1:${'testing-'.repeat(5)}key`;

export const RING: KeyRing = keyRingFrom(CONTACT_KEYS) ?? noRing();

function noRing(): never {
  throw new Error('The ring of the tests has another form.');
}
