import { useEffect, useState } from 'preact/hooks';
import { capacities } from '../../state/words.ts';
import type { MapNetwork } from '../map-network.ts';
import type { NetworkGaps } from './network-gaps.ts';

/** The gaps of a network; null while they are not wanted, or their code and the kinds of capacities are on their way. */
export function useGaps(network: MapNetwork, isWanted: boolean): NetworkGaps | null {
  const [code, setCode] = useState<typeof import('./network-gaps.ts') | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    capacities.load();
    import('./network-gaps.ts').then(setCode, () => {});
  }, [isWanted]);
  const { value } = capacities.loaded;
  if (!isWanted || code === null || value.state !== 'ready') return null;
  return code.networkGaps(network, value.value.capacities);
}
