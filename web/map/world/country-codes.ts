import type { MapNetwork } from '../map-network.ts';

/** Every country that the network knows or that somebody is present in, sorted. */
export function countryCodes({ countryNames, members }: Pick<MapNetwork, 'countryNames' | 'members'>): string[] {
  return [...new Set([...countryNames.keys(), ...members.flatMap(({ countries }) => countries)])].sort();
}
