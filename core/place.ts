/** How strongly a member is in a country. */
import { type Member, reaches } from './network.ts';
import type { Country } from './stored-network.ts';
import type { PresenceKind } from './vocabulary.ts';

/** Being able to help from outside a country is the weakest way of being there. */
export type PlaceKind = PresenceKind | 'from-outside';

export const PRESENCE_VALUES: Record<PresenceKind, number> = {
  office: 1,
  'local-partner': 0.7,
  'reported-active': 0.6,
};
const REACH_VALUES = { region: 0.4, world: 0.3 };
const WORLD = '001';

/** How a member is in a country, at its strongest; null where it neither is there nor says that it can help there. */
export function placeIn(
  country: Pick<Country, 'code' | 'areas'>,
  member: Pick<Member, 'presences' | 'reach'>,
): { kind: PlaceKind; value: number } | null {
  const [strongest] = member.presences
    .filter((presence) => presence.country === country.code)
    .map(({ kind }) => ({ kind, value: PRESENCE_VALUES[kind] }))
    .sort((one, other) => other.value - one.value);
  if (strongest) return strongest;
  if (!reaches(member, country)) return null;
  const isRegional = member.reach.some((area) => area !== WORLD && country.areas.includes(area));
  return { kind: 'from-outside', value: isRegional ? REACH_VALUES.region : REACH_VALUES.world };
}

/** How strongly a member is in each country where it is present, 0..1, at its strongest. */
export function presenceStrengths(member: Member): Map<string, number> {
  const byCountry = new Map<string, number>();
  for (const { country, kind } of member.presences) {
    byCountry.set(country, Math.max(PRESENCE_VALUES[kind], byCountry.get(country) ?? 0));
  }
  return byCountry;
}
