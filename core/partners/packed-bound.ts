/**
 * A bound of the score of each member, from its numbers: the score is never above it, and seldom below. So the best are
 * found without working out the score of everybody.
 */
import { presenceStrengths } from '../place.ts';
import type { Asked } from './asked.ts';
import { MUTUAL, nearness } from './criteria.ts';
import { type Neighbourhood, stepsBetween } from './neighbourhood.ts';
import { memberAt, type Packed } from './packed.ts';
import { packedSpot } from './packed-spot.ts';
import type { Reason, Term } from './reasons.ts';
import { AVAILABLE, findingsOn, reasonsFor } from './score.ts';
import { bestOffers, levelOf, USEFULNESS } from './usefulness.ts';

type AtPlace = (place: number) => number;

/** What adding in another order may change, in tenths of a point. */
const SLACK = 1e-6;

/**
 * @param isOpen whether everybody is taken to be open, whatever they say
 * @returns points of 100, in whole tenths, at least the score of the member at a place
 */
export function boundsIn(asked: Asked, packed: Packed, around: Neighbourhood, isOpen = false): AtPlace {
  const [first] = packed.members;
  if (!first) return () => 0;
  const values: Record<Term, AtPlace> = {
    reciprocity: reciprocity(asked, packed),
    place: place(asked, packed),
    crossSector: crossSector(asked, packed, around),
    network: network(asked, packed, around),
    language: language(asked, packed),
  };
  // Which terms apply, and how much each weighs, is the same for everybody.
  const terms = reasonsFor(asked, first, around).map(({ term, weight }: Reason) => ({
    most: Math.round(1000 * weight),
    valueAt: values[term],
  }));
  return (at) => {
    const left = isOpen ? AVAILABLE.open : (packed.shares[at] ?? AVAILABLE.open);
    let tenths = 0;
    for (const { most, valueAt } of terms) tenths += Math.round(most * valueAt(at) * left + SLACK);
    return tenths / 10;
  };
}

function reciprocity({ seeker, sought, ownSide }: Asked, packed: Packed): AtPlace {
  const { numberOf, offers, levels, needs, urgencies } = packed;
  const wanted = sought.map(({ capacityId, minLevel, urgency }) => ({
    number: numberOf(capacityId) ?? -1,
    minLevel,
    weight: (urgency ?? 3) / 3,
  }));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const given: AtPlace = (place) => {
    let covered = 0;
    for (const { number, minLevel, weight } of wanted) {
      let best = 0;
      for (let at = offers.from[place] ?? 0; at < (offers.from[place + 1] ?? 0); at++) {
        if (offers.values[at] !== number) continue;
        const level = levelOf({ level: levelFrom(levels[at]) });
        if (level >= minLevel) best = Math.max(best, USEFULNESS[level]);
      }
      covered += weight * best;
    }
    return total === 0 ? 0 : covered / total;
  };
  if (!seeker) return given;
  const best = [...bestOffers(seeker.offers).values()];
  const useful = byNumber(packed, new Map(best.map((offer) => [offer.capacityId, USEFULNESS[levelOf(offer)]])));
  const returned: AtPlace = (place) => {
    let [sum, covered] = [0, 0];
    for (let at = needs.from[place] ?? 0; at < (needs.from[place + 1] ?? 0); at++) {
      const weight = (urgencies[at] ?? 3) / 3;
      sum += weight;
      covered += weight * (useful[needs.values[at] ?? 0] ?? 0);
    }
    return sum === 0 ? 0 : covered / sum;
  };
  return (place) => {
    const [theirs, ours] = [given(place), returned(place)];
    const sum = ownSide * theirs + (1 - ownSide) * ours;
    return (1 - MUTUAL) * sum + MUTUAL * Math.sqrt(theirs * ours);
  };
}

/** Values of words at their numbers, 0 for all others. */
function byNumber({ numberOf, words }: Packed, values: ReadonlyMap<string, number>): Float64Array {
  const list = new Float64Array(words.length);
  for (const [word, value] of values) {
    const number = numberOf(word);
    if (number !== undefined) list[number] = value;
  }
  return list;
}

function levelFrom(level: number | undefined): 1 | 2 | 3 | null {
  return level === 1 || level === 2 || level === 3 ? level : null;
}

function place({ spot, seeker }: Asked, packed: Packed): AtPlace {
  const { countries, strengths } = packed;
  if (spot) return packedSpot(spot, packed).valueAt;
  const ownStrengths = seeker ? presenceStrengths(seeker) : new Map<string, number>();
  const own = byNumber(packed, ownStrengths);
  return (place) => {
    const [start, end] = [countries.from[place] ?? 0, countries.from[place + 1] ?? 0];
    let overlap = 0;
    for (let at = start; at < end; at++) {
      overlap += Math.min(own[countries.values[at] ?? 0] ?? 0, strengths[at] ?? 0);
    }
    return overlap === 0 ? 0 : overlap / Math.sqrt(ownStrengths.size * (end - start));
  };
}

/** The same for all with the same sectors. */
function crossSector(asked: Asked, packed: Packed, around: Neighbourhood): AtPlace {
  const known = new Map<number, number>();
  return (place) => {
    const bits = packed.sectors[place] ?? 0;
    const before = known.get(bits);
    if (before !== undefined) return before;
    const found = findingsOn(asked, memberAt(packed, place), around).find(({ term }) => term === 'crossSector');
    known.set(bits, found?.value ?? 0);
    return found?.value ?? 0;
  };
}

/** Only for a seeker there is anything near, and then it is looked up in what holds for the whole question. */
function network({ seeker, reachOut }: Asked, packed: Packed, around: Neighbourhood): AtPlace {
  if (!seeker) return () => 0;
  const values = nearnessIn.get(around) ?? nearnessOf(packed, around, reachOut);
  nearnessIn.set(around, values);
  return (place) => values[place] ?? 0;
}

const nearnessIn = new WeakMap<Neighbourhood, Float64Array>();

function nearnessOf({ members, placeById }: Packed, around: Neighbourhood, reachOut: number): Float64Array {
  const values = new Float64Array(members.length).fill(nearness(null, 0, reachOut));
  for (const [id, hops] of around.hops) {
    const { closeness } = hops === 2 ? stepsBetween(around, id) : { closeness: 0 };
    const place = placeById.get(id);
    if (place !== undefined) values[place] = nearness(hops, closeness, reachOut);
  }
  return values;
}

function language({ language: asked, seeker }: Asked, packed: Packed): AtPlace {
  const { languages } = packed;
  const codes = asked === null ? (seeker?.languages ?? []) : [asked];
  const wanted = byNumber(packed, new Map(codes.map((code) => [code, 1])));
  return (place) => {
    for (let at = languages.from[place] ?? 0; at < (languages.from[place + 1] ?? 0); at++) {
      if (wanted[languages.values[at] ?? 0] === 1) return 1;
    }
    return 0;
  };
}
