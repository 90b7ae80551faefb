/** In which part of the world a member is: continents, or where all are on one, the smallest areas of it. */
import type { MapMember, MapNetwork } from '../map-network.ts';

/** M49: Africa, the Americas, Asia, Europe, Oceania. */
const CONTINENTS = ['002', '019', '142', '150', '009'] as const;

type Regions = {
  /** Its region's code; `several` for those in more than one, `none` for those that state no country. */
  regionOf: (member: MapMember) => string;
  /** By code, in a steady order. */
  names: ReadonlyMap<string, string>;
};

export function regionsOf({ members, areasByCountry, areaNames }: MapNetwork): Regions {
  const sizes = new Map<string, number>();
  for (const area of [...areasByCountry.values()].flat()) sizes.set(area, (sizes.get(area) ?? 0) + 1);
  const continentOf = (country: string) => CONTINENTS.find((code) => areasByCountry.get(country)?.includes(code));
  const smallestOf = (country: string) =>
    areasByCountry
      .get(country)
      ?.toSorted((one, other) => (sizes.get(one) ?? 0) - (sizes.get(other) ?? 0) || (one < other ? -1 : 1))[0];
  const present = [...new Set(members.flatMap(({ countries }) => countries))].toSorted();
  const areSpread = new Set(present.flatMap((country) => continentOf(country) ?? [])).size > 1;
  const codeByCountry = new Map(
    present.map((country) => [country, areSpread ? continentOf(country) : smallestOf(country)]),
  );
  const codes = [...new Set(codeByCountry.values())].filter((code) => code !== undefined).toSorted();
  return {
    regionOf: ({ countries }) => {
      const there = new Set(countries.flatMap((country) => codeByCountry.get(country) ?? []));
      const [first = 'none'] = there;
      return there.size > 1 ? 'several' : first;
    },
    names: new Map(codes.map((code) => [code, areaNames.get(code) ?? code])),
  };
}
