/**
 * What a question looks at in every member, as numbers side by side: a hundred thousand members are looked through in a
 * few milliseconds. Whatever is said of a member in the end is worked out from the member itself.
 */
import { compareText, foldText, type Member } from '../network.ts';
import { presenceStrengths } from '../place.ts';
import { SECTORS } from '../vocabulary.ts';
import { AVAILABLE } from './score.ts';

/** Some numbers of each member, one member after the other: those of member `m` are from `from[m]` to `from[m + 1]`. */
type Runs = { from: Int32Array; values: Int32Array };

export type Packed = {
  members: Member[];
  placeById: ReadonlyMap<string, number>;
  /** The number that stands for a capacity, country or language; undefined: no member names it. */
  numberOf(word: string): number | undefined;
  numberCount: number;
  offers: Runs;
  /** Beside the offers: the level, 0 where none is stated; and 1 where it holds in one country alone. */
  levels: Uint8Array;
  isBound: Uint8Array;
  needs: Runs;
  /** Beside the needs. */
  urgencies: Uint8Array;
  countries: Runs;
  /** Beside the countries: how strongly it is there. */
  strengths: Float64Array;
  languages: Runs;
  /** 1 where it says that it can help somewhere from outside. */
  hasReach: Uint8Array;
  isClosed: Uint8Array;
  /** What is left of a score by what it says of its time. */
  shares: Float64Array;
  /** A bit for each sector. */
  sectors: Int32Array;
  /** The places of those that offer a capacity, by its number. */
  offering: ReadonlyMap<number, number[]>;
  /** By name, then id, as `byName`: a name is folded when it is first compared, as few are. */
  compareNames(one: number, other: number): number;
};

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
  return {
    members,
    placeById: new Map(members.map(({ id }, place) => [id, place])),
    numberOf: (word) => numbers.get(word),
    numberCount: numbers.size,
    offers,
    levels: Uint8Array.from(allOffers, ({ level }) => level ?? 0),
    isBound: Uint8Array.from(allOffers, ({ country }) => Number(country !== null)),
    needs,
    urgencies: Uint8Array.from(allNeeds, ({ urgency }) => urgency),
    countries,
    strengths: Float64Array.from(strengths.flatMap((one) => [...one.values()])),
    languages,
    hasReach: Uint8Array.from(members, ({ reach }) => Number(reach.length > 0)),
    isClosed: Uint8Array.from(members, ({ availability }) => Number(availability === 'closed')),
    shares: Float64Array.from(members, ({ availability }) => AVAILABLE[availability ?? 'open']),
    sectors: Int32Array.from(members, (member) => bitsOf(member.sectors)),
    offering: placesByValue(offers, members.length),
    compareNames: namesOf(members),
  };
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
