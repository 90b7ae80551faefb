/** From which day on something is new for somebody. */
import { dayAfter } from '../days.ts';

/** For whoever never looked, and the farthest back for anybody. */
const FIRST_DAYS = 30;
const MOST_DAYS = 90;
/** There is a notice at most so often. */
export const TOLD_EVERY_DAYS = 7;

/**
 * The first day that is new: what came on the day on which somebody looked they may have seen.
 * @param lookedOn the day on which they last said that they have seen it all; null: never.
 */
export function since(lookedOn: string | null, today: string): string {
  if (lookedOn === null) return dayAfter(today, -FIRST_DAYS);
  const [next, earliest] = [dayAfter(lookedOn, 1), dayAfter(today, -MOST_DAYS)];
  return next < earliest ? earliest : next;
}
