/** The network as the map draws and filters it. */
import { computed } from '@preact/signals';
import type { MapNetwork } from '../map/map-network.ts';
import { networkFromFacts } from '../map/network-from-facts.ts';
import { network } from './network.ts';
import type { Loaded } from './resource.ts';

export const mapNetwork = {
  load: network.load,
  loaded: computed((): Loaded<MapNetwork> => {
    const answer = network.loaded.value;
    return answer.state === 'ready' ? { state: 'ready', value: networkFromFacts(answer.value) } : answer;
  }),
};
