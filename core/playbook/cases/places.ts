/** Where in the world a case was, as regions that others may share. */
import type { Case } from '../../network.ts';
import type { Country } from '../../stored-network.ts';

const WORLD = '001';

/** The regions that a case lies in, from the widest to the narrowest, without the world. */
export type RegionsOf = (one: Pick<Case, 'country' | 'area'>) => readonly string[];

/** Regions have no order of their own: what one lies in follows from the countries within it. */
export function regionsIn(countries: readonly Pick<Country, 'code' | 'areas'>[]): RegionsOf {
  const ofCountry = new Map(countries.map(({ code, areas }) => [code, areas.filter((area) => area !== WORLD)]));
  const ofArea = new Map<string, readonly string[]>();
  for (const areas of ofCountry.values()) {
    for (const [place, area] of areas.entries()) if (!ofArea.has(area)) ofArea.set(area, areas.slice(0, place + 1));
  }
  return ({ country, area }) => {
    if (country !== null) return ofCountry.get(country) ?? [];
    return area === null || area === WORLD ? [] : (ofArea.get(area) ?? [area]);
  };
}
