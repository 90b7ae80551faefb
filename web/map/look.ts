/** How each node and edge of a scene looks, whoever draws it: the one place that decides on shapes, paints and widths. */
import { SECTOR_SHAPES } from '../parts/sector-shapes.ts';
import type { Line, Mark } from './drawing.ts';
import type { GroupNode, Scene, SceneEdge, SceneNode } from './scene.ts';

type MarkLook = Pick<Mark, 'shape' | 'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'layer'> & {
  /** Of the radius that the layout gives it. */
  scale: number;
};

type LineLook = Pick<Line, 'stroke' | 'width' | 'dash' | 'arrowAt' | 'layer'> & { curve?: number };

/** From so many edges on, ties are drawn finer, so that they do not become one dark spot. */
const DENSE = 800;

const MEMBER_LAYERS = { faded: 2, plain: 3, lit: 4 } as const;
/** Under the discs that they pass. */
const BUNDLE_LAYERS = { faded: -3, plain: -2, lit: -1 } as const;
/** Below the empty seats around them. */
const BUBBLE_LAYERS = { faded: 0, plain: 1, lit: 2 } as const;
const LINE_LAYERS = { faded: 0, plain: 1, lit: 3 } as const;

const SOLID = { shape: 'ellipse', dash: false, scale: 1 } as const;

export function markLook(node: SceneNode): MarkLook {
  if (node.kind === 'member') {
    return {
      shape: node.sector === null ? 'ellipse' : SECTOR_SHAPES[node.sector],
      fill: node.paint,
      stroke: 'outline',
      strokeWidth: node.emphasis === 'lit' ? 1.75 : 1.25,
      dash: false,
      layer: MEMBER_LAYERS[node.emphasis],
      scale: Math.sqrt(node.scale),
    };
  }
  const isLit = node.emphasis === 'lit';
  const layer = MEMBER_LAYERS[node.emphasis];
  if (node.kind === 'value') {
    const stroke = isLit ? 'accent' : 'ink-soft';
    return { ...SOLID, shape: 'tile', fill: 'ground', stroke, strokeWidth: 1.5, layer };
  }
  if (node.kind === 'ghost')
    return { ...SOLID, fill: 'ground', stroke: 'missing', strokeWidth: 1.75, dash: true, layer };
  if (node.bubble !== undefined) return bubbleLook(node, node.bubble);
  return node.isMark ? knotLook(node, layer) : discLook(node);
}

/** A country of the world view: full of its colour, hollow for a count of nothing, dashed without data. */
function bubbleLook({ memberCount, emphasis }: GroupNode, bubble: NonNullable<GroupNode['bubble']>): MarkLook {
  const isHollow = bubble === 'none' || bubble === 'unknown';
  return {
    ...SOLID,
    fill: isHollow ? 'ground' : bubble,
    stroke: emphasis === 'lit' ? 'accent' : memberCount === 0 ? 'line' : 'ink-soft',
    strokeWidth: emphasis === 'lit' ? 3 : memberCount === 0 ? 0.75 : 1.25,
    dash: bubble === 'unknown',
    layer: BUBBLE_LAYERS[emphasis],
  };
}

/** Countries and the like are discs under everything but bundles. */
function discLook({ kind, emphasis }: GroupNode): MarkLook {
  const isLit = emphasis === 'lit';
  const isAside = kind === 'outside' || kind === 'unstated' || kind === 'untied';
  return {
    ...SOLID,
    fill: isLit ? 'disc-lit' : 'disc',
    stroke: isLit ? 'accent' : 'disc-edge',
    strokeWidth: 1,
    dash: isAside,
    layer: -1,
  };
}

/**
 * A country with nobody inside is hollow, so that it is not taken for a member whose sector is not stated. A sector is a
 * point under its name, at the head of its column.
 */
function knotLook({ kind, emphasis }: GroupNode, layer: number): MarkLook {
  const paint = emphasis === 'lit' ? 'accent' : 'knot';
  if (kind === 'country') return { ...SOLID, fill: 'disc', stroke: paint, strokeWidth: 2, layer };
  return { ...SOLID, fill: paint, stroke: paint, strokeWidth: 0, layer };
}

/** It stands for its members, none of whom is drawn. */
export function isFolded({ isMark, isOpen, moreCount, bubble }: GroupNode): boolean {
  return !isMark && !isOpen && moreCount > 0 && bubble === undefined;
}

/** A disc, whose place follows from its members; not a node that can be taken by itself. */
export function isDisc({ layer }: Pick<Mark, 'layer'>): boolean {
  return layer < 0;
}

/** What the lines of a scene have in common. */
export type LineGround = Pick<Scene, 'by'> & {
  edgeCount: number;
  /** How many ties a bundle has is its part of this, the largest bundle's. */
  largestBundle: number;
  /** So much wider than the finest is the largest bundle; less where there are many, so that they leave some ground. */
  bundleWidth: number;
  /** About a pixel where the whole picture is on a screen, in the layout's units. */
  grain: number;
};

/** Between 0 and 1; few are hardly seen beside many. */
export function shareOf(count: number, largest: number): number {
  return (count / largest) ** 1.5;
}

/** Null: not drawn, as the place says it. */
export function lineLook(
  edge: SceneEdge,
  { by, edgeCount, largestBundle, bundleWidth, grain }: LineGround,
): LineLook | null {
  const isLit = edge.emphasis === 'lit';
  const layer = LINE_LAYERS[edge.emphasis];
  const plain = { dash: false, arrowAt: 'none', layer } as const;
  if (edge.kind === 'belongs') {
    return edge.isInside ? null : { ...plain, stroke: isLit ? 'line-lit' : 'line', width: 1 };
  }
  if (edge.kind === 'bundle') {
    if (by === 'world') {
      const width = Math.min(12, 0.75 + Math.sqrt(edge.count));
      return { ...plain, stroke: isLit ? 'accent' : 'step:1', width, curve: 0.18 };
    }
    const width = grain * (0.6 + bundleWidth * shareOf(edge.count, largestBundle));
    return { ...plain, layer: BUNDLE_LAYERS[edge.emphasis], stroke: isLit ? 'line-lit' : 'line', width };
  }
  if (edge.kind === 'tie') {
    const isFine = edgeCount > DENSE && !isLit;
    return {
      ...plain,
      stroke: isLit ? 'ink' : isFine ? 'line' : 'tie',
      width: (isLit ? 2.5 : isFine ? 1 : 2) * (1 + 0.4 * (edge.width - 1)),
      arrowAt: edge.direction === 'both' ? 'none' : edge.direction === 'a-to-b' ? 'end' : 'start',
      layer: layer + 1,
    };
  }
  // As light as what leads to a place: they are many, and ties stand before them.
  return { ...plain, stroke: isLit ? 'ink' : 'line', width: isLit ? 1.5 : 1, dash: edge.kind === 'needs' };
}
