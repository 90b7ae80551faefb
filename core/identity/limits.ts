/** How often something may be tried from one address, and how that is counted without keeping addresses. */

const MINUTE = 60_000;
const WINDOW = 10 * MINUTE;

/**
 * Tries in ten minutes. Many people can stand behind one address, such as an exit of Tor: what everybody does has room
 * for all of them, and only what nobody does by the dozen is tight.
 */
export const LIMITS = {
  /** Questions to devices: each leaves a row behind for five minutes. */
  challenge: 120,
  'sign-in': 120,
  invitation: 120,
  /** Codes that open nothing. A right code is never held up by them: guessing 128 bits is hopeless at any rate. */
  'wrong-code': 20,
  'hide-code': 60,
  claim: 20,
} as const;
export type Limited = keyof typeof LIMITS;

/** When the ten minutes end in which a moment lies: at the same moment for everybody. */
export function windowEnd(now: string): string {
  return new Date((Math.floor(Date.parse(now) / WINDOW) + 1) * WINDOW).toISOString();
}

/** Whole minutes until then, at least one. */
export function minutesUntil(now: string, end: string): number {
  return Math.max(1, Math.ceil((Date.parse(end) - Date.parse(now)) / MINUTE));
}
