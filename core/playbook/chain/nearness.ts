/** How near a case is to a country: what worked next door comes before what worked far away. */
import type { Case } from '../../network.ts';
import { compareText } from '../../network.ts';
import type { Country } from '../../stored-network.ts';

/** *country*: it was there. *region*: in an area smaller than the world that both lie in. *elsewhere*: neither is known. */
export type Nearness = 'country' | 'region' | 'elsewhere';

type Place = Pick<Case, 'country' | 'area'>;
type Areas = Pick<Country, 'code' | 'areas'>;

/**
 * @param country null where nobody said which: then everything is elsewhere.
 * @param areasOf the M49 codes that a country lies in, from the widest to the narrowest; none for one that is unknown.
 */
export function nearnessOf(
  place: Place,
  country: Areas | null,
  areasOf: (code: string) => readonly string[],
): Nearness {
  if (country === null) return 'elsewhere';
  if (place.country === country.code) return 'country';
  return depthOf(place, country, areasOf) > 0 ? 'region' : 'elsewhere';
}

/** How many areas narrower than the widest both lie in. */
function depthOf(place: Place, country: Areas, areasOf: (code: string) => readonly string[]): number {
  const shared = [
    ...(place.country === null ? [] : areasOf(place.country)),
    ...(place.area === null ? [] : [place.area]),
  ];
  return country.areas.findLastIndex((area) => shared.includes(area));
}

type Told = Place & Pick<Case, 'id' | 'title' | 'began' | 'published'>;

/**
 * Cases with those of the country first, then those of the nearest region; in both the newest first, by when it began
 * or else when it was published; then by title and id, so that the order repeats.
 */
export function nearestFirst<One extends Told>(
  cases: readonly One[],
  country: Areas | null,
  areasOf: (code: string) => readonly string[],
): One[] {
  const depthIn = (one: One) => {
    if (country === null) return 0;
    return one.country === country.code ? country.areas.length : Math.max(0, depthOf(one, country, areasOf));
  };
  return cases
    .map((one) => ({ one, depth: depthIn(one), day: one.began ?? one.published ?? '' }))
    .sort(
      (a, b) =>
        b.depth - a.depth ||
        compareText(b.day, a.day) ||
        compareText(a.one.title, b.one.title) ||
        compareText(a.one.id, b.one.id),
    )
    .map(({ one }) => one);
}
