import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NetworkGaps } from '../gaps/network-gaps.ts';
import type { MapNetwork } from '../map-network.ts';
import type { WorldExtras } from '../scene.ts';
import type { MapView } from '../view.ts';

/** What draws the world view; null while it is not wanted, or on its way. */
export function useWorld(network: MapNetwork, view: MapView, gaps: NetworkGaps | null): WorldExtras | null {
  const isWanted = view.by === 'world';
  const [code, setCode] = useState<typeof import('./world.ts') | null>(null);
  useEffect(() => {
    if (isWanted) import('./world.ts').then(setCode, () => {});
  }, [isWanted]);
  return useMemo(() => (isWanted && code ? code.worldOf(network, gaps) : null), [isWanted, code, network, gaps]);
}
