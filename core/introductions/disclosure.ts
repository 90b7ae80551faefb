/**
 * What each side of an introduction sees of it at its stage: `asSeenBy` for introductions. Nobody else sees any of it.
 * What is not disclosed here is not opened and not sent.
 */
import { dayOf } from '../identity/expiry.ts';
import { authorOf, endedAt, type Introduction, runsOutAt, sideOf, stageAt } from './introduction.ts';
import { isOpenStage, type OpenStage, type Side } from './stages.ts';
import { hasShared } from './steps.ts';

export type Disclosure = {
  side: Side;
  /** How it ended is nobody's business, nor at what hour. */
  stage: OpenStage | 'ended';
  /** Of its last step, or of its end. */
  day: string;
  /** When it runs out if nobody moves; null once it has ended. */
  endsOn: string | null;
  /** Which capacity, for which country, how soon. */
  question: boolean;
  /** The words that go with it. */
  words: boolean;
  /** What the other side chose to tell of itself before names are shown. */
  told: boolean;
  /** *chosen*: only the id that this side chose itself, to be named as far as it may see that member. */
  other: 'nobody' | 'chosen' | 'named';
  contact: boolean;
};

/** @returns null for whoever is on neither side, and for a seeker whose call found somebody who has not said yes. */
export function disclosedTo(memberId: string, introduction: Introduction, now: string): Disclosure | null {
  const side = sideOf(introduction, memberId);
  return side && disclosedToSide(side, introduction, now);
}

export function disclosedToSide(side: Side, introduction: Introduction, now: string): Disclosure {
  const stage = stageAt(introduction, now);
  const isSeeker = side === 'seeker';
  if (!isOpenStage(stage)) {
    const day = dayOf(endedAt(introduction, now) ?? now);
    // Whoever wrote it knows what it was about; of the other side nothing is left to either.
    const nothing = { words: false, told: false, other: 'nobody', contact: false } as const;
    return { side, stage: 'ended', day, endsOn: null, question: authorOf(introduction) === side, ...nothing };
  }
  const isAgreed = stage === 'agreed';
  const { way, wasOffered } = introduction;
  const hasChosen = side === authorOf(introduction) && (way === 'asked' || way === 'offered');
  return {
    side,
    stage,
    day: dayOf(introduction.movedAt),
    endsOn: dayOf(runsOutAt(introduction.movedAt)),
    question: true,
    words: true,
    // Whoever was chosen is known as what it is: it has nothing to tell before its name.
    told: !hasChosen && (!isSeeker || wasOffered),
    other: isAgreed ? 'named' : hasChosen ? 'chosen' : 'nobody',
    contact: isAgreed && hasShared(introduction, isSeeker ? 'helper' : 'seeker'),
  };
}

export function otherSide(side: Side): Side {
  return side === 'seeker' ? 'helper' : 'seeker';
}
