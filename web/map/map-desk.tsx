/**
 * The desk of the map: the list comes first for readers, the map stands beside or above it, panels open one at a time.
 * All of it shows one view and one selection.
 */
import { useRef, useState } from 'preact/hooks';
import { byName } from '#core/network.ts';
import { goTo } from '../state/location.ts';
import { changeMapView, leftOut } from '../state/map-view.ts';
import { mapText } from '../text/map-text.ts';
import { pagesText } from '../text/pages-text.ts';
import { text } from '../text/text.ts';
import { FocusSide } from './focus-side.tsx';
import { foundIn } from './found.ts';
import { LateStory } from './late-story.tsx';
import { LateWorldKey } from './late-world.tsx';
import { ListSide } from './list-side.tsx';
import { MapBar } from './map-bar.tsx';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapLoader } from './map-loader.tsx';
import type { MapNetwork } from './map-network.ts';
import { NothingHere } from './nothing-here.tsx';
import { PanelDrawer } from './panel-drawer.tsx';
import { PrintedPicture } from './printed-picture.tsx';
import type { Scene } from './scene.ts';
import { NO_STAGE, type StageHandle } from './stage-handle.ts';
import { useDesk } from './use-desk.ts';
import { useMedia } from './use-media.ts';
import { everybodyShown } from './view-steps.ts';
import './map-desk.css';

const WIDE = '(min-width: 60rem)';

export function MapDesk({ network }: { network: MapNetwork }) {
  const search = useRef<HTMLDivElement>(null);
  const isWide = useMedia(WIDE);
  const [stage, setStage] = useState<StageHandle | null>(null);
  const { view, scene, plan, keptId, said, deeds } = useDesk(network);
  if (network.members.length === 0)
    return <NothingHere said={pagesText.emptyNetwork} hint={pagesText.emptyNetworkHint} />;
  const found = foundIn(network, view, scene);
  const card = <FocusSide {...{ network, view, scene, keptId, deeds }} isRoomy={isWide} />;
  return (
    <div class={view.panel === null ? 'map-desk' : 'map-desk has-panel'}>
      <div class="map-desk_controls">
        <LateStory />
        <MapControls network={network} view={view} searchRef={search} onChange={changeMapView} />
        <MapBar view={view} change={changeMapView} onAct={deeds.act} />
        <div class="map-desk_legend">
          {scene.world ? (
            <LateWorldKey network={network} view={view} world={scene.world} change={changeMapView} />
          ) : (
            <MapLegend network={network} view={view} scene={scene} change={changeMapView} />
          )}
        </div>
        {leftOut.value.length > 0 ? <p role="status">{mapText.unknownWords(text.list(leftOut.value))}</p> : null}
      </div>
      {view.panel === null ? null : (
        <div class="map-desk_panel">
          <PanelDrawer
            panel={view.panel}
            network={network}
            view={view}
            scene={scene}
            change={changeMapView}
            stage={stage ?? NO_STAGE}
          />
        </div>
      )}
      <PrintedPicture stage={stage ?? NO_STAGE} />
      <div class="map-desk_list">
        <ListSide
          {...{ network, view, scene, found }}
          onFocus={deeds.focusOn}
          onShowAll={() => changeMapView(everybodyShown())}
        />
      </div>
      <div class="map-desk_map">
        <MapLoader
          network={network}
          scene={scene}
          plan={plan}
          order={scene.world ? countriesByName(scene) : found.order}
          name={mapText.canvas}
          said={said}
          onFocus={deeds.focusOn}
          onLeave={deeds.leave}
          onOpen={(id) => openPage(id, network)}
          onSearch={() => search.current?.querySelector('input')?.focus()}
          onSelect={(ids) => changeMapView({ focus: ids.map((id) => ({ id, depth: 0 })) })}
          onDeskAction={deeds.act}
          onStage={setStage}
          card={isWide && scene.focusId !== null ? card : null}
        />
      </div>
      {isWide ? null : <div class="map-desk_focus">{card}</div>}
    </div>
  );
}

/** Those with somebody, as N and P walk through them in the world view. */
function countriesByName({ nodes }: Scene): string[] {
  return nodes
    .filter((node) => node.kind === 'country' && node.memberCount > 0)
    .toSorted(byName)
    .map(({ id }) => id);
}

function openPage(id: string, { memberById }: MapNetwork): void {
  if (memberById.has(id)) goTo(`/members/${id}`);
  else if (id.startsWith('country:')) goTo(`/countries/${id.slice('country:'.length)}`);
}
