/** Days from today, as `2026-03-01`, in the time zone of nobody: the service counts in UTC. */

const DAY = 86_400_000;

export function dayIn(days: number, today = new Date()): string {
  return new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many months on; the last of that month where it is shorter. */
export function dayInMonths(months: number, today = new Date()): string {
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth() + months, today.getUTCDate()];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
