/** Whether members fit a question, told from their numbers as far as these go. */
import type { Asked } from './asked.ts';
import { type Fit, fitOf, isFreshFor, isReady, saysText, standsAs } from './left-out.ts';
import { bitsOf, type Packed } from './packed.ts';
import { isAt, type Spot } from './whereabouts.ts';

/**
 * What `fitOf` says of the member at a place, for any member. It is asked itself where the numbers cannot tell: about
 * levels that are not stated, offers for one country alone, and words.
 */
export function fitsIn(asked: Asked, packed: Packed): (place: number) => Fit {
  const { seeker, sought, spot, specialism, availability } = asked;
  const { members, languages, sectors } = packed;
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

  return (place) => {
    const member = members[place];
    if (member === undefined || member.id === seeker?.id) return 'other';
    if (sector !== 0 && ((sectors[place] ?? 0) & sector) === 0) return 'other';
    if (!saysText(asked, member)) return 'other';
    const offers = sought.length === 0 ? OFFERED : offersOf(place);
    if (offers === NOT_OFFERED) return 'other';
    if (offers === UNCLEAR || specialism.length > 0) return fitOf(asked, member);
    if (spot !== null) {
      if (!isNear(place) || !isAt(spot, member)) return 'elsewhere';
      if (offers === IN_ONE_COUNTRY) return fitOf(asked, member);
    }
    if (language !== null && !worksIn(place)) return 'language';
    if (!standsAs(asked, member)) return 'stance';
    if (!isFreshFor(asked, member)) return 'stale';
    if (member.availability === 'closed') return 'closed';
    return availability !== null && !isReady(asked, member) ? 'busy' : 'fits';
  };
}

const [NOT_OFFERED, UNCLEAR, IN_ONE_COUNTRY, OFFERED] = [0, 1, 2, 3];

/** Whether a member offers what is sought; *unclear*: only at levels that are not stated. */
function offersIn({ sought }: Asked, { numberOf, offers, levels, isBound }: Packed): (place: number) => number {
  const leastLevels = new Map<number, number>();
  for (const { capacityId, minLevel } of sought) {
    const number = numberOf(capacityId);
    if (number !== undefined) leastLevels.set(number, minLevel);
  }
  return (place) => {
    let found = NOT_OFFERED;
    for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
      const least = leastLevels.get(offers.values[at] ?? -1);
      if (least === undefined) continue;
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
function nearnessTo(spot: Spot | null, { members, countries, numberOf }: Packed): (place: number) => boolean {
  if (spot === null) return () => true;
  const codes = [spot.country.code, ...spot.besideCodes].map(numberOf);
  const near = new Set(codes);
  return (place) => {
    for (let at = countries.from[place] ?? 0; at < (countries.from[place + 1] ?? 0); at++) {
      if (near.has(countries.values[at])) return true;
    }
    return (members[place]?.reach.length ?? 0) > 0;
  };
}
