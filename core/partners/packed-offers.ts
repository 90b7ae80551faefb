/** Which offers count for a question, told from their numbers as far as these go. */
import type { Asked } from './asked.ts';
import { says } from './criteria.ts';
import { EVERYWHERE, memberAt, type Packed } from './packed.ts';
import type { PackedSpot } from './packed-spot.ts';

/** Where what a member offers of what is sought holds; `ANYWHERE` as well where no offer has to count. */
export const [NOWHERE, IN_SOME, ANYWHERE] = [0, 1, 2];

/** Offers are told by the place of their member, and their own among all offers. */
export function offersIn(asked: Asked, packed: Packed) {
  const { sought, specialism } = asked;
  const { offers, levels, offerCountries } = packed;
  const leastLevels = leastLevelsIn(asked, packed);
  const isAnybody = sought.length === 0 && specialism.length === 0;
  const isSaid = (place: number, at: number) => {
    if (specialism.length === 0) return true;
    const offer = memberAt(packed, place).offers[at - (offers.from[place] ?? 0)];
    return offer !== undefined && says(offer, specialism);
  };
  /** At the level asked for; where it is not sought, at any. */
  const isEnough = (at: number) => (levels[at] || 1) >= (leastLevels[offers.values[at] ?? 0] ?? 0);
  const isSought = (at: number) => sought.length === 0 || (leastLevels[offers.values[at] ?? 0] ?? 0) > 0;
  const isGood = (place: number, at: number) => isSought(at) && isEnough(at) && isSaid(place, at);

  return {
    isGood,

    /** Whether the offer would count if it were what is sought. */
    couldCount: (place: number, at: number) => isEnough(at) && isSaid(place, at),

    /** One of the above. */
    standingAt(place: number): number {
      if (isAnybody) return ANYWHERE;
      let found = NOWHERE;
      for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
        if (!isGood(place, at)) continue;
        if (offerCountries[at] === EVERYWHERE) return ANYWHERE;
        found = IN_SOME;
      }
      return found;
    },

    /** Whether an offer for one country alone, where that is, counts there. */
    isGoodIn({ holds }: PackedSpot, place: number): boolean {
      for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
        if (isGood(place, at) && holds(offerCountries[at] ?? EVERYWHERE)) return true;
      }
      return false;
    },
  };
}

/** By the number of a capacity; 0: not sought. */
export function leastLevelsIn({ sought }: Asked, { numberOf, words }: Packed): Uint8Array {
  const leastLevels = new Uint8Array(words.length);
  for (const { capacityId, minLevel } of sought) {
    const number = numberOf(capacityId);
    if (number !== undefined) leastLevels[number] = minLevel;
  }
  return leastLevels;
}
