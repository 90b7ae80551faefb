/** The network with every country, also those that none of its members is in. */
import { type Api, api } from '../../api.ts';
import { createResource } from '../../state/resource.ts';
import { countries } from '../../state/words.ts';
import type { MapNetwork } from '../map-network.ts';

const contexts = createResource(api.contexts);

export function loadWholeWorld(): void {
  countries.load();
  contexts.load();
}

const known = new WeakMap<MapNetwork, { parts: unknown[]; whole: MapNetwork }>();

/** Null while the countries are on their way; without what cannot be had, it is the network as it is. */
export function wholeWorld(network: MapNetwork): MapNetwork | null {
  const [places, said] = [countries.loaded.value, contexts.loaded.value];
  if (places.state === 'waiting') return null;
  const before = known.get(network);
  if (before?.parts[0] === places && before.parts[1] === said) return before.whole;
  const whole = {
    ...network,
    ...(places.state === 'ready' && placesOf(network, places.value.countries)),
    ...(said.state === 'ready' && { contexts: said.value.contexts }),
  };
  known.set(network, { parts: [places, said], whole });
  return whole;
}

function placesOf({ countryNames, areasByCountry }: MapNetwork, all: Api['countries']['countries']) {
  return {
    countryNames: new Map([...countryNames, ...all.map(({ code, name }) => [code, name] as const)]),
    areasByCountry: new Map([...areasByCountry, ...all.map(({ code, areas }) => [code, areas] as const)]),
  };
}
