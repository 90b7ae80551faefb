/** How well two members fit as partners, by the criteria of the partner score. */
import type { Member } from '../network.ts';
import { ANYBODY, WEIGHTS } from '../partners/asked.ts';
import { findingsOn } from '../partners/score.ts';
import { soughtFrom } from '../partners/usefulness.ts';

/** Once a loss has parted two members, no ties lead from one to the other. */
const APART = { hops: new Map<string, number>(), neighbours: new Map<string, Set<string>>(), seekerId: null };

/** 0..1, the mean of what each would be to the other. */
export function fitBetween(one: Member, other: Member): number {
  return (fitFor(one, other) + fitFor(other, one)) / 2;
}

function fitFor(seeker: Member, candidate: Member): number {
  const asked = { ...ANYBODY, seeker, sought: soughtFrom(seeker.needs) };
  return findingsOn(asked, candidate, APART).reduce((sum, { term, value }) => sum + WEIGHTS[term] * value, 0);
}
