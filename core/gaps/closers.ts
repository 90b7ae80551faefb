/** Who could close a gap, and which single confirmations would close the most. */
import { byName } from '../network.ts';
import { type Doubt, doubtsAbout, type Gap, offersThere } from './gaps.ts';
import { type GapGround, type GapMember, reachKey } from './ground.ts';

export type Closers = {
  /** Present and offering it, each with what is missing before one can count on it; by name. */
  here: { memberId: string; doubts: readonly Doubt[] }[];
  /** Elsewhere, saying that they can help there; by name. */
  outsideIds: string[];
  /** Present in a country nearby and offering it there, without saying that they can help here; by name. */
  nearbyIds: string[];
};

/** Who could close a gap; each in the nearest of the three lists alone. All are empty for what nobody knows. */
export function closersOf({ country, capacityId }: Pick<Gap, 'country' | 'capacityId'>, ground: GapGround): Closers {
  const { hereByCountry, today } = ground;
  const present = hereByCountry.get(country) ?? [];
  const outsideIds = reachingIds(country, capacityId, ground);
  const known = new Set([...present.map(({ id }) => id), ...outsideIds]);
  return {
    here: present.flatMap((member) => {
      const doubts = doubtsAbout(member, capacityId, country, today);
      return doubts === null || doubts.length === 0 ? [] : { memberId: member.id, doubts };
    }),
    outsideIds,
    nearbyIds: nearby(country, capacityId, ground).filter((id) => !known.has(id)),
  };
}

export type Confirmation = {
  memberId: string;
  capacityId: string;
  /** Countries whose gap would close, sorted. */
  countries: string[];
};

/**
 * "If this member confirmed that it can do this, these gaps would close", most gaps first, then by name. A member who
 * said that it can only advise has nothing to confirm.
 */
export function confirmationsFor(gaps: readonly Gap[], ground: GapGround): Confirmation[] {
  const byKey = new Map<string, Confirmation & { name: string; id: string }>();
  for (const { country, capacityId } of gaps) {
    for (const member of ground.hereByCountry.get(country) ?? []) {
      const doubts = doubtsAbout(member, capacityId, country, ground.today);
      if (doubts === null || doubts.length === 0 || doubts.includes('can-only-advise')) continue;
      const id = `${member.id} ${capacityId}`;
      const known = byKey.get(id);
      if (known) known.countries.push(country);
      else byKey.set(id, { id, name: member.name, memberId: member.id, capacityId, countries: [country] });
    }
  }
  return [...byKey.values()]
    .sort((one, other) => other.countries.length - one.countries.length || byName(one, other))
    .map(({ memberId, capacityId, countries }) => ({ memberId, capacityId, countries: countries.sort() }));
}

function reachingIds(country: string, capacityId: string, { areasByCountry, reachingBy }: GapGround): string[] {
  const areas = areasByCountry.get(country) ?? [];
  const found = areas
    .flatMap((area) => reachingBy.get(reachKey(area, capacityId)) ?? [])
    .filter((member) => !member.countries.includes(country) && offersThere(member, capacityId, country));
  return idsByName(found);
}

function nearby(country: string, capacityId: string, { neighboursOf, hereByCountry }: GapGround): string[] {
  const found = neighboursOf(country).flatMap((neighbour) =>
    (hereByCountry.get(neighbour) ?? []).filter((member) => offersThere(member, capacityId, neighbour)),
  );
  return idsByName(found);
}

function idsByName(members: readonly GapMember[]): string[] {
  return [...new Set(members)].sort(byName).map(({ id }) => id);
}
