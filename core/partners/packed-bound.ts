/**
 * A bound of the score of each member, from its numbers: the score is never above it, and seldom below. So the best are
 * found without working out the score of everybody.
 */
import { presenceStrengths } from '../place.ts';
import type { Asked } from './asked.ts';
import { MUTUAL, nearness } from './criteria.ts';
import { type Neighbourhood, stepsBetween } from './neighbourhood.ts';
import type { Packed } from './packed.ts';
import type { Reason, Term } from './reasons.ts';
import { AVAILABLE, findingsOn, reasonsFor } from './score.ts';
import { bestOffers, levelOf, USEFULNESS } from './usefulness.ts';
import { whereaboutsOf } from './whereabouts.ts';

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
    const left = isOpen ? 1 : AVAILABLE[packed.members[at]?.availability ?? 'open'];
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
  const useful = new Map<number, number>();
  for (const offer of bestOffers(seeker.offers).values()) {
    const number = numberOf(offer.capacityId);
    if (number !== undefined) useful.set(number, USEFULNESS[levelOf(offer)]);
  }
  const returned: AtPlace = (place) => {
    let [sum, covered] = [0, 0];
    for (let at = needs.from[place] ?? 0; at < (needs.from[place + 1] ?? 0); at++) {
      const weight = (urgencies[at] ?? 3) / 3;
      sum += weight;
      covered += weight * (useful.get(needs.values[at] ?? -1) ?? 0);
    }
    return sum === 0 ? 0 : covered / sum;
  };
  return (place) => {
    const [theirs, ours] = [given(place), returned(place)];
    const sum = ownSide * theirs + (1 - ownSide) * ours;
    return (1 - MUTUAL) * sum + MUTUAL * Math.sqrt(theirs * ours);
  };
}

function levelFrom(level: number | undefined): 1 | 2 | 3 | null {
  return level === 1 || level === 2 || level === 3 ? level : null;
}

function place({ spot, seeker }: Asked, { members, numberOf, countries, strengths }: Packed): AtPlace {
  if (spot) {
    return (place) => {
      const member = members[place];
      return (member && whereaboutsOf(spot, member)?.value) ?? 0;
    };
  }
  const own = new Map<number | undefined, number>();
  const ownStrengths = seeker ? presenceStrengths(seeker) : new Map<string, number>();
  for (const [code, strength] of ownStrengths) own.set(numberOf(code), strength);
  return (place) => {
    const [start, end] = [countries.from[place] ?? 0, countries.from[place + 1] ?? 0];
    let overlap = 0;
    for (let at = start; at < end; at++) {
      overlap += Math.min(own.get(countries.values[at]) ?? 0, strengths[at] ?? 0);
    }
    return overlap === 0 ? 0 : overlap / Math.sqrt(ownStrengths.size * (end - start));
  };
}

/** The same for all with the same sectors. */
function crossSector(asked: Asked, { members, sectors }: Packed, around: Neighbourhood): AtPlace {
  const known = new Map<number, number>();
  return (place) => {
    const bits = sectors[place] ?? 0;
    const before = known.get(bits);
    if (before !== undefined) return before;
    const member = members[place];
    const found = member ? findingsOn(asked, member, around).find(({ term }) => term === 'crossSector') : undefined;
    known.set(bits, found?.value ?? 0);
    return found?.value ?? 0;
  };
}

function network({ reachOut }: Asked, { members, placeById }: Packed, around: Neighbourhood): AtPlace {
  const near = new Map<number | undefined, number>();
  for (const [id, hops] of around.hops) {
    const { closeness } = hops === 2 ? stepsBetween(around, id) : { closeness: 0 };
    near.set(placeById.get(id), nearness(hops, closeness, reachOut));
  }
  const far = nearness(null, 0, reachOut);
  return (place) => near.get(place) ?? far;
}

function language({ language: asked, seeker }: Asked, { numberOf, languages }: Packed): AtPlace {
  const wanted = new Set((asked === null ? (seeker?.languages ?? []) : [asked]).map(numberOf));
  return (place) => {
    for (let at = languages.from[place] ?? 0; at < (languages.from[place + 1] ?? 0); at++) {
      if (wanted.has(languages.values[at])) return 1;
    }
    return 0;
  };
}
