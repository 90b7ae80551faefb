/** Which members fit the search and the filters. */
import { foldText } from '#core/network.ts';
import type { MapMember, MapNetwork } from './map-network.ts';
import type { MapView } from './view.ts';

/**
 * The members that fit every filter, in the order of lists. The search looks into names and acronyms, without regard
 * to case or accents; every word of it must lie within them.
 */
export function fittingMembers(network: MapNetwork, view: MapView): MapMember[] {
  const words = foldText(view.q).split(/\s+/).filter(Boolean);
  return network.members.filter((member) => fits(member, view, words));
}

function fits(member: MapMember, view: MapView, words: readonly string[]): boolean {
  if (view.country !== null && !member.countries.includes(view.country)) return false;
  if (view.capacity !== null && !member.capacities.includes(view.capacity)) return false;
  if (view.sectors.length > 0 && !member.sectors.some((sector) => view.sectors.includes(sector))) return false;
  return words.every((word) => member.searchText.includes(word));
}
