/** How many would fit with each country, without looking at each country for each member. */
import type { Network } from '../network.ts';
import type { Country } from '../stored-network.ts';
import type { Asked } from './asked.ts';
import { EVERYWHERE, type Packed } from './packed.ts';
import { packedSpot } from './packed-spot.ts';
import { spotIn } from './whereabouts.ts';

/** Ways of being in a country that do without a presence there or beside it. */
const FROM_OUTSIDE = ['any', 'outside', 'region'];

/**
 * Counts the members at the places that it is told, each in all countries where it is in the way asked for. Whoever says
 * the same areas is reached alike, so these are counted together; apart are only countries where a member is, or that
 * lie beside them.
 */
export function countriesIn(asked: Asked, { countries }: Network, packed: Packed) {
  const where = asked.spot?.where ?? 'any';
  const isFromOutside = FROM_OUTSIDE.includes(where);
  const all = countries.map((country) => {
    const spot = spotIn(country, where, where === 'region' ? countries : []);
    return { code: country.code, besideCodes: spot.besideCodes, ...packedSpot(spot, packed) };
  });
  const placeOfCode = new Map(all.map(({ code }, place) => [code, place]));
  const placesOf = (codes: Iterable<string>) => [...codes].flatMap((code) => placeOfCode.get(code) ?? []);
  // By the number of a country: itself and those beside it.
  const around = packed.words.map((word) => placesOf([word, ...(all[placeOfCode.get(word) ?? -1]?.besideCodes ?? [])]));
  const placesOfArea = placesByArea(countries);
  const counts = new Int32Array(all.length);
  const byReach = new Int32Array(packed.reaches.length);
  const lastAt = new Int32Array(all.length).fill(-1);

  const countAround = (number: number, place: number, isReachCounted: boolean) => {
    for (const near of around[number] ?? []) {
      const spot = all[near];
      if (!spot || lastAt[near] === place) continue;
      lastAt[near] = place;
      const isCounted = isReachCounted && spot.reachValue(packed.reachAt[place] ?? 0) > 0;
      counts[near] = (counts[near] ?? 0) + Number(spot.isAt(place)) - Number(isCounted);
    }
  };

  return {
    /** A member whose offers do not matter, or one of whose offers holds everywhere. */
    count(place: number): void {
      const reach = packed.reachAt[place] ?? 0;
      if (isFromOutside) byReach[reach] = (byReach[reach] ?? 0) + 1;
      const { from, values } = packed.countries;
      for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
        countAround(values[at] ?? -1, place, isFromOutside);
      }
    },

    /** A member with an offer, as good as any, that holds in one country alone. */
    countOffer(place: number, at: number): void {
      countAround(packed.offerCountries[at] ?? EVERYWHERE, place, false);
    },

    counts(): [string, number][] {
      const reached = counts.slice();
      for (const [reach, areas] of packed.reaches.entries()) {
        const count = byReach[reach] ?? 0;
        if (count === 0) continue;
        const places = new Set(areas.flatMap((area) => placesOfArea.get(area) ?? []));
        for (const place of places) reached[place] = (reached[place] ?? 0) + count;
      }
      return all.map(({ code }, place) => [code, reached[place] ?? 0]);
    },
  };
}

/** Places of countries in the list. */
function placesByArea(countries: Country[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { areas }] of countries.entries()) {
    for (const area of areas) {
      const list = places.get(area);
      if (list) list.push(place);
      else places.set(area, [place]);
    }
  }
  return places;
}
