/** The map as a part of a page: one picture, its buttons and keys, and a line that says in words what is in focus. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MOST_ROOTS } from '#core/map-view/view.ts';
import { SectorMark } from '../parts/sector-mark.tsx';
import { mapStageText } from '../text/map-stage-text.ts';
import { mapText } from '../text/map-text.ts';
import { text } from '../text/text.ts';
import { focusSentence } from './focus-sentence.ts';
import { KeyList } from './key-list.tsx';
import { actionOf, type DeskAction, isDeskAction, type KeyAction } from './keys.ts';
import type { Layout, LayoutPlan } from './layout/layout.ts';
import { useLayout } from './layout/use-layout.ts';
import { type MapNetwork, mainSector } from './map-network.ts';
import { MapTools } from './map-tools.tsx';
import { MoveTools } from './move-tools.tsx';
import { letGoOfPins, pin } from './pins.ts';
import type { Scene } from './scene.ts';
import type { StageHandle } from './stage-handle.ts';
import { StageTools } from './stage-tools.tsx';
import { useStage } from './use-stage.ts';
import { type Direction, HEADINGS, stepInOrder, stepTowards } from './walk.ts';
import './map.css';
import './map-card.css';
import './map-unstated.css';

/** How far a press moves a node, in the layout's units: about a member's width. */
const MOVE_STEP = 20;

export type NetworkMapProps = {
  network: MapNetwork;
  scene: Scene;
  plan: LayoutPlan;
  /** Ids of the members that N and P walk through. */
  order: readonly string[];
  /** What the map is called. */
  name: string;
  onFocus: (id: string | null) => void;
  /** Leaves one thing after another; without it, the focus. */
  onLeave?: () => boolean;
  onOpen: (id: string) => void;
  onSearch?: () => void;
  /** Is given the nodes in an area that the viewer drew. */
  onSelect?: (ids: readonly string[]) => void;
  /** Says more of what is in focus; stands in the corner across from it. */
  card?: ComponentChildren;
  /** What the last change did, where the page says it; otherwise the map says what is in focus. */
  said?: string;
  /** Does what reaches beyond the map; says why, where it cannot be done. */
  onDeskAction?: (action: DeskAction) => string | null;
  /** Is given the drawn map once it is there, and null when it goes. */
  onStage?: (stage: StageHandle | null) => void;
};

export function NetworkMap(props: NetworkMapProps) {
  const { network, scene, plan, order, name, onFocus, onOpen, onSearch, onLeave, onDeskAction, card, said } = props;
  const { onSelect, onStage } = props;
  const base = useLayout(network, plan);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isSelecting, setSelecting] = useState(false);
  const [movingId, setMovingId] = useState<string | null>(null);
  const isMoving = movingId !== null && movingId === scene.focusId;
  const setMoving = (isOn: boolean) => setMovingId(isOn ? scene.focusId : null);
  const [message, setMessage] = useState('');
  const { frame, ground, labels, stage, layout, pins } = useStage({
    scene,
    base,
    onTap: onFocus,
    onSelect: (ids) => {
      setSelecting(false);
      if (ids.length === 0) setMessage(mapStageText.selectedNobody);
      else onSelect?.(ids.slice(0, MOST_ROOTS));
    },
    onStage: (handle) => onStage?.(handle),
    onFail: () => setMessage(mapStageText.cannotDrag),
  });
  useEffect(() => stage?.setSelecting(isSelecting), [stage, isSelecting]);
  useEffect(() => setMessage(''), [scene, said]);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event);
    if (action === null) return;
    if (action.do === 'leave' && !leave()) return;
    event.preventDefault();
    act(action);
  };
  const leave = () => {
    if (isSelecting || isMoving) {
      setSelecting(false);
      setMoving(false);
      return true;
    }
    if (onLeave) return onLeave();
    if (scene.focusId !== null) onFocus(null);
    return scene.focusId !== null;
  };
  const move = (direction: Direction) => {
    const spot = layout.get(scene.focusId ?? '');
    if (!spot || scene.focusId === null) return;
    const { x, y } = HEADINGS[direction];
    pin(scene.by, scene.focusId, { x: spot.x + x * MOVE_STEP, y: spot.y + y * MOVE_STEP });
    setMessage(mapStageText.moved[direction]);
  };
  const act = (action: KeyAction) => {
    if (isDeskAction(action)) {
      setMessage(onDeskAction?.(action) ?? '');
      return;
    }
    if (action.do === 'walk' && isMoving) move(action.direction);
    else if (action.do === 'walk') {
      const next = stepTowards(scene, layout, action.direction);
      if (next === null) setMessage(mapText.noWay[action.direction]);
      else onFocus(next);
    } else if (action.do === 'by-name') {
      const next = stepInOrder(order, scene.focusId, action.step);
      if (next !== null) onFocus(next);
    } else if (action.do === 'move') {
      if (scene.focusId === null) setMessage(mapStageText.nothingToMove);
      else setMoving(!isMoving);
    } else if (action.do === 'open') {
      if (isMoving) setMoving(false);
      else if (scene.focusId !== null) onOpen(scene.focusId);
    } else if (action.do === 'search') onSearch?.();
    else if (action.do === 'help') setHelpOpen(true);
    else if (action.do === 'zoom-in') stage?.zoomIn();
    else if (action.do === 'zoom-out') stage?.zoomOut();
    else if (action.do === 'fit') stage?.showAll();
  };

  return (
    <div class="map">
      <div class="map_frame" ref={frame}>
        <div
          class="map_canvas"
          ref={ground}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the one stop for all of the map's keys
          tabIndex={0}
          aria-label={name}
          aria-describedby="map-summary"
          onKeyDown={onKeyDown}
        />
        <canvas class="map_labels" ref={labels} />
        <MapTools
          onZoomIn={() => act({ do: 'zoom-in' })}
          onZoomOut={() => act({ do: 'zoom-out' })}
          onFit={() => act({ do: 'fit' })}
          onHelp={() => act({ do: 'help' })}
        >
          {scene.focusId === null ? null : <MoveTools isMoving={isMoving} onMoving={setMoving} onMove={move} />}
          <StageTools
            isSelecting={isSelecting}
            pinCount={pins.size}
            onSelecting={onSelect && !isMoving ? setSelecting : undefined}
            onLetGo={() => letGoOfPins(scene.by)}
          />
        </MapTools>
        {onDeskAction === undefined && network.members.some((member) => mainSector(member) === null) ? (
          <p class="map-unstated">
            <SectorMark sector={null} /> {text.sectorNone}
          </p>
        ) : null}
        {card ? <div class={`map-card ${cornerAcross(scene, layout)}`}>{card}</div> : null}
      </div>
      <p class="only-spoken" id="map-summary">
        {summaryOf(network)}
      </p>
      <div class="map_words">
        <p class="map_status" role="status">
          {isSelecting
            ? mapStageText.selecting
            : message || (isMoving && mapStageText.moving) || said || focusSentence(scene, network)}
        </p>
        {scene.focusId === null || scene.restCount > 0 ? <p class="map_note">{noteOn(scene, network)}</p> : null}
      </div>
      {isHelpOpen ? <KeyList isAtDesk={onDeskAction !== undefined} onClose={() => setHelpOpen(false)} /> : null}
    </div>
  );
}

function cornerAcross({ focusId }: Scene, layout: Layout): string {
  const { x, y } = layout.get(focusId ?? '') ?? { x: 0, y: 0 };
  // The canvas keeps its left and right in every language; the page's start and end change places.
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  const isAtEnd = x < 0 !== isRightToLeft;
  return `${y < 0 ? 'is-below' : 'is-above'} ${isAtEnd ? 'is-at-end' : 'is-at-start'}`;
}

function summaryOf({ members, ties }: MapNetwork): string {
  const countries = new Set(members.flatMap((member) => member.countries));
  return mapText.canvasSummary(members.length, countries.size, ties.length);
}

function noteOn({ restCount, nodes }: Scene, { members }: MapNetwork): string {
  if (restCount === 0) return matchMedia('(pointer: coarse)').matches ? mapText.touchHint : mapText.moveHint;
  const isNobodyDrawn = restCount === members.length && nodes.every((node) => node.kind !== 'member');
  return isNobodyDrawn ? mapText.chooseGroup(restCount) : mapText.rest(restCount);
}
