/** What the scene needs and takes time or code of its own to work out: asked for only when the view does. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MapNetwork } from '../map-network.ts';
import { litMembers } from '../reading/lit-members.ts';
import type { SceneExtras } from '../scene.ts';
import type { MapView } from '../view.ts';
import { needsReading } from './needs-reading.ts';

const NOTHING: SceneExtras = {};

/** What was found last stays until the next is there. */
export function useExtras(network: MapNetwork, view: MapView): SceneExtras {
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
  const lit = litMembers.value;
  return useMemo(() => {
    const extras = isWanting ? found : NOTHING;
    return lit === null ? extras : { ...extras, litIds: lit };
  }, [found, isWanting, lit]);
}
