/**
 * Checks a claim about a coalition from the start: from the members, their offers and the question, without anything
 * that the search knew. It shows what holds and what does not, step by step.
 */
import type { Candidate } from './candidates.ts';
import { fulfils } from './conditions.ts';
import { boundShownBy } from './cover/certificate.ts';
import { possibleDemand } from './cover/gaps.ts';
import { countAt } from './cover/problem.ts';
import { type SmallestCover, smallestCover } from './cover/smallest-cover.ts';
import type { Ground } from './ground.ts';
import type { Proof } from './proof.ts';
import { meets } from './propose.ts';
import type { CoalitionQuestion } from './question.ts';
import { type Posed, pose } from './solve.ts';

/** What is claimed: these members, lacking so much, and none smaller for the reason that the proof gives. */
export type Claim = {
  memberIds: readonly string[];
  /** By how many members each need falls short, in the order of the question. */
  coverage: readonly { missing: number }[];
  /** The same for what is asked of the members as a whole, in its order. */
  requirements: readonly { missing: number }[];
  proof: Proof | null;
};

export type ProofStep =
  /** Each can be asked and stands once, and whoever must be part of it is. */
  | { step: 'members'; ok: boolean; wrongIds: string[] }
  /** Each need is held as often as was asked, less what is said to be missing. */
  | { step: 'needs'; ok: boolean; wrongIds: string[] }
  /** What is asked of the members as a whole is fulfilled, and no limit is broken. */
  | { step: 'conditions'; ok: boolean }
  /** Nobody is left who could fill what is missing: by counting, or where limits leave a choice, by search. */
  | { step: 'missing'; ok: boolean; by: 'counting' | 'search' }
  /** No smaller coalition does as much: `bound` is what the prices add up to, or what a second search found. */
  | { step: 'bound'; ok: boolean; by: 'prices' | 'search'; bound: number };

export type ProofCheck = { ok: boolean; steps: ProofStep[] };

/** A question that cannot be answered proves nothing: no steps, and not ok. */
export function checkProof(network: Ground, question: CoalitionQuestion, claim: Claim): ProofCheck {
  const verdict = pose(network, question);
  if (!verdict.ok || claim.proof === null) return { ok: false, steps: [] };
  const { posed } = verdict;
  const ids = new Set(claim.memberIds);
  const chosen = [...posed.included, ...posed.others].filter(({ member }) => ids.has(member.id));
  const steps = [
    membersStep(posed, claim),
    needsStep(posed, claim, chosen),
    conditionsStep(posed, claim, chosen),
    ...(isCounted(posed, claim) ? countedSteps(posed, claim, claim.proof) : searchedSteps(posed, claim)),
  ];
  return { ok: steps.every(({ ok }) => ok), steps };
}

function membersStep({ included, others }: Posed, { memberIds }: Claim): ProofStep {
  const known = new Set([...included, ...others].map(({ member }) => member.id));
  const wrongIds = [
    ...memberIds.filter((id, place) => !known.has(id) || memberIds.indexOf(id) < place),
    ...included.map(({ member }) => member.id).filter((id) => !memberIds.includes(id)),
  ];
  return { step: 'members', ok: wrongIds.length === 0, wrongIds };
}

function needsStep({ question: { needs }, asked }: Posed, { coverage }: Claim, chosen: Candidate[]): ProofStep {
  const wrong = needs.filter((need, row) => {
    const held = chosen.filter((one) => meets(one, need)).length;
    return !isAsClaimed(asked[row] ?? 0, held, coverage[row]?.missing);
  });
  return { step: 'needs', ok: wrong.length === 0, wrongIds: wrong.map(({ capacityId }) => capacityId) };
}

function conditionsStep(posed: Posed, claim: Claim, chosen: Candidate[]): ProofStep {
  const { requirements, question } = posed;
  const { atMost, apart, mostMembers } = question.conditions;
  const isFulfilled = requirements.every((requirement, place) => {
    const held = chosen.filter((one) => fulfils(one, requirement)).length;
    return isAsClaimed(requirement.count, held, claim.requirements[place]?.missing);
  });
  const ids = chosen.map(({ member }) => member.id);
  const keepsLimits =
    atMost.every(({ sectors, count }) => {
      return chosen.filter(({ member }) => member.sectors.some((one) => sectors.includes(one))).length <= count;
    }) &&
    apart.every((pair) => ids.filter((id) => pair.includes(id)).length <= 1) &&
    (mostMembers === null || claim.memberIds.length <= mostMembers);
  return { step: 'conditions', ok: isFulfilled && keepsLimits };
}

/** Nothing that is said to be missing is there, and nothing is missing that is not said to be. */
function isAsClaimed(asked: number, held: number, missing: number | undefined): boolean {
  return missing === Math.max(0, asked - held);
}

/** Whether exactly that is missing which no candidate is left for. */
function isCounted({ problem }: Posed, claim: Claim): boolean {
  const possible = possibleDemand(problem);
  const missing = missingIn(claim);
  return (
    missing.length === possible.length &&
    missing.every((count, row) => count === countAt(problem.demand, row) - countAt(possible, row))
  );
}

/** Nothing more could be held, so it is enough that no fewer members hold as much. */
function countedSteps(posed: Posed, { memberIds }: Claim, proof: Proof): ProofStep[] {
  const { problem, included } = posed;
  const missing = { step: 'missing', ok: true, by: 'counting' } as const;
  if (proof.kind === 'search')
    return [missing, boundStep('search', included.length + searchAgain(posed).lowerBound, memberIds)];
  const { unit, needs, requirements, limits } = proof;
  const certificate = { unit, rows: [...needs, ...requirements], caps: limits };
  const bound = boundShownBy(certificate, { ...problem, demand: possibleDemand(problem) });
  return [missing, boundStep('prices', included.length + bound, memberIds)];
}

/** Limits leave a choice of what to miss, of which prices say nothing: both are looked for once more. */
function searchedSteps(posed: Posed, claim: Claim): ProofStep[] {
  const { isLeastMissing, missing, lowerBound } = searchAgain(posed);
  const ok = isLeastMissing && sum(missingIn(claim)) === sum(missing);
  return [
    { step: 'missing', ok, by: 'search' },
    boundStep('search', posed.included.length + lowerBound, claim.memberIds),
  ];
}

function boundStep(by: 'prices' | 'search', bound: number, memberIds: readonly string[]): ProofStep {
  return { step: 'bound', ok: bound === memberIds.length, by, bound };
}

/** The same search with the candidates in the opposite order, so that it takes other ways. */
function searchAgain({ problem: { demand, columns, caps = [] } }: Posed): SmallestCover {
  const last = columns.length - 1;
  const turned = caps.map((cap) => ({ ...cap, columns: cap.columns.map((place) => last - place) }));
  return smallestCover({ demand, columns: [...columns].reverse(), caps: turned });
}

function missingIn({ coverage, requirements }: Claim): number[] {
  return [...coverage, ...requirements].map(({ missing }) => missing);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
