/** What a difference comes to. */
import type { Difference } from '#core/import/difference.ts';

const LISTS = ['members', 'ties', 'coalitions', 'memberships'] as const;

/** Whether there is anything to bring in. */
export function hasAnything({ counts }: Difference): boolean {
  return LISTS.some((list) => counts[list].new + counts[list].changed > 0);
}

/** How many organisations somebody has to say something of. */
export function waitingIn({ members }: Difference): number {
  return members.filter(({ state, conflict }) => state === 'conflict' && conflict === 'several').length;
}

/** How many facts come with the organisations that are new or changed. */
export function factsIn({ members }: Difference, list: 'presences' | 'offers' | 'needs'): number {
  return members
    .filter(({ state }) => state === 'new' || state === 'changed')
    .reduce((sum, { adds }) => sum + adds[list].length, 0);
}
