/** The query box of the map and its list. */
import type { Ref } from 'preact';
import { mapText } from '../text/map-text.ts';
import { TextField } from '../ui/text-field.tsx';
import type { MapNetwork } from './map-network.ts';
import type { MapView } from './view.ts';
import './map-controls.css';

type MapControlsProps = {
  network: MapNetwork;
  view: MapView;
  searchRef: Ref<HTMLDivElement>;
  onChange: (change: Partial<MapView>) => void;
};

export function MapControls({ view, searchRef, onChange }: MapControlsProps) {
  return (
    <div class="map-controls">
      <div class="map-controls_search" ref={searchRef}>
        <TextField label={mapText.search} value={view.q} onInput={(q) => onChange({ q })} />
      </div>
    </div>
  );
}
