/** Whether members fit a question, told from their numbers as far as these go. */
import type { Asked } from './asked.ts';
import { type Fit, fitOf, isFreshFor, isReady, saysText, standsAs } from './left-out.ts';
import { bitsOf, memberAt, type Packed } from './packed.ts';
import { isAt, type Spot } from './whereabouts.ts';

/**
 * What `fitOf` says of the member at a place, for any member. It is asked itself where the numbers cannot tell: about
 * levels that are not stated, offers for one country alone, and words.
 */
export function fitsIn(asked: Asked, packed: Packed): (place: number) => Fit {
  const { seeker, sought, textScores, spot, specialism, stance, freshOnly, availability } = asked;
  const { languages, sectors, isClosed } = packed;
  const own = seeker ? packed.placeById.get(seeker.id) : undefined;
  const sector = asked.sector === null ? 0 : bitsOf([asked.sector]);
  const language = asked.language === null ? null : (packed.numberOf(asked.language) ?? -1);
  const offersOf = offersIn(asked, packed);
  const isNear = nearnessTo(spot, packed);
  const worksIn = (place: number) => {
    for (let at = languages.from[place] ?? 0; at < (languages.from[place + 1] ?? 0); at++) {
      if (languages.values[at] === language) return true;
    }
    return false;
  };

  // The numbers come first: reaching for a member itself takes longer than all of them.
  return (place) => {
    if (place === own || (sector !== 0 && ((sectors[place] ?? 0) & sector) === 0)) return 'other';
    const offers = sought.length === 0 ? OFFERED : offersOf(place);
    if (offers === NOT_OFFERED) return 'other';
    if (textScores !== null && !saysText(asked, memberAt(packed, place))) return 'other';
    if (offers === UNCLEAR || specialism.length > 0) return fitOf(asked, memberAt(packed, place));
    if (spot !== null) {
      if (!isNear(place) || !isAt(spot, memberAt(packed, place))) return 'elsewhere';
      if (offers === IN_ONE_COUNTRY) return fitOf(asked, memberAt(packed, place));
    }
    if (language !== null && !worksIn(place)) return 'language';
    if (stance !== null && !standsAs(asked, memberAt(packed, place))) return 'stance';
    if (freshOnly && !isFreshFor(asked, memberAt(packed, place))) return 'stale';
    if (isClosed[place] === 1) return 'closed';
    return availability !== null && !isReady(asked, memberAt(packed, place)) ? 'busy' : 'fits';
  };
}

const [NOT_OFFERED, UNCLEAR, IN_ONE_COUNTRY, OFFERED] = [0, 1, 2, 3];

/** Whether a member offers what is sought; *unclear*: only at levels that are not stated. */
function offersIn(
  { sought }: Asked,
  { numberOf, numberCount, offers, levels, isBound }: Packed,
): (place: number) => number {
  // By the number of a capacity; 0: not sought.
  const leastLevels = new Uint8Array(numberCount);
  for (const { capacityId, minLevel } of sought) {
    const number = numberOf(capacityId);
    if (number !== undefined) leastLevels[number] = minLevel;
  }
  return (place) => {
    let found = NOT_OFFERED;
    for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
      const least = leastLevels[offers.values[at] ?? 0] ?? 0;
      if (least === 0) continue;
      const level = levels[at] ?? 0;
      if ((level || 1) >= least) {
        if (isBound[at] === 0) return OFFERED;
        found = IN_ONE_COUNTRY;
      } else if (level === 0 && found === NOT_OFFERED) found = UNCLEAR;
    }
    return found;
  };
}

/** Whether a member may be at a spot; whoever is not near is not there. */
function nearnessTo(spot: Spot | null, { hasReach, countries, numberOf }: Packed): (place: number) => boolean {
  if (spot === null) return () => true;
  const codes = [spot.country.code, ...spot.besideCodes].map(numberOf);
  const near = new Set(codes);
  return (place) => {
    for (let at = countries.from[place] ?? 0; at < (countries.from[place + 1] ?? 0); at++) {
      if (near.has(countries.values[at])) return true;
    }
    return hasReach[place] === 1;
  };
}
