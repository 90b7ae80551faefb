/** A test alert: when there can be one, and how soon somebody answered. Moments are ISO text in UTC. */

import { dayAfter } from '../days.ts';
import { dayOf } from '../identity/expiry.ts';
import type { LifeDrill } from './coalition-life.ts';
import { DRILL_DAYS } from './limits.ts';
import type { Speed } from './stages.ts';

const HOUR = 3_600_000;

/** One a day at the most, so that nobody gets used to them. */
export function canStartDrill(last: LifeDrill | null, now: string): boolean {
  return last === null || Date.parse(now) - Date.parse(last.startedAt) >= 24 * HOUR;
}

export function canBeAcknowledged(drill: LifeDrill | null, now: string): boolean {
  return drill !== null && dayOf(now) <= dayAfter(dayOf(drill.startedAt), DRILL_DAYS);
}

export function speedOf(startedAt: string, now: string): Speed {
  const passed = Date.parse(now) - Date.parse(startedAt);
  if (passed < HOUR) return 'within-an-hour';
  return passed < 24 * HOUR ? 'within-a-day' : 'later';
}
