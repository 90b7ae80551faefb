/** What members have in common, as nodes of its own: capacities, countries, coalitions and the networks they are in. */

import type { Arrangement, ValueKind } from '#core/map-view/view.ts';
import { compareText } from '#core/network.ts';
import type { MapNetwork } from '../map-network.ts';

export type SharedValue = {
  id: string;
  kind: ValueKind;
  key: string;
  name: string;
  /** Those that offer it, are in it or belong to it, in the order of lists. */
  memberIds: readonly string[];
  /** Those that seek it. */
  seekerIds: readonly string[];
};

export function valueId(kind: ValueKind, key: string): string {
  return `value:${kind}:${key}`;
}

/** Which kinds are drawn: not the one that members are placed by, as it is there already. */
export function drawnKinds(kinds: readonly ValueKind[], by: Arrangement): ValueKind[] {
  const standing = by === 'world' ? 'country' : by;
  return kinds.filter((kind) => kind !== standing);
}

/** By kind, then name, then key. */
export function sharedValues(network: MapNetwork, kinds: readonly ValueKind[]): SharedValue[] {
  return kinds.flatMap((kind) =>
    READERS[kind](network)
      .map((value) => ({ ...value, kind, id: valueId(kind, value.key) }))
      .toSorted((one, other) => compareText(one.name, other.name) || compareText(one.key, other.key)),
  );
}

type Value = Omit<SharedValue, 'id' | 'kind'>;

const READERS: Readonly<Record<ValueKind, (network: MapNetwork) => Value[]>> = {
  capacity: ({ members, capacityNames }) => {
    const offering = idsByKey(members.map(({ id, capacities }) => [id, capacities]));
    const seeking = idsByKey(members.map(({ id, needs }) => [id, needs]));
    return [...new Set([...offering.keys(), ...seeking.keys()])].map((key) => ({
      key,
      name: capacityNames.get(key) ?? key,
      memberIds: offering.get(key) ?? [],
      seekerIds: seeking.get(key) ?? [],
    }));
  },
  country: ({ members, countryNames }) =>
    [...idsByKey(members.map(({ id, countries }) => [id, countries]))].map(([key, memberIds]) => ({
      key,
      name: countryNames.get(key) ?? key,
      memberIds,
      seekerIds: [],
    })),
  coalition: ({ coalitions, memberById }) =>
    coalitions.map(({ id, name, memberIds }) => ({
      key: id,
      name,
      memberIds: memberIds.filter((memberId) => memberById.has(memberId)),
      seekerIds: [],
    })),
  network: ({ ties, memberById, members }) => {
    const rank = new Map(members.map(({ id }, index) => [id, index]));
    const belonging = ties.flatMap(({ a, b, kind, direction }): [string, string[]][] =>
      kind !== 'member-of' || direction === 'both' ? [] : direction === 'a-to-b' ? [[a, [b]]] : [[b, [a]]],
    );
    return [...idsByKey(belonging)].flatMap(([key, memberIds]) => {
      const name = memberById.get(key)?.name;
      const sorted = [...new Set(memberIds)].toSorted((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
      return name === undefined ? [] : { key, name, memberIds: sorted, seekerIds: [] };
    });
  },
};

function idsByKey(pairs: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, keys] of pairs)
    for (const key of keys) {
      const held = ids.get(key);
      if (held) held.push(id);
      else ids.set(key, [id]);
    }
  return ids;
}
