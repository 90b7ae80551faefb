/** Which other networks there are, and which members bridge to each. */
import { type Network, type OtherNetwork, sortedByName } from '../network.ts';

export type Bridge = { network: OtherNetwork /** By name. */; memberIds: string[] };

type Bridged = Pick<Network, 'members' | 'otherNetworks'>;

/** All of them by name, those that nobody reaches too. */
export function bridgesIn({ members, otherNetworks }: Bridged): Bridge[] {
  const idsBy = new Map(otherNetworks.map(({ id }): [string, string[]] => [id, []]));
  for (const { id, networkIds } of sortedByName(members)) {
    for (const networkId of networkIds) idsBy.get(networkId)?.push(id);
  }
  return sortedByName(otherNetworks).map((network) => ({ network, memberIds: idsBy.get(network.id) ?? [] }));
}

/** Reached by one member alone: were that one gone, nobody here would be in it. */
export function isThin({ memberIds }: Pick<Bridge, 'memberIds'>): boolean {
  return memberIds.length === 1;
}
