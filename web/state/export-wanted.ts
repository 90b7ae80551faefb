/** Whom the address asks to take along: those of a filter, of a coalition, or all. */
import type { NetworkFacts } from '#core/network-columns/facts.ts';
import { readFields } from './fragment-fields.ts';
import { filterFromFragment, filterMembers, fragmentOfFilter } from './member-filter.ts';

export type Wanted = {
  memberIds: readonly string[] | null;
  of: { kind: 'all' } | { kind: 'filter'; fragment: string } | { kind: 'coalition'; id: string; name: string };
};

export function coalitionFragment(id: string): string {
  return `coalition=${id}`;
}

/** A coalition that the viewer does not see is one that nobody is in. */
export function wantedIn(
  { members, coalitions }: Pick<NetworkFacts, 'members' | 'coalitions'>,
  fragment: string,
): Wanted {
  const id = readFields(fragment).get('coalition');
  if (id) {
    const coalition = coalitions.find((one) => one.id === id);
    return { memberIds: coalition?.memberIds ?? [], of: { kind: 'coalition', id, name: coalition?.name ?? '' } };
  }
  const filter = filterFromFragment(fragment);
  const written = fragmentOfFilter(filter);
  if (written === '') return { memberIds: null, of: { kind: 'all' } };
  return {
    memberIds: filterMembers(members, filter).map(({ id: one }) => one),
    of: { kind: 'filter', fragment: written },
  };
}

/** How much of a network these members are, with what is among them; null: all of it. */
export function sizeOf(
  { members, ties, coalitions }: Pick<NetworkFacts, 'members' | 'ties' | 'coalitions'>,
  memberIds: readonly string[] | null,
) {
  if (memberIds === null) return { members: members.length, ties: ties.length, coalitions: coalitions.length };
  const ids = new Set(memberIds);
  return {
    members: members.filter(({ id }) => ids.has(id)).length,
    ties: ties.filter(({ a, b }) => ids.has(a) && ids.has(b)).length,
    coalitions: coalitions.filter((one) => one.memberIds.some((id) => ids.has(id))).length,
  };
}
