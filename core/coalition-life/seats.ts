/** Who fills the seats of a coalition, as one of its members sees it. */
import type { Commitment, Seat } from './questions.ts';

export type Bringing = { memberId: string; bringing: readonly Commitment[] };

export type SeatHolding = Seat & {
  /** Members that can be named, in the order in which they were given. */
  heldBy: { memberId: string; level: Commitment['level'] }[];
  /** How many others hold it. */
  unlisted: number;
  open: number;
};

/**
 * Every seat with those that fill it: whoever brings its capacity at its level at least.
 * @param listed members that can be named. @param unlisted those that cannot; of them a number is left.
 */
export function seatsFilled(
  seats: readonly Seat[],
  { listed, unlisted }: { listed: readonly Bringing[]; unlisted: readonly Bringing[] },
): SeatHolding[] {
  return seats.map((seat) => {
    const heldBy = listed.flatMap((one) => holdingOf(seat, one));
    const others = unlisted.flatMap((one) => holdingOf(seat, one)).length;
    return { ...seat, heldBy, unlisted: others, open: Math.max(0, seat.count - heldBy.length - others) };
  });
}

function holdingOf({ capacityId, minLevel }: Seat, { memberId, bringing }: Bringing) {
  const levels = bringing.filter((one) => one.capacityId === capacityId).map(({ level }) => level);
  const level = levels.find((one) => one === Math.max(...levels));
  return level !== undefined && level >= minLevel ? [{ memberId, level }] : [];
}
