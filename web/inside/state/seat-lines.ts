/** The seats of a coalition with who fills them, by the places in the list of its members. */
import type { Words } from '../../state/words.ts';
import type { Inside } from '../coalitions-api.ts';

export type SeatLine = {
  capacityId: string;
  name: string;
  minLevel: 1 | 2 | 3;
  /** Who fills it: the place in the list of members, from 1, and the name. */
  holders: { number: number; name: string }[];
  unlisted: number;
  open: number;
};

/** Seats with an open place first, then those that one alone holds, then the rest; among equals the order stays. */
export function seatLinesOf(
  { seats, fellows }: Pick<Inside, 'seats' | 'fellows'>,
  words: Pick<Words, 'capacity'>,
): SeatLine[] {
  const places = new Map(fellows.map(({ member }, index) => [member.id, index + 1]));
  return seats
    .map(({ capacityId, minLevel, heldBy, unlisted, open }) => ({
      capacityId,
      name: words.capacity(capacityId),
      minLevel,
      holders: heldBy.map(({ member }) => ({ number: places.get(member.id) ?? 0, name: member.name })),
      unlisted,
      open,
    }))
    .sort((one, other) => urgencyOf(one) - urgencyOf(other));
}

function urgencyOf({ open, holders, unlisted }: SeatLine): number {
  if (open > 0) return 0;
  return holders.length + unlisted === 1 ? 1 : 2;
}
