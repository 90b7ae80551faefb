/** What a phone gets of the network before it is touched, as it travels. */
import { brotliCompressSync, constants } from 'node:zlib';
import { outlineOf } from '#core/network-columns/outline.ts';
import { packNetwork } from '#core/network-columns/pack.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { phoneNetwork } from './phone-network.ts';

/** As many as the bench on a phone has. */
export const [MEMBERS, TIES] = [300, 1500];
/** As the platform's edge compresses answers. */
export const ANSWERS_QUALITY = 4;

export function outlineOnTheWire(): Buffer {
  const columns = packNetwork(asSeenBy(phoneNetwork(MEMBERS, TIES), ANONYMOUS), '2026-11-27');
  const params = { [constants.BROTLI_PARAM_QUALITY]: ANSWERS_QUALITY };
  return brotliCompressSync(JSON.stringify(outlineOf(columns)), { params });
}
