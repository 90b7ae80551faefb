/** Who has what a response takes, in a country or able to help there. */
import { byName, type Member, type Network, type Offer, offersIn } from '../../network.ts';
import { bestOffers, levelOf } from '../../partners/usefulness.ts';
import { type PlaceKind, placeIn } from '../../place.ts';
import type { Country } from '../../stored-network.ts';
import type { Level } from '../../vocabulary.ts';

export type Holder = {
  memberId: string;
  /** Null: its source states none, which counts as the lowest. */
  level: Level | null;
  /** How it is in the country; null: nobody said which country. */
  place: PlaceKind | null;
};

export type Holding = {
  capacityId: string;
  minLevel: Level;
  /** How many hold it at each level; `unstated`: without a level, where the lowest is enough. */
  counts: { 1: number; 2: number; 3: number; unstated: number };
  /** How many offer it, at a lower level than is asked for or without one. */
  belowCount: number;
  /** The first of those who hold it: the highest level first, then whoever is there most firmly, then by name. */
  first: Holder[];
};

/** So many are named for each capacity; the finder has all of them, with reasons. */
const MOST_NAMED = 5;

type Found = Holder & { member: Member; strength: number };

/**
 * Who holds each of the needs, in the order of the needs. Whoever takes on no new work is left out, as the solver does.
 * @param country null: members anywhere, with whatever they offer.
 */
export function holdersOf(
  network: Pick<Network, 'members'>,
  needs: readonly { capacityId: string; minLevel: Level }[],
  country: Country | null,
): Holding[] {
  const sought = new Set(needs.map(({ capacityId }) => capacityId));
  const byCapacity = new Map<string, Found[]>();
  for (const member of network.members) {
    for (const found of foundIn(member, country, sought)) {
      const known = byCapacity.get(found.capacityId);
      if (known) known.push(found);
      else byCapacity.set(found.capacityId, [found]);
    }
  }
  return needs.map(({ capacityId, minLevel }) => holdingOf({ capacityId, minLevel }, byCapacity.get(capacityId) ?? []));
}

function foundIn(
  member: Member,
  country: Country | null,
  sought: ReadonlySet<string>,
): (Found & { capacityId: string })[] {
  if (member.availability === 'closed') return [];
  const place = country && placeIn(country, member);
  if (country !== null && place === null) return [];
  const offers: Offer[] = country === null ? member.offers : offersIn(member, country.code);
  return [...bestOffers(offers.filter(({ capacityId }) => sought.has(capacityId)))].map(([capacityId, { level }]) => ({
    capacityId,
    memberId: member.id,
    member,
    level,
    place: place?.kind ?? null,
    strength: place?.value ?? 0,
  }));
}

function holdingOf(need: { capacityId: string; minLevel: Level }, found: readonly Found[]): Holding {
  const holders = found.filter((one) => levelOf(one) >= need.minLevel);
  const at = (level: Level | null) => holders.filter((one) => one.level === level).length;
  const first = holders
    .toSorted(
      (one, other) =>
        (other.level ?? 0) - (one.level ?? 0) || other.strength - one.strength || byName(one.member, other.member),
    )
    .slice(0, MOST_NAMED);
  return {
    ...need,
    counts: { 1: at(1), 2: at(2), 3: at(3), unstated: at(null) },
    belowCount: found.length - holders.length,
    first: first.map(({ memberId, level, place }) => ({ memberId, level, place })),
  };
}
