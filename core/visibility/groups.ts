/**
 * The members of a stored network, each with what is its own. Grouped once for each network and handed on to the next,
 * so that what is worked out of a group is worked out once for as long as its member does not change.
 */
import type { Member } from '../network.ts';
import type { OwnRecords } from '../own/records.ts';
import type { StoredNetwork } from '../stored-network.ts';
import type { Closeness } from './levels.ts';

export type Group = OwnRecords & {
  /** How it looks from how close, as far as somebody looked. */
  seen: Partial<Record<Closeness, Member>>;
};

type MemberRecords = Pick<StoredNetwork, 'members' | 'presences' | 'offers' | 'needs'>;

const groupsByNetwork = new WeakMap<StoredNetwork, Group[]>();

/** In the order of the members. */
export function groupsOf(network: StoredNetwork): Group[] {
  const known = groupsByNetwork.get(network);
  if (known) return known;
  const groups = groupsFrom(network);
  groupsByNetwork.set(network, groups);
  return groups;
}

/**
 * Hands the groups of a network on to one that came of it.
 * @param ids the members of which anything is other than before.
 * @param records all that `next` has of those.
 */
export function handOnGroups(
  from: StoredNetwork,
  next: StoredNetwork,
  { ids, records }: { ids: ReadonlySet<string>; records: MemberRecords },
): void {
  const known = groupsByNetwork.get(from);
  if (!known) return;
  const before = new Map(known.map((group) => [group.member.id, group]));
  const changed = new Map(groupsFrom(records).map((group) => [group.member.id, group]));
  const groups = next.members.map(({ id }) => (ids.has(id) ? changed : before).get(id));
  const found = groups.filter((group) => group !== undefined);
  if (found.length === groups.length) groupsByNetwork.set(next, found);
}

function groupsFrom({ members, presences, offers, needs }: MemberRecords): Group[] {
  const [presencesOf, offersOf, needsOf] = [byMember(presences), byMember(offers), byMember(needs)];
  return members.map((member) =>
    groupOf({
      member,
      presences: presencesOf.get(member.id) ?? [],
      offers: offersOf.get(member.id) ?? [],
      needs: needsOf.get(member.id) ?? [],
    }),
  );
}

/** A hidden member and a retired one are private, and with them all that belongs to them, whatever the rows say. */
export function groupOf({ member, ...records }: OwnRecords): Group {
  const isPresent = member.hiddenAt === null && member.standing !== 'retired';
  return { member: isPresent ? member : { ...member, visibility: 'private' }, ...records, seen: {} };
}

function byMember<T extends { memberId: string }>(records: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.memberId);
    if (group) group.push(record);
    else groups.set(record.memberId, [record]);
  }
  return groups;
}
