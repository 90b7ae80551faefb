/**
 * What the members gather around, such as countries or capacities, each a node of its own. Two members in one country
 * share that country's node; they do not get a tie from it.
 */

import type { Arrangement } from '#core/map-view/view.ts';
import { compareText } from '#core/network.ts';
import { type MapMember, type MapNetwork, mainSector } from './map-network.ts';

export const GROUP_KINDS = ['country', 'sector', 'community', 'capacity', 'outside', 'unstated', 'untied'] as const;
/**
 * *outside*: present in no country, but helps from where it is. *unstated*: nothing is stated to gather around.
 * *untied*: no tie is recorded.
 */
export type GroupKind = (typeof GROUP_KINDS)[number];

export type Group = {
  id: string;
  kind: GroupKind;
  /** A country's code, a sector, a community's number or a capacity's id; empty for the other kinds. */
  key: string;
  /** In words where the network has them, otherwise the key. */
  name: string;
  /** In the order of lists. */
  memberIds: string[];
};

export type Grouping = {
  /** Countries and capacities by name, then the others. */
  groups: Group[];
  homesById: ReadonlyMap<string, readonly string[]>;
};

export function groupId(kind: GroupKind, key = ''): string {
  return key === '' ? kind : `${kind}:${key}`;
}

export type Communities = ReadonlyMap<string, number>;

/**
 * Sorts every member into the groups of one arrangement; a member of several belongs to each. By communities, nobody
 * has a group until they are known.
 */
export function groupMembers(network: MapNetwork, by: Arrangement, communityById?: Communities): Grouping {
  const groupById = new Map<string, Group>();
  const homesById = new Map<string, readonly string[]>();
  for (const member of network.members) {
    const homes = homesOf(member, by, network, communityById);
    homesById.set(
      member.id,
      homes.map(({ kind, key }) => groupId(kind, key)),
    );
    for (const home of homes) join(groupById, home, member, network);
  }
  if (by === 'world') addCountriesWithNobody(groupById, network);
  return { groups: [...groupById.values()].toSorted(byKindAndName), homesById };
}

function addCountriesWithNobody(groupById: Map<string, Group>, { countryNames }: MapNetwork): void {
  for (const [key, name] of countryNames) {
    const id = groupId('country', key);
    if (!groupById.has(id)) groupById.set(id, { id, kind: 'country', key, name, memberIds: [] });
  }
}

type Home = { kind: GroupKind; key: string };

function homesOf(member: MapMember, by: Arrangement, network: MapNetwork, communityById?: Communities): Home[] {
  switch (by) {
    case 'country':
    case 'world':
      return countryHomes(member);
    case 'sector':
      return homesIn('sector', [mainSector(member) ?? []].flat());
    case 'capacity':
      return homesIn('capacity', member.capacities);
    case 'community':
      return communityById === undefined ? [] : communityHomes(communityById.get(member.id));
    case 'ties':
      return network.tiedIdsById.has(member.id) ? [] : [{ kind: 'untied', key: '' }];
    case 'rings':
      return [];
  }
}

/** Communities are made of ties: whoever has none is in none. */
function communityHomes(community: number | undefined): Home[] {
  return community === undefined ? [{ kind: 'untied', key: '' }] : [{ kind: 'community', key: String(community) }];
}

function countryHomes({ countries, reach }: MapMember): Home[] {
  if (countries.length === 0 && reach.length > 0) return [{ kind: 'outside', key: '' }];
  return homesIn('country', countries);
}

function homesIn(kind: GroupKind, keys: readonly string[]): Home[] {
  return keys.length > 0 ? keys.map((key) => ({ kind, key })) : [{ kind: 'unstated', key: '' }];
}

function join(groupById: Map<string, Group>, { kind, key }: Home, member: MapMember, network: MapNetwork): void {
  const id = groupId(kind, key);
  const group = groupById.get(id) ?? { id, kind, key, name: nameOf(kind, key, network), memberIds: [] };
  group.memberIds.push(member.id);
  groupById.set(id, group);
}

function nameOf(kind: GroupKind, key: string, network: MapNetwork): string {
  const names = kind === 'country' ? network.countryNames : network.capacityNames;
  return names.get(key) ?? key;
}

function byKindAndName(one: Group, other: Group): number {
  return (
    GROUP_KINDS.indexOf(one.kind) - GROUP_KINDS.indexOf(other.kind) ||
    compareText(one.name, other.name) ||
    compareText(one.key, other.key)
  );
}
