/** What a network tells of a country: what happened there lately, and what happened before. */
import { dayAfter } from '../days.ts';
import { type Alert, compareText, type Network } from '../network.ts';
import type { Visibility } from '../vocabulary.ts';

const CURRENT_DAYS = 90;

/**
 * Whether it happened within the last ninety days; older ones are history.
 * @param happenedOn a day, or a part of one (`2026-03`): then within those days at the latest.
 * @param today a day as in `2026-03-22`.
 */
export function isCurrent({ happenedOn }: Pick<Alert, 'happenedOn'>, today: string): boolean {
  const first = dayAfter(today, -CURRENT_DAYS);
  return happenedOn >= first.slice(0, happenedOn.length);
}

/** The newest first; of one day by title, then id. */
export function newestFirst<A extends Pick<Alert, 'happenedOn' | 'title' | 'id'>>(alerts: readonly A[]): A[] {
  return alerts.toSorted(
    (one, other) =>
      (one.happenedOn < other.happenedOn ? 1 : one.happenedOn > other.happenedOn ? -1 : 0) ||
      compareText(one.title, other.title) ||
      (one.id < other.id ? -1 : 1),
  );
}

export type AlertProblem = 'no-such-country' | 'no-such-threat' | 'not-yet';

/** What stands against an alert as it is told; null: nothing. */
export function problemWith(
  alert: Pick<Alert, 'country' | 'threatIds' | 'happenedOn'>,
  { countries, threats }: Pick<Network, 'countries' | 'threats'>,
  today: string,
): AlertProblem | null {
  if (!countries.some(({ code }) => code === alert.country)) return 'no-such-country';
  const isOffered = (id: string) => threats.some((threat) => threat.id === id && !threat.isRetired);
  if (!alert.threatIds.every(isOffered)) return 'no-such-threat';
  // Somewhere it is tomorrow already.
  return alert.happenedOn > dayAfter(today, 1) ? 'not-yet' : null;
}

/** Whoever vouches for an alert can show it to fewer than its reporter chose, and never to more. */
export function isNoWider(level: Visibility, than: Visibility): boolean {
  return level === than || than === 'public';
}
