/** A coordinator between two sides: whom it may send a need to, and how much it hears of what becomes of it. */
import type { Urgency } from '../vocabulary.ts';
import { isFollowedUp, type Outcome } from './follow-up.ts';
import { daysAfter, type Introduction, stageAt } from './introduction.ts';

/** So many are sent a need at a time. */
export const MOST_SENT = 2;

/** After so many days it can be sent to the next ones, whatever those before did: nobody's silence shows by it. */
export const WAIT_DAYS: Record<Urgency, number> = { 1: 7, 2: 4, 3: 2 };

/** When another can be sent a need; null: at once. */
export function nextSendingAt(sentAt: readonly string[], urgency: Urgency, now: string): string | null {
  const ends = sentAt.map((moment) => daysAfter(moment, WAIT_DAYS[urgency])).filter((end) => end > now);
  return ends.length < MOST_SENT ? null : (ends.sort()[0] ?? null);
}

/** How many can be sent a need now. */
export function placesLeft(sentAt: readonly string[], urgency: Urgency, now: string): number {
  return Math.max(0, MOST_SENT - sentAt.filter((moment) => daysAfter(moment, WAIT_DAYS[urgency]) > now).length);
}

export const BROKERED_STATUSES = ['open', 'sent', 'willing', 'agreed'] as const;
export type BrokeredStatus = (typeof BROKERED_STATUSES)[number];

/** What a coordinator hears: that somebody said yes, and that both did. Never who, nor that somebody said no. */
export function brokeredStatus(introductions: readonly Introduction[], isSent: boolean, now: string): BrokeredStatus {
  if (introductions.some((one) => isFollowedUp(one, now))) return 'agreed';
  if (introductions.some((one) => stageAt(one, now) === 'willing')) return 'willing';
  return isSent ? 'sent' : 'open';
}

export type Outcomes = { seeker: Outcome | null; helper: Outcome | null };

/** How it went for each pair that met, in an order that says nothing of who they are. */
export function outcomesInOrder(outcomes: readonly Outcomes[]): Outcomes[] {
  const keyOf = ({ seeker, helper }: Outcomes) => `${seeker ?? ''} ${helper ?? ''}`;
  return outcomes.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
