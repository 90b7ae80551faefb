/** The map and its list side by side, with search, panels and legend above both: one view, one selection. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { goTo } from '../state/location.ts';
import { changeMapView, focusedMember, found, leftOut, mapView, showAll } from '../state/map-view.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { ConnectBy } from './connect-by.tsx';
import { useExtras } from './extras/use-extras.ts';
import { GroupCard, MemberCard } from './focus-card.tsx';
import { groupName } from './group-names.ts';
import type { LayoutPlan } from './layout.ts';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapList } from './map-list.tsx';
import { MapLoader } from './map-loader.tsx';
import type { MapNetwork } from './map-network.ts';
import { PanelBar } from './panel-bar.tsx';
import { PanelDrawer } from './panel-drawer.tsx';
import { type SceneExtras, sceneOf } from './scene.ts';
import { NO_STAGE, type StageHandle } from './stage-handle.ts';
import { useMedia } from './use-media.ts';
import { isFiltered, type MapView } from './view.ts';
import './map-desk.css';

const WIDE = '(min-width: 60rem)';

export function MapDesk({ network }: { network: MapNetwork }) {
  const search = useRef<HTMLDivElement>(null);
  const isWide = useMedia(WIDE);
  const [stage, setStage] = useState<StageHandle | null>(null);
  const view = mapView.value;
  const extras = useExtras(network, view);
  const scene = useMemo(() => sceneOf(network, view, extras), [network, view, extras]);
  const plan = usePlan(view, extras);
  if (network.members.length === 0) return <EmptyNetwork />;
  const panel = { network, view, scene, change: changeMapView, stage: stage ?? NO_STAGE };
  return (
    <div class="map-desk">
      <div class="map-desk_controls">
        <MapControls network={network} view={view} searchRef={search} onChange={changeMapView} />
        {leftOut.value.length > 0 ? <p role="status">{mapText.unknownWords(text.list(leftOut.value))}</p> : null}
        <PanelBar open={view.panel} onChoose={(chosen) => changeMapView({ panel: chosen })} />
        <div class="map-desk_choices">
          <MapLegend network={network} view={view} scene={scene} change={changeMapView} />
          <ConnectBy chosen={view.by} onChoose={(by) => changeMapView({ by, focus: keptFocus() })} />
        </div>
      </div>
      {view.panel === null ? null : (
        <div class="map-desk_panel">
          <PanelDrawer panel={view.panel} {...panel} />
        </div>
      )}
      <div class="map-desk_map">
        <MapLoader
          network={network}
          scene={scene}
          plan={plan}
          order={found.value.members.map(({ id }) => id)}
          name={mapText.canvas}
          onFocus={focusOn}
          onOpen={(id) => openPage(id, network)}
          onSearch={() => search.current?.querySelector('input')?.focus()}
          onSelect={(ids) => changeMapView({ focus: ids.map((id) => ({ id, depth: 0 })) })}
          onStage={setStage}
          card={isWide ? focusCard(network, true) : null}
        />
      </div>
      <ListSide network={network} />
      {isWide ? null : <div class="map-desk_focus">{focusCard(network, false)}</div>}
    </div>
  );
}

/** Stays the same while nothing changes that moves a node. */
function usePlan({ by, values, opened, focus }: MapView, { communityById, ghosts = [] }: SceneExtras): LayoutPlan {
  const middle = by === 'rings' ? focus[0]?.id : undefined;
  const said = JSON.stringify([by, values, opened, middle, ghosts]);
  return useMemo(
    () => ({
      by,
      values,
      opened,
      ghosts,
      ...(communityById && { communityById }),
      ...(middle !== undefined && { focus: middle }),
    }),
    [said, communityById],
  );
}

function ListSide({ network }: { network: MapNetwork }) {
  const { members, group } = found.value;
  const view = mapView.value;
  return (
    <div class="map-desk_list-side">
      <div class="map-desk_found">
        <p role="status">
          {group === null
            ? mapText.found(members.length, network.members.length)
            : mapText.foundIn(members.length, groupName(group))}
        </p>
        {isFiltered(view) ? (
          <Button weight="plain" onClick={showAll}>
            {mapText.showAll}
          </Button>
        ) : null}
      </div>
      {members.length === 0 ? (
        <div class="map-desk_nothing">
          <p>{mapText.nothingFits}</p>
          <p>{mapText.nothingFitsHint}</p>
        </div>
      ) : (
        <MapList network={network} members={members} focused={focusedMember.value} onFocus={focusOn} />
      )}
    </div>
  );
}

function focusCard(network: MapNetwork, isRoomy: boolean) {
  const member = focusedMember.value;
  const { group } = found.value;
  if (member !== null) return <MemberCard member={member} network={network} isRoomy={isRoomy} onFocus={focusOn} />;
  return group === null ? null : <GroupCard group={group} onFocus={focusOn} />;
}

function EmptyNetwork() {
  return (
    <div class="map-desk_nothing">
      <p>{text.emptyNetwork}</p>
      <p>{text.emptyNetworkHint}</p>
    </div>
  );
}

function focusOn(id: string | null): void {
  changeMapView({ focus: id === null ? [] : [{ id, depth: 1 }] });
}

/** A member stays in focus when the members are placed otherwise; a group is not there any more. */
function keptFocus(): MapView['focus'] {
  return focusedMember.peek() === null ? [] : mapView.peek().focus;
}

function openPage(id: string, { memberById }: MapNetwork): void {
  if (memberById.has(id)) goTo(`/members/${id}`);
  else if (id.startsWith('country:')) goTo(`/countries/${id.slice('country:'.length)}`);
}
