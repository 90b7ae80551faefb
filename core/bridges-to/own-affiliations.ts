/** How a member's own affiliations take effect: none is seen by more than the network that it is to. */
import type { StoredAffiliation } from '../stored-exchange.ts';
import { narrowest } from '../visibility/levels.ts';
import type { Visibility } from '../vocabulary.ts';

/** @param seenIds ids of the networks that its editors see: of others they have not said anything that they know of. */
export function affiliationsInEffect(
  affiliations: readonly (StoredAffiliation & { networkVisibility: Visibility })[],
  seenIds: ReadonlySet<string>,
): StoredAffiliation[] {
  return affiliations
    .filter(({ networkId }) => seenIds.has(networkId))
    .map(({ networkVisibility, ...one }) => ({ ...one, visibility: narrowest(one.visibility, networkVisibility) }));
}
