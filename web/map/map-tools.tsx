/** The buttons on the map: what keys and fingers do, for everybody else. */
import type { ComponentChildren } from 'preact';
import { mapText } from '../text/map-text.ts';
import './map-tools.css';

type MapToolsProps = {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
  onHelp: () => void;
  /** Further buttons, before these. */
  children?: ComponentChildren;
};

export function MapTools({ onZoomIn, onZoomOut, onFit, onHelp, children }: MapToolsProps) {
  return (
    <div class="map-tools">
      {children}
      <Tool label={mapText.zoomIn} path="M8 3 V13 M3 8 H13" onClick={onZoomIn} />
      <Tool label={mapText.zoomOut} path="M3 8 H13" onClick={onZoomOut} />
      <Tool label={mapText.fit} path="M3 6 V3 H6 M10 3 H13 V6 M13 10 V13 H10 M6 13 H3 V10" onClick={onFit} />
      <button class="map-tools_keys" type="button" onClick={onHelp}>
        {mapText.keysButton}
      </button>
    </div>
  );
}

function Tool({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <button class="map-tools_tool" type="button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
