/** The sizes that all layouts share, in units that are pixels at zoom 1. */

/** Between the middles of two members. */
export const MEMBER_DISTANCE = 30;
const MEMBER_RADIUS = 7;
const LARGEST_MEMBER_RADIUS = 11;
/** Room above a disc for its name. */
export const LABEL_ROOM = 26;

/** A member that holds more together is drawn a little larger. */
export function memberRadius(weight: number): number {
  return Math.min(LARGEST_MEMBER_RADIUS, MEMBER_RADIUS + Math.sqrt(weight));
}

/**
 * A disc in which so many members find room without touching. Its area grows smoothly with their number: in steps,
 * it would hold still for most newcomers and make room for the next by a jolt that goes through the whole picture.
 */
export function discRadius(memberCount: number): number {
  return MEMBER_DISTANCE * (0.35 + 0.72 * Math.sqrt(memberCount));
}

/** The mark of a group whose members all lie elsewhere, because each belongs to others too: no room, only a point. */
export function markRadius(memberCount: number): number {
  return 4 + 2 * Math.sqrt(memberCount);
}

/** What a mark keeps free around itself, for its name. */
export const MARK_ROOM = 10;
