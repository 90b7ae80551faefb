/** Our own hands: the painter alone, the painter with every node in cytoscape, and the stage as the map has it. */

import { type Camera, movedBy } from '../../../web/map/camera.ts';
import { fitted } from '../../../web/map/camera-fit.ts';
import { drawingOf } from '../../../web/map/drawing.ts';
import { followGestures } from '../../../web/map/gestures.ts';
import { groupLabels } from '../../../web/map/group-names.ts';
import { createInstrument } from '../../../web/map/instrument/instrument.ts';
import type { Layout } from '../../../web/map/layout/layout.ts';
import { readPalette } from '../../../web/map/page-palette.ts';
import { createPaintLayer } from '../../../web/map/painter/paint-layer.ts';
import type { Scene, SceneEdge, SceneNode } from '../../../web/map/scene.ts';
import { createStage } from '../../../web/map/stage.ts';
import type { Hand } from './others.ts';
import type { Planted } from './planted.ts';

function pictureOf({ nodes, edges }: Planted): { scene: Scene; layout: Layout } {
  const scene: Scene = {
    by: 'country',
    focusId: null,
    roots: [],
    nodes: nodes.map(
      ({ id, name, sector, degree }): SceneNode => ({
        kind: 'member',
        id,
        labels: [name],
        name,
        sector,
        paint: `sector:${sector}`,
        scale: 1,
        weight: degree,
        emphasis: 'plain',
      }),
    ),
    edges: edges.map(
      ({ id, source, target }): SceneEdge => ({
        kind: 'tie',
        id,
        source,
        target,
        tieKinds: ['works-with'],
        direction: 'both',
        width: 1,
        since: null,
        until: null,
        emphasis: 'plain',
      }),
    ),
    hulls: [],
    around: [],
    isOverview: false,
    restCount: 0,
    legend: { colour: 'sector', entries: [] },
  };
  return { scene, layout: new Map(nodes.map(({ id, x, y, radius }) => [id, { x, y, radius }])) };
}

/** The stage as the map has it; cytoscape comes once a pointer is on it, and holds what is at hand. */
export const product: Hand = (container, planted) => {
  const ground = div(container, 'ground');
  const labels = document.createElement('canvas');
  labels.className = 'labels';
  container.appendChild(labels);
  const stage = createStage({
    frame: container,
    ground,
    labels,
    nameGroup: groupLabels,
    onTap: () => {},
    onSelect: () => {},
    onPin: () => {},
    onFail: () => {
      throw new Error('Cytoscape did not load.');
    },
  });
  stage.show(pictureOf(planted), []);
};

/** The painter with its labels and gestures, without cytoscape: the stage on a device that is to be spared. */
export const painter: Hand = (container, planted) => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  product(container, planted);
};

/** Every node an object of cytoscape, and every edge painted. */
export const painterWithNodes: Hand = (container, planted) => {
  const { scene, layout } = pictureOf(planted);
  const drawing = drawingOf(scene, layout);
  const ground = div(container, 'ground');
  const canvas = document.createElement('canvas');
  canvas.className = 'map_painter';
  ground.appendChild(canvas);
  const palette = readPalette(container);
  const layer = createPaintLayer(canvas, palette);
  const backdrop = { ...drawing, marks: [] };
  const size = { width: container.clientWidth, height: container.clientHeight };
  let camera: Camera = { zoom: 1, x: 0, y: 0 };
  if (drawing.bounds) camera = fitted(drawing.bounds, size, { beside: 30, above: 30, closest: 2 });
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isMoving = false;
  const instrument = createInstrument({
    container: div(ground, 'map_instrument'),
    onRender: () => layer.paint(backdrop, camera, isMoving),
    onGrab: () => {},
    onDrag: () => {},
    onFree: () => {},
  });
  const show = (next: Camera) => {
    camera = next;
    instrument.follow(camera);
  };
  instrument.hold({ marks: drawing.marks, lines: [] }, palette);
  show(camera);
  followGestures({
    frame: container,
    ground,
    camera: () => camera,
    move: (next) => {
      isMoving = true;
      clearTimeout(resting);
      resting = setTimeout(() => {
        isMoving = false;
        show(movedBy(camera, 0.001, 0));
      }, 90);
      show(next);
    },
    onTap: () => {},
    onHover: () => {},
    mayMove: () => true,
    drawsArea: () => false,
    onArea: () => {},
    carry: { pickUp: () => false, to: () => {}, putDown: () => {} },
  });
};

function div(parent: HTMLElement, name: string): HTMLDivElement {
  const element = document.createElement('div');
  element.className = name;
  parent.appendChild(element);
  return element;
}
