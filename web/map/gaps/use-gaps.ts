import { useEffect } from 'preact/hooks';
import { capacities } from '../../state/words.ts';
import { useLatePart } from '../../ui/late-part.ts';
import type { MapNetwork } from '../map-network.ts';
import type { NetworkGaps } from './network-gaps.ts';

/** The gaps of a network; null while they are not wanted, or their code and the kinds of capacities are on their way. */
export function useGaps(network: MapNetwork, isWanted: boolean): NetworkGaps | null {
  const code = useLatePart(isWanted, () => import('./network-gaps.ts'));
  useEffect(() => {
    if (isWanted) capacities.load();
  }, [isWanted]);
  const { value } = capacities.loaded;
  return code && value.state === 'ready' ? code.networkGaps(network, value.value.capacities) : null;
}
