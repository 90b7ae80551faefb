/** The libraries that are measured beside ours, each as its own pages show it, with positions given. */
import cytoscape, { type StylesheetJsonBlock } from 'cytoscape';
import ForceGraph, { type NodeObject } from 'force-graph';
import Graph from 'graphology';
import Sigma from 'sigma';
import { Network } from 'vis-network/standalone';
import { SECTOR_SHAPES } from '../../../web/parts/sector-shapes.ts';
import type { Planted } from './planted.ts';

export type Hand = (container: HTMLElement, planted: Planted) => void;

const FILLS = {
  humanitarian: '#e69f00',
  development: '#d55e00',
  'human-rights': '#0072b2',
  media: '#56b4e9',
  gender: '#cc79a7',
  peace: '#f0e442',
  environment: '#009e73',
} as const;
const LINE = '#74868f';
const OUTLINE = '#13212a';
/** Of the nodes, these many most tied ones are named where not all are. */
const HUBS = 40;

export const cytoscapePlain: Hand = (container, planted) => {
  drawWithCytoscape(container, planted, [
    ...nodeStyle('data(name)'),
    { selector: 'edge', style: { width: 1.5, 'line-color': LINE, 'curve-style': 'bezier', opacity: 0.6 } },
  ]);
};

export const cytoscapeTuned: Hand = (container, planted) => {
  drawWithCytoscape(container, planted, [
    ...nodeStyle(''),
    { selector: '.hub', style: { label: 'data(name)', 'min-zoomed-font-size': 6 } },
    { selector: 'edge', style: { width: 1, 'line-color': LINE, 'curve-style': 'straight', events: 'no' } },
  ]);
};

function nodeStyle(label: string): StylesheetJsonBlock[] {
  const sectors = Object.entries(FILLS).map(([sector, fill]) => ({
    selector: `.${sector}`,
    style: { 'background-color': fill },
  }));
  const shapes = Object.entries(SECTOR_SHAPES).map(([sector, shape]) => ({ selector: `.${sector}`, style: { shape } }));
  const common = { width: 'data(size)', height: 'data(size)', 'border-width': 1.25, 'border-color': OUTLINE } as const;
  return [{ selector: 'node', style: { ...common, label, 'font-size': 12 } }, ...sectors, ...shapes];
}

function drawWithCytoscape(container: HTMLElement, { nodes, edges }: Planted, style: StylesheetJsonBlock[]): void {
  const least = leastOfHubs(nodes);
  cytoscape({
    container,
    style,
    layout: { name: 'preset', fit: true, padding: 30 },
    elements: [
      ...nodes.map(({ id, name, sector, x, y, radius, degree }) => ({
        data: { id, name, size: 2 * radius },
        position: { x, y },
        classes: degree >= least ? [sector, 'hub'] : [sector],
      })),
      ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
  });
}

function leastOfHubs(nodes: Planted['nodes']): number {
  return nodes.map(({ degree }) => degree).toSorted((one, other) => other - one)[HUBS] ?? 0;
}

export const sigma: Hand = (container, { nodes, edges }) => {
  const graph = new Graph();
  for (const { id, name, sector, x, y, radius } of nodes) {
    graph.addNode(id, { x, y: -y, size: radius / 2, color: FILLS[sector], label: name });
  }
  for (const { source, target } of edges) graph.addEdge(source, target, { size: 1, color: LINE });
  new Sigma(graph, container);
};

type DrawnNode = NodeObject & { area: number; fill: string };

export const forceGraph: Hand = (container, { nodes, edges }) => {
  new ForceGraph<DrawnNode>(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .cooldownTicks(0)
    .nodeVal((node) => node.area)
    .nodeRelSize(1)
    .nodeColor((node) => node.fill)
    .linkColor(() => LINE)
    .graphData({
      nodes: nodes.map(({ id, sector, x, y, radius }) => ({
        id,
        x,
        y,
        fx: x,
        fy: y,
        area: radius * radius,
        fill: FILLS[sector],
      })),
      links: edges.map(({ source, target }) => ({ source, target })),
    })
    .zoomToFit(0, 30);
};

export const visNetwork: Hand = (container, { nodes, edges }) => {
  new Network(
    container,
    {
      nodes: nodes.map(({ id, sector, x, y, radius }) => ({ id, x, y, size: radius, color: FILLS[sector] })),
      edges: edges.map(({ id, source, target }) => ({ id, from: source, to: target })),
    },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', borderWidth: 1.25 },
      edges: { smooth: false, color: LINE, width: 1 },
      interaction: { hideEdgesOnDrag: false },
    },
  ).fit();
};
