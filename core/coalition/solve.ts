/** The smallest coalition for a question: who was chosen out of whom, before anybody is told about it. */
import { countryByCode } from '../network.ts';
import { type Candidate, findCandidates, findExcluded } from './candidates.ts';
import { membersNamedIn } from './complete.ts';
import { capsOn, fulfils, type Requirement, requirementsOf } from './conditions.ts';
import { countAt, countCovers } from './cover/problem.ts';
import { type SizedProblem, type SizeProgress, type SmallestCover, smallestCover } from './cover/smallest-cover.ts';
import type { Ground } from './ground.ts';
import { lotOf } from './lot.ts';
import type { CoalitionQuestion } from './question.ts';

/** A question as a covering problem: needs and then requirements are the rows, those who can be chosen the columns. */
export type Posed = {
  question: CoalitionQuestion;
  /** By id, like `others`. */
  included: Candidate[];
  others: Candidate[];
  requirements: Requirement[];
  /** By how many members each row should be held. */
  asked: number[];
  /** What the included ones leave open, for the others to cover. */
  problem: SizedProblem;
};

export type Solution = Posed & {
  /** Members whom the question excludes and who could be asked otherwise, by id. */
  excluded: Candidate[];
  /** The included ones, then the others, each by id. */
  chosen: Candidate[];
  /** Those who fit best among coalitions of this size, where the question prefers others; else the same. */
  fittest: Candidate[];
  isBestFit: boolean;
  /** By how many members each row falls short; no coalition holds it by more without leaving another shorter. */
  missing: number[];
  isLeastMissing: boolean;
  lowerBound: number;
};

export type SolveOptions = {
  /** How many columns each search may weigh. */
  effort?: number;
  /** Sizes count the included ones. */
  onProgress?: (progress: SizeProgress) => void;
};

export type SolveVerdict = { ok: true; solution: Solution } | Refusal;

export type Refusal = {
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

/** The smallest coalition and, of those, the one that fits best; or, where they make one as small, those preferred. */
export function solve(network: Ground, question: CoalitionQuestion, options: SolveOptions = {}): SolveVerdict {
  const verdict = pose(network, question);
  if (!verdict.ok) return verdict;
  const { posed, excluded } = verdict;
  const { included, problem } = posed;
  const found = smallestCover(problem, { effort: options.effort, onProgress: countingAlso(included.length, options) });
  const places = preferredPlaces(posed, found) ?? found.columns;
  const { isLeastMissing, isBestFit } = found;
  const solution = {
    ...{ ...posed, excluded, isLeastMissing, isBestFit },
    chosen: membersAt(posed, places),
    fittest: membersAt(posed, found.columns),
    missing: shortageOf(problem, places),
    lowerBound: included.length + found.lowerBound,
  };
  return { ok: true, solution };
}

/** The included ones and those in some places among the others. */
export function membersAt({ included, others }: Posed, places: readonly number[]): Candidate[] {
  return [...included, ...places.flatMap((place) => others[place] ?? [])];
}

function countingAlso(includedCount: number, { onProgress }: SolveOptions): SolveOptions['onProgress'] {
  if (!onProgress) return undefined;
  return ({ size, lowerBound }) =>
    onProgress({ size: size === null ? null : includedCount + size, lowerBound: includedCount + lowerBound });
}

/** The question as a covering problem, or what is wrong with it. */
export function pose(
  network: Ground,
  question: CoalitionQuestion,
): { ok: true; posed: Posed; excluded: Candidate[] } | Refusal {
  const country = countryByCode(network).get(question.country);
  if (!country) return { ok: false, problem: 'unknown-country', value: question.country };
  const refusal = refuseNeeds(network, question) ?? refuseMembers(network, question);
  if (refusal) return refusal;
  const candidates = findCandidates(network, question, country);
  const posed = poseAmong(candidates, question);
  if (posed.problem.caps?.some(({ most }) => most < 0)) {
    return { ok: false, problem: 'included-beyond-limit', value: question.include.at(-1) ?? '' };
  }
  return { ok: true, posed, excluded: findExcluded(network, question, country) };
}

function refuseNeeds({ capacities }: Ground, { needs }: CoalitionQuestion): Refusal | null {
  const known = new Set(capacities.map(({ id }) => id));
  const asked = new Set<string>();
  for (const { capacityId } of needs) {
    if (!known.has(capacityId)) return { ok: false, problem: 'unknown-capacity', value: capacityId };
    if (asked.has(capacityId)) return { ok: false, problem: 'duplicate-need', value: capacityId };
    asked.add(capacityId);
  }
  return null;
}

function refuseMembers({ members }: Ground, question: CoalitionQuestion): Refusal | null {
  const known = new Set(members.map(({ id }) => id));
  const stranger = membersNamedIn(question).find((id) => !known.has(id));
  if (stranger !== undefined) return { ok: false, problem: 'unknown-member', value: stranger };
  const { include, exclude } = question;
  const torn = include.find((id) => exclude.includes(id));
  return torn === undefined ? null : { ok: false, problem: 'included-and-excluded', value: torn };
}

function poseAmong(candidates: Candidate[], question: CoalitionQuestion): Posed {
  const { country, needs, conditions } = question;
  const requirements = requirementsOf(conditions);
  const included = candidates.filter(({ isIncluded }) => isIncluded);
  const others = candidates.filter(({ isIncluded }) => !isIncluded);
  const asked = [...needs.map(({ count }) => count + conditions.survives), ...requirements.map(({ count }) => count)];
  const rowOf = new Map(needs.map(({ capacityId }, row) => [capacityId, row]));
  const rowsOf = (one: Candidate) => [
    ...one.covers.flatMap(({ capacityId }) => rowOf.get(capacityId) ?? []),
    ...requirements.flatMap((requirement, place) => (fulfils(one, requirement) ? [needs.length + place] : [])),
  ];
  const held = countCovers(
    included.map((one) => ({ rows: rowsOf(one) })),
    asked.length,
  );
  const problem = {
    demand: asked.map((count, row) => Math.max(0, count - countAt(held, row))),
    columns: others.map((one) => ({ rows: rowsOf(one), penalty: penaltyOf(one, country) })),
    caps: capsOn(others, included, conditions),
  };
  return { question, included, others, requirements, asked, problem };
}

/** What speaks against a candidate among coalitions of equal size. */
function penaltyOf({ member, fit }: Candidate, countryCode: string): number {
  return Math.round(1000 * (1 - fit)) * 4096 + lotOf(member.id, countryCode);
}

/** Where the preferred members stand among the others, if they make a coalition as small that lacks no more. */
function preferredPlaces({ question, included, others, problem }: Posed, found: SmallestCover): number[] | null {
  const wanted = new Set(question.prefer);
  if (!included.every(({ member }) => wanted.delete(member.id))) return null;
  const places = [...others.keys()].filter((place) => wanted.has(others[place]?.member.id ?? ''));
  if (places.length < wanted.size || places.length !== found.columns.length) return null;
  const isEnough = sum(shortageOf(problem, places)) === sum(found.missing);
  const keepsCaps = problem.caps?.every(
    ({ columns, most }) => columns.filter((one) => places.includes(one)).length <= most,
  );
  return isEnough && keepsCaps ? places : null;
}

/** By how many columns each row is short of what it asks for. */
function shortageOf({ demand, columns }: SizedProblem, places: readonly number[]): number[] {
  const counts = countCovers(
    places.flatMap((place) => columns[place] ?? []),
    demand.length,
  );
  return demand.map((asked, row) => Math.max(0, asked - countAt(counts, row)));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
