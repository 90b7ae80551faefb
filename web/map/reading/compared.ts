/** What two members have in common, and what only one of them has. */
import { compareText } from '#core/network.ts';
import type { Level, Sector } from '#core/vocabulary.ts';
import { SECTORS } from '#core/vocabulary.ts';
import type { MapMember, MapNetwork } from '../map-network.ts';
import { networkAsOf } from '../scene/in-time.ts';
import { waysIn } from './ways.ts';

export type Split<T> = { both: T[]; one: T[]; other: T[] };

export type Compared = {
  one: MapMember;
  other: MapMember;
  sectors: Split<Sector>;
  /** Codes, ids of capacities, of members and of coalitions; each by name. */
  countries: Split<string>;
  capacities: Split<string>;
  needs: Split<string>;
  ties: Split<string>;
  coalitions: Split<string>;
  /** Ids of the capacities that the one offers and the other seeks. */
  oneGives: string[];
  otherGives: string[];
  areTied: boolean;
  /** Steps over ties and coalitions; null: no way. */
  steps: number | null;
};

/** Null while one of the two is missing, and for a member with itself. */
export function compareMembers(
  network: MapNetwork,
  { one: oneId, other: otherId }: { one: string; other: string },
  asOf: string | null,
): Compared | null {
  const [one, other] = [network.memberById.get(oneId), network.memberById.get(otherId)];
  if (!one || !other || one === other) return null;
  const { tiedIdsById } = networkAsOf(network, asOf);
  const byName = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
  const capacityName = byName(network.capacityNames);
  const coalitionName = byName(new Map(network.coalitions.map(({ id, name }) => [id, name])));
  const memberName = (id: string) => network.memberById.get(id)?.name ?? id;
  const tiedTo = (id: string): ReadonlySet<string> => tiedIdsById.get(id) ?? new Set();
  const [tied, otherTied] = [tiedTo(oneId), tiedTo(otherId)];
  const ways = waysIn(network, { path: { from: oneId, to: otherId }, asOf });
  const gives = (giver: MapMember, taker: MapMember) =>
    sorted(
      giver.capacities.filter((id) => taker.needs.includes(id)),
      capacityName,
    );
  return {
    one,
    other,
    sectors: split(one.sectors, other.sectors, (list) => SECTORS.filter((sector) => list.includes(sector))),
    countries: split(one.countries, other.countries, (list) => sorted(list, byName(network.countryNames))),
    capacities: split(one.capacities, other.capacities, (list) => sorted(list, capacityName)),
    needs: split(one.needs, other.needs, (list) => sorted(list, capacityName)),
    ties: split(
      [...tied].filter((id) => id !== otherId),
      [...otherTied].filter((id) => id !== oneId),
      (list) => sorted(list, memberName),
    ),
    coalitions: split(network.coalitionIdsById.get(oneId) ?? [], network.coalitionIdsById.get(otherId) ?? [], (list) =>
      sorted(list, coalitionName),
    ),
    oneGives: gives(one, other),
    otherGives: gives(other, one),
    areTied: tied.has(otherId),
    steps: ways?.kind === 'ways' ? ways.steps : null,
  };
}

/** The level at which a member offers a capacity; null: not stated. */
export function levelOf({ capacities, levels }: MapMember, capacityId: string): Level | null {
  return levels[capacities.indexOf(capacityId)] ?? null;
}

function split<T>(one: readonly T[], other: readonly T[], inOrder: (list: readonly T[]) => T[]): Split<T> {
  return {
    both: inOrder(one.filter((item) => other.includes(item))),
    one: inOrder(one.filter((item) => !other.includes(item))),
    other: inOrder(other.filter((item) => !one.includes(item))),
  };
}

function sorted(list: readonly string[], nameOf: (id: string) => string): string[] {
  return [...list].sort((a, b) => compareText(nameOf(a), nameOf(b)) || (a < b ? -1 : 1));
}
