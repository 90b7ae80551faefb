/** How members stand to the country that a question asks for, told from their numbers alone: exactly as `isAt` says. */
import { reaches } from '../network.ts';
import { PRESENCE_VALUES } from '../place.ts';
import type { Packed } from './packed.ts';
import type { Spot } from './whereabouts.ts';

export type PackedSpot = {
  /** Whether the member at a place is there in the way asked for. */
  isAt(place: number): boolean;
  /** Whether an offer for one country alone holds there, by the number of that country. */
  holds(country: number): boolean;
  /** By the reaches of the members: 1 where whoever says these areas helps there from outside. */
  isReached: Uint8Array;
};

export function packedSpot({ country, where, besideCodes }: Spot, packed: Packed): PackedSpot {
  const { countries, strengths, reachAt, numberOf } = packed;
  const number = numberOf(country.code);
  const beside = new Set([...besideCodes].map(numberOf));
  const isReached = Uint8Array.from(packed.reaches, (reach) => Number(reaches({ reach }, country)));
  const isReachedBy = (place: number) => isReached[reachAt[place] ?? 0] === 1;
  const strengthAt = (place: number) => {
    for (let at = countries.from[place] ?? 0; at < (countries.from[place + 1] ?? 0); at++) {
      if (countries.values[at] === number) return strengths[at] ?? 0;
    }
    return 0;
  };
  const isBeside = (place: number) => {
    for (let at = countries.from[place] ?? 0; at < (countries.from[place + 1] ?? 0); at++) {
      if (beside.has(countries.values[at])) return true;
    }
    return false;
  };

  return {
    isReached,

    isAt(place) {
      const strength = strengthAt(place);
      switch (where) {
        case 'any':
          return strength > 0 || isReachedBy(place);
        case 'office':
          return strength >= PRESENCE_VALUES.office;
        case 'partner':
          return strength >= PRESENCE_VALUES['local-partner'];
        case 'inside':
          return strength > 0;
        case 'outside':
          return strength === 0 && isReachedBy(place);
        case 'region':
          return strength === 0 && (isReachedBy(place) || isBeside(place));
      }
    },

    holds: (one) => one === number || (where === 'region' && beside.has(one)),
  };
}
