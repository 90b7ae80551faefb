import { useEffect, useMemo } from 'preact/hooks';
import type { MapView } from '#core/map-view/view.ts';
import { useLatePart } from '../../ui/late-part.ts';
import type { NetworkGaps } from '../gaps/network-gaps.ts';
import type { MapNetwork } from '../map-network.ts';
import type { WorldExtras } from '../scene.ts';

/** What draws the world view; null while it is not wanted, or on its way. */
export function useWorld(network: MapNetwork, view: MapView, gaps: NetworkGaps | null): WorldExtras | null {
  const code = useLatePart(view.by === 'world', () => import('./world.ts'));
  useEffect(() => code?.world.load(), [code]);
  const whole = code?.world.whole(network) ?? null;
  return useMemo(() => (code && whole ? code.world.drawn(whole, gaps) : null), [code, whole, gaps]);
}
