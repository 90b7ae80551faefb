/**
 * A stored network made ready to be hidden: what is the same whoever looks. Made once for each network and handed on to
 * the one that comes of it, so that after a change only what changed is worked out anew.
 */
import type { Member, Tie } from '../network.ts';
import type { OwnRecords } from '../own/records.ts';
import type { StoredAffiliation } from '../stored-exchange.ts';
import type { StoredMember, StoredNetwork, StoredTie } from '../stored-network.ts';
import type { Viewer } from '../viewer.ts';
import type { Closeness } from './levels.ts';

/** A member with what is its own. */
export type Group = OwnRecords & {
  affiliations: StoredAffiliation[];
  /** How it looks from how close, as far as somebody looked. */
  seen: Partial<Record<Closeness, Member>>;
};

export type Prepared = {
  /** In the order of the members. */
  groups: Group[];
  placeById: Map<string, number>;
  ties: PreparedTies;
};

type PreparedTies = {
  stored: StoredTie[];
  /** The same without their levels. */
  bare: Tie[];
  /** The places of both ends of each among the members, one after the other; -1 where there is none. */
  ends: Int32Array;
  /** What somebody in a role saw of them last: of others it may be less or more. */
  lastSeen: Map<Viewer['role'], Tie[]>;
};

type MemberRecords = Pick<StoredNetwork, 'members' | 'presences' | 'offers' | 'needs' | 'affiliations'>;

const preparedByNetwork = new WeakMap<StoredNetwork, Prepared>();

export function preparedOf(network: StoredNetwork): Prepared {
  const known = preparedByNetwork.get(network);
  if (known) return known;
  const groups = groupsFrom(network);
  const placeById = new Map(groups.map(({ member }, place) => [member.id, place]));
  const prepared = { groups, placeById, ties: preparedTies(network.ties, placeById) };
  preparedByNetwork.set(network, prepared);
  return prepared;
}

/**
 * Hands on what is prepared of a network to one that has the same members in the same order; from any other nothing.
 * @param ids the members of which anything may be other than before.
 * @param records all that `next` has of those.
 */
export function handOn(
  from: StoredNetwork,
  next: StoredNetwork,
  { ids, records }: { ids: ReadonlySet<string>; records: MemberRecords },
): void {
  const known = preparedByNetwork.get(from);
  if (!known || records.members.length !== ids.size) return;
  const groups = [...known.groups];
  for (const group of groupsFrom(records)) {
    const place = known.placeById.get(group.member.id);
    if (place === undefined) return;
    groups[place] = group;
  }
  const { placeById, ties } = known;
  const tiesNow = ties.stored === next.ties ? ties : preparedTies(next.ties, placeById);
  preparedByNetwork.set(next, { groups, placeById, ties: tiesNow });
}

/** A hidden member and a retired one are private, and with them all that belongs to them, whatever the rows say. */
export function groupOf({ member, ...records }: OwnRecords, affiliations: StoredAffiliation[] = []): Group {
  const isPresent = member.hiddenAt === null && member.standing !== 'retired';
  const itself: StoredMember = isPresent ? member : { ...member, visibility: 'private' };
  return { member: itself, ...records, affiliations, seen: {} };
}

function groupsFrom({ members, presences, offers, needs, affiliations }: MemberRecords): Group[] {
  const [presencesOf, offersOf, needsOf] = [byMember(presences), byMember(offers), byMember(needs)];
  const affiliationsOf = byMember(affiliations);
  return members.map((member) => {
    const records = {
      member,
      presences: presencesOf.get(member.id) ?? [],
      offers: offersOf.get(member.id) ?? [],
      needs: needsOf.get(member.id) ?? [],
    };
    return groupOf(records, affiliationsOf.get(member.id));
  });
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

function preparedTies(stored: StoredTie[], placeById: ReadonlyMap<string, number>): PreparedTies {
  const ends = new Int32Array(2 * stored.length);
  for (const [place, { a, b }] of stored.entries()) {
    ends[2 * place] = placeById.get(a) ?? -1;
    ends[2 * place + 1] = placeById.get(b) ?? -1;
  }
  const bare = stored.map(({ aVisibility, bVisibility, ...tie }) => tie);
  return { stored, bare, ends, lastSeen: new Map() };
}
