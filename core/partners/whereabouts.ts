/** How a member stands to the country that a question asks for: there, beside it, or helping from outside. */
import { isPresentIn, type Member, type Offer, reaches } from '../network.ts';
import { type PlaceKind, placeIn } from '../place.ts';
import type { Country } from '../stored-network.ts';
import type { Where } from './question.ts';

/** Being in a country of the same region is as good as saying that one can help in the region. */
export type WhereaboutsKind = PlaceKind | 'beside';
export const BESIDE_VALUE = 0.4;

export type Spot = {
  country: Country;
  where: Where;
  /** The other countries of the narrowest area that it lies in, where that is not the world. */
  besideCodes: ReadonlySet<string>;
};

type Whereabouts = { kind: WhereaboutsKind; value: number; besideCodes: string[] };

/** The spot that a country and a way of being there make. */
export function spotIn(country: Country, where: Where, countries: Country[]): Spot {
  const area = country.areas.at(-1);
  const beside =
    area === undefined || area === WORLD
      ? []
      : countries.filter(({ code, areas }) => code !== country.code && areas.at(-1) === area);
  return { country, where, besideCodes: new Set(beside.map(({ code }) => code)) };
}

const WORLD = '001';

/** How a member is there in the way asked for, with a value of 0..1; null where it is not. */
export function whereaboutsOf(spot: Spot, member: Pick<Member, 'presences' | 'reach'>): Whereabouts | null {
  const there = placeIn(spot.country, member);
  if (spot.where !== 'region') return there && suits(there.kind, spot.where) ? { ...there, besideCodes: [] } : null;
  if (there && there.kind !== 'from-outside') return null;
  const codes = member.presences.map(({ country }) => country).filter((code) => spot.besideCodes.has(code));
  if (codes.length > 0) return { kind: 'beside', value: BESIDE_VALUE, besideCodes: [...new Set(codes)].sort() };
  return there && { ...there, besideCodes: [] };
}

/** Whether a member is there in the way asked for: whether `whereaboutsOf` says how. */
export function isAt({ country, where, besideCodes }: Spot, member: Pick<Member, 'presences' | 'reach'>): boolean {
  const { presences } = member;
  switch (where) {
    case 'any':
      return isPresentIn(member, country.code) || reaches(member, country);
    case 'office':
      return presences.some((one) => one.country === country.code && one.kind === 'office');
    case 'partner':
      return presences.some((one) => one.country === country.code && one.kind !== 'reported-active');
    case 'inside':
      return isPresentIn(member, country.code);
    case 'outside':
      return !isPresentIn(member, country.code) && reaches(member, country);
    case 'region':
      if (isPresentIn(member, country.code)) return false;
      return presences.some((one) => besideCodes.has(one.country)) || reaches(member, country);
  }
}

function suits(kind: PlaceKind, where: Exclude<Where, 'region'>): boolean {
  switch (where) {
    case 'any':
      return true;
    case 'office':
      return kind === 'office';
    case 'partner':
      return kind === 'office' || kind === 'local-partner';
    case 'inside':
      return kind !== 'from-outside';
    case 'outside':
      return kind === 'from-outside';
  }
}

/** Whether an offer holds there, or where the region is asked for, in a country beside it. */
export function holdsAt({ country, where, besideCodes }: Spot, offer: Pick<Offer, 'country'>): boolean {
  if (offer.country === null || offer.country === country.code) return true;
  return where === 'region' && besideCodes.has(offer.country);
}
