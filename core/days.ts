/** Days as `2026-03-01`, in UTC. */

/** The day so many days after another; of days below zero, before it. @throws RangeError for what is no date. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
