/**
 * A scene with places: plain shapes with the names of their paints. What paints on a canvas, what writes an svg, and
 * cytoscape all draw this.
 */
import type { Box } from './boxes.ts';
import type { Point } from './camera.ts';
import { boundsOf } from './layout/bounds.ts';
import type { Layout, Spot } from './layout/layout.ts';
import { isDisc, type LineGround, lineLook, markLook, shareOf } from './look.ts';
import type { Shape } from './painter/shapes.ts';
import type { Paint } from './palette.ts';
import { type Hull, isMemberNode, type Scene, type SceneEdge, type SceneNode } from './scene.ts';

export type Mark = {
  id: string;
  x: number;
  y: number;
  radius: number;
  shape: Shape;
  /** Null: hollow. */
  fill: Paint | null;
  faded: boolean;
  stroke: Paint;
  /** In the layout's units; 0: none. */
  strokeWidth: number;
  dash: boolean;
  /** It is in focus, and a ring says so. */
  halo: boolean;
  /** Below 0: under the lines. A higher one covers a lower one. */
  layer: number;
};

export type Line = {
  id: string;
  source: string;
  target: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: Paint;
  width: number;
  dash: boolean;
  arrowAt: 'none' | 'start' | 'end' | 'both';
  /** How far the middle lies beside the straight way, as a part of its length. */
  curve?: number;
  faded: boolean;
  isLit: boolean;
  layer: number;
};

export type Outline = {
  id: string;
  points: readonly Point[];
  fill: Paint;
  stroke: Paint;
  /** More than there are paints: the same paint again, but dashed. */
  dash: boolean;
  faded: boolean;
  label: string;
};

export type Drawing = {
  outlines: readonly Outline[];
  /** The lowest layer first, as are marks. */
  lines: readonly Line[];
  marks: readonly Mark[];
  /** Null: there is nothing to draw. */
  bounds: Box | null;
};

const HULL_PAINTS = 8;
/** About how many pixels a screen has for a picture. */
const SCREEN = 1000;
/** The widest bundle, and all of them side by side, in pixels of such a screen. */
const WIDEST_BUNDLE = 7;
const ALL_BUNDLES = 180;

/** What has no spot is not drawn, nor is an edge that lacks an end. */
export function drawingOf(scene: Scene, layout: Layout): Drawing {
  const markById = new Map<string, Mark>();
  for (const node of scene.nodes) {
    const spot = layout.get(node.id);
    if (spot) markById.set(node.id, markAt(node, spot, scene.focusId));
  }
  const marks = [...markById.values()];
  const bounds = boundsOf(marks);
  const ground = groundOf(scene, bounds);
  const lines: Line[] = [];
  for (const edge of scene.edges) {
    const [from, to] = [markById.get(edge.source), markById.get(edge.target)];
    const line = from && to && from !== to ? lineBetween(edge, from, to, ground) : null;
    if (line !== null) lines.push(line);
  }
  return {
    outlines: scene.hulls.flatMap((hull) => outlineOf(hull, scene, layout) ?? []),
    lines: lines.toSorted((one, other) => one.layer - other.layer),
    marks: marks.toSorted((one, other) => one.layer - other.layer),
    bounds,
  };
}

/** The same drawing without some of its marks and lines, which another hand draws. */
export function without(drawing: Drawing, ids: ReadonlySet<string>): Drawing {
  if (ids.size === 0) return drawing;
  return {
    ...drawing,
    lines: drawing.lines.filter(({ id }) => !ids.has(id)),
    marks: drawing.marks.filter(({ id }) => !ids.has(id)),
  };
}

function markAt(node: SceneNode, { x, y, radius }: Spot, focusId: string | null): Mark {
  const { scale, layer, strokeWidth, ...look } = markLook(node);
  const halo = node.id === focusId;
  const isGround = isDisc({ layer });
  return {
    id: node.id,
    x,
    y,
    radius: radius * scale,
    ...look,
    faded: node.emphasis === 'faded',
    strokeWidth: halo && isGround ? 3 : strokeWidth,
    stroke: halo && isGround ? 'accent' : look.stroke,
    halo: halo && !isGround,
    layer: halo && !isGround ? layer + 1 : layer,
  };
}

function groundOf({ by, edges }: Scene, bounds: Box | null): LineGround {
  const counts = edges.flatMap((edge) => (edge.kind === 'bundle' ? edge.count : []));
  const largestBundle = counts.reduce((most, count) => Math.max(most, count), 1);
  const shares = counts.reduce((sum, count) => sum + shareOf(count, largestBundle), 0);
  return {
    by,
    edgeCount: edges.length,
    largestBundle,
    bundleWidth: Math.min(WIDEST_BUNDLE, ALL_BUNDLES / Math.max(1, shares)),
    grain: bounds === null ? 1 : Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top) / SCREEN,
  };
}

function lineBetween(edge: SceneEdge, from: Mark, to: Mark, ground: LineGround): Line | null {
  const look = lineLook(edge, ground);
  if (look === null) return null;
  const { curve = 0, ...rest } = look;
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const atStart = Math.min(distance, rimOf(from, look.arrowAt === 'start' || look.arrowAt === 'both'));
  const atEnd = Math.min(distance - atStart, rimOf(to, look.arrowAt === 'end' || look.arrowAt === 'both'));
  const [dx, dy] = [(to.x - from.x) / distance, (to.y - from.y) / distance];
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    x1: from.x + dx * atStart,
    y1: from.y + dy * atStart,
    x2: to.x - dx * atEnd,
    y2: to.y - dy * atEnd,
    ...rest,
    ...(curve === 0 ? {} : { curve }),
    faded: edge.emphasis === 'faded',
    isLit: edge.emphasis === 'lit',
  };
}

/** How far from a mark's middle a line ends: at the rim of a disc, and before an arrow's head. */
function rimOf({ layer, radius, strokeWidth, fill }: Mark, isPointedAt: boolean): number {
  return isDisc({ layer }) || isPointedAt || fill === null ? radius + strokeWidth / 2 : 0;
}

/** Outlines take a while, and stay as they are while nobody moves. */
const outlinesByLayout = new WeakMap<Layout, Map<string, readonly Point[]>>();

function outlineOf(hull: Hull, scene: Scene, layout: Layout): Outline | null {
  const { id, name, index, emphasis } = hull;
  const points = pointsAround(hull, scene, layout);
  if (points.length === 0) return null;
  const paint = index % HULL_PAINTS;
  return {
    id,
    points,
    fill: `hull:${paint}`,
    stroke: `hull-edge:${paint}`,
    dash: index % (2 * HULL_PAINTS) >= HULL_PAINTS,
    faded: emphasis === 'faded',
    label: name,
  };
}

function pointsAround({ memberIds, around }: Hull, { nodes }: Scene, layout: Layout): readonly Point[] {
  if (around === undefined) return [];
  const drawn = nodes.filter(isMemberNode);
  const known = outlinesByLayout.get(layout) ?? new Map<string, readonly Point[]>();
  outlinesByLayout.set(layout, known);
  const key = `${memberIds.join()} ${drawn.length}`;
  const own = new Set(memberIds);
  const spotsOf = (isOwn: boolean) =>
    drawn.flatMap((node) => (own.has(node.id) === isOwn ? (layout.get(node.id) ?? []) : []));
  const points = known.get(key) ?? around(spotsOf(true), spotsOf(false));
  known.set(key, points);
  return points;
}
