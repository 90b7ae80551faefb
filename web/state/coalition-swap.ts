/** Who could take a seat of a proposed coalition, and what tells two coalitions apart. */
import type { Proposal, Studied } from './coalition-study.ts';

export type Replacement = {
  id: string;
  /** How many of the needs that the seat holds it could hold too. */
  sharedCount: number;
};

/** Candidates outside of the coalition who could hold any of what a member holds, those of most needs first. */
export function replacementsFor(memberId: string, { coverage }: Pick<Proposal, 'coverage'>): Replacement[] {
  const counts = new Map<string, number>();
  for (const { heldBy, otherIds } of coverage) {
    if (!heldBy.includes(memberId)) continue;
    for (const id of otherIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, sharedCount]) => ({ id, sharedCount }))
    .sort((one, other) => other.sharedCount - one.sharedCount);
}

/** Who comes and who goes from one coalition to another. */
export function differenceOf(before: readonly string[], after: readonly string[]): { comes: string[]; goes: string[] } {
  return {
    comes: after.filter((id) => !before.includes(id)),
    goes: before.filter((id) => !after.includes(id)),
  };
}

/** Every other coalition as small as the proposed one. */
export function othersAsSmall({ smallest }: Pick<Studied, 'smallest'>): Proposal['alternatives']['coalitions'] {
  const here = smallest.members.map(({ member }) => member.id);
  return smallest.alternatives.coalitions.filter(({ memberIds }) => !isSameCoalition(memberIds, here));
}

/** Whether both have the same members, in whatever order. */
export function isSameCoalition(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
