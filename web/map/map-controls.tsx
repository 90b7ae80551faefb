/** The query box of the map and its list. */
import type { Ref } from 'preact';
import type { MapView } from '#core/map-view/view.ts';
import type { MapNetwork } from './map-network.ts';
import { QueryBox } from './query-box.tsx';
import './map-controls.css';

type MapControlsProps = {
  network: MapNetwork;
  view: MapView;
  searchRef: Ref<HTMLDivElement>;
  onChange: (change: Partial<MapView>) => void;
};

export function MapControls({ network, view, searchRef, onChange }: MapControlsProps) {
  return (
    <div class="map-controls" ref={searchRef}>
      <QueryBox network={network} view={view} change={onChange} />
    </div>
  );
}
