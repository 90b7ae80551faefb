/** The network as its ties were at a time. */
import { isThereAsOf } from '#core/tie-time.ts';
import { type MapNetwork, tiedIds } from '../map-network.ts';

/**
 * The network without the ties that began after a year or month, or ended before it. Ties of which neither is stated
 * stay, as nobody said that they were not there.
 * @param asOf `2019` or `2019-05`; null leaves the network as it is.
 */
export function networkAsOf(network: MapNetwork, asOf: string | null): MapNetwork {
  if (asOf === null) return network;
  const ties = network.ties.filter((tie) => isThereAsOf(tie, asOf));
  return { ...network, ties, tiedIdsById: tiedIds(ties) };
}
