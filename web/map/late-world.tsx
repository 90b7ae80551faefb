/** Parts of the page about countries, loaded once they are wanted. */

import type { MapView } from '#core/map-view/view.ts';
import { useLatePart } from '../ui/late-part.ts';
import type { MapNetwork } from './map-network.ts';
import type { Scene, WorldReading } from './scene.ts';

/** What is known of a country in focus. */
export function LateCountryFacts({ code, network }: { code: string; network: MapNetwork }) {
  const late = useLatePart(true, () => import('./world/country-facts.tsx'));
  return late ? <late.CountryFacts code={code} network={network} /> : null;
}

type WorldProps = {
  network: MapNetwork;
  view: MapView;
  world: WorldReading;
  change: (change: Partial<MapView>) => void;
};

/** What the bubbles of the world view mean. */
export function LateWorldKey(props: WorldProps) {
  const late = useLatePart(true, () => import('./world/world-key.tsx'));
  return late ? <late.WorldKey {...props} /> : null;
}

/** The world view as a table. */
export function LateWorldTable(
  props: Omit<WorldProps, 'change'> & { scene: Scene; onFocus: (id: string | null) => void },
) {
  const late = useLatePart(true, () => import('./world/world-table.tsx'));
  return late ? <late.WorldTable {...props} /> : null;
}
