/**
 * The partner score: a sum of reasons, in points of 100. Nothing is learned and nothing is hidden, and a score does not
 * move when unrelated members join, as every term looks at most three ties far.
 */
import type { Member } from '../network.ts';
import type { Availability } from '../vocabulary.ts';
import type { Asked, Weights } from './asked.ts';
import { CRITERIA } from './criteria.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Finding, Reason } from './reasons.ts';

/** The score alone, to one decimal place. */
export function scoreOf(asked: Asked, member: Member, around: Neighbourhood): number {
  return sumOf(reasonsFor(asked, member, around));
}

/** Why a member is suggested: all terms that apply, whose points add up to the score. */
export function reasonsFor(asked: Asked, member: Member, around: Neighbourhood): Reason[] {
  return weigh(findingsOn(asked, member, around), asked.weights, member.availability);
}

export function findingsOn(asked: Asked, member: Member, around: Neighbourhood): Finding[] {
  return CRITERIA.map((criterion) => criterion(asked, member, around)).filter((found) => found !== null);
}

/** What is left of a score when a member says how much new work it can take; not stated counts as open. */
export const AVAILABLE: Record<Availability, number> = { open: 1, busy: 0.75, closed: 0.5 };

/** Gives each finding its weight among those that apply, and its points. */
export function weigh(findings: Finding[], weights: Weights, availability: Availability | null): Reason[] {
  const tenths = sharesOf(findings.map(({ term }) => Math.round(weights[term] * 100)));
  const left = AVAILABLE[availability ?? 'open'];
  return findings.map((finding, index) => {
    const most = tenths[index] ?? 0;
    return { ...finding, weight: most / WHOLE, points: Math.round(most * finding.value * left) / 10 };
  });
}

const WHOLE = 1000;

/**
 * Whole tenths of a point in proportion to whole weights, 1,000 together; all 0 where the weights are. What rounding
 * leaves over goes to the largest remainders, the first of equal ones.
 */
function sharesOf(weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights;
  const shares = weights.map((weight) => Math.floor((WHOLE * weight) / total));
  const left = WHOLE - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (WHOLE * weight) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => share + Number(raised.has(index)));
}

/** Adds in whole tenths, so that the shown points add up to the shown score exactly. */
export function sumOf(reasons: Pick<Reason, 'points'>[]): number {
  return reasons.reduce((tenths, { points }) => tenths + Math.round(points * 10), 0) / 10;
}
