/** What may follow what in an introduction: a step by one side leads to the next stage, or is refused by name. */
import { type Introduction, stageAt } from './introduction.ts';
import { isOpenStage, type OpenStage, type Side, STEPS, type Step } from './stages.ts';

/**
 * *over*: it has ended. *not-yours*: this step belongs to the other side. *not-now*: it does not fit the stage.
 * *done-already*: this side has done so.
 */
export type StepRefusal = 'over' | 'not-yours' | 'not-now' | 'done-already';

export type StepVerdict = { ok: true; next: Introduction } | { ok: false; problem: StepRefusal };

type Rule = {
  sides: readonly Side[];
  from: readonly OpenStage[];
  after: (side: Side, now: string) => Partial<Introduction>;
};

const RULES: Record<Step, Rule> = {
  offer: { sides: ['helper'], from: ['asked'], after: () => ({ stage: 'willing', wasOffered: true }) },
  decline: { sides: ['helper'], from: ['asked'], after: () => ({ stage: 'declined' }) },
  agree: { sides: ['seeker'], from: ['willing'], after: (_, now) => ({ stage: 'agreed', agreedAt: now }) },
  share: {
    sides: ['seeker', 'helper'],
    from: ['agreed'],
    after: (side) => (side === 'seeker' ? { seekerShares: true } : { helperShares: true }),
  },
  withdraw: {
    sides: ['seeker', 'helper'],
    from: ['asked', 'willing', 'agreed'],
    after: () => ({ stage: 'withdrawn', agreedAt: null }),
  },
};

/** What a step by one side leads to at a moment. */
export function afterStep(introduction: Introduction, step: Step, side: Side, now: string): StepVerdict {
  const { sides, from, after } = RULES[step];
  const stage = stageAt(introduction, now);
  if (!isOpenStage(stage)) return { ok: false, problem: 'over' };
  if (!sides.includes(side)) return { ok: false, problem: 'not-yours' };
  if (step === 'share' && hasShared(introduction, side)) return { ok: false, problem: 'done-already' };
  if (!from.includes(stage) || isFirstAnswer(step, side, stage)) return { ok: false, problem: 'not-now' };
  return { ok: true, next: { ...introduction, ...after(side, now), movedAt: now } };
}

/** The steps that a side can take at a moment, in the order in which they are listed. */
export function stepsOpenTo(introduction: Introduction, side: Side, now: string): Step[] {
  return STEPS.filter((step) => afterStep(introduction, step, side, now).ok);
}

export function hasShared({ seekerShares, helperShares }: Introduction, side: Side): boolean {
  return side === 'seeker' ? seekerShares : helperShares;
}

/** Whether a question or an offer of help ended before anybody said yes to it. */
export function isTakenBack(before: Introduction, after: Introduction): boolean {
  const first = before.way === 'offered' ? 'willing' : 'asked';
  return before.stage === first && after.stage === 'withdrawn';
}

/** A helper who has not said yes has nothing to withdraw: it declines. */
function isFirstAnswer(step: Step, side: Side, stage: OpenStage): boolean {
  return step === 'withdraw' && side === 'helper' && stage === 'asked';
}
