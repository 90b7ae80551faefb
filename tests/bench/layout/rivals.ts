/** The layouts of others, each as its makers show it, told the size of the nodes where it asks. */
import cytoscape, { type LayoutOptions } from 'cytoscape';
import cise from 'cytoscape-cise';
import fcose from 'cytoscape-fcose';
import * as d3 from 'd3-force';
import Graphology from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { chanceFrom } from '../../../web/map/layout/chance.ts';
import { placeOfCountry } from '../../../web/map/layout/places.ts';
import type { Graph, Point } from './graph.ts';

const SIZE = 18;
const ATLAS_ROUNDS = 300;

cytoscape.use(fcose);
cytoscape.use(cise);

export const RIVALS = {
  cose: (graph) => byCytoscape(graph, { name: 'cose', animate: false, randomize: true }),
  fcose: (graph) => byCytoscape(graph, named({ name: 'fcose', animate: false, quality: 'default' })),
  cise: (graph) => byCytoscape(graph, named({ name: 'cise', animate: false, clusters: clustersOf(graph) })),
  ForceAtlas2: byForceAtlas,
  'd3-force': (graph) => byD3(graph, false),
  'd3-force, countries': (graph) => byD3(graph, true),
} satisfies Record<string, (graph: Graph) => Point[]>;

/** Options of a layout that cytoscape's own types do not know. */
function named<Options extends { name: string }>(options: Options): Options & LayoutOptions {
  return options;
}

function byCytoscape({ ids, edges }: Graph, options: LayoutOptions): Point[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: SIZE, height: SIZE } }],
    elements: [
      ...ids.map((id) => ({ data: { id } })),
      ...edges.map(([from, to]) => ({ data: { id: `${from}-${to}`, source: ids[from] ?? '', target: ids[to] ?? '' } })),
    ],
  });
  cy.layout(options).run();
  const points = ids.map((id) => ({ ...cy.getElementById(id).position() }));
  cy.destroy();
  return points;
}

function clustersOf({ ids, groups }: Graph): string[][] {
  return [...Map.groupBy(ids, (_, index) => groups[index] ?? '').values()];
}

function byForceAtlas({ ids, edges }: Graph): Point[] {
  const graph = new Graphology({ type: 'undirected' });
  for (const id of ids) graph.addNode(id, startOf(id));
  for (const [from, to] of edges) graph.addEdge(ids[from], ids[to]);
  const settings = forceAtlas2.inferSettings(graph);
  const found = forceAtlas2(graph, { iterations: ATLAS_ROUNDS, settings });
  return ids.map((id) => found[id] ?? { x: 0, y: 0 });
}

function byD3({ ids, groups, edges }: Graph, isAnchored: boolean): Point[] {
  const anchors = groups.map((code) => placeOfCountry(code) ?? { latitude: 0, longitude: 0 });
  const nodes: d3.SimulationNodeDatum[] = ids.map(() => ({}));
  const simulation = d3
    .forceSimulation(nodes)
    .force(
      'link',
      d3.forceLink(edges.map(([source, target]) => ({ source, target }))).strength(isAnchored ? 0.02 : 0.1),
    )
    .force('charge', d3.forceManyBody().strength(-30))
    .force('collide', d3.forceCollide(SIZE / 2))
    .stop();
  if (isAnchored) {
    const scale = Math.sqrt(ids.length);
    simulation
      .force('x', d3.forceX((_, index) => (anchors[index]?.longitude ?? 0) * scale).strength(0.4))
      .force('y', d3.forceY((_, index) => -(anchors[index]?.latitude ?? 0) * scale).strength(0.4));
  } else simulation.force('middle', d3.forceCenter(0, 0));
  simulation.tick(300);
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** ForceAtlas2 asks for a start; one from the id gives it the best chance to repeat. */
function startOf(id: string): Point {
  const chance = chanceFrom(id);
  return { x: chance() * 1000, y: chance() * 1000 };
}
