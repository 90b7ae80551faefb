/** How many would fit with each choice of a condition, from the numbers of the members: exactly as `facetsOf` says. */
import type { Network } from '../network.ts';
import { SECTORS, type Sector } from '../vocabulary.ts';
import type { Asked } from './asked.ts';
import { countsFrom, type Facets, listed } from './facets.ts';
import { isReady, standsAs } from './left-out.ts';
import { AVAILABILITY_CODES, bitsOf, EVERYWHERE, type Packed, packedOf, type Runs, STANCE_CODES } from './packed.ts';
import { countriesIn } from './packed-countries.ts';
import { LACKS, lacksIn } from './packed-lacks.ts';
import { ANYWHERE, NOWHERE, offersIn } from './packed-offers.ts';
import { type PackedSpot, packedSpot } from './packed-spot.ts';
import { MANNERS, type Manner, READINESSES, type Readiness, WHERES } from './question.ts';
import { type Spot, spotIn } from './whereabouts.ts';

export function quickFacetsOf(asked: Asked, network: Network): Facets {
  const { spot } = asked;
  const packed = packedOf(network.members);
  const { members, offers, offerCountries, sectors, availabilities, stances } = packed;
  const lackAt = lacksIn(asked, packed);
  const { isGood, couldCount, standingAt, isGoodIn } = offersIn(asked, packed);
  const there = spot && packedSpot(spot, packed);
  const wayTo = (one: Spot) => ({ where: one.where, count: 0, ...packedSpot(one, packed) });
  const ways = spot ? WHERES.map((where) => wayTo(spotIn(spot.country, where, network.countries))) : [];
  const countries = countriesIn(asked, network, packed);
  const capacities = countsIn(offers, packed);
  const languages = countsIn(packed.languages, packed);
  const bySectors = new Int32Array(2 ** SECTORS.length);
  const byAvailability = new Int32Array(AVAILABILITY_CODES.length);
  const byStance = new Int32Array(STANCE_CODES.length);

  const fitsIn = (one: PackedSpot | null, place: number, standing: number) =>
    one === null || (one.isAt(place) && (standing === ANYWHERE || isGoodIn(one, place)));
  const countOffers = (place: number) => {
    for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
      const country = offerCountries[at] ?? EVERYWHERE;
      const isHeld = there === null || country === EVERYWHERE || there.holds(country);
      if (isHeld && couldCount(place, at)) capacities.countOnce(place, at);
    }
  };
  const countCountries = (place: number, standing: number) => {
    if (standing === ANYWHERE) return countries.count(place);
    for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
      if (isGood(place, at)) countries.countOffer(place, at);
    }
  };
  const countLanguages = (place: number) => {
    const { from } = packed.languages;
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) languages.countOnce(place, at);
  };

  for (let place = 0; place < members.length; place++) {
    const lack = lackAt(place);
    if (lack === LACKS.more) continue;
    const isRest = lack === LACKS.nothing;
    if (isRest && (there === null || there.isAt(place))) countOffers(place);
    const standing = standingAt(place);
    if (standing === NOWHERE) continue;
    if (isRest) {
      countCountries(place, standing);
      for (const way of ways) if (fitsIn(way, place, standing)) way.count += 1;
    }
    if (!fitsIn(there, place, standing)) continue;
    if (isRest || lack === LACKS.sector) countAt(bySectors, sectors[place] ?? 0);
    if (isRest || lack === LACKS.language) countLanguages(place);
    if (isRest || lack === LACKS.stance) countAt(byStance, stances[place] ?? 0);
    if (isRest || lack === LACKS.availability) countAt(byAvailability, availabilities[place] ?? 0);
  }

  const availabilityCount = (availability: Readiness) =>
    sumOf(byAvailability, (code) => isReady({ availability }, { availability: AVAILABILITY_CODES[code] ?? null }));
  const stanceCount = (stance: Manner) =>
    sumOf(byStance, (code) => standsAs({ stance }, { stance: STANCE_CODES[code] ?? null }));
  const sectorCount = (sector: Sector) => sumOf(bySectors, (bits) => (bits & bitsOf([sector])) > 0);
  const chosen = countsFrom(asked);
  return {
    capacity: listedWith(chosen.capacity, capacities.counts()),
    country: listedWith(chosen.country, countries.counts()),
    language: listedWith(chosen.language, languages.counts()),
    sector: listedWith(chosen.sector, countsBy(SECTORS, sectorCount)),
    where: listedWith(
      chosen.where,
      ways.map(({ where, count }) => [where, count]),
    ),
    availability: listedWith(chosen.availability, countsBy(READINESSES, availabilityCount)),
    stance: listedWith(chosen.stance, countsBy(MANNERS, stanceCount)),
  };
}

/** Counts members by what stands in their runs, each member once for the same. */
function countsIn({ values }: Runs, { words }: Packed) {
  const counts = new Int32Array(words.length);
  const lastAt = new Int32Array(words.length).fill(-1);
  return {
    countOnce(place: number, at: number): void {
      const value = values[at] ?? 0;
      if (lastAt[value] !== place) countAt(counts, value);
      lastAt[value] = place;
    },
    counts: () => words.map((word, number): [string, number] => [word, counts[number] ?? 0]),
  };
}

function countAt(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function sumOf(counts: Int32Array, isCounted: (at: number) => boolean): number {
  return counts.reduce((sum, count, at) => sum + (isCounted(at) ? count : 0), 0);
}

function countsBy<Choice extends string>(choices: readonly Choice[], countOf: (choice: Choice) => number) {
  return choices.map((choice): [string, number] => [choice, countOf(choice)]);
}

/** Whatever was not chosen is listed only where anybody fits it. */
function listedWith(chosen: Map<string, number>, counts: [string, number][]) {
  return listed(new Map([...chosen, ...counts.filter(([, count]) => count > 0)]));
}
