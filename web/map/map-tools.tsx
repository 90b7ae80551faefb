/** The buttons on the map: what keys and fingers do, for everybody else. */
import type { ComponentChildren } from 'preact';
import { mapText } from '../text/map-text.ts';
import { ToolButton } from './tool-button.tsx';
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
      <ToolButton label={mapText.zoomIn} path="M8 3 V13 M3 8 H13" onClick={onZoomIn} />
      <ToolButton label={mapText.zoomOut} path="M3 8 H13" onClick={onZoomOut} />
      <ToolButton label={mapText.fit} path="M3 6 V3 H6 M10 3 H13 V6 M13 10 V13 H10 M6 13 H3 V10" onClick={onFit} />
      <div class="map-tools_keys">
        <ToolButton label={mapText.keysButton} onClick={onHelp} />
      </div>
    </div>
  );
}
