/** How many would fit with each choice of a condition. */
import type { Member, Network, Offer } from '../network.ts';
import type { Level } from '../vocabulary.ts';
import type { Asked } from './asked.ts';
import { says } from './criteria.ts';
import { isFreshFor, isOfSector, isReady, isSought, saysText, standsAs, worksIn } from './left-out.ts';
import { MANNERS, type Manner, READINESSES, type Readiness, WHERES } from './question.ts';
import { levelOf } from './usefulness.ts';
import { holdsAt, isAt, type Spot, spotIn } from './whereabouts.ts';

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
  const choices = choicesFor(asked, network);
  for (const member of network.members) {
    if (member.id === asked.seeker?.id || member.availability === 'closed') continue;
    if (saysText(asked, member) && isFreshFor(asked, member)) countMember(asked, member, choices, counts);
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

export type Counts = Record<Facet, Map<string, number>>;

/** What is chosen starts at 0. */
export function countsFrom({ sought, spot, language, sector, availability, stance }: Asked): Counts {
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

function countMember(asked: Asked, member: Member, choices: Choices, counts: Counts) {
  const [isSector, isLanguage] = [isOfSector(asked, member), worksIn(asked, member)];
  const [isStance, isAvailable] = [standsAs(asked, member), isReady(asked, member)];
  const met = Number(isSector) + Number(isLanguage) + Number(isStance) + Number(isAvailable);
  if (met < 3) return;
  const isRest = met === 4;
  const { specialism, spot } = asked;
  const said = specialism.length === 0 ? member.offers : member.offers.filter((offer) => says(offer, specialism));
  if (isRest && (spot === null || isAt(spot, member))) addAll(counts.capacity, capacitiesAt(spot, said, choices));
  // Whoever fits nowhere is most of the network.
  if (!fitsAt(asked, null, member, said)) return;
  if (isRest) {
    addAll(counts.country, countriesFor(asked, member, said, choices));
    for (const way of choices.ways) if (fitsAt(asked, way, member, said)) add(counts.where, way.where);
  }
  if (!fitsAt(asked, spot, member, said)) return;
  if (isRest || !isSector) addAll(counts.sector, onceEach(member.sectors));
  if (isRest || !isLanguage) addAll(counts.language, onceEach(member.languages));
  for (const one of choices.stances) if ((isRest || !isStance) && standsAs(one, member)) add(counts.stance, one.stance);
  for (const one of choices.readinesses) {
    if ((isRest || !isAvailable) && isReady(one, member)) add(counts.availability, one.availability);
  }
}

/** @param said the member's offers that say the words asked for */
function fitsAt({ sought, specialism }: Asked, spot: Spot | null, member: Member, said: readonly Offer[]): boolean {
  if (spot !== null && !isAt(spot, member)) return false;
  if (sought.length === 0 && specialism.length === 0) return true;
  return said.some(
    (offer) => (sought.length === 0 || isSought(sought, offer)) && (spot === null || holdsAt(spot, offer)),
  );
}

/** What could be asked for there; what is sought at some level counts at that level. */
function capacitiesAt(spot: Spot | null, said: readonly Offer[], { levels }: Choices): string[] {
  const good = said.filter(
    (offer) => levelOf(offer) >= (levels.get(offer.capacityId) ?? 1) && (spot === null || holdsAt(spot, offer)),
  );
  return onceEach(good.map(({ capacityId }) => capacityId));
}

/** What can be chosen, made ready once for all members. */
type Choices = {
  /** Every country in the way asked for. */
  byCode: ReadonlyMap<string, Spot>;
  codesOfArea: ReadonlyMap<string, string[]>;
  /** The country asked for, in every way. */
  ways: readonly Spot[];
  levels: ReadonlyMap<string, Level>;
  stances: readonly { stance: Manner }[];
  readinesses: readonly { availability: Readiness }[];
};

function choicesFor({ spot, sought }: Asked, { countries }: Network): Choices {
  const where = spot?.where ?? 'any';
  const codesOfArea = new Map<string, string[]>();
  for (const { code, areas } of countries) {
    for (const area of areas) {
      const codes = codesOfArea.get(area);
      if (codes) codes.push(code);
      else codesOfArea.set(area, [code]);
    }
  }
  // Neighbours matter where the region is asked for alone.
  const around = where === 'region' ? countries : [];
  return {
    byCode: new Map(countries.map((country) => [country.code, spotIn(country, where, around)])),
    codesOfArea,
    ways: spot === null ? [] : WHERES.map((way) => spotIn(spot.country, way, countries)),
    levels: new Map(sought.map(({ capacityId, minLevel }) => [capacityId, minLevel])),
    stances: MANNERS.map((stance) => ({ stance })),
    readinesses: READINESSES.map((availability) => ({ availability })),
  };
}

function countriesFor(asked: Asked, member: Member, said: readonly Offer[], choices: Choices): string[] {
  return codesNear(member, asked.spot?.where ?? 'any', choices).filter((code) => {
    const spot = choices.byCode.get(code);
    return spot !== undefined && fitsAt(asked, spot, member, said);
  });
}

/** All countries where a member may be in the way asked for, and perhaps some more. */
function codesNear({ presences, reach }: Member, where: Spot['where'], { byCode, codesOfArea }: Choices): string[] {
  const codes = presences.map(({ country }) => country);
  if (where !== 'region' && reach.length === 0) return onceEach(codes);
  const beside = where === 'region' ? codes.flatMap((code) => [...(byCode.get(code)?.besideCodes ?? [])]) : [];
  const reached = reach.flatMap((area) => codesOfArea.get(area) ?? []);
  return [...new Set([...codes, ...beside, ...reached])];
}

/** A few words without repeats; for so few a set costs more than it saves. */
function onceEach<T>(words: readonly T[]): T[] {
  return words.filter((word, place) => words.indexOf(word) === place);
}

function addAll(counts: Map<string, number>, ids: readonly string[]) {
  for (const id of ids) add(counts, id);
}

function add(counts: Map<string, number>, id: string) {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** The most first, then by id. */
export function listed(counts: Map<string, number>): { id: string; count: number }[] {
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}
