/** What every panel of the map is given. */

import type { MapView } from '#core/map-view/view.ts';
import type { MapNetwork } from '../map-network.ts';
import type { Scene } from '../scene.ts';
import type { StageHandle } from '../stage-handle.ts';

export type PanelProps = {
  network: MapNetwork;
  view: MapView;
  scene: Scene;
  change: (change: Partial<MapView>) => void;
  stage: StageHandle;
};
