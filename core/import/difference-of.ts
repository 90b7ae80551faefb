/** What a draft would change in a network, as far as whoever brings it can see that. */
import type { Network } from '../network.ts';
import { type Choices, DIFFERENCE_STATES, type Difference, type DifferenceState } from './difference.ts';
import { linksCompared } from './difference-of-links.ts';
import { membersCompared } from './difference-of-members.ts';
import type { Draft } from './draft.ts';

/**
 * Members and links stand in the order of the draft. A choice of an entry that cannot be seen is a conflict, as one of an
 * entry that is not there.
 *
 * @param choices by key of the draft's members; those without one are decided by how sure it is which entry they are
 */
export function differenceOf(draft: Draft, network: Network, choices: Choices): Difference {
  const members = membersCompared(draft, network, choices);
  const links = linksCompared(draft, network, members);
  const linksIn = (list: 'ties' | 'coalitions' | 'memberships') => links.filter((link) => link.list === list);
  return {
    members,
    links,
    counts: {
      members: countsOf(members),
      ties: countsOf(linksIn('ties')),
      coalitions: countsOf(linksIn('coalitions')),
      memberships: countsOf(linksIn('memberships')),
    },
  };
}

function countsOf(rows: { state: DifferenceState }[]): Record<DifferenceState, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, conflict: 0, skipped: 0 };
  for (const state of DIFFERENCE_STATES) counts[state] = rows.filter((row) => row.state === state).length;
  return counts;
}
