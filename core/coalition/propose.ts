/** The smallest coalition that covers what a country needs, with the proof of its size. */
import { byName } from '../network.ts';
import type { PlaceKind } from '../place.ts';
import type { Level } from '../vocabulary.ts';
import type { Candidate, CoveredNeed } from './candidates.ts';
import { fulfils, type Requirement } from './conditions.ts';
import { countAt } from './cover/problem.ts';
import type { Ground } from './ground.ts';
import type { CoalitionQuestion } from './question.ts';
import { type Refusal, type Solution, solve } from './solve.ts';

export type Proposal = {
  /** By name; `covers` holds what each meets at the level asked for, in the order of the question. */
  members: { memberId: string; presence: PlaceKind; covers: CoveredNeed[] }[];
  /** One for each need, in the order of the question. */
  coverage: CoverageLine[];
  /** One for each thing that the question asks of the members as a whole, in its order. */
  requirements: RequirementLine[];
  /** Whether no coalition of the candidates that keeps the conditions has fewer gaps. */
  isLeastMissing: boolean;
  /** No smaller coalition of the candidates, with those included, covers as much and keeps the conditions. */
  lowerBound: number;
  /** Whether the proposal has exactly that size. */
  proven: boolean;
  /** How many of the visible members could be asked and meet at least one of the needs. */
  candidateCount: number;
};

type CoverageLine = {
  capacityId: string;
  minLevel: Level;
  /** By how many members it should be held. */
  count: number;
  /** Members of the proposal who hold it, by name. */
  heldBy: string[];
  candidateCount: number;
  /** Candidates outside the proposal who could hold it as well, by name. */
  otherIds: string[];
  /** Candidates who offer it without a level, where the level asked for leaves them out, by name. */
  unstatedIds: string[];
  /** Members whom the question excludes and who would hold it, by name. */
  excludedIds: string[];
  /** How many more candidates it would take; the proposal has all there are. */
  missing: number;
};

type RequirementLine = Requirement & {
  /** Members of the proposal who fulfil it, by name. */
  heldBy: string[];
  /** Candidates outside the proposal who fulfil it as well, by name. */
  otherIds: string[];
  missing: number;
};

export type ProposalVerdict = { ok: true; proposal: Proposal } | Refusal;

/**
 * A coalition of as few members as can be, and of those the one that fits best: members with a stronger presence,
 * higher levels and more of the needs. What is equal even then is settled by lot (`lotOf`).
 * A need that too few candidates hold is met as far as it goes, and `missing` says by how many it falls short.
 * The size is exact where `proven` says so; the fit is exact or, for rare large questions, the best that was found.
 * The same network and question get the same answer, in whatever order the members stand.
 */
export function proposeCoalition(network: Ground, question: CoalitionQuestion): ProposalVerdict {
  const verdict = solve(network, question);
  return verdict.ok ? { ok: true, proposal: proposalOf(verdict.solution) } : verdict;
}

/** What a solution says of each member, need and requirement. */
export function proposalOf(solution: Solution): Proposal {
  const { question, included, others, excluded, requirements, missing, lowerBound, isLeastMissing } = solution;
  const { needs, conditions } = question;
  const candidates = [...included, ...others];
  const chosen = [...solution.chosen].sort((one, other) => byName(one.member, other.member));
  const places = new Set(chosen);
  const rest = candidates.filter((one) => !places.has(one));
  return {
    members: chosen.map(({ member, presence, covers }) => ({ memberId: member.id, presence, covers })),
    coverage: needs.map((need, row) => ({
      ...need,
      count: need.count + conditions.survives,
      heldBy: idsByName(chosen.filter((one) => meets(one, need))),
      candidateCount: candidates.filter((one) => meets(one, need)).length,
      otherIds: idsByName(rest.filter((one) => meets(one, need))),
      unstatedIds: idsByName(candidates.filter(({ unstated }) => unstated.includes(need.capacityId))),
      excludedIds: idsByName(excluded.filter((one) => meets(one, need))),
      missing: countAt(missing, row),
    })),
    requirements: requirements.map((requirement, place) => ({
      ...requirement,
      heldBy: idsByName(chosen.filter((one) => fulfils(one, requirement))),
      otherIds: idsByName(rest.filter((one) => fulfils(one, requirement))),
      missing: countAt(missing, needs.length + place),
    })),
    isLeastMissing,
    lowerBound,
    proven: chosen.length === lowerBound,
    candidateCount: candidates.filter(({ covers }) => covers.length > 0).length,
  };
}

export function idsByName(candidates: readonly Candidate[]): string[] {
  return candidates
    .map(({ member }) => member)
    .sort(byName)
    .map(({ id }) => id);
}

/** Whether a candidate holds a need at the level asked for. */
export function meets({ covers }: Candidate, { capacityId }: { capacityId: string }): boolean {
  return covers.some((cover) => cover.capacityId === capacityId);
}
