/** Whether a coalition on standby would hold if it were needed tomorrow. */
import { dayAfter } from '../days.ts';

/** An entry that nobody confirmed for so long counts as stale; a membership that ends so soon as ending. */
const STALE_DAYS = 180;
const ENDING_DAYS = 30;

export type SeatFilling = { capacityId: string; count: number; holders: number };
export type FellowFacts = { memberId: string; confirmedOn: string | null; until: string | null };
export type DrillCount = { answered: number; of: number };

type Given = {
  seats: readonly SeatFilling[];
  fellows: readonly FellowFacts[];
  /** ISO dates; null: none is set. */
  reviewOn: string | null;
  drill: DrillCount | null;
  today: string;
};

/** What holds and what to mend, of what somebody sees of a coalition. Days are ISO dates in UTC. */
export function readinessOf({ seats, fellows, reviewOn, drill, today }: Given) {
  const all = sum(seats.map(({ count }) => count));
  const filled = sum(seats.map(({ count, holders }) => Math.min(count, holders)));
  return {
    filled,
    open: all - filled,
    /** What one member alone holds: lost with it. */
    heldOnce: seats.filter(({ holders }) => holders === 1).map(({ capacityId }) => capacityId),
    staleIds: fellows.filter(({ confirmedOn }) => isStale(confirmedOn, today)).map(({ memberId }) => memberId),
    endingIds: fellows
      .filter(({ until }) => until !== null && until <= dayAfter(today, ENDING_DAYS))
      .map(({ memberId }) => memberId),
    isReviewOverdue: reviewOn !== null && reviewOn < today,
    drill,
  };
}

function isStale(confirmedOn: string | null, today: string): boolean {
  return confirmedOn === null || confirmedOn < dayAfter(today, -STALE_DAYS);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
