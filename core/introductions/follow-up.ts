/** What comes after both sides said yes: each says once how it went, to the other side and to nobody else. */
import type { Level } from '../vocabulary.ts';
import { daysAfter, type Introduction } from './introduction.ts';

export const OUTCOMES = ['helped', 'partly', 'not-yet', 'no'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a helper makes of the level that its seeker proposes. */
export const LEVEL_REPLIES = ['accepted', 'declined'] as const;

export const FOLLOW_UP_DAYS = 90;
/** After so many days both are reminded once. */
export const REMIND_DAYS = 7;

/** When the two can no longer say how it went; null where they never both said yes, or somebody ended it. */
export function followUpEnd({ agreedAt }: Pick<Introduction, 'agreedAt'>): string | null {
  return agreedAt === null ? null : daysAfter(agreedAt, FOLLOW_UP_DAYS);
}

/**
 * Whether the two can say how it went. Running out does not end that; withdrawing and being away do, and look the same.
 */
export function isFollowedUp(introduction: Introduction, now: string): boolean {
  const end = followUpEnd(introduction);
  const { stage, isEitherAway } = introduction;
  return end !== null && now < end && !isEitherAway && (stage === 'agreed' || stage === 'expired');
}

type OfferedLevel = { capacityId: string; country: string | null; level: Level | null };

/** The offers that a question was about, whose levels its seeker can propose to change. */
export function offersMeant<Offer extends OfferedLevel>(
  offers: readonly Offer[],
  { capacityId, country }: Pick<Introduction, 'capacityId' | 'country'>,
): Offer[] {
  return offers.filter(
    (one) => one.capacityId === capacityId && (country === null || one.country === null || one.country === country),
  );
}
