/** Which coalitions somebody sees, and who is in them as far as they see it. */
import type { Coalition } from '../network.ts';
import type { StoredCoalition, StoredNetwork } from '../stored-network.ts';
import { narrowest } from './levels.ts';
import { isEditorOf, isOpenWithin, type Sight, seesWithin } from './sight.ts';

function seesCoalition(coalition: StoredCoalition, sight: Sight): boolean {
  if (sight.ownCoalitionIds.has(coalition.id)) return true;
  return seesWithin(coalition.visibility, coalition.id, sight);
}

/**
 * In the order in which they are stored, with the members and the convenor that the viewer may know to be in them.
 * @param openIds members that the viewer sees more of than that they exist.
 */
export function seenCoalitions(stored: StoredNetwork, sight: Sight, openIds: ReadonlySet<string>): Coalition[] {
  const coalitions = new Map(
    stored.coalitions
      .filter((coalition) => seesCoalition(coalition, sight))
      .map(({ visibility, convenorId, ...coalition }) => {
        const seen: Coalition = { ...coalition, convenorId: null, memberIds: [] };
        return [coalition.id, { seen, visibility, convenorId }];
      }),
  );
  for (const membership of stored.memberships) {
    const { coalitionId, memberId, visibility } = membership;
    const coalition = coalitions.get(coalitionId);
    if (!coalition || !openIds.has(memberId)) continue;
    const level = narrowest(coalition.visibility, visibility);
    const isFellow = sight.ownCoalitionIds.has(coalitionId) && isOpenWithin(membership);
    if (!isEditorOf(memberId, sight) && !isFellow && !seesWithin(level, coalitionId, sight)) continue;
    coalition.seen.memberIds.push(memberId);
    if (coalition.convenorId === memberId) coalition.seen.convenorId = memberId;
  }
  return [...coalitions.values()].map(({ seen }) => seen);
}
