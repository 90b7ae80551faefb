/** What the page and its solver say to each other. */
import type { StudyAnswer } from '#core/coalition/answer.ts';
import type { Claim, ProofCheck } from '#core/coalition/check-proof.ts';
import type { Ground } from '#core/coalition/ground.ts';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import type { StudyProgress } from '#core/coalition/study.ts';

export type Task = {
  id: number;
  /** Null: the one that came last. It is large, and sent once. */
  ground: Ground | null;
  question: CoalitionQuestion;
  /** Null: what there is to know; otherwise whether this is true. */
  claim: Claim | null;
};

export type Reply = { id: number } & (
  | { kind: 'progress'; progress: StudyProgress }
  /** Null: the question cannot be answered; the service says why. */
  | { kind: 'study'; answer: StudyAnswer | null }
  | { kind: 'check'; check: ProofCheck }
);
