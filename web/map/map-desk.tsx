/** The map and its list side by side, with search, filters and legend above both: one view, one selection. */
import { computed } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { goTo } from '../state/location.ts';
import { changeMapView, focusedMember, found, leftOut, mapView, showAll } from '../state/map-view.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { ConnectBy } from './connect-by.tsx';
import { GroupCard, MemberCard } from './focus-card.tsx';
import { groupName } from './group-names.ts';
import { MapControls } from './map-controls.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapList } from './map-list.tsx';
import { MapLoader } from './map-loader.tsx';
import type { MapNetwork } from './map-network.ts';
import { useMedia } from './use-media.ts';
import { isFiltered } from './view.ts';
import './map-desk.css';

const WIDE = '(min-width: 60rem)';

const shown = computed(() => ({ view: mapView.value }));
const order = computed(() => found.value.members.map(({ id }) => id));

export function MapDesk({ network }: { network: MapNetwork }) {
  const search = useRef<HTMLDivElement>(null);
  const isWide = useMedia(WIDE);
  const [isAsked, setAsked] = useState(false);
  const view = mapView.value;
  if (network.members.length === 0) return <EmptyNetwork />;
  const isMapOpen = isWide || isAsked;
  return (
    <div class="map-desk">
      <div class="map-desk_controls">
        <MapControls network={network} view={view} searchRef={search} onChange={changeMapView} />
        {leftOut.value.length > 0 ? <p role="status">{mapText.unknownWords(text.list(leftOut.value))}</p> : null}
        <div class="map-desk_choices">
          <MapLegend network={network} view={view} onChoose={(sectors) => changeMapView({ sectors })} />
          {isMapOpen ? (
            <ConnectBy chosen={view.by} onChoose={(by) => changeMapView({ by, focus: keptFocus() })} />
          ) : null}
        </div>
        {isWide ? null : <ShowMap isShown={isAsked} onChange={setAsked} />}
      </div>
      {isMapOpen ? (
        <div class="map-desk_map">
          <MapLoader
            network={network}
            shown={shown.value}
            order={order.value}
            name={mapText.canvas}
            onFocus={focusOn}
            onOpen={(id) => openPage(id, network)}
            onSearch={() => search.current?.querySelector('input')?.focus()}
            card={isWide ? focusCard(network, true) : null}
          />
        </div>
      ) : null}
      <ListSide network={network} />
      {isWide ? null : <div class="map-desk_focus">{focusCard(network, false)}</div>}
    </div>
  );
}

/** Where there is little room and a thin line, the map comes only when asked for. */
function ShowMap({ isShown, onChange }: { isShown: boolean; onChange: (isShown: boolean) => void }) {
  return (
    <div class="map-desk_show">
      <Button onClick={() => onChange(!isShown)}>{isShown ? mapText.hide : mapText.show}</Button>
      {isShown ? null : <span class="map-desk_size">{mapText.size}</span>}
    </div>
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

function focusOn(focus: string | null): void {
  changeMapView({ focus });
}

/** A member stays in focus when the picture is tied together otherwise; a group is not there any more. */
function keptFocus(): string | null {
  return focusedMember.peek() === null ? null : mapView.peek().focus;
}

function openPage(id: string, { memberById }: MapNetwork): void {
  if (memberById.has(id)) goTo(`/members/${id}`);
  else if (id.startsWith('country:')) goTo(`/countries/${id.slice('country:'.length)}`);
}
