/** What a loss does, counted the slow way: take members out, walk through what is left, compare. */
import { isPresentIn, type Network, offersIn } from '#core/network.ts';
import { placeIn } from '#core/place.ts';
import type { Harm } from '#core/what-if/harm.ts';

export function without(network: Network, ids: readonly string[]): Network {
  return {
    ...network,
    members: network.members.filter(({ id }) => !ids.includes(id)),
    ties: network.ties.filter(({ a, b }) => !ids.includes(a) && !ids.includes(b)),
  };
}

/** The parts of a network as sets of ids. */
export function slowParts({ members, ties }: Pick<Network, 'members' | 'ties'>): Set<string>[] {
  const left = new Set(members.map(({ id }) => id));
  const parts: Set<string>[] = [];
  for (const { id } of members) {
    if (!left.has(id)) continue;
    const part = new Set([id]);
    for (const one of part) {
      left.delete(one);
      for (const { a, b } of ties) {
        if (a === one && left.has(b)) part.add(b);
        if (b === one && left.has(a)) part.add(a);
      }
    }
    parts.push(part);
  }
  return parts;
}

export function slowOrphans(network: Network, ids: readonly string[]): string[] {
  const tiedTo = (id: string, { ties }: Network) => ties.some(({ a, b }) => a === id || b === id);
  const rest = without(network, ids);
  return rest.members.map(({ id }) => id).filter((id) => tiedTo(id, network) && !tiedTo(id, rest));
}

/** The harm of a loss in the whole network or in one country, straight from what the words say. */
export function slowHarm(network: Network, ids: readonly string[], code: string | null): Omit<Harm, 'harm'> {
  const rest = without(network, ids);
  const counts = (id: string) => {
    const member = network.members.find((one) => one.id === id);
    return member !== undefined && (code === null || isPresentIn(member, code));
  };
  const piecesLeft = slowParts(rest);
  const cutOff = slowParts(network)
    .filter((part) => ids.some((id) => part.has(id)))
    .map((part) => {
      const sizes = piecesLeft
        .filter((piece) => [...piece].some((id) => part.has(id)))
        .map((piece) => [...piece].filter(counts).length);
      return sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
    })
    .reduce((sum, size) => sum + size, 0);
  const countries = network.countries.filter((country) => code === null || country.code === code);
  const capacities = countries.flatMap((country) =>
    network.capacities.filter(({ id: capacityId }) => {
      const offers = (one: Network, isThere: boolean) =>
        one.members.some((member) => {
          const isHolder = offersIn(member, country.code).some((offer) => offer.capacityId === capacityId);
          const isHere = isPresentIn(member, country.code);
          return isHolder && (isThere ? isHere : !isHere && placeIn(country, member) !== null);
        });
      const isThere = offers(network, true);
      if (code === null) return isThere && !offers(rest, true);
      return (isThere || offers(network, false)) && !offers(rest, isThere);
    }),
  ).length;
  return { capacities, cutOff, orphans: slowOrphans(network, ids).filter(counts).length };
}
