/** The buttons that open the panels, one at a time. */
import { mapText } from '../text/map-text.ts';
import { PANELS, type PanelName } from './view.ts';
import './panel-bar.css';

type PanelBarProps = { open: PanelName | null; onChoose: (panel: PanelName | null) => void };

export function PanelBar({ open, onChoose }: PanelBarProps) {
  return (
    <div class="panel-bar" role="toolbar" aria-label={mapText.panelBar}>
      {PANELS.map((panel) => (
        <button
          class="panel-bar_button"
          key={panel}
          type="button"
          aria-expanded={panel === open}
          onClick={() => onChoose(panel === open ? null : panel)}
        >
          {mapText.panels[panel]}
        </button>
      ))}
    </div>
  );
}
