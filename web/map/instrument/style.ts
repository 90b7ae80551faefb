/** The look of marks and lines in cytoscape's words: each element brings its own colours and widths. */
import type { StylesheetJsonBlock } from 'cytoscape';
import { cornersOf, SHAPES } from '../painter/shapes.ts';
import { HALO } from '../painter/strokes.ts';

/** How far a shape's corners reach, in units of a mark's radius. */
export function reachOf(shape: (typeof SHAPES)[number]): number {
  return Math.max(1, ...cornersOf(shape).map(Math.abs));
}

/** No grey spot where the ground is pressed. The types ask for all of these or none. */
const WITHOUT_INDICATORS = {
  'active-bg-color': 'black',
  'active-bg-opacity': 0,
  'active-bg-size': 0,
  'selection-box-color': 'black',
  'selection-box-border-color': 'black',
  'selection-box-border-width': 0,
  'selection-box-opacity': 0,
  'outside-texture-bg-color': 'black',
  'outside-texture-bg-opacity': 0,
} as const;

const LAYERS = [1, 2, 3, 4, 5];

export const STYLE: StylesheetJsonBlock[] = [
  { selector: 'core', style: WITHOUT_INDICATORS },
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(fill)',
      'border-color': 'data(stroke)',
      'border-width': 'data(strokeWidth)',
      'border-position': 'center',
      'overlay-opacity': 0,
    },
  },
  ...SHAPES.filter((shape) => cornersOf(shape).length > 0).map(polygon),
  { selector: 'node.is-dashed', style: { 'border-style': 'dashed' } },
  {
    selector: 'node.is-focus',
    style: {
      'underlay-color': 'data(halo)',
      'underlay-opacity': 1,
      'underlay-padding': HALO,
      'underlay-shape': 'ellipse',
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'overlay-opacity': 0,
      events: 'no',
      width: 'data(width)',
      'line-color': 'data(stroke)',
      'target-arrow-color': 'data(stroke)',
      'source-arrow-color': 'data(stroke)',
      'arrow-scale': 0.8,
    },
  },
  ...LAYERS.map((layer) => ({ selector: `.on-${layer}`, style: { 'z-index': layer } })),
  { selector: 'edge.to-end', style: { 'target-arrow-shape': 'triangle' } },
  { selector: 'edge.to-start', style: { 'source-arrow-shape': 'triangle' } },
];

function polygon(shape: (typeof SHAPES)[number]): StylesheetJsonBlock {
  const reach = reachOf(shape);
  const points = cornersOf(shape).map((corner) => corner / reach);
  return { selector: `node.is-${shape}`, style: { shape: 'polygon', 'shape-polygon-points': points.join(' ') } };
}
