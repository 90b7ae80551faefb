/** Ways and measures for the scene, worked out in time of their own. */
import { useEffect, useState } from 'preact/hooks';
import type { MapView } from '#core/map-view/view.ts';
import type { MapNetwork } from '../map-network.ts';
import type { SceneExtras } from '../scene.ts';
import { needsReading } from './needs-reading.ts';

const NOTHING: SceneExtras = {};

/** What was found last stays until the next is there. */
export function useFound(network: MapNetwork, view: MapView): SceneExtras {
  const [found, setFound] = useState(NOTHING);
  const isWanting = needsReading(view) || view.path !== null;
  const wish = isWanting ? JSON.stringify([view.asOf, view.path, needsReading(view)]) : '';
  useEffect(() => {
    let isWanted = isWanting;
    if (isWanting) {
      import('./find-extras.ts')
        .then(({ findExtras }) => findExtras(network, view))
        .then((extras) => isWanted && setFound(extras))
        // The view falls back to what it can draw without them; a panel that needs them says so.
        .catch(() => isWanted && setFound(NOTHING));
    }
    return () => {
      isWanted = false;
    };
  }, [network, wish]);
  return isWanting ? found : NOTHING;
}
