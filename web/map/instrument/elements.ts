/** Marks and lines as elements of cytoscape. */
import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { Line, Mark } from '../drawing.ts';
import type { Palette } from '../palette.ts';
import { reachOf } from './style.ts';

export function nodeElement(mark: Mark, palette: Palette): NodeDefinition {
  const { id, x, y, radius, shape, fill, stroke, strokeWidth, faded, halo, dash, layer } = mark;
  return {
    group: 'nodes',
    data: {
      id,
      size: 2 * radius * reachOf(shape),
      fill: palette.colourOf(fill ?? 'ground', faded),
      stroke: palette.colourOf(stroke, faded),
      strokeWidth,
      halo: palette.colourOf('accent'),
    },
    position: { x, y },
    classes: [`is-${shape}`, `on-${layer}`, ...(halo ? ['is-focus'] : []), ...(dash ? ['is-dashed'] : [])],
    selectable: false,
  };
}

export function edgeElement({ id, source, target, ...line }: Line, palette: Palette): EdgeDefinition {
  const { stroke, faded, width, layer, arrowAt } = line;
  return {
    group: 'edges',
    data: { id, source, target, stroke: palette.colourOf(stroke, faded), width },
    classes: [
      `on-${layer}`,
      ...(arrowAt === 'end' || arrowAt === 'both' ? ['to-end'] : []),
      ...(arrowAt === 'start' || arrowAt === 'both' ? ['to-start'] : []),
    ],
    selectable: false,
  };
}
