/** All that can be told about forming a coalition: the smallest one, why none is smaller, and what else there is to know. */
import { type Alternatives, alternativesTo, type TradeOff, tradeOffsOf } from './choices.ts';
import type { SizeProgress } from './cover/smallest-cover.ts';
import type { Ground } from './ground.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import { type Proof, proofOf } from './proof.ts';
import { type Proposal, proposalOf } from './propose.ts';
import type { CoalitionQuestion } from './question.ts';
import { type Refusal, solve } from './solve.ts';
import { type Thin, thinOf } from './thin.ts';
import { type Together, togetherOf } from './together.ts';

export type Study = {
  /** The smallest coalition, as `proposeCoalition` finds it. Its lines say which seats are missing, where some are. */
  proposal: Proposal;
  /** Null where the size is not proven. */
  proof: Proof | null;
  alternatives: Alternatives;
  tradeOffs: TradeOff[];
  together: Together;
  thin: Thin;
  leftOut: LeftOut;
};

export type StudyVerdict = { ok: true; study: Study } | Refusal;

/** The size of the smallest coalition so far, null before there is one, and the size below which there is none. */
export type StudyProgress = SizeProgress;

export type StudyOptions = {
  /** How many columns all searches together may weigh; each has its share of it, whatever the others leave. */
  effort?: number;
  onProgress?: (progress: StudyProgress) => void;
};

/** Whoever works in a thread of its own can afford it: the hardest questions end within seconds. */
const EFFORT = 1_400_000;
/** What is told besides the smallest coalition and its fit is worth less. One each for three larger sizes and for whom to add. */
const SHARES = { smallest: 20 / 28, alternatives: 4 / 28, others: 1 / 28 };

const NOT_LOOKED_FOR: Alternatives = { coalitions: [], isAll: false };

/**
 * The smallest coalition for a question, with its proof, its alternatives and where it is thin.
 * The same network and question get the same answer, whatever else the network holds: a ground for that country, with
 * the members in it that the question names, gets the same as the whole (`groundFor`).
 */
export function studyCoalition(
  network: Ground,
  question: CoalitionQuestion,
  { effort = EFFORT, onProgress }: StudyOptions = {},
): StudyVerdict {
  const verdict = solve(network, question, { effort: Math.round(effort * SHARES.smallest), onProgress });
  if (!verdict.ok) return verdict;
  const { solution } = verdict;
  const aside = Math.round(effort * SHARES.others);
  const forAlternatives = Math.round(effort * SHARES.alternatives);
  // To begin a search costs as much as weighing all columns once at the least, which no effort counts.
  const isWorth = (share: number) => solution.problem.columns.length <= share;
  const memberIds = solution.chosen.map(({ member }) => member.id);
  return {
    ok: true,
    study: {
      proposal: proposalOf(solution),
      proof: proofOf(solution),
      alternatives: isWorth(forAlternatives) ? alternativesTo(solution, forAlternatives) : NOT_LOOKED_FOR,
      tradeOffs: tradeOffsOf(solution, isWorth(aside) ? aside : null),
      together: togetherOf(network, memberIds),
      thin: thinOf(network, solution, aside),
      leftOut: leftOutOf(network, question),
    },
  };
}
