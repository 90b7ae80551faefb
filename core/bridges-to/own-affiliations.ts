/** A member's own affiliations, as a preview of its entry shows them. */
import type { StoredAffiliation } from '../stored-exchange.ts';

/**
 * Each at the level that the member chose. Whom a network itself is open to is not told to those in it, so a preview cannot
 * follow it: it may show a little more than others see, and never less.
 * @param seenIds ids of the networks that its editors see: of others they have not said anything that they know of.
 */
export function affiliationsShown(
  affiliations: readonly StoredAffiliation[],
  seenIds: ReadonlySet<string>,
): StoredAffiliation[] {
  return affiliations.filter(({ networkId }) => seenIds.has(networkId));
}
