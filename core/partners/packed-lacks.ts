/** Which condition of a question keeps a member off, of those that concern neither its place nor its offers. */
import type { Asked } from './asked.ts';
import { isFreshFor, isReady, standsAs } from './left-out.ts';
import { AVAILABILITY_CODES, bitsOf, hasValue, memberAt, type Packed, STANCE_CODES } from './packed.ts';

/** What a member lacks alone. */
export const LACKS = { nothing: 0, sector: 1, language: 2, stance: 3, availability: 4, more: 5 };

/** One of `LACKS` of the member at a place; *more* as well for whoever fits whatever is chosen in no way. */
export function lacksIn(asked: Asked, packed: Packed): (place: number) => number {
  const { languages, sectors, availabilities, stances } = packed;
  const own = asked.seeker ? packed.placeById.get(asked.seeker.id) : undefined;
  const sector = asked.sector === null ? 0 : bitsOf([asked.sector]);
  const language = asked.language === null ? null : (packed.numberOf(asked.language) ?? -1);
  const isOfStance = STANCE_CODES.map((stance) => standsAs(asked, { stance }));
  const isOfAvailability = AVAILABILITY_CODES.map((availability) => isReady(asked, { availability }));
  const told = asked.textScores && placesOf(asked.textScores.keys(), packed);

  return (place) => {
    if (place === own || packed.isClosed[place] === 1 || (told && told[place] !== 1)) return LACKS.more;
    let lack = LACKS.nothing;
    const note = (one: number) => {
      lack = lack === LACKS.nothing ? one : LACKS.more;
    };
    if (sector !== 0 && ((sectors[place] ?? 0) & sector) === 0) note(LACKS.sector);
    if (language !== null && !hasValue(languages, place, language)) note(LACKS.language);
    if (isOfStance[stances[place] ?? 0] === false) note(LACKS.stance);
    if (isOfAvailability[availabilities[place] ?? 0] === false) note(LACKS.availability);
    if (lack === LACKS.more || !asked.freshOnly) return lack;
    return isFreshFor(asked, memberAt(packed, place)) ? lack : LACKS.more;
  };
}

function placesOf(ids: Iterable<string>, { placeById, members }: Packed): Uint8Array {
  const isIn = new Uint8Array(members.length);
  for (const id of ids) {
    const place = placeById.get(id);
    if (place !== undefined) isIn[place] = 1;
  }
  return isIn;
}
