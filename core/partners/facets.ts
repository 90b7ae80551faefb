/** How many would fit with each choice of a condition. */
import type { Member, Network, Offer } from '../network.ts';
import type { Country } from '../stored-network.ts';
import type { Asked } from './asked.ts';
import { says } from './criteria.ts';
import { isFreshFor, isOfSector, isReady, isSought, saysText, standsAs, worksIn } from './left-out.ts';
import { MANNERS, READINESSES, WHERES } from './question.ts';
import { levelOf } from './usefulness.ts';
import { holdsAt, type Spot, spotIn, whereaboutsOf } from './whereabouts.ts';

export const FACETS = ['capacity', 'country', 'language', 'sector', 'where', 'availability', 'stance'] as const;
type Facet = (typeof FACETS)[number];

export type Facets = Record<Facet, { id: string; count: number }[]>;

/**
 * Each facet is counted with all other conditions of the question on and its own off: the count of a choice is how many
 * fit once it is chosen (of the capacities: it alone). One pass over the members: whoever fails two conditions counts
 * nowhere, and whoever fails one counts for that one only. What is chosen already is listed at 0 as well.
 */
export function facetsOf(asked: Asked, network: Network): Facets {
  const counts = countsFrom(asked);
  const spots = spotsIn(asked, network);
  for (const member of network.members) {
    if (member.id === asked.seeker?.id || member.availability === 'closed') continue;
    if (saysText(asked, member) && isFreshFor(asked, member)) countMember(asked, member, spots, counts);
  }
  return {
    capacity: listed(counts.capacity),
    country: listed(counts.country),
    language: listed(counts.language),
    sector: listed(counts.sector),
    where: listed(counts.where),
    availability: listed(counts.availability),
    stance: listed(counts.stance),
  };
}

type Counts = Record<Facet, Map<string, number>>;

/** What is chosen starts at 0. */
function countsFrom({ sought, spot, language, sector, availability, stance }: Asked): Counts {
  const at0 = (...chosen: (string | null | undefined)[]) =>
    new Map(chosen.flatMap((id): [string, number][] => (id == null ? [] : [[id, 0]])));
  return {
    capacity: at0(...sought.map(({ capacityId }) => capacityId)),
    country: at0(spot?.country.code),
    language: at0(language),
    sector: at0(sector),
    where: at0(spot?.where),
    availability: at0(availability),
    stance: at0(stance),
  };
}

function countMember(asked: Asked, member: Member, spots: Spots, counts: Counts) {
  const isSector = isOfSector(asked, member);
  const isLanguage = worksIn(asked, member);
  const isStance = standsAs(asked, member);
  const isAvailable = isReady(asked, member);
  const failed = [isSector, isLanguage, isStance, isAvailable].filter((isMet) => !isMet).length;
  if (failed > 1) return;
  const said = member.offers.filter((offer) => asked.specialism.length === 0 || says(offer, asked.specialism));
  if (failed === 0) {
    addAll(counts.capacity, capacitiesAt(asked, member, said));
    addAll(counts.country, countriesFor(asked, member, said, spots));
    addAll(counts.where, waysFor(asked, member, said, spots));
  }
  if (!fitsAt(asked, asked.spot, member, said)) return;
  if (failed === 0 || !isSector) addAll(counts.sector, new Set(member.sectors));
  if (failed === 0 || !isLanguage) addAll(counts.language, new Set(member.languages));
  if (failed === 0 || !isStance) {
    const manners = MANNERS.filter((stance) => standsAs({ ...asked, stance }, member));
    addAll(counts.stance, manners);
  }
  if (failed === 0 || !isAvailable) {
    const readinesses = READINESSES.filter((availability) => isReady({ ...asked, availability }, member));
    addAll(counts.availability, readinesses);
  }
}

/** @param said the member's offers that say the words asked for */
function fitsAt(asked: Asked, spot: Spot | null, member: Member, said: readonly Offer[]): boolean {
  if (spot !== null && whereaboutsOf(spot, member) === null) return false;
  const { sought, specialism } = asked;
  if (sought.length === 0 && specialism.length === 0) return true;
  return said.some(
    (offer) => (sought.length === 0 || isSought(sought, offer)) && (spot === null || holdsAt(spot, offer)),
  );
}

/** What it could be asked for there; what is sought at some level counts at that level. */
function capacitiesAt({ sought, spot }: Asked, member: Member, said: readonly Offer[]): Set<string> {
  if (spot !== null && whereaboutsOf(spot, member) === null) return new Set();
  const levels = new Map(sought.map(({ capacityId, minLevel }) => [capacityId, minLevel]));
  const good = said
    .filter((offer) => levelOf(offer) >= (levels.get(offer.capacityId) ?? 1))
    .filter((offer) => spot === null || holdsAt(spot, offer));
  return new Set(good.map(({ capacityId }) => capacityId));
}

type Spots = {
  /** Every country in the way asked for. */
  byCode: ReadonlyMap<string, Spot>;
  codesOfArea: ReadonlyMap<string, string[]>;
  /** The country asked for, in every way. */
  ways: readonly Spot[];
};

function spotsIn({ spot }: Asked, { countries }: Network): Spots {
  const where = spot?.where ?? 'any';
  const codesOfArea = new Map<string, string[]>();
  for (const { code, areas } of countries) {
    for (const area of areas) codesOfArea.set(area, [...(codesOfArea.get(area) ?? []), code]);
  }
  return {
    byCode: new Map(countries.map((country) => [country.code, spotOf(country, where, countries)])),
    codesOfArea,
    ways: spot === null ? [] : WHERES.map((way) => spotIn(spot.country, way, countries)),
  };
}

/** Neighbours matter where the region is asked for alone. */
function spotOf(country: Country, where: Spot['where'], countries: Country[]): Spot {
  return spotIn(country, where, where === 'region' ? countries : []);
}

function countriesFor(asked: Asked, member: Member, said: readonly Offer[], spots: Spots): string[] {
  return [...codesNear(member, asked.spot?.where ?? 'any', spots)].filter((code) => {
    const spot = spots.byCode.get(code);
    return spot !== undefined && fitsAt(asked, spot, member, said);
  });
}

/** All countries where a member may be in the way asked for, and perhaps some more. */
function codesNear({ presences, reach }: Member, where: Spot['where'], { byCode, codesOfArea }: Spots): Set<string> {
  const codes = new Set(presences.map(({ country }) => country));
  if (where === 'region') {
    for (const code of [...codes]) for (const beside of byCode.get(code)?.besideCodes ?? []) codes.add(beside);
  }
  for (const area of reach) for (const code of codesOfArea.get(area) ?? []) codes.add(code);
  return codes;
}

function waysFor(asked: Asked, member: Member, said: readonly Offer[], { ways }: Spots): string[] {
  return ways.filter((spot) => fitsAt(asked, spot, member, said)).map(({ where }) => where);
}

function addAll(counts: Map<string, number>, ids: Iterable<string>) {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** The most first, then by id. */
function listed(counts: Map<string, number>): { id: string; count: number }[] {
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}
