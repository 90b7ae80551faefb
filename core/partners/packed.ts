/**
 * What a question looks at in every member, as numbers side by side: a hundred thousand members are looked through in a
 * few milliseconds. Whatever is said of a member in the end is worked out from the member itself.
 */
import { foldText, type Member } from '../network.ts';
import { presenceStrengths } from '../place.ts';
import { SECTORS } from '../vocabulary.ts';

/** Some numbers of each member, one member after the other: those of member `m` are from `from[m]` to `from[m + 1]`. */
type Runs = { from: Int32Array; values: Int32Array };

export type Packed = {
  members: Member[];
  placeById: ReadonlyMap<string, number>;
  /** The number that stands for a capacity, country or language; undefined: no member names it. */
  numberOf(word: string): number | undefined;
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
  /** A bit for each sector. */
  sectors: Int32Array;
  /** The places of those that offer a capacity, by its number. */
  offering: ReadonlyMap<number, number[]>;
  /** The name as lists are ordered by it: folded when it is first asked for, as few are. */
  nameAt(place: number): string;
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
  const offers = runsOf((member) => member.offers.map(({ capacityId }) => capacityId));
  const names: string[] = [];
  return {
    members,
    placeById: new Map(members.map(({ id }, place) => [id, place])),
    numberOf: (word) => numbers.get(word),
    offers,
    levels: Uint8Array.from(allOffers, ({ level }) => level ?? 0),
    isBound: Uint8Array.from(allOffers, ({ country }) => Number(country !== null)),
    needs: runsOf((member) => member.needs.map(({ capacityId }) => capacityId)),
    urgencies: Uint8Array.from(
      members.flatMap((member) => member.needs),
      ({ urgency }) => urgency,
    ),
    countries: runsOf((_, place) => strengths[place]?.keys() ?? []),
    strengths: Float64Array.from(strengths.flatMap((one) => [...one.values()])),
    languages: runsOf((member) => member.languages),
    sectors: Int32Array.from(members, (member) => bitsOf(member.sectors)),
    offering: placesByValue(offers, members.length),
    nameAt(place) {
      const name = names[place] ?? foldText(members[place]?.name ?? '');
      names[place] = name;
      return name;
    },
  };
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
