/** The smallest coalition that covers what a country needs, with the proof of its size. */
import { byName, countryByCode, type Network } from '../network.ts';
import type { PlaceKind } from '../place.ts';
import type { Level } from '../vocabulary.ts';
import { type Candidate, type CoveredNeed, findCandidates, findExcluded } from './candidates.ts';
import { capsOn, fulfils, type Requirement, requirementsOf } from './conditions.ts';
import { countAt, countCovers } from './cover/problem.ts';
import { smallestCover } from './cover/smallest-cover.ts';
import { lotOf } from './lot.ts';
import type { CoalitionQuestion } from './question.ts';

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

type Refusal = {
  ok: false;
  problem:
    | 'unknown-country'
    | 'unknown-capacity'
    | 'duplicate-need'
    | 'unknown-member'
    | 'included-and-excluded'
    | 'included-beyond-limit';
  /** The code or id that is wrong. */
  value: string;
};

/**
 * A coalition of as few members as can be, and of those the one that fits best: members with a stronger presence,
 * higher levels and more of the needs. What is equal even then is settled by lot (`lotOf`).
 * A need that too few candidates hold is met as far as it goes, and `missing` says by how many it falls short.
 * The size is exact where `proven` says so; the fit is exact or, for rare large questions, the best that was found.
 * The same network and question get the same answer, in whatever order the members stand.
 */
export function proposeCoalition(network: Network, question: CoalitionQuestion): ProposalVerdict {
  const country = countryByCode(network).get(question.country);
  if (!country) return { ok: false, problem: 'unknown-country', value: question.country };
  const refusal = refuseNeeds(network, question) ?? refuseMembers(network, question);
  if (refusal) return refusal;
  const excluded = findExcluded(network, question, country);
  const candidates = findCandidates(network, question, country);
  const tooMany = refuseIncluded(candidates, question);
  return tooMany ?? { ok: true, proposal: proposeFrom(candidates, excluded, question) };
}

function refuseNeeds({ capacities }: Network, { needs }: CoalitionQuestion): Refusal | null {
  const known = new Set(capacities.map(({ id }) => id));
  const asked = new Set<string>();
  for (const { capacityId } of needs) {
    if (!known.has(capacityId)) return { ok: false, problem: 'unknown-capacity', value: capacityId };
    if (asked.has(capacityId)) return { ok: false, problem: 'duplicate-need', value: capacityId };
    asked.add(capacityId);
  }
  return null;
}

function refuseMembers({ members }: Network, { include, exclude, conditions }: CoalitionQuestion): Refusal | null {
  const known = new Set(members.map(({ id }) => id));
  const stranger = [...include, ...exclude, ...conditions.apart.flat()].find((id) => !known.has(id));
  if (stranger !== undefined) return { ok: false, problem: 'unknown-member', value: stranger };
  const torn = include.find((id) => exclude.includes(id));
  return torn === undefined ? null : { ok: false, problem: 'included-and-excluded', value: torn };
}

/** Where those who must be part of it already break a limit, no coalition keeps it. */
function refuseIncluded(candidates: Candidate[], { include, conditions }: CoalitionQuestion): Refusal | null {
  const included = candidates.filter(({ isIncluded }) => isIncluded);
  const isBroken = capsOn([], included, conditions).some(({ most }) => most < 0);
  return isBroken ? { ok: false, problem: 'included-beyond-limit', value: include.at(-1) ?? '' } : null;
}

/** What speaks against a candidate among coalitions of equal size. */
function penaltyOf({ member, fit }: Candidate, countryCode: string): number {
  return Math.round(1000 * (1 - fit)) * 4096 + lotOf(member.id, countryCode);
}

function proposeFrom(candidates: Candidate[], excluded: Candidate[], question: CoalitionQuestion): Proposal {
  const requirements = requirementsOf(question.conditions);
  const { chosen, missing, lowerBound, isLeastMissing } = choose(candidates, question, requirements);
  chosen.sort((one, other) => byName(one.member, other.member));
  const others = candidates.filter((one) => !chosen.includes(one));
  return {
    members: chosen.map(({ member, presence, covers }) => ({ memberId: member.id, presence, covers })),
    coverage: question.needs.map((need, row) => ({
      ...need,
      count: need.count + question.conditions.survives,
      heldBy: idsByName(chosen.filter((one) => meets(one, need))),
      candidateCount: candidates.filter((one) => meets(one, need)).length,
      otherIds: idsByName(others.filter((one) => meets(one, need))),
      unstatedIds: idsByName(candidates.filter(({ unstated }) => unstated.includes(need.capacityId))),
      excludedIds: idsByName(excluded.filter((one) => meets(one, need))),
      missing: countAt(missing, row),
    })),
    requirements: requirements.map((requirement, place) => ({
      ...requirement,
      heldBy: idsByName(chosen.filter((one) => fulfils(one, requirement))),
      otherIds: idsByName(others.filter((one) => fulfils(one, requirement))),
      missing: countAt(missing, question.needs.length + place),
    })),
    isLeastMissing,
    lowerBound,
    proven: chosen.length === lowerBound,
    candidateCount: candidates.filter(({ covers }) => covers.length > 0).length,
  };
}

/** The included ones, and the fewest others for what they leave open. */
function choose(
  candidates: Candidate[],
  { country, needs, conditions }: CoalitionQuestion,
  requirements: readonly Requirement[],
) {
  const rowOf = new Map(needs.map(({ capacityId }, row) => [capacityId, row]));
  const rowsOf = (one: Candidate) => [
    ...one.covers.flatMap(({ capacityId }) => rowOf.get(capacityId) ?? []),
    ...requirements.flatMap((requirement, place) => (fulfils(one, requirement) ? [needs.length + place] : [])),
  ];
  const asked = [...needs.map(({ count }) => count + conditions.survives), ...requirements.map(({ count }) => count)];
  const included = candidates.filter(({ isIncluded }) => isIncluded);
  const others = candidates.filter(({ isIncluded }) => !isIncluded);
  const held = countCovers(
    included.map((one) => ({ rows: rowsOf(one) })),
    asked.length,
  );
  const { columns, missing, lowerBound, isLeastMissing } = smallestCover({
    demand: asked.map((count, row) => Math.max(0, count - countAt(held, row))),
    columns: others.map((one) => ({ rows: rowsOf(one), penalty: penaltyOf(one, country) })),
    caps: capsOn(others, included, conditions),
  });
  const places = new Set(columns);
  const chosen = [...included, ...others.filter((_, place) => places.has(place))];
  return { chosen, missing, isLeastMissing, lowerBound: included.length + lowerBound };
}

function idsByName(candidates: Candidate[]): string[] {
  return candidates
    .map(({ member }) => member)
    .sort(byName)
    .map(({ id }) => id);
}

function meets({ covers }: Candidate, need: { capacityId: string }): boolean {
  return covers.some(({ capacityId }) => capacityId === need.capacityId);
}
