/**
 * How members stand to the country that a question asks for, told from their numbers alone: exactly as `whereaboutsOf`
 * says.
 */
import { PRESENCE_VALUES, placeIn } from '../place.ts';
import type { Packed } from './packed.ts';
import { BESIDE_VALUE, type Spot } from './whereabouts.ts';

export type PackedSpot = {
  /** How strongly the member at a place is there in the way asked for, 0..1; 0 where it is not. */
  valueAt(place: number): number;
  isAt(place: number): boolean;
  /** Whether an offer for one country alone holds there, by the number of that country. */
  holds(country: number): boolean;
  /** How strongly whoever says the areas of a reach is there from outside, by the number of that reach. */
  reachValue(reach: number): number;
};

export function packedSpot({ country, where, besideCodes }: Spot, packed: Packed): PackedSpot {
  const { countries, strengths, reachAt, numberOf } = packed;
  const number = numberOf(country.code);
  const beside = new Set([...besideCodes].map(numberOf));
  const known = new Map<number, number>();
  const reachValue = (reach: number) => {
    if (reach === 0) return 0;
    const value =
      known.get(reach) ?? placeIn(country, { presences: [], reach: packed.reaches[reach] ?? [] })?.value ?? 0;
    known.set(reach, value);
    return value;
  };
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
  const valueAt = (place: number) => {
    const strength = strengthAt(place);
    const fromOutside = strength > 0 ? 0 : reachValue(reachAt[place] ?? 0);
    switch (where) {
      case 'any':
        return strength || fromOutside;
      case 'office':
        return strength >= PRESENCE_VALUES.office ? strength : 0;
      case 'partner':
        return strength >= PRESENCE_VALUES['local-partner'] ? strength : 0;
      case 'inside':
        return strength;
      case 'outside':
        return fromOutside;
      case 'region':
        return strength === 0 && isBeside(place) ? BESIDE_VALUE : fromOutside;
    }
  };

  return {
    valueAt,
    isAt: (place) => valueAt(place) > 0,
    holds: (one) => one === number || (where === 'region' && beside.has(one)),
    reachValue,
  };
}
