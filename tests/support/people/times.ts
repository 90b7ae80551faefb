/** Moments around the one at which every random world is asked. */

export const NOW = '2026-01-01T12:00:00.000Z';

const MINUTE = 60_000;
export const HOUR = 60;
export const DAY = 24 * HOUR;

/** @param minutes how long before the world is asked; below zero: after. */
export function ago(minutes: number): string {
  return new Date(Date.parse(NOW) - minutes * MINUTE).toISOString();
}

export function minutesSince(moment: string): number {
  return (Date.parse(NOW) - Date.parse(moment)) / MINUTE;
}

/** The day of a moment, as text. */
export function day(minutes: number): string {
  return ago(minutes).slice(0, 10);
}
