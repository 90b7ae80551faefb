/** Who could help, best first, as `rankPartners` says it, without working out the score of everybody. */
import type { Network } from '../network.ts';
import type { Asked } from './asked.ts';
import { type Candidates, firstOf, type Order } from './first-of.ts';
import type { LeftOut } from './left-out.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { memberAt, type Packed, packedOf } from './packed.ts';
import { boundsIn } from './packed-bound.ts';
import { fitsIn } from './packed-fit.ts';
import { inOrder, LEFT_OUT_SHOWN, noneLeftOut, type Ranking, scoreWithout, without, worthOf } from './rank.ts';
import { scoreOf } from './score.ts';

type Best = Ranking & {
  /** How many fit; the partners are the first of them. */
  fitting: number;
};

/**
 * The beginning of what `rankPartners` gives, and the same of all else.
 * @param limit how many partners at the most
 */
export function bestPartners(
  asked: Asked,
  network: Network,
  limit: number,
  prices: ReadonlyMap<string, number> = new Map(),
): Best {
  const packed = packedOf(network.members);
  const around = neighbourhoodOf(network, asked.seeker?.id ?? null);
  const fitAt = fitsIn(asked, packed);
  const boundAt = boundsIn(asked, packed, around);
  const boundWithout = boundsWithout(asked, packed, around);
  const priceAt = (place: number) => (prices.size === 0 ? 0 : (prices.get(memberAt(packed, place).id) ?? 0));
  const fitting: Candidates = { places: [], bounds: [] };
  const others: Candidates = { places: [], bounds: [] };
  const leftOut = noneLeftOut();
  for (const place of placesFor(asked, packed)) {
    const fit = fitAt(place);
    if (fit === 'other') continue;
    const { places, bounds } = fit === 'fits' ? fitting : others;
    places.push(place);
    bounds.push(fit === 'fits' ? worthOf(boundAt(place), priceAt(place)) : boundWithout(fit, place));
    if (fit !== 'fits') leftOut[fit] += 1;
  }

  const scoreAt = (place: number) => scoreOf(asked, memberAt(packed, place), around);
  const order = orderIn(packed, asked.textScores);
  const partners = firstOf(fitting, limit, order, (place) => worthOf(scoreAt(place), priceAt(place))).map(
    ({ place }) => ({
      member: memberAt(packed, place),
      score: scoreAt(place),
      price: priceAt(place),
    }),
  );

  const lackAt = (place: number) => {
    const fit = fitAt(place);
    return fit === 'fits' || fit === 'other' ? [] : [{ member: memberAt(packed, place), why: fit }];
  };
  const worthAt = (place: number) =>
    lackAt(place).reduce((_, { member, why }) => scoreWithout(why, asked, member, around), 0);
  const leftOutMembers = firstOf(others, LEFT_OUT_SHOWN, orderIn(packed, null), worthAt)
    .filter(({ worth }) => worth > 0)
    .flatMap(({ place }) => lackAt(place));
  return { partners: inOrder(partners, asked), fitting: fitting.places.length, leftOut, leftOutMembers };
}

/** Who offers anything that is sought; everybody where nothing is. */
export function placesFor({ sought }: Asked, { members, numberOf, offering }: Packed): Iterable<number> {
  if (sought.length === 0) return members.keys();
  const [only, ...more] = sought.map(({ capacityId }) => offering.get(numberOf(capacityId) ?? -1) ?? []);
  return only && more.length === 0 ? only : new Set([only ?? [], ...more].flat());
}

/** Bounds of the scores that members would have without the condition which keeps them off. */
function boundsWithout(asked: Asked, packed: Packed, around: Neighbourhood): (why: LeftOut, place: number) => number {
  const bounds = new Map<LeftOut, (place: number) => number>();
  return (why, place) => {
    const isOpen = why === 'busy' || why === 'closed';
    const bound = bounds.get(why) ?? boundsIn(without(why, asked), packed, around, isOpen);
    bounds.set(why, bound);
    return bound(place);
  };
}

/** The most worth first, then what fits the words best, then by name, then id. */
export function orderIn(packed: Packed, textScores: Asked['textScores']): Order {
  const textAt = (place: number) => textScores?.get(memberAt(packed, place).id) ?? 0;
  return ({ place: one, worth }, { place: other, worth: otherWorth }) => {
    if (worth !== otherWorth) return otherWorth - worth;
    const text = textScores === null ? 0 : textAt(other) - textAt(one);
    return text || packed.compareNames(one, other);
  };
}
