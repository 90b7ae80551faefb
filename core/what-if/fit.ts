/** How well two members fit as partners, by the criteria of the partner score. */
import type { Member } from '../network.ts';
import { CRITERIA, WEIGHTS } from '../partners/criteria.ts';

/** Once a loss has parted two members, no ties lead from one to the other. */
const APART = { hops: new Map<string, number>(), neighbours: new Map<string, Set<string>>(), seekerId: null };

/** 0..1, the mean of what each would be to the other. */
export function fitBetween(one: Member, other: Member): number {
  return (fitFor(one, other) + fitFor(other, one)) / 2;
}

function fitFor(seeker: Member, candidate: Member): number {
  const sought = seeker.needs.map(({ capacityId, urgency }) => ({
    capacityId,
    minLevel: 1 as const,
    weight: urgency / 3,
  }));
  const asked = { seeker, sought, country: null, language: null, sector: null };
  const findings = CRITERIA.map((criterion) => criterion(asked, candidate, APART)).filter((found) => found !== null);
  const total = findings.reduce((sum, { term }) => sum + WEIGHTS[term], 0);
  return findings.reduce((sum, { term, value }) => sum + WEIGHTS[term] * value, 0) / total;
}
