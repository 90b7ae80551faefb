/** What an open screen was made from, so that it can tell when that is no longer so. */
import type { Network } from '../network.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * A text that is the same for as long as a viewer sees the same, and another as soon as anything was added, taken away
 * or changed, the viewer's own place included. Members and ties stand in it by their fingerprints, as they are many.
 * @param network as the viewer sees it: of what is hidden it cannot tell.
 */
export function whatIsSeen({ seenBy, members, ties, ...others }: Network): string {
  const { coalitions, cases, alerts, otherNetworks, messages, exchanges, lessons, sources } = others;
  const few = [coalitions, cases, alerts, otherNetworks, messages, exchanges, lessons, sources];
  return JSON.stringify([seenBy, members.map(fingerprintOf), fingerprintOf(ties), ...few]);
}
