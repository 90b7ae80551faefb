/** What is stored of a member besides its entry, as its editors may see it: with its own levels and nobody else's. */
import { memberNameIn } from '../identity/account-brief.ts';
import type { Network } from '../network.ts';
import type { StoredMembership, StoredTie } from '../stored-network.ts';
import type { StoredCase } from '../stored-playbook.ts';

export type BesideEntry = { ties: StoredTie[]; memberships: StoredMembership[]; cases: StoredCase[] };

/**
 * @param stored of this member, with the levels.
 * @param network as its editors see it: what is not there is left out, whatever is stored.
 */
export function besideEntryIn(network: Network, memberId: string, stored: BesideEntry) {
  return {
    ties: stored.ties.flatMap(({ a, b, kind, direction, since, until, aVisibility, bVisibility }) => {
      const isSeen = network.ties.some((tie) => tie.a === a && tie.b === b && tie.kind === kind);
      const isA = a === memberId;
      const other = memberNameIn(network, isA ? b : a);
      if (!isSeen || !other) return [];
      // The other end's level is the other end's business.
      const visibility = isA ? aVisibility : bVisibility;
      return [{ with: other, kind, direction: fromHere(direction, isA), since, until, visibility }];
    }),
    coalitions: stored.memberships.flatMap(({ coalitionId, visibility }) => {
      const coalition = network.coalitions.find(({ id }) => id === coalitionId);
      return coalition ? [{ id: coalition.id, name: coalition.name, visibility }] : [];
    }),
    cases: stored.cases.flatMap(({ id, visibility }) => {
      const seen = network.cases.find((one) => one.id === id);
      return seen ? [{ ...seen, visibility }] : [];
    }),
  };
}

function fromHere(direction: StoredTie['direction'], isA: boolean): 'both' | 'to-them' | 'to-us' {
  if (direction === 'both') return 'both';
  return (direction === 'a-to-b') === isA ? 'to-them' : 'to-us';
}
