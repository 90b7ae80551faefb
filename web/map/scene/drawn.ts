/** Which members are drawn: all of a small network, of a large one those that were asked for. */

import type { MapView } from '#core/map-view/view.ts';
import type { Attention } from '../attention.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';

/** Up to this many members are drawn at once. Above it the groups come first, and their members when asked for. */
export const WHOLE_SCENE_LIMIT = 1500;
/** How many members of a larger network are drawn at once. */
export const PART_SCENE_LIMIT = 500;

export type Drawn = {
  members: readonly MapMember[];
  /** Members that fit but are not drawn, because there are too many. */
  restCount: number;
  /** Too many are there for one picture: groups stand for their members. */
  isOverview: boolean;
};

/**
 * Where there are too many, the most tied first.
 * @param openedIds members of the groups that were opened.
 */
export function membersToDraw(
  network: MapNetwork,
  attention: Attention,
  rest: MapView['rest'],
  openedIds: ReadonlySet<string>,
): Drawn {
  const { tiedIdsById } = network;
  const { litIds, circle, focusId } = attention;
  const there = rest === 'hide' ? stayingMembers(network, attention) : network.members;
  if (there.length <= WHOLE_SCENE_LIMIT) return { members: there, restCount: 0, isOverview: false };
  const wanted = circle ?? (litIds === null && openedIds.size === 0 ? null : litIds);
  const asked = there.filter(({ id }) => wanted?.has(id) || openedIds.has(id));
  if (asked.length === 0) return { members: [], restCount: there.length, isOverview: true };
  const rank = ({ id }: MapMember) => (id === focusId ? Infinity : (tiedIdsById.get(id)?.size ?? 0));
  const first = asked.toSorted((one, other) => Math.sign(rank(other) - rank(one))).slice(0, PART_SCENE_LIMIT);
  const firstIds = new Set(first.map((member) => member.id));
  return {
    members: asked.filter((member) => firstIds.has(member.id)),
    restCount: asked.length - first.length,
    isOverview: true,
  };
}

/** Those around the focus or lit, and of the others only those that fit. */
function stayingMembers({ members }: MapNetwork, { litIds, circle, fittingIds }: Attention): readonly MapMember[] {
  const wanted = circle ?? litIds ?? fittingIds;
  return wanted === null ? members : members.filter(({ id }) => wanted.has(id));
}
