/**
 * Paints the labels above cytoscape's canvas: always at reading size, only where there is room, with a rim in the
 * ground's colour that keeps them legible over lines. Which labels stand is decided when the picture comes to rest.
 */
import type { Box, Circle, Line } from './boxes.ts';
import { type Camera, GROUP_LABEL_SIZE, labelWishes, MEMBER_LABEL_SIZE } from './label-wishes.ts';
import { type Label, labelBox, placeLabels } from './labels.ts';
import type { Layout, Spot } from './layout.ts';
import type { Palette } from './palette.ts';
import { type GroupNode, isGroupNode, isMemberNode, type Scene, type SceneNode } from './scene.ts';

/** At most one label for so many square pixels. */
const AREA_PER_LABEL = 10_000;
const MOST_LABELS = 80;
const MOST_LINES = 2000;
const RIM = 3.5;
const PADDING = 3;

export type Picture = { scene: Scene; layout: Layout };

/** The words for a group, and shorter ones for when there is no room. */
export type NameGroup = (group: GroupNode) => readonly string[];

export type LabelLayer = {
  /** Also names this node, for as long as the pointer is over it. */
  point: (id: string | null) => void;
  /** Chooses labels anew. */
  place: (picture: Picture, camera: Camera) => void;
  /** Draws the chosen labels where the camera has them now. */
  paint: (picture: Picture, camera: Camera) => void;
  setPalette: (palette: Palette) => void;
};

export function createLabelLayer(canvas: HTMLCanvasElement, firstPalette: Palette, nameGroup: NameGroup): LabelLayer {
  const brush = canvas.getContext('2d');
  const family = getComputedStyle(canvas).fontFamily;
  let palette = firstPalette;
  let labels: Label[] = [];
  let pointedId: string | null = null;

  function fontOf(size: number): string {
    return `${size >= GROUP_LABEL_SIZE ? 600 : 500} ${size}px ${family}`;
  }

  function widthOf(text: string, size: number): number {
    if (!brush) return 0;
    brush.font = fontOf(size);
    return brush.measureText(text).width;
  }

  function place({ scene, layout }: Picture, camera: Camera): void {
    const { clientWidth: width, clientHeight: height } = canvas;
    labels = placeLabels(labelWishes(scene, layout, camera, nameGroup), {
      width,
      height,
      taken: [...memberBoxes(scene, layout, camera), ...boxesOver(canvas)],
      discs: discsOf(scene, layout, camera),
      lines: linesOf(scene, layout, camera),
      most: Math.min(MOST_LABELS, Math.ceil((width * height) / AREA_PER_LABEL)),
      widthOf,
    });
  }

  function paint({ scene, layout }: Picture, camera: Camera): void {
    if (!brush) return;
    const scale = fitToScreen(canvas);
    brush.setTransform(scale, 0, 0, scale, 0, 0);
    brush.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    const nodeById = new Map(scene.nodes.map((node) => [node.id, node]));
    for (const label of labels) {
      const node = nodeById.get(label.id);
      const spot = layout.get(label.id);
      if (node && spot && label.id !== pointedId) paintLabel(label, node, onScreen(spot, camera));
    }
    const isFocusNamed = labels.some(({ id }) => id === scene.focusId);
    for (const id of [isFocusNamed ? null : scene.focusId, pointedId]) {
      const node = nodeById.get(id ?? '');
      const spot = layout.get(id ?? '');
      if (node && spot) paintOver(node, onScreen(spot, camera));
    }
  }

  function paintLabel({ text, side, size }: Label, node: SceneNode, place: Spot): void {
    const box = labelBox({ ...place, size }, side, widthOf(text, size));
    paintText(text, box, size, node.emphasis === 'faded' ? palette.inkSoft : palette.ink);
  }

  /** The full name, on a ground of its own, on the side where there is room. */
  function paintOver(node: SceneNode, place: Spot): void {
    if (!brush) return;
    const name = isGroupNode(node) ? (nameGroup(node)[0] ?? '') : node.name;
    const size = isMemberNode(node) ? MEMBER_LABEL_SIZE : GROUP_LABEL_SIZE;
    const width = widthOf(name, size);
    const side = !isMemberNode(node) ? 'above' : place.x + place.radius + width > canvas.clientWidth ? 'left' : 'right';
    const box = labelBox({ ...place, size }, side, width);
    brush.fillStyle = palette.ground;
    brush.fillRect(box.left - PADDING, box.top - 1, box.right - box.left + 2 * PADDING, box.bottom - box.top + 2);
    paintText(name, box, size, palette.ink);
  }

  function paintText(words: string, { left, top, bottom }: Box, size: number, colour: string): void {
    if (!brush) return;
    brush.font = fontOf(size);
    brush.textBaseline = 'middle';
    brush.lineJoin = 'round';
    brush.lineWidth = RIM;
    brush.strokeStyle = palette.ground;
    brush.fillStyle = colour;
    brush.strokeText(words, left, (top + bottom) / 2);
    brush.fillText(words, left, (top + bottom) / 2);
  }

  return {
    place,
    paint,
    point: (id) => {
      pointedId = id;
    },
    setPalette: (next) => {
      palette = next;
    },
  };
}

function memberBoxes(scene: Scene, layout: Layout, camera: Camera): Box[] {
  return scene.nodes.flatMap((node) => {
    const spot = layout.get(node.id);
    if (!spot || node.emphasis === 'faded' || (isGroupNode(node) && !node.isMark)) return [];
    const { x, y, radius } = onScreen(spot, camera);
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
}

function discsOf(scene: Scene, layout: Layout, camera: Camera): Circle[] {
  return scene.nodes.flatMap((node) => {
    const spot = layout.get(node.id);
    return !spot || !isGroupNode(node) || node.isMark ? [] : onScreen(spot, camera);
  });
}

/** The lines that are drawn, unless they are too many to be told apart. */
function linesOf({ edges }: Scene, layout: Layout, camera: Camera): Line[] {
  if (edges.length > MOST_LINES) return [];
  return edges.flatMap((edge) => {
    const [from, to] = [layout.get(edge.source), layout.get(edge.target)];
    if (!from || !to || edge.emphasis === 'faded' || (edge.kind === 'belongs' && edge.isInside)) return [];
    const [start, end] = [onScreen(from, camera), onScreen(to, camera)];
    return { x: start.x, y: start.y, toX: end.x, toY: end.y };
  });
}

/** What stands over the picture: its buttons. */
function boxesOver(canvas: HTMLCanvasElement): Box[] {
  const { left, top } = canvas.getBoundingClientRect();
  const boxes: Box[] = [];
  for (let over = canvas.nextElementSibling; over !== null; over = over.nextElementSibling) {
    const box = over.getBoundingClientRect();
    boxes.push({ left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top });
  }
  return boxes;
}

function onScreen({ x, y, radius }: Spot, camera: Camera): Spot {
  return { x: x * camera.zoom + camera.x, y: y * camera.zoom + camera.y, radius: radius * camera.zoom };
}

/** Gives the canvas as many pixels as the screen has for it; returns how many there are per CSS pixel. */
function fitToScreen(canvas: HTMLCanvasElement): number {
  const scale = devicePixelRatio;
  const [width, height] = [Math.round(canvas.clientWidth * scale), Math.round(canvas.clientHeight * scale)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return scale;
}
