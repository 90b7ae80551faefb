/**
 * The drawn map: pictures go in; taps, selections and places where nodes were put come out. What is true stays outside,
 * and nothing is read back from what is drawn but where the camera stands.
 */
import type { Box } from './boxes.ts';
import { inPicture, type Point, type Size, sightOf, ZOOM_STEP, zoomedAt } from './camera.ts';
import { createCarrying, createFingerCarry } from './carrying.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { followGestures } from './gestures.ts';
import { type Hits, hitsIn } from './hits.ts';
import { createLateInstrument } from './instrument/late-instrument.ts';
import { wakeInTime } from './instrument/waking.ts';
import { createLabelLayer, type NameGroup, type Picture } from './label-layer.ts';
import { boundsOf } from './layout/bounds.ts';
import { isDisc } from './look.ts';
import { onColourChange, readPalette, readPaperPalette } from './page-palette.ts';
import { createPaintLayer } from './painter/paint-layer.ts';
import { svgOf, type Words } from './painter/svg.ts';
import { countOf, hasShifted, roomBeside } from './picture-change.ts';
import { createStageCamera } from './stage-camera.ts';
import { neighboursOf } from './walk.ts';

export type Stage = {
  show: (picture: Picture, pinnedIds: Iterable<string>) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  showAll: () => void;
  /** Brings these nodes onto the screen. */
  fit: (ids: readonly string[]) => void;
  /** While it selects, a press draws an area instead of moving the map. */
  setSelecting: (isSelecting: boolean) => void;
  svg: (words: Words) => string;
  png: (words: Words) => Promise<Blob | null>;
  paper: () => string;
  end: () => void;
};

type StageParts = {
  /** Holds the other two; gestures are taken from it. */
  frame: HTMLElement;
  /** The picture is drawn in here. */
  ground: HTMLElement;
  labels: HTMLCanvasElement;
  nameGroup: NameGroup;
  /** The id of the node that was tapped; null: none. */
  onTap: (id: string | null) => void;
  onSelect: (ids: readonly string[]) => void;
  /** The viewer put a node somewhere. */
  onPin: (id: string, to: Point) => void;
  /** Nodes cannot be dragged, as what it takes did not load. */
  onFail: () => void;
};

/** Labels are chosen anew when the picture has rested for so long, in milliseconds. */
const REST = 90;
/** A picture of more nodes and edges than this waits until the viewer pauses, so that typing stays quick. */
const LARGE = 12_000;
const PAUSE = 150;
type Shown = { picture: Picture; drawing: Drawing; hits: Hits | null };

export function createStage({ frame, ground, labels, nameGroup, onTap, onSelect, onPin, onFail }: StageParts): Stage {
  const canvas = document.createElement('canvas');
  canvas.className = 'map_painter';
  ground.append(canvas);
  let palette = readPalette(frame);
  const painter = createPaintLayer(canvas, palette);
  const labelLayer = createLabelLayer(labels, palette, nameGroup);
  const ending = new AbortController();
  let shown: Shown | null = null;
  /** Until the viewer moves the camera, it keeps showing everything. */
  let isMoved = false;
  let isMoving = false;
  let isSelecting = false;
  let frameAsked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const sizeNow = (): Size => ({ width: ground.clientWidth, height: ground.clientHeight });
  const camera = createStageCamera(() => {
    isMoving = true;
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
    paintSoon();
  });
  const instrument = createLateInstrument({
    ground,
    onRender: () => paintNow(),
    onReady: () => {
      holdAtHand();
      paintSoon();
    },
    onFail,
    onGrab: (id) => carrying.grab(id),
    onDrag: (id, to) => carrying.drag(id, to),
    onFree: (id, hasMoved) => carrying.free(id, hasMoved),
  });
  const carrying = createCarrying({
    shown: () => shown,
    hold: (id) => holdNow(new Set([id])),
    onChange: paintSoon,
    onPut: (id, to) => {
      isMoved = true;
      onPin(id, to);
    },
    onLeft: rest,
  });
  const finger = createFingerCarry({
    nodeAt: (at) => {
      const id = isSelecting ? null : hitAt(at, tapReach());
      return shown?.drawing.marks.some((mark) => mark.id === id && isDisc(mark)) ? null : id;
    },
    camera: camera.now,
    onPut: onPin,
  });

  function paintNow(): void {
    cancelAnimationFrame(frameAsked);
    frameAsked = 0;
    if (!shown) return;
    const carried = carrying.now();
    painter.paint(carried?.backdrop ?? shown.drawing, camera.now(), isMoving);
    labelLayer.paint(carried ? { ...shown.picture, layout: carried.layout } : shown.picture, camera.now());
  }

  /** Cytoscape draws on its own frames: painting on the same keeps both in step. */
  function paintSoon(): void {
    if (instrument.follow(camera.now()) || frameAsked !== 0) return;
    frameAsked = requestAnimationFrame(paintNow);
  }

  function rest(): void {
    clearTimeout(resting);
    isMoving = false;
    if (!shown) return;
    labelLayer.place(shown.picture, camera.now());
    if (carrying.now() === null) holdAtHand();
    paintNow();
  }

  function holdNow(alone?: ReadonlySet<string>): ReadonlySet<string> | null {
    return shown && instrument.hold(shown.drawing, sightOf(camera.now(), sizeNow()), palette, alone);
  }

  function holdAtHand(): void {
    if (!shown) return;
    holdNow();
    instrument.follow(camera.now());
  }

  function showAll(): void {
    isMoved = false;
    if (shown) camera.fitAll(shown.drawing.bounds, sizeNow(), roomBeside(shown.picture, sizeNow()));
    rest();
  }

  function draw(next: Picture): void {
    const before = shown?.picture;
    shown = { picture: next, drawing: drawingOf(next.scene, next.layout), hits: null };
    carrying.forget();
    if (!before || (before.layout !== next.layout && hasShifted(before, next))) showAll();
    const { focusId } = next.scene;
    if (focusId !== null && focusId !== before?.scene.focusId)
      bringInSight([focusId, ...neighboursOf(next.scene, focusId)]);
    rest();
  }

  function bringInSight(ids: readonly string[]): void {
    const layout = shown?.picture.layout;
    if (layout) camera.reveal(boundsOf(ids.flatMap((id) => layout.get(id) ?? [])), sizeNow());
  }

  function hitAt(point: Point, reach: number): string | null {
    if (!shown) return null;
    shown.hits ??= hitsIn(shown.drawing);
    return shown.hits.at(point, camera.now(), reach);
  }

  function showArea(area: Box, isDone: boolean): void {
    labelLayer.select(isDone ? null : area);
    paintSoon();
    if (!isDone || !shown) return;
    const start = inPicture({ x: area.left, y: area.top }, camera.now());
    const end = inPicture({ x: area.right, y: area.bottom }, camera.now());
    shown.hits ??= hitsIn(shown.drawing);
    onSelect(shown.hits.within({ left: start.x, top: start.y, right: end.x, bottom: end.y }));
  }

  function point(id: string | null): void {
    frame.classList.toggle('is-over-node', id !== null);
    labelLayer.point(id);
    paintSoon();
  }

  const endGestures = followGestures({
    frame,
    ground,
    camera: camera.now,
    move: (next) => {
      isMoved = true;
      camera.set(next);
    },
    onTap: (at) => onTap(hitAt(at, tapReach())),
    onHover: (at) => point(at === null ? null : hitAt(at, 0)),
    mayMove: () => carrying.now() === null,
    drawsArea: (event) => isSelecting || event.shiftKey,
    onArea: showArea,
    carry: finger,
  });
  const sizes = new ResizeObserver(() => {
    instrument.resize();
    if (isMoved) rest();
    else showAll();
  });
  sizes.observe(ground);
  onColourChange(ending.signal, () => {
    palette = readPalette(frame);
    painter.setPalette(palette);
    labelLayer.setPalette(palette);
    rest();
  });
  wakeInTime(frame, instrument.wake, ending.signal);
  ground.addEventListener('pointerdown', instrument.wake, { signal: ending.signal });

  function sheetNow() {
    return { camera: camera.now(), size: sizeNow() };
  }

  return {
    show(next, pinnedIds) {
      labelLayer.pin(pinnedIds);
      clearTimeout(waiting);
      if (shown !== null && !finger.isHolding() && carrying.now() === null && countOf(next) > LARGE)
        waiting = setTimeout(() => draw(next), PAUSE);
      else draw(next);
    },
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    showAll,
    fit: bringInSight,
    setSelecting(next) {
      isSelecting = next;
      frame.classList.toggle('is-selecting', next);
    },
    svg(words) {
      if (!shown) return '';
      return svgOf(shown.drawing, labelLayer.placed(shown.picture, camera.now()), palette, words, sheetNow());
    },
    paper() {
      if (!shown) return '';
      const words = { title: '', note: '' };
      const labels = labelLayer.placed(shown.picture, camera.now());
      return svgOf(shown.drawing, labels, readPaperPalette(frame), words, sheetNow());
    },
    async png(words) {
      if (!shown) return null;
      const { pngOf } = await import('./painter/png.ts');
      return pngOf(shown.drawing, labelLayer.placed(shown.picture, camera.now()), palette, words, sheetNow());
    },
    end() {
      ending.abort();
      clearTimeout(resting);
      clearTimeout(waiting);
      cancelAnimationFrame(frameAsked);
      camera.end();
      endGestures();
      sizes.disconnect();
      instrument.end();
      canvas.remove();
    },
  };

  function zoomBy(factor: number): void {
    isMoved = true;
    const { width, height } = sizeNow();
    camera.set(zoomedAt(camera.now(), factor, { x: width / 2, y: height / 2 }));
    rest();
  }
}

/** How far beside a node a tap still means it, in pixels. */
function tapReach(): number {
  return matchMedia('(pointer: coarse)').matches ? 14 : 3;
}
