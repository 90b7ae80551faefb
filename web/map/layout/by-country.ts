/** Members in the discs of their countries, or only the discs: those are there at once, however many members there are. */
import { type Grouping, groupMembers } from '../grouping.ts';
import type { MapNetwork } from '../map-network.ts';
import { placeDiscs } from './country-discs.ts';
import { placeGroups, placeInDiscs } from './groups-in-discs.ts';
import type { Layout } from './layout.ts';

export function placeInCountries(network: MapNetwork, grouping: Grouping): Layout {
  return placeInDiscs(network, grouping, placeDiscs);
}

/** The spots of the countries alone, where the whole layout has them too. */
export function outlineByCountry(network: MapNetwork): Layout {
  return placeGroups(network, groupMembers(network, 'country'), placeDiscs);
}
