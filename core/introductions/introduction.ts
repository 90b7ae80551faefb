/** An introduction as it is stored, less the words that are sealed, and what time makes of it. */
import type { Urgency } from '../vocabulary.ts';
import { isOpenStage, type Side, type Stage, type Way } from './stages.ts';

export type Introduction = {
  id: string;
  way: Way;
  /** The call that it comes from; null: one side chose the other. */
  callId: string | null;
  seekerId: string;
  helperId: string;
  capacityId: string;
  country: string | null;
  urgency: Urgency;
  stage: Stage;
  /** Whether the helper ever said yes: only then does a seeker learn of a helper that its call found. */
  wasOffered: boolean;
  seekerShares: boolean;
  helperShares: boolean;
  /** Whether either member is hidden or no longer part of the network, which ends it for as long. */
  isEitherAway: boolean;
  /** ISO text in UTC. */
  startedAt: string;
  /** Of its last step: from then it runs out. */
  movedAt: string;
  /** When both had said yes; null before, and once somebody ended it. */
  agreedAt: string | null;
};

export const OPEN_DAYS = 14;
/** How long the two sides still see that something ended, and how long it is kept at all. */
export const KEPT_DAYS = 90;
/** So many questions a member can have open at a time. */
export const MOST_OPEN = 10;
/** So many it can begin within a day, calls among them: whoever is asked must not be flooded. */
export const MOST_A_DAY = 20;

/** When something that was last touched at a moment runs out. */
export function runsOutAt(movedAt: string): string {
  return daysAfter(movedAt, OPEN_DAYS);
}

/** Whether something without a step since a moment has run out: at its end it has. */
export function hasRunOut(movedAt: string, now: string): boolean {
  return now >= runsOutAt(movedAt);
}

/** The stage as it is at a moment, whether or not anybody has written down yet that it ran out. */
export function stageAt({ stage, movedAt, isEitherAway }: Introduction, now: string): Stage {
  if (!isOpenStage(stage)) return stage;
  if (hasRunOut(movedAt, now)) return 'expired';
  return isEitherAway ? 'withdrawn' : stage;
}

/** When it ended; null while it is open. */
export function endedAt(introduction: Introduction, now: string): string | null {
  const stage = stageAt(introduction, now);
  if (isOpenStage(stage)) return null;
  const isNoted = stage === introduction.stage;
  return stage === 'expired' && !isNoted ? runsOutAt(introduction.movedAt) : introduction.movedAt;
}

/**
 * Which side a member is on; null where it has no part in it.
 * The seeker of a call has none before the helper says yes: it must not learn that somebody fits.
 */
export function sideOf(introduction: Introduction, memberId: string): Side | null {
  const { callId, seekerId, helperId, wasOffered } = introduction;
  if (memberId === helperId) return 'helper';
  return memberId === seekerId && (callId === null || wasOffered) ? 'seeker' : null;
}

/** Whose words go with it. */
export function authorOf({ way }: Pick<Introduction, 'way'>): Side {
  return way === 'offered' ? 'helper' : 'seeker';
}

export function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000).toISOString();
}
