/** From which day on something is new for somebody. */

/** For whoever never looked, and the farthest back for anybody. */
const FIRST_DAYS = 30;
const MOST_DAYS = 90;
/** There is a notice at most so often. */
export const TOLD_EVERY_DAYS = 7;

const DAY = 86_400_000;

/** @param lookedOn the day on which somebody last said that they have seen it; null: never. */
export function since(lookedOn: string | null, today: string): string {
  const earliest = daysBefore(today, MOST_DAYS);
  if (lookedOn === null) return daysBefore(today, FIRST_DAYS);
  return lookedOn < earliest ? earliest : lookedOn;
}

function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00Z`) - days * DAY).toISOString().slice(0, 10);
}
