/** How many of the members that a viewer can see there are, by capacity and by country. */
import type { Network } from '../network.ts';

/** Members who offer each capacity, by its id; a member with several offers of one capacity counts once. */
export function memberCountByCapacity(network: Network): Map<string, number> {
  return countMembers(network, (member) => member.offers.map((offer) => offer.capacityId));
}

/** Members present in each country, by its code. */
export function memberCountByCountry(network: Network): Map<string, number> {
  return countMembers(network, (member) => member.presences.map((presence) => presence.country));
}

function countMembers(network: Network, keysOf: (member: Network['members'][number]) => string[]) {
  const counts = new Map<string, number>();
  for (const member of network.members) {
    for (const key of new Set(keysOf(member))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
