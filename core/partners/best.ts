/** Who could help, best first, as `rankPartners` says it, without working out the score of everybody. */
import { compareText, type Member, type Network } from '../network.ts';
import type { Asked } from './asked.ts';
import type { LeftOut } from './left-out.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { type Packed, packedOf } from './packed.ts';
import { boundsIn } from './packed-bound.ts';
import { fitsIn } from './packed-fit.ts';
import { inOrder, LEFT_OUT_SHOWN, noneLeftOut, type Ranking, scoreWithout, without } from './rank.ts';
import { scoreOf } from './score.ts';

type Best = Ranking & {
  /** How many fit; the partners are the first of them. */
  fitting: number;
};

/** A member with what it is worth in an order: its score, or a bound of it. */
type Standing = { place: number; worth: number };

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
  const fitOf = fitsIn(asked, packed);
  const boundOf = boundsIn(asked, packed, around);
  const priceOf = ({ id }: Member) => prices.get(id) ?? 0;
  const fitting: Standing[] = [];
  const others: { place: number; why: LeftOut }[] = [];
  const leftOut = noneLeftOut();
  for (const place of placesFor(asked, packed)) {
    const fit = fitOf(place);
    if (fit === 'other') continue;
    if (fit === 'fits') fitting.push({ place, worth: boundOf(place) - priceOf(memberAt(packed, place)) });
    else {
      leftOut[fit] += 1;
      others.push({ place, why: fit });
    }
  }
  const partners = firstOf(fitting, limit, orderIn(packed, asked.textScores), ({ place }) => {
    const member = memberAt(packed, place);
    return scoreOf(asked, member, around) - priceOf(member);
  }).map(({ place }) => {
    const member = memberAt(packed, place);
    return { member, score: scoreOf(asked, member, around), price: priceOf(member) };
  });
  return {
    partners: inOrder(partners, asked),
    fitting: fitting.length,
    leftOut,
    leftOutMembers: bestLeftOut(asked, others, packed, around),
  };
}

function memberAt({ members }: Packed, place: number): Member {
  const member = members[place];
  if (member === undefined) throw new Error(`There is no member at ${place}.`);
  return member;
}

/** Who offers anything that is sought; everybody where nothing is. */
function placesFor({ sought }: Asked, { members, numberOf, offering }: Packed): Iterable<number> {
  if (sought.length === 0) return members.keys();
  const lists = sought.map(({ capacityId }) => offering.get(numberOf(capacityId) ?? -1) ?? []);
  const [only, ...more] = lists;
  return only && more.length === 0 ? only : new Set(lists.flat());
}

function bestLeftOut(
  asked: Asked,
  others: { place: number; why: LeftOut }[],
  packed: Packed,
  around: Neighbourhood,
): Ranking['leftOutMembers'] {
  const bounds = new Map<LeftOut, (place: number) => number>();
  const boundOf = (why: LeftOut, place: number) => {
    const isOpen = why === 'busy' || why === 'closed';
    const bound = bounds.get(why) ?? boundsIn(without(why, asked), packed, around, isOpen);
    bounds.set(why, bound);
    return bound(place);
  };
  const standing = others
    .map(({ place, why }) => ({ place, why, worth: boundOf(why, place) }))
    .filter(({ worth }) => worth > 0);
  const scored = ({ place, why }: (typeof standing)[number]) =>
    scoreWithout(why, asked, memberAt(packed, place), around);
  return firstOf(standing, LEFT_OUT_SHOWN, orderIn(packed, null), scored)
    .filter(({ worth }) => worth > 0)
    .map(({ place, why }) => ({ member: memberAt(packed, place), why }));
}

type Order = (one: Standing, other: Standing) => number;

/** The most worth first, then what fits the words best, then by name, then id. */
function orderIn(packed: Packed, textScores: Asked['textScores']): Order {
  const idAt = (place: number) => memberAt(packed, place).id;
  return ({ place: one, worth }, { place: other, worth: otherWorth }) => {
    if (worth !== otherWorth) return otherWorth - worth;
    const text = textScores && (textScores.get(idAt(other)) ?? 0) - (textScores.get(idAt(one)) ?? 0);
    if (text) return text;
    const [name, otherName] = [packed.nameAt(one), packed.nameAt(other)];
    if (name !== otherName) return name < otherName ? -1 : 1;
    return compareText(idAt(one), idAt(other));
  };
}

/**
 * The first few by what they are really worth.
 * @param candidates each with a bound: what it is worth at the most.
 * @param worthOf what one is really worth, asked of few: of the first few by their bounds, and of more only where some of
 *   these are worth less.
 */
function firstOf<C extends Standing>(
  candidates: C[],
  count: number,
  order: Order,
  worthOf: (candidate: C) => number,
): C[] {
  for (let asked = count; ; asked *= 4) {
    const chosen = leastOf(candidates, asked, order);
    const first = chosen
      .map((candidate) => ({ ...candidate, worth: worthOf(candidate) }))
      .sort(order)
      .slice(0, count);
    const [lastChosen, last] = [chosen.at(-1), first.at(-1)];
    // Whoever was not chosen comes after the last one chosen, even if worth as much as it may be.
    const isSettled = first.length === count && lastChosen && last && order(last, lastChosen) <= 0;
    if (isSettled || chosen.length === candidates.length) return first;
  }
}

/** The first of a list in some order, without sorting all of it. */
function leastOf<T>(items: T[], count: number, order: (one: T, other: T) => number): T[] {
  const least: T[] = [];
  for (const item of items) {
    const last = least.at(-1);
    if (least.length === count && last !== undefined && order(last, item) <= 0) continue;
    let place = least.length;
    for (let before = least[place - 1]; before !== undefined && order(item, before) < 0; before = least[place - 1]) {
      place--;
    }
    least.splice(place, 0, item);
    if (least.length > count) least.pop();
  }
  return least;
}
