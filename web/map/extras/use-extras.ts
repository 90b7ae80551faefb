/** What the scene needs and takes time or code of its own to work out: asked for only when the view does. */
import type { MapNetwork } from '../map-network.ts';
import type { SceneExtras } from '../scene.ts';
import type { MapView } from '../view.ts';

const NOTHING: SceneExtras = {};

export function useExtras(_network: MapNetwork, _view: MapView): SceneExtras {
  return NOTHING;
}
