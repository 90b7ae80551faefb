/** The network as its ties were at a time. */
import { type MapNetwork, type MapTie, tiedIds } from '../map-network.ts';

/**
 * The network without the ties that began after a year or month, or ended before it. Ties of which neither is stated
 * stay, as nobody said that they were not there.
 * @param asOf `2019` or `2019-05`; null leaves the network as it is.
 */
export function networkAsOf(network: MapNetwork, asOf: string | null): MapNetwork {
  if (asOf === null) return network;
  const ties = network.ties.filter((tie) => isThere(tie, asOf));
  return { ...network, ties, tiedIdsById: tiedIds(ties) };
}

function isThere({ since, until }: MapTie, asOf: string): boolean {
  return (since === null || compared(since, asOf) <= 0) && (until === null || compared(until, asOf) >= 0);
}

/** By the coarser of two dates: a tie since May 2019 was there in 2019. */
function compared(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
