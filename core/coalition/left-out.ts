/** Who would hold some of what is needed and is left out of the search all the same, and why. */
import { byName, countryByCode } from '../network.ts';
import { placeIn } from '../place.ts';
import { findCandidates } from './candidates.ts';
import { reasonAgainst } from './conditions.ts';
import type { Ground, GroundCountry, GroundMember } from './ground.ts';
import type { CoalitionQuestion } from './question.ts';

export const LEFT_OUT_REASONS = ['excluded', 'closed', 'from-outside', 'language', 'stance'] as const;
type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export type LeftOut = {
  reason: LeftOutReason;
  count: number;
  /** By name, at most twenty. */
  memberIds: string[];
}[];

const MOST_NAMED = 20;

/** One entry for each reason that somebody visible is left out for, each member under the first that holds. */
export function leftOutOf(network: Ground, question: CoalitionQuestion): LeftOut {
  const country = countryByCode(network).get(question.country);
  if (!country) return [];
  const able = findCandidates(
    { ...network, members: network.members.map((member) => ({ ...member, availability: null })) },
    { ...question, exclude: [], fromOutside: true, conditions: { ...question.conditions, language: null, mode: null } },
    country,
  );
  const ids = new Set(
    able.filter(({ covers, isIncluded }) => covers.length > 0 && !isIncluded).map(({ member }) => member.id),
  );
  const members = network.members.filter(({ id }) => ids.has(id)).sort(byName);
  const reasons = members.map((member) => ({ id: member.id, reason: whyLeftOut(member, question, country) }));
  return LEFT_OUT_REASONS.map((reason) => {
    const memberIds = reasons.filter((one) => one.reason === reason).map(({ id }) => id);
    return { reason, count: memberIds.length, memberIds: memberIds.slice(0, MOST_NAMED) };
  }).filter(({ count }) => count > 0);
}

function whyLeftOut(member: GroundMember, question: CoalitionQuestion, country: GroundCountry): LeftOutReason | null {
  if (question.exclude.includes(member.id)) return 'excluded';
  if (member.availability === 'closed') return 'closed';
  if (!question.fromOutside && placeIn(country, member)?.kind === 'from-outside') return 'from-outside';
  return reasonAgainst(member, question.conditions);
}
