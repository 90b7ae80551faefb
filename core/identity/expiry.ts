/** How long what lets somebody in stays good. All moments are ISO text in UTC, so that text order is time order. */
import type { Role } from '../vocabulary.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const LONGEST_TOKEN_DAYS = 90;

/** Those who can invite have more to lose: their sessions end sooner. */
const SESSIONS = {
  admin: { idle: 30 * MINUTE, whole: 12 * HOUR },
  coordinator: { idle: 30 * MINUTE, whole: 12 * HOUR },
  editor: { idle: 8 * HOUR, whole: 7 * DAY },
  reader: { idle: 8 * HOUR, whole: 7 * DAY },
} satisfies Record<Role, { idle: number; whole: number }>;

type SessionTimes = { role: Role; startedAt: string; lastSeenAt: string };

/** When a session ends if nothing more is asked; asking again moves it, up to its whole length. */
export function sessionEnd({ role, startedAt, lastSeenAt }: SessionTimes): string {
  const { idle, whole } = SESSIONS[role];
  return moment(Math.min(Date.parse(lastSeenAt) + idle, Date.parse(startedAt) + whole));
}

/** When a session ends at the latest, however busy it is. */
export function latestSessionEnd(role: Role, startedAt: string): string {
  return moment(Date.parse(startedAt) + SESSIONS[role].whole);
}

/** Whether something with an end is still good; at its end it no longer is. */
export function isOpenAt(now: string, end: string): boolean {
  return Date.parse(now) < Date.parse(end);
}

/** Whether a use is worth writing down: once a minute is enough for ends that are half an hour away. */
export function isWorthNoting(lastSeenAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(lastSeenAt) >= MINUTE;
}

export function invitationEnd(now: string): string {
  return moment(Date.parse(now) + 72 * HOUR);
}

export function challengeEnd(now: string): string {
  return moment(Date.parse(now) + 5 * MINUTE);
}

export function tokenEnd(now: string, days: number): string {
  return moment(Date.parse(now) + days * DAY);
}

/** The day of a moment: all that lists say of the past. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
