import type { NetworkFacts } from '#core/network-columns/facts.ts';
import { type MapNetwork, mapNetworkOf } from './map-network.ts';

/** The network of an answer, ready to be drawn and filtered. */
export function networkFromFacts({ words, ...facts }: NetworkFacts): MapNetwork {
  const { capacities, countries, areas } = words;
  return mapNetworkOf({
    ...facts,
    countryNames: new Map(countries.map(({ code, name }) => [code, name])),
    capacityNames: new Map(capacities.map(({ id, name }) => [id, name])),
    areasByCountry: new Map(countries.map((country) => [country.code, country.areas])),
    areaNames: new Map(areas.map(({ code, name }) => [code, name])),
  });
}
