/**
 * The only place that holds cytoscape. Pictures go in, taps come out; what is true stays outside, and nothing is ever
 * read back from the canvas but where the camera stands.
 */
import cytoscape, { type Core } from 'cytoscape';
import { CLOSEST, cameraOf, FURTHEST, fitAll, reveal, zoomIn, zoomOut } from './camera.ts';
import { elementsOf } from './elements.ts';
import { followGestures } from './gestures.ts';
import { createLabelLayer, type NameGroup, type Picture } from './label-layer.ts';
import { nearestMember } from './nearest.ts';
import { readPalette } from './palette.ts';
import { styleOf } from './style.ts';
import { createSync } from './sync.ts';
import { neighboursOf } from './walk.ts';

export type Stage = {
  show: (picture: Picture) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  showAll: () => void;
  end: () => void;
};

type StageParts = {
  /** Holds the other two; gestures are taken from it. */
  frame: HTMLElement;
  /** Cytoscape draws in here. */
  container: HTMLElement;
  labels: HTMLCanvasElement;
  nameGroup: NameGroup;
  /** The id of the node that was tapped; null: none. */
  onTap: (id: string | null) => void;
};

/** Labels are chosen anew when the picture has rested for so long, in milliseconds. */
const REST = 90;
/** A picture of more nodes and edges than this waits until the viewer pauses, so that typing stays quick. */
const LARGE = 2500;
const PAUSE = 150;

export function createStage({ frame, container, labels, nameGroup, onTap }: StageParts): Stage {
  standInForStylesheet();
  const cy = startCytoscape(container, frame);
  const labelLayer = createLabelLayer(labels, readPalette(frame), nameGroup);
  const sync = createSync(cy);
  const ending = new AbortController();
  let picture: Picture | null = null;
  /** Until the viewer moves the camera, it keeps showing everything. */
  let isMoved = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const paint = () => {
    if (picture) labelLayer.paint(picture, cameraOf(cy));
  };
  const placeLabels = () => {
    if (picture) labelLayer.place(picture, cameraOf(cy));
    paint();
  };
  const placeLabelsSoon = () => {
    clearTimeout(resting);
    resting = setTimeout(placeLabels, REST);
  };
  const showAll = () => {
    isMoved = false;
    if (picture) fitAll(cy, picture);
    placeLabels();
  };
  const draw = (next: Picture) => {
    const before = picture;
    picture = next;
    sync(elementsOf(next.scene, next.layout));
    if (before?.layout !== next.layout) showAll();
    const { focusId } = next.scene;
    if (focusId !== null && focusId !== before?.scene.focusId)
      reveal(cy, [focusId, ...neighboursOf(next.scene, focusId)], next.layout);
    placeLabels();
  };
  const move = (change: (cy: Core) => void) => {
    isMoved = true;
    change(cy);
    placeLabels();
  };

  cy.on('render', paint);
  cy.on('viewport', placeLabelsSoon);
  cy.on('dragpan', () => {
    isMoved = true;
  });
  cy.on('tap', (event) => {
    const hit: string | null = event.target === cy ? null : event.target.id();
    const member = picture && nearestMember(picture, cameraOf(cy), event.renderedPosition, tapReach());
    onTap(member ?? hit);
  });
  cy.on('mouseover', 'node', (event) => {
    frame.classList.add('is-over-node');
    labelLayer.point(event.target.id());
    paint();
  });
  cy.on('mouseout', 'node', () => {
    frame.classList.remove('is-over-node');
    labelLayer.point(null);
    paint();
  });
  const endGestures = followGestures(frame, cy, () => {
    isMoved = true;
  });
  const sizes = new ResizeObserver(() => {
    cy.resize();
    if (isMoved) placeLabelsSoon();
    else showAll();
  });
  sizes.observe(container);
  onColourChange(ending.signal, () => {
    const palette = readPalette(frame);
    labelLayer.setPalette(palette);
    cy.style(styleOf(palette));
    paint();
  });

  return {
    show(next) {
      clearTimeout(waiting);
      if (picture !== null && sizeOf(next) > LARGE) waiting = setTimeout(() => draw(next), PAUSE);
      else draw(next);
    },
    zoomIn: () => move(zoomIn),
    zoomOut: () => move(zoomOut),
    showAll,
    end() {
      ending.abort();
      clearTimeout(resting);
      clearTimeout(waiting);
      endGestures();
      sizes.disconnect();
      cy.destroy();
    },
  };
}

function sizeOf({ scene }: Picture): number {
  return scene.nodes.length + scene.edges.length;
}

/** How far beside a node a tap still means it, in pixels. */
function tapReach(): number {
  return matchMedia('(pointer: coarse)').matches ? 14 : 3;
}

function startCytoscape(container: HTMLElement, frame: HTMLElement): Core {
  return cytoscape({
    container,
    style: styleOf(readPalette(frame)),
    layout: { name: 'preset' },
    minZoom: FURTHEST,
    maxZoom: CLOSEST,
    // Gestures of our own zoom, so that the page keeps its wheel.
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
}

/**
 * Cytoscape adds a style sheet to the page unless something with this id is there, and the page's
 * Content-Security-Policy does not allow one. Its one rule is in map.css.
 */
function standInForStylesheet(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
}

function onColourChange(signal: AbortSignal, change: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', change, { signal });
}
