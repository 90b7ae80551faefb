/**
 * Who could help, best first, and why. Scores are sums of reasons: nothing is learned and nothing is hidden, and a
 * score does not move when unrelated members join, as every term looks at most three ties far.
 */
import { byName, type Member, type Network, offersIn } from '../network.ts';
import { placeIn } from '../place.ts';
import type { Availability } from '../vocabulary.ts';
import type { Asked } from './asked.ts';
import { CRITERIA, offersFor, WEIGHTS } from './criteria.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import type { Finding, Reason } from './reasons.ts';
import { bestOffers, coverOf, unstatedAmong } from './usefulness.ts';

export type Partner = {
  member: Member;
  /** Points of 100: the sum of the reasons' points, to one decimal place. */
  score: number;
  reasons: Reason[];
};

export type Ranking = {
  partners: Partner[];
  /** Members who offer what is sought and are still not on the list, counted by why. */
  leftOut: Record<LeftOut, number>;
};

/** `unstated`: offers it, and states no level where one is asked for. */
type LeftOut = 'closed' | 'elsewhere' | 'unstated';

/** Every member that fits what is asked, the best first; equal scores by name, then id. */
export function rankPartners(asked: Asked, network: Network): Ranking {
  const around = neighbourhoodOf(network, asked.seeker?.id ?? null);
  const leftOut = { closed: 0, elsewhere: 0, unstated: 0 };
  const partners: Partner[] = [];
  for (const member of network.members) {
    const fit = fitOf(asked, member);
    if (fit === 'fits') partners.push(scorePartner(asked, member, around));
    else if (fit !== 'no') leftOut[fit] += 1;
  }
  partners.sort((one, other) => other.score - one.score || byName(one.member, other.member));
  return { partners, leftOut };
}

type Fit = 'fits' | LeftOut | 'no';

function fitOf(asked: Asked, member: Member): Fit {
  const { seeker, sought, country, sector } = asked;
  if (member.id === seeker?.id) return 'no';
  if (sector !== null && !member.sectors.includes(sector)) return 'no';
  const isSought = sought.length === 0 || coverOf(sought, bestOffers(member.offers)).share > 0;
  if (!isSought) return isHiddenByLevel(asked, member) ? 'unstated' : 'no';
  if (country && !placeIn(country, member)) return 'elsewhere';
  const holdsThere = sought.length === 0 || coverOf(sought, offersFor(asked, member)).share > 0;
  if (!holdsThere) return 'elsewhere';
  return member.availability === 'closed' ? 'closed' : 'fits';
}

/** Whether a member would fit if any level would do. */
function isHiddenByLevel({ sought, country }: Asked, member: Member): boolean {
  if (member.availability === 'closed') return false;
  if (country && !placeIn(country, member)) return false;
  return unstatedAmong(sought, country ? offersIn(member, country.code) : member.offers).length > 0;
}

/** What is left of a score when a member says how much new work it can take; not stated counts as open. */
const AVAILABLE: Record<Availability, number> = { open: 1, busy: 0.75, closed: 0.5 };

function scorePartner(asked: Asked, member: Member, around: Neighbourhood): Partner {
  const findings = CRITERIA.map((criterion) => criterion(asked, member, around)).filter((found) => found !== null);
  const share = AVAILABLE[member.availability ?? 'open'];
  const reasons = weigh(findings, share);
  return { member, reasons, score: sumOf(reasons.map((reason) => reason.points)) };
}

/** Gives each finding its weight among those that apply, and its points. */
function weigh(findings: Finding[], share: number): Reason[] {
  const total = findings.reduce((sum, { term }) => sum + WEIGHTS[term], 0);
  return findings.map((finding) => {
    const weight = WEIGHTS[finding.term] / total;
    return { ...finding, weight, points: Math.round(1000 * weight * finding.value * share) / 10 };
  });
}

/** Adds in whole tenths, so that the shown points add up to the shown score exactly. */
function sumOf(points: number[]): number {
  return points.reduce((tenths, one) => tenths + Math.round(one * 10), 0) / 10;
}
