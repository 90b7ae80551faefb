/** The network as the map draws and filters it. */
import { computed } from '@preact/signals';
import type { NetworkFacts } from '#core/network-columns/facts.ts';
import { type MapNetwork, mapNetworkOf } from '../map/map-network.ts';
import { network } from './network.ts';
import type { Loaded } from './resource.ts';

export const mapNetwork = {
  load: network.load,
  loaded: computed((): Loaded<MapNetwork> => {
    const answer = network.loaded.value;
    return answer.state === 'ready' ? { state: 'ready', value: mapNetworkFrom(answer.value) } : answer;
  }),
};

function mapNetworkFrom({ words, ...facts }: NetworkFacts): MapNetwork {
  const { capacities, countries, areas } = words;
  return mapNetworkOf({
    ...facts,
    countryNames: new Map(countries.map(({ code, name }) => [code, name])),
    capacityNames: new Map(capacities.map(({ id, name }) => [id, name])),
    areasByCountry: new Map(countries.map((country) => [country.code, country.areas])),
    areaNames: new Map(areas.map(({ code, name }) => [code, name])),
  });
}
