/** From a scene and its layout to the elements that cytoscape draws. */
import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import { SECTOR_SHAPES } from '../parts/sector-shapes.ts';
import type { Layout, Spot } from './layout.ts';
import { isGroupNode, isMemberNode, type Scene, type SceneEdge, type SceneNode } from './scene.ts';

/** So that all shapes look equally large beside a circle. */
const SHAPE_SCALE = {
  rectangle: 0.9,
  triangle: 1.14,
  ellipse: 1,
  diamond: 1.16,
  pentagon: 1.06,
  hexagon: 1.08,
  star: 1.28,
} as const;

/** Nodes first. A line within a disc is not drawn: the place says it. */
export function elementsOf(scene: Scene, layout: Layout): ElementDefinition[] {
  const nodes = scene.nodes.flatMap((node) => {
    const spot = layout.get(node.id);
    return spot ? nodeElement(node, spot, scene.focusId) : [];
  });
  const edges = scene.edges.filter((edge) => edge.kind !== 'belongs' || !edge.isInside).map(edgeElement);
  return [...nodes, ...edges];
}

function nodeElement(node: SceneNode, { x, y, radius }: Spot, focusId: string | null): NodeDefinition {
  const kind = isMemberNode(node)
    ? ['member', `is-${node.sector ?? 'none'}`]
    : ['group', `is-${node.kind}`, ...(!isGroupNode(node) || node.isMark ? ['is-mark'] : [])];
  const focus = node.id === focusId ? ['is-focus'] : [];
  return {
    group: 'nodes',
    data: { id: node.id, size: 2 * radius * scaleOf(node) },
    position: { x, y },
    classes: [...kind, `is-${node.emphasis}`, ...focus],
    grabbable: false,
    selectable: false,
    pannable: true,
  };
}

function scaleOf(node: SceneNode): number {
  return isMemberNode(node) && node.sector !== null ? SHAPE_SCALE[SECTOR_SHAPES[node.sector]] : 1;
}

function edgeElement(edge: SceneEdge): EdgeDefinition {
  const direction = edge.kind === 'tie' ? [`is-${edge.direction}`] : [];
  return {
    group: 'edges',
    data: { id: edge.id, source: edge.source, target: edge.target },
    classes: [edge.kind, ...direction, `is-${edge.emphasis}`],
  };
}
