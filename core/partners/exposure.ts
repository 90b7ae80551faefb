/**
 * Nobody is asked to death: who is suggested more often than others gets a price, and lists are ordered by score less
 * price. Prices follow from what everybody may see alone, so nothing hidden moves an order, and no score changes.
 */

import { lotOf } from '../coalition/lot.ts';
import type { Network } from '../network.ts';
import { evenly } from '../what-if/distance.ts';
import { at, idAt, indexOf, type TieIndex } from '../what-if/tie-index.ts';
import { type BestFor, bestForEach } from './every-pair.ts';

/** In points of the score, by id of a member; who is not in it has no price. */
export type Prices = ReadonlyMap<string, number>;

export type Exposure = {
  memberId: string;
  /** Points taken off its place in lists, to one decimal place. */
  price: number;
  /** In how many lists of ten it would stand without prices, and in how many it stands with them. */
  plain: number;
  shown: number;
};

export type Cycle = {
  /** Of everybody who could be suggested: who offers something and is not closed; by id. */
  exposures: Exposure[];
  /** How many lists were made; where that is fewer than there are members, of a sample that is evenly spread. */
  lists: number;
  /** The mean score of the best ten without prices and with them. */
  plainScore: number;
  pricedScore: number;
};

/** As many as somebody reads. */
const LIST_LENGTH = 10;
/** A list is chosen from so many of the best: further down nobody is worth it, whatever the others cost. */
const CONSIDERED = 200;
/** What somebody is taken to look for, of what it does not offer itself: nobody's needs are public. */
const SOUGHT = 3;
/** How many pairs are looked at: no time, so that answers repeat. */
const EFFORT = 20_000_000;
/** One cycle is this many rounds of looking who is shown and moving prices, so that a week changes something. */
const ROUNDS = 24;
/** Whoever stands in more lists than so many times the mean becomes dearer, and whoever stands in fewer cheaper. */
const ENOUGH = 1.5;
/** Points a price moves by for standing in twice as many as that; less in each round, so that prices settle. */
const STEP = 2;
/** No price is worth more than this: who is by far the best stays ahead. */
const HIGHEST = 15;

/**
 * One cycle: everybody's list of ten over the public network, again and again with prices that follow.
 * @param network as the public sees it.
 * @param before the prices of the last cycle.
 */
export function nextExposures(network: Network, before: Prices): Cycle {
  const index = indexOf(network);
  const lists = listsOf(index, network);
  const able = index.members.flatMap(({ offers, availability }, place) =>
    offers.length > 0 && availability !== 'closed' ? [place] : [],
  );
  const nothing = new Float64Array(index.members.length);
  const prices = Float64Array.from(index.members, ({ id }) => before.get(id) ?? 0);
  const plain = countsOf(lists, nothing);
  const enough = (ENOUGH * plain.reduce((sum, count) => sum + count, 0)) / Math.max(1, able.length);
  for (let round = 1; round <= ROUNDS && enough > 0; round++) {
    const shown = countsOf(lists, prices);
    const step = STEP / Math.sqrt(round);
    for (const place of able) {
      const moved = (prices[place] ?? 0) + (step * (at(shown, place) - enough)) / enough;
      prices[place] = Math.min(HIGHEST, Math.max(0, moved));
    }
  }
  const settled = withoutOvershoot(lists, prices, able, enough / 2);
  const shown = countsOf(lists, settled);
  return {
    exposures: able
      .map((place) => ({
        memberId: idAt(index, place),
        price: settled[place] ?? 0,
        plain: at(plain, place),
        shown: at(shown, place),
      }))
      .sort((one, other) => (one.memberId < other.memberId ? -1 : 1)),
    lists: lists.length,
    plainScore: meanScore(lists, nothing),
    pricedScore: meanScore(lists, settled),
  };
}

/** Points a price goes down at a time where it went too far. */
const BACK = 0.5;

/**
 * Where many look for the same, a price that is a little too high takes somebody out of all lists at once. Prices go
 * back until whoever has one stands in at least so many lists; to one decimal place.
 */
function withoutOvershoot(
  lists: readonly BestFor[],
  prices: Float64Array,
  able: readonly number[],
  least: number,
): Float64Array {
  const settled = prices.map((price) => Math.round(10 * price) / 10);
  while (true) {
    const shown = countsOf(lists, settled);
    const tooDear = able.filter((place) => (settled[place] ?? 0) > 0 && at(shown, place) < least);
    if (tooDear.length === 0) return settled;
    for (const place of tooDear) settled[place] = Math.max(0, Math.round(10 * ((settled[place] ?? 0) - BACK)) / 10);
  }
}

function listsOf(index: TieIndex, { capacities }: Network): BestFor[] {
  const places = index.members.map((_, place) => place);
  const seekers = evenly(places, Math.floor(EFFORT / Math.max(1, places.length)));
  const ids = capacities.map(({ id }) => id);
  const best = bestForEach(index, { seekers, seeks: (place) => soughtAt(index, place, ids), most: CONSIDERED });
  return best.filter(({ places }) => places.length > 0);
}

/** By lot, always the same: some of what it does not offer. */
function soughtAt(index: TieIndex, place: number, capacityIds: readonly string[]): string[] {
  const id = idAt(index, place);
  const own = new Set(index.members[place]?.offers.map(({ capacityId }) => capacityId));
  return capacityIds
    .filter((capacityId) => !own.has(capacityId))
    .map((capacityId) => ({ capacityId, lot: lotOf(id, capacityId) }))
    .sort((one, other) => one.lot - other.lot || (one.capacityId < other.capacityId ? -1 : 1))
    .slice(0, SOUGHT)
    .map(({ capacityId }) => capacityId);
}

function countsOf(lists: readonly BestFor[], prices: Float64Array): Int32Array {
  const counts = new Int32Array(prices.length);
  for (const list of lists) for (const { place } of firstOf(list, prices)) counts[place] = at(counts, place) + 1;
  return counts;
}

function meanScore(lists: readonly BestFor[], prices: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const list of lists) {
    for (const { tenths } of firstOf(list, prices)) [sum, count] = [sum + tenths, count + 1];
  }
  return count === 0 ? 0 : sum / count / 10;
}

type Shown = { place: number; tenths: number; worth: number };

/** The first ten by score less price; equal ones as they stood. */
function firstOf({ places, tenths }: BestFor, prices: Float64Array): Shown[] {
  const first: Shown[] = [];
  for (const [turn, place] of places.entries()) {
    const score = at(tenths, turn);
    const worth = score - 10 * (prices[place] ?? 0);
    const last = first[LIST_LENGTH - 1];
    if (last && last.worth >= worth) {
      // Whoever follows scores less, and a price only lowers.
      if (last.worth >= score) break;
      continue;
    }
    let free = Math.min(first.length, LIST_LENGTH - 1);
    for (; free > 0 && (first[free - 1]?.worth ?? 0) < worth; free--) {
      const moved = first[free - 1];
      if (moved) first[free] = moved;
    }
    first[free] = { place, tenths: score, worth };
  }
  return first;
}

/** Whoever has a price, from the exposures that were kept. */
export function pricesOf({ exposures }: { exposures: readonly Pick<Exposure, 'memberId' | 'price'>[] }): Prices {
  return new Map(exposures.flatMap(({ memberId, price }) => (price > 0 ? [[memberId, price] as const] : [])));
}

/** Those of members of a network. Whoever narrowed what it shows since the last cycle has none any more. */
export function pricesAmong({ members }: Pick<Network, 'members'>, prices: Prices): Prices {
  return new Map(members.flatMap(({ id }) => (prices.has(id) ? [[id, prices.get(id) ?? 0] as const] : [])));
}
