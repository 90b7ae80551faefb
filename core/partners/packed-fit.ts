/** Whether members fit a question, told from their numbers as far as these go. */
import type { Asked } from './asked.ts';
import { type Fit, fitOf, isFreshFor, isReady, saysText, standsAs } from './left-out.ts';
import { bitsOf, EVERYWHERE, hasValue, memberAt, type Packed } from './packed.ts';
import { leastLevelsIn } from './packed-offers.ts';
import { packedSpot } from './packed-spot.ts';

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
  const there = spot && packedSpot(spot, packed);

  // The numbers come first: reaching for a member itself takes longer than all of them.
  return (place) => {
    if (place === own || (sector !== 0 && ((sectors[place] ?? 0) & sector) === 0)) return 'other';
    const offers = sought.length === 0 ? OFFERED : offersOf(place);
    if (offers === NOT_OFFERED) return 'other';
    if (textScores !== null && !saysText(asked, memberAt(packed, place))) return 'other';
    if (offers === UNCLEAR) return fitOf(asked, memberAt(packed, place));
    if (there !== null && !there.isAt(place)) return 'elsewhere';
    if (specialism.length > 0 || (there !== null && offers === IN_ONE_COUNTRY)) {
      return fitOf(asked, memberAt(packed, place));
    }
    if (language !== null && !hasValue(languages, place, language)) return 'language';
    if (stance !== null && !standsAs(asked, memberAt(packed, place))) return 'stance';
    if (freshOnly && !isFreshFor(asked, memberAt(packed, place))) return 'stale';
    if (isClosed[place] === 1) return 'closed';
    return availability !== null && !isReady(asked, memberAt(packed, place)) ? 'busy' : 'fits';
  };
}

const [NOT_OFFERED, UNCLEAR, IN_ONE_COUNTRY, OFFERED] = [0, 1, 2, 3];

/** Whether a member offers what is sought; *unclear*: only at levels that are not stated. */
function offersIn(asked: Asked, packed: Packed): (place: number) => number {
  const { offers, levels, offerCountries } = packed;
  const leastLevels = leastLevelsIn(asked, packed);
  return (place) => {
    let found = NOT_OFFERED;
    for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
      const least = leastLevels[offers.values[at] ?? 0] ?? 0;
      if (least === 0) continue;
      const level = levels[at] ?? 0;
      if ((level || 1) >= least) {
        if (offerCountries[at] === EVERYWHERE) return OFFERED;
        found = IN_ONE_COUNTRY;
      } else if (level === 0 && found === NOT_OFFERED) found = UNCLEAR;
    }
    return found;
  };
}
