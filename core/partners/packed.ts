/**
 * What a question looks at in every member, as numbers side by side: a hundred thousand members are looked through in a
 * few milliseconds. Whatever is said of a member in the end is worked out from the member itself.
 */
import { compareText, foldText, type Member } from '../network.ts';
import { presenceStrengths } from '../place.ts';
import { AVAILABILITIES, SECTORS, STANCES } from '../vocabulary.ts';
import { AVAILABLE } from './score.ts';

/** Some numbers of each member, one member after the other: those of member `m` are from `from[m]` to `from[m + 1]`. */
export type Runs = { from: Int32Array; values: Int32Array };

export type Packed = {
  members: Member[];
  placeById: ReadonlyMap<string, number>;
  /** The number that stands for a capacity, country or language; undefined: no member names it. */
  numberOf(word: string): number | undefined;
  /** What each number stands for. */
  words: string[];
  offers: Runs;
  /** Beside the offers: the level, 0 where none is stated; and the one country where it holds, `EVERYWHERE` without. */
  levels: Uint8Array;
  offerCountries: Int32Array;
  needs: Runs;
  /** Beside the needs. */
  urgencies: Uint8Array;
  countries: Runs;
  /** Beside the countries: how strongly it is there. */
  strengths: Float64Array;
  languages: Runs;
  /** Which of the `reaches` it says: the areas where it can help from outside; the first are none. */
  reachAt: Int32Array;
  reaches: string[][];
  isClosed: Uint8Array;
  /** Places in `AVAILABILITY_CODES` and `STANCE_CODES`. */
  availabilities: Uint8Array;
  stances: Uint8Array;
  /** What is left of a score by what it says of its time. */
  shares: Float64Array;
  /** A bit for each sector. */
  sectors: Int32Array;
  /** The places of those that offer a capacity, by its number. */
  offering: ReadonlyMap<number, number[]>;
  /** By name, then id, as `byName`: a name is folded when it is first compared, as few are. */
  compareNames(one: number, other: number): number;
};

export const EVERYWHERE = -1;
export const AVAILABILITY_CODES = [null, ...AVAILABILITIES];
export const STANCE_CODES = [null, ...STANCES];

const known = new WeakMap<Member[], Packed>();

/** Made once for each list, which must not change afterwards. */
export function packedOf(members: Member[]): Packed {
  const packed = known.get(members) ?? pack(members);
  known.set(members, packed);
  return packed;
}

function pack(members: Member[]): Packed {
  const numbers = new Map<string, number>();
  const numberFor = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const runsOf = (wordsOf: (member: Member, place: number) => Iterable<string>): Runs => {
    const from = new Int32Array(members.length + 1);
    const values: number[] = [];
    for (const [place, member] of members.entries()) {
      for (const word of wordsOf(member, place)) values.push(numberFor(word));
      from[place + 1] = values.length;
    }
    return { from, values: Int32Array.from(values) };
  };
  const strengths = members.map(presenceStrengths);
  const allOffers = members.flatMap((member) => member.offers);
  const allNeeds = members.flatMap((member) => member.needs);
  const offers = runsOf((member) => member.offers.map(({ capacityId }) => capacityId));
  const needs = runsOf((member) => member.needs.map(({ capacityId }) => capacityId));
  const countries = runsOf((_, place) => strengths[place]?.keys() ?? []);
  const languages = runsOf((member) => member.languages);
  const offerCountries = Int32Array.from(allOffers, ({ country }) =>
    country === null ? EVERYWHERE : numberFor(country),
  );
  return {
    members,
    placeById: new Map(members.map(({ id }, place) => [id, place])),
    numberOf: (word) => numbers.get(word),
    words: [...numbers.keys()],
    offers,
    levels: Uint8Array.from(allOffers, ({ level }) => level ?? 0),
    offerCountries,
    needs,
    urgencies: Uint8Array.from(allNeeds, ({ urgency }) => urgency),
    countries,
    strengths: Float64Array.from(strengths.flatMap((one) => [...one.values()])),
    languages,
    ...reachesOf(members),
    isClosed: Uint8Array.from(members, ({ availability }) => Number(availability === 'closed')),
    availabilities: Uint8Array.from(members, ({ availability }) => AVAILABILITY_CODES.indexOf(availability)),
    stances: Uint8Array.from(members, ({ stance }) => STANCE_CODES.indexOf(stance)),
    shares: Float64Array.from(members, ({ availability }) => AVAILABLE[availability ?? 'open']),
    sectors: Int32Array.from(members, (member) => bitsOf(member.sectors)),
    offering: placesByValue(offers, members.length),
    compareNames: namesOf(members),
  };
}

/** Members who say the same areas in the same order share them. */
function reachesOf(members: Member[]): Pick<Packed, 'reachAt' | 'reaches'> {
  const numbers = new Map([['', 0]]);
  const reaches: string[][] = [[]];
  const reachAt = Int32Array.from(members, ({ reach }) => {
    const areas = reach.join(' ');
    const number = numbers.get(areas) ?? reaches.push(reach) - 1;
    numbers.set(areas, number);
    return number;
  });
  return { reachAt, reaches };
}

function namesOf(members: Member[]): (one: number, other: number) => number {
  const folded: string[] = [];
  const nameAt = (place: number) => {
    const name = folded[place] ?? foldText(members[place]?.name ?? '');
    folded[place] = name;
    return name;
  };
  return (one, other) => {
    const [name, otherName] = [nameAt(one), nameAt(other)];
    if (name !== otherName) return name < otherName ? -1 : 1;
    return compareText(members[one]?.id ?? '', members[other]?.id ?? '');
  };
}

export function memberAt({ members }: Packed, place: number): Member {
  const member = members[place];
  if (member === undefined) throw new Error(`There is no member at ${place}.`);
  return member;
}

export function hasValue({ from, values }: Runs, place: number, value: number): boolean {
  for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) if (values[at] === value) return true;
  return false;
}

export function bitsOf(sectors: Member['sectors']): number {
  return sectors.reduce((bits, sector) => bits | (1 << SECTORS.indexOf(sector)), 0);
}

/** Each place once, in order. */
function placesByValue({ from, values }: Runs, count: number): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let place = 0; place < count; place++) {
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
      const value = values[at] ?? -1;
      const list = places.get(value);
      if (!list) places.set(value, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  }
  return places;
}
