/**
 * Paints the labels above the picture: always at reading size, only where there is room, with a rim in the ground's
 * colour that keeps them legible over lines. Which labels stand is decided when the picture comes to rest.
 */
import type { Box, Circle, Line } from './boxes.ts';
import type { Camera } from './camera.ts';
import { hullSpot } from './hull-spot.ts';
import { GROUP_LABEL_SIZE, labelWishes, MEMBER_LABEL_SIZE } from './label-wishes.ts';
import { type Label, labelBox, type PlacedLabel, placeLabels } from './labels.ts';
import type { Layout, Spot } from './layout/layout.ts';
import { isFolded } from './look.ts';
import { fitToScreen } from './painter/fit-to-screen.ts';
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
  /** The chosen labels where the camera has them now. */
  placed: (picture: Picture, camera: Camera) => PlacedLabel[];
  /** Marks these nodes as put there by the viewer. */
  pin: (ids: Iterable<string>) => void;
  /** Shows what is being selected; null: nothing is. */
  select: (area: Box | null) => void;
  setPalette: (palette: Palette) => void;
};

export function createLabelLayer(canvas: HTMLCanvasElement, firstPalette: Palette, nameGroup: NameGroup): LabelLayer {
  const brush = canvas.getContext('2d');
  const family = getComputedStyle(canvas).fontFamily;
  let palette = firstPalette;
  let labels: Label[] = [];
  let pointedId: string | null = null;
  let pinnedIds: string[] = [];
  let area: Box | null = null;
  /** What the canvas shows; null: something that has to be painted anew. */
  let painted: { picture: Picture; camera: Camera } | null = null;
  let known: { scene: Scene; nodeById: ReadonlyMap<string, SceneNode> } | null = null;

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
    painted = null;
    canvas.style.transform = '';
    labels = placeLabels(labelWishes(scene, layout, camera, nameGroup), {
      width,
      height,
      taken: [...memberBoxes(scene, layout, camera), ...boxesOver(canvas)],
      discs: discsOf(scene, layout, camera),
      lines: linesOf(scene, layout, camera),
      most: Math.min(MOST_LABELS, Math.max(Math.ceil((width * height) / AREA_PER_LABEL), foldedCount(scene))),
      widthOf,
    });
  }

  /** While only the place changes, all stand as they stood to each other: the canvas moves as it is. */
  function paint(picture: Picture, camera: Camera): void {
    if (!brush) return;
    const { scene, layout } = picture;
    if (painted?.picture === picture && painted.camera.zoom === camera.zoom && pointedId === null && area === null) {
      canvas.style.transform = `translate(${camera.x - painted.camera.x}px, ${camera.y - painted.camera.y}px)`;
      return;
    }
    canvas.style.transform = '';
    painted = pointedId === null && area === null ? { picture, camera } : null;
    const scale = fitToScreen(canvas);
    brush.setTransform(scale, 0, 0, scale, 0, 0);
    brush.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    for (const id of pinnedIds) {
      const spot = layout.get(id);
      if (spot) paintPin(onScreen(spot, camera));
    }
    for (const label of placed(picture, camera, pointedId)) paintText(label);
    const isFocusNamed = labels.some(({ id }) => id === scene.focusId);
    for (const id of [isFocusNamed ? null : scene.focusId, pointedId]) {
      const node = nodesOf(scene).get(id ?? '');
      const spot = layout.get(id ?? '');
      if (node && spot) paintOver(node, onScreen(spot, camera));
    }
    if (area) paintArea(area);
  }

  function placed({ scene, layout }: Picture, camera: Camera, leftOutId: string | null = null): PlacedLabel[] {
    return labels.flatMap(({ id, text, side, size }) => {
      const hull = scene.hulls.find((one) => one.id === id);
      const node = hull ?? nodesOf(scene).get(id);
      const spot = hull ? hullSpot(hull, layout) : layout.get(id);
      if (!node || !spot || id === leftOutId) return [];
      const box = labelBox({ ...onScreen(spot, camera), size }, side, widthOf(text, size));
      return { text, box, size, isHeavy: size >= GROUP_LABEL_SIZE, isFaded: node.emphasis === 'faded' };
    });
  }

  /** Looked up on every frame, and the same for as long as the scene is. */
  function nodesOf(scene: Scene): ReadonlyMap<string, SceneNode> {
    if (known?.scene !== scene) known = { scene, nodeById: new Map(scene.nodes.map((node) => [node.id, node])) };
    return known.nodeById;
  }

  /** As much of a name as the picture is wide. */
  function fitting(name: string, size: number): string {
    let text = name;
    for (let end = name.length; end > 1 && widthOf(text, size) > canvas.clientWidth - 2 * RIM; ) {
      end -= 1;
      text = `${name.slice(0, end).trimEnd()}…`;
    }
    return text;
  }

  /** The full name, on a ground of its own, on the side where there is room. */
  function paintOver(node: SceneNode, place: Spot): void {
    if (!brush) return;
    const size = isMemberNode(node) ? MEMBER_LABEL_SIZE : GROUP_LABEL_SIZE;
    const name = fitting(isGroupNode(node) ? (nameGroup(node)[0] ?? '') : node.name, size);
    const width = widthOf(name, size);
    const isRoom = { right: place.x + place.radius + width < canvas.clientWidth - RIM, left: place.x > width + RIM };
    const side = !isMemberNode(node) ? 'above' : isRoom.right ? 'right' : isRoom.left ? 'left' : 'above';
    const box = within(labelBox({ ...place, size }, side, width), canvas.clientWidth);
    brush.fillStyle = palette.colourOf('ground');
    brush.fillRect(box.left - PADDING, box.top - 1, box.right - box.left + 2 * PADDING, box.bottom - box.top + 2);
    paintText({ text: name, box, size, isFaded: false });
  }

  function paintText({ text, box, size, isFaded }: Omit<PlacedLabel, 'isHeavy'>): void {
    if (!brush) return;
    const { left, top, bottom } = box;
    brush.font = fontOf(size);
    brush.textBaseline = 'middle';
    // The picture has the same left and right in every language.
    brush.textAlign = 'left';
    brush.lineJoin = 'round';
    brush.lineWidth = RIM;
    brush.strokeStyle = palette.colourOf('ground');
    brush.fillStyle = palette.colourOf(isFaded ? 'ink-soft' : 'ink');
    brush.strokeText(text, left, (top + bottom) / 2);
    brush.fillText(text, left, (top + bottom) / 2);
  }

  /** A dot in the middle, with a rim that shows on every paint. */
  function paintPin({ x, y, radius }: Spot): void {
    if (!brush) return;
    brush.beginPath();
    brush.arc(x, y, Math.max(2, Math.min(4, radius * 0.4)), 0, 2 * Math.PI);
    brush.fillStyle = palette.colourOf('ink');
    brush.strokeStyle = palette.colourOf('ground');
    brush.lineWidth = 2.5;
    brush.stroke();
    brush.fill();
  }

  function paintArea({ left, top, right, bottom }: Box): void {
    if (!brush) return;
    brush.strokeStyle = palette.colourOf('accent');
    brush.lineWidth = 1.5;
    brush.setLineDash([5, 3]);
    brush.strokeRect(left, top, right - left, bottom - top);
    brush.setLineDash([]);
  }

  return {
    place,
    paint,
    placed: (picture, camera) => placed(picture, camera),
    pin: (ids) => {
      pinnedIds = [...ids];
      painted = null;
    },
    select: (next) => {
      area = next;
    },
    point: (id) => {
      pointedId = id;
    },
    setPalette: (next) => {
      palette = next;
      painted = null;
    },
  };
}

/** The same box, moved sideways into a picture of this width. */
function within(box: Box, width: number): Box {
  const aside = Math.max(RIM - box.left, 0) - Math.max(box.right + RIM - width, 0);
  return { ...box, left: box.left + aside, right: box.right + aside };
}

function memberBoxes(scene: Scene, layout: Layout, camera: Camera): Box[] {
  return scene.nodes.flatMap((node) => {
    const spot = layout.get(node.id);
    // Empty seats stand around a country so closely that its name would have no place.
    const isUnderLabels = node.emphasis === 'faded' || (node.kind === 'ghost' && node.emphasis === 'plain');
    if (!spot || isUnderLabels || (isGroupNode(node) && !node.isMark)) return [];
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

/** Groups that stand for their members: without their names there is nothing to choose from. */
function foldedCount({ nodes }: Scene): number {
  return nodes.filter((node) => isGroupNode(node) && isFolded(node)).length;
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
