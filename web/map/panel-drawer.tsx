/** The panel that is open: its name, a way to close it, and what it says, whose code comes when it is wanted. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelName } from '#core/map-view/view.ts';
import { mapText } from '../text/map-text.ts';
import { CrossButton } from '../ui/cross-button.tsx';
import { PANEL_LOADERS } from './panels/panel-loaders.ts';
import type { PanelProps } from './panels/panel-props.ts';
import './panel-drawer.css';

type Code = { state: 'waiting' | 'failed' } | { state: 'ready'; Panel: ComponentType<PanelProps> };

export function PanelDrawer({ panel, ...props }: PanelProps & { panel: PanelName }) {
  const name = mapText.panels[panel];
  const [code, setCode] = useState<Code>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    setCode({ state: 'waiting' });
    PANEL_LOADERS[panel]().then(
      (Panel) => isWanted && setCode({ state: 'ready', Panel }),
      () => isWanted && setCode({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [panel]);
  return (
    <section class="panel-drawer" aria-label={name}>
      <div class="panel-drawer_head">
        <h2 class="panel-drawer_title">{name}</h2>
        <CrossButton label={mapText.closePanel(name)} onClick={() => props.change({ panel: null })} />
      </div>
      {code.state === 'ready' ? <code.Panel {...props} /> : null}
      {code.state === 'failed' ? <p role="alert">{mapText.panelFailed}</p> : null}
    </section>
  );
}
