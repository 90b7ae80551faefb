/** The tools above the map: panels, one open at a time; what the members are placed by; a step back and forward. */

import { ARRANGEMENTS, type MapView, PANELS } from '#core/map-view/view.ts';
import { steps } from '../state/map-view.ts';
import { mapText } from '../text/map-text.ts';
import { Select } from '../ui/select.tsx';
import type { DeskAction } from './keys.ts';
import './map-bar.css';

type MapBarProps = {
  view: MapView;
  change: (change: Partial<MapView>) => void;
  onAct: (action: DeskAction) => void;
};

const CHOICES = ARRANGEMENTS.map((id) => ({ id, label: mapText.arrangements[id] }));

export function MapBar({ view, change, onAct }: MapBarProps) {
  const { back, forward } = steps.value;
  return (
    <div class="map-bar">
      <fieldset class="map-bar_panels">
        <legend class="only-spoken">{mapText.panelBar}</legend>
        {PANELS.map((panel) => (
          <button
            class="map-bar_button"
            key={panel}
            type="button"
            aria-expanded={panel === view.panel}
            onClick={() => change({ panel: panel === view.panel ? null : panel })}
          >
            {mapText.panels[panel]}
          </button>
        ))}
      </fieldset>
      <div class="map-bar_view">
        <Select label={mapText.by} isCompact choices={CHOICES} chosen={view.by} onChoose={(by) => change({ by })} />
        <div class="map-bar_steps">
          <Step
            label={mapText.undo}
            path="M6 3 L2.5 6.5 L6 10 M2.5 6.5 H9.5 A3.5 3.5 0 0 1 9.5 13.5 H6"
            isOpen={back}
            onClick={() => onAct({ do: 'undo' })}
          />
          <Step
            label={mapText.redo}
            path="M10 3 L13.5 6.5 L10 10 M13.5 6.5 H6.5 A3.5 3.5 0 0 0 6.5 13.5 H10"
            isOpen={forward}
            onClick={() => onAct({ do: 'redo' })}
          />
        </div>
      </div>
    </div>
  );
}

type StepProps = { label: string; path: string; isOpen: boolean; onClick: () => void };

/** Stays in place where there is no step, so that the keyboard does not lose it. */
function Step({ label, path, isOpen, onClick }: StepProps) {
  return (
    <button
      class="map-bar_step"
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={!isOpen}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
