/**
 * The partner score of every pair at once, as a digest needs it: the terms and weights of `criteria.ts`, in whole tenths
 * of a point, worked out over arrays. A test holds both to the same scores.
 */
import type { Member } from '../network.ts';
import { presenceStrengths } from '../place.ts';
import type { Sector } from '../vocabulary.ts';
import { at, neighboursOf, type TieIndex } from '../what-if/tie-index.ts';
import { ANYBODY } from './asked.ts';
import { bridging, MUTUAL, nearness } from './criteria.ts';
import { AVAILABLE } from './score.ts';
import { bestOffers, levelOf, USEFULNESS } from './usefulness.ts';

/** The best for one seeker, best first. Places are places in the index: by name, then id. */
export type BestFor = { seeker: number; places: Int32Array; tenths: Int32Array };

/**
 * The best partners of each seeker who says what it needs, by score and then by name.
 * @param seekers places in the index.
 * @param seeks the ids of the capacities that a member looks for, each once and all as urgent; none: nobody is found.
 * @param most how many of the best are kept for each.
 */
export function bestForEach(
  index: TieIndex,
  { seekers, seeks, most }: { seekers: readonly number[]; seeks: (place: number) => readonly string[]; most: number },
): BestFor[] {
  const holdings = holdingsOf(index);
  const sums = sumsFor(index.members.length);
  return seekers.map((seeker) => {
    const scored = scoresFor(holdings, sums, { seeker, sought: seeks(seeker) });
    return { seeker, ...bestAmong(scored, most) };
  });
}

type Holder = { place: number; value: number };

/** What a network has, by what is looked up in it. */
type Holdings = {
  index: TieIndex;
  byCapacity: ReadonlyMap<string, Holder[]>;
  byCountry: ReadonlyMap<string, Holder[]>;
  byLanguage: ReadonlyMap<string, Holder[]>;
  countryCount: readonly number[];
};

function holdingsOf(index: TieIndex): Holdings {
  const strengths = index.members.map(presenceStrengths);
  const useOf = ({ offers }: Member) =>
    // In tenths, so that sums are exact.
    [...bestOffers(offers).values()].map((offer) => [offer.capacityId, 10 * USEFULNESS[levelOf(offer)]] as const);
  return {
    index,
    byCapacity: holders(index.members.map(useOf)),
    byCountry: holders(strengths.map((countries) => [...countries])),
    byLanguage: holders(index.members.map(({ languages }) => languages.map((one) => [one, 1] as const))),
    countryCount: strengths.map(({ size }) => size),
  };
}

function holders(lists: readonly (readonly (readonly [string, number])[])[]): Map<string, Holder[]> {
  const found = new Map<string, Holder[]>();
  for (const [place, list] of lists.entries()) {
    for (const [key, value] of list) {
      const known = found.get(key);
      if (known) known.push({ place, value });
      else found.set(key, [{ place, value }]);
    }
  }
  return found;
}

/** What one seeker finds of each member. Filled anew for each seeker, in the same arrays. */
type Sums = ReturnType<typeof sumsFor>;

function sumsFor(count: number) {
  return {
    given: new Int32Array(count),
    overlap: new Float64Array(count),
    speaks: new Uint8Array(count),
    hops: new Int32Array(count),
    closeness: new Float64Array(count),
  };
}

type Scored = { places: number[]; tenths: Int32Array };
type Seeking = { seeker: number; sought: readonly string[] };

/** Whoever offers something that is sought and is not closed, with its score; by place. */
function scoresFor(holdings: Holdings, sums: Sums, { seeker, sought }: Seeking): Scored {
  const { members } = holdings.index;
  const own = members[seeker];
  const places: number[] = [];
  const tenths = new Int32Array(members.length);
  if (!own || sought.length === 0) return { places, tenths };
  fill(holdings, sums, { own, seeker, sought });
  const { reciprocity, place: where, crossSector, network, language } = ANYBODY.weights;
  for (const [place, member] of members.entries()) {
    if (place === seeker || at(sums.given, place) === 0 || member.availability === 'closed') continue;
    const left = AVAILABLE[member.availability ?? 'open'];
    const points = (weight: number, value: number) => Math.round(Math.round(1000 * weight) * value * left);
    const spread = Math.sqrt((holdings.countryCount[seeker] ?? 0) * (holdings.countryCount[place] ?? 0));
    places.push(place);
    tenths[place] =
      // Nobody's needs are public, so only one of the two directions is there to be counted.
      points(reciprocity, (GIVEN * at(sums.given, place)) / (10 * sought.length)) +
      points(where, spread === 0 ? 0 : (sums.overlap[place] ?? 0) / spread) +
      points(crossSector, bestBridge(own.sectors, member.sectors)) +
      points(network, nearness(at(sums.hops, place) || null, sums.closeness[place] ?? 0, ANYBODY.reachOut)) +
      points(language, at(sums.speaks, place));
  }
  return { places, tenths };
}

/** What counts of one direction alone. */
const GIVEN = (1 - MUTUAL) * ANYBODY.ownSide;

function fill(
  { index, byCapacity, byCountry, byLanguage }: Holdings,
  sums: Sums,
  { own, seeker, sought }: Seeking & { own: Member },
): void {
  for (const list of Object.values(sums)) list.fill(0);
  for (const id of sought) for (const { place, value } of byCapacity.get(id) ?? []) add(sums.given, place, value);
  for (const [country, strength] of presenceStrengths(own)) {
    for (const { place, value } of byCountry.get(country) ?? []) add(sums.overlap, place, Math.min(strength, value));
  }
  for (const language of own.languages) for (const { place } of byLanguage.get(language) ?? []) sums.speaks[place] = 1;
  walk(index, seeker, sums);
}

function add(list: Int32Array | Float64Array, place: number, value: number): void {
  list[place] = (list[place] ?? 0) + value;
}

/** Ties to walk to whoever is within three; 0 for whoever is not. And how many near ones are shared, as in `stepsBetween`. */
function walk(index: TieIndex, seeker: number, { hops, closeness }: Sums): void {
  const own = neighboursOf(index, seeker);
  for (const place of own) hops[place] = 1;
  for (const shared of own) {
    const theirs = neighboursOf(index, shared);
    for (const place of theirs) {
      if (place === seeker) continue;
      add(closeness, place, 1 / Math.log2(2 + theirs.length));
      if (at(hops, place) === 0) hops[place] = 2;
    }
  }
  for (const [place, steps] of hops.entries()) {
    if (steps !== 2) continue;
    for (const further of neighboursOf(index, place)) {
      if (further !== seeker && at(hops, further) === 0) hops[further] = 3;
    }
  }
}

function bestBridge(own: readonly Sector[], theirs: readonly Sector[]): number {
  let best = 0;
  for (const one of own) for (const other of theirs) best = Math.max(best, bridging(one, other));
  return best;
}

const HIGHEST = 1000;

/** Counts how many there are of each score first, so that only those that can be among the best are sorted. */
function bestAmong({ places, tenths }: Scored, most: number): Pick<BestFor, 'places' | 'tenths'> {
  const counts = new Int32Array(HIGHEST + 2);
  for (const place of places) add(counts, at(tenths, place), 1);
  let lowest = HIGHEST + 1;
  for (let count = 0; lowest > 0 && count < most; ) count += at(counts, --lowest);
  const best = places.filter((place) => at(tenths, place) >= lowest);
  best.sort((one, other) => at(tenths, other) - at(tenths, one) || one - other);
  const kept = Int32Array.from(best.slice(0, most));
  return { places: kept, tenths: kept.map((place) => at(tenths, place)) };
}
