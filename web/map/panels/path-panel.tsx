/** How one member could reach another: as sentences here, and lit on the map. */
import { mapPathText } from '../../text/map-path-text.ts';
import { Button } from '../../ui/button.tsx';
import { waysIn } from '../reading/ways.ts';
import { MemberChoice } from './member-choice.tsx';
import type { PanelProps } from './panel-props.ts';
import { PathFound } from './path-found.tsx';
import './path-panel.css';

const NOBODY = { from: '', to: '' };

export function PathPanel({ network, view, change }: PanelProps) {
  const { from, to } = view.path ?? NOBODY;
  const choose = (path: typeof NOBODY) => change({ path: path.from === '' && path.to === '' ? null : path });
  return (
    <div class="path-panel">
      <p class="path-panel_intro">{mapPathText.intro}</p>
      <div class="path-panel_fields">
        <MemberChoice
          label={mapPathText.from}
          network={network}
          view={view}
          chosenId={from}
          otherId={to}
          onChoose={(id) => choose({ from: id, to })}
        />
        <MemberChoice
          label={mapPathText.to}
          network={network}
          view={view}
          chosenId={to}
          otherId={from}
          onChoose={(id) => choose({ from, to: id })}
        />
      </div>
      {view.path === null ? null : (
        <div class="path-panel_row">
          <Button weight="plain" onClick={() => choose({ from: to, to: from })}>
            {mapPathText.swap}
          </Button>
          <Button weight="plain" onClick={() => change({ path: null })}>
            {mapPathText.clear}
          </Button>
        </div>
      )}
      {view.path === null || from === '' || to === '' ? null : (
        <PathFound found={waysIn(network, view)} path={view.path} asOf={view.asOf} network={network} />
      )}
    </div>
  );
}
