/** Reads GraphML, as yEd, NetworkX, igraph, Gephi and prefuse write it. */
import { readXml, type XmlElement } from '../../files/xml.ts';
import {
  addRow,
  finishGraph,
  type GraphLimits,
  note,
  type Reading,
  skip,
  startGraph,
  stop,
} from '../graph-book/graph-book.ts';
import type { Graphml } from './graphml-state.ts';
import { closeData, declareColumns, openData, openDefault, readWords } from './graphml-values.ts';

/**
 * Nodes become members, edges ties, edges between many coalitions, each with its keys as columns; rows are told by their
 * line. Keys may stand before or after what has them, and one id may be a key of nodes and another of edges. A node within
 * another has it as its `parent`. Of what a drawing program writes into a value, labels are read and the rest is not.
 */
export function readGraphml(text: string, file: string, limits: GraphLimits): Reading {
  const graphml: Graphml = {
    graph: startGraph('graphml', file, limits),
    columns: { node: new Map(), edge: new Map(), hyperedge: new Map() },
    open: [],
    declaring: [],
    isDefault: false,
    key: null,
    words: '',
    drawn: [],
  };
  const problem = readXml(text, limits.xmlDepth, {
    open: (element) => open(graphml, element),
    text: (words) => readWords(graphml, words),
    close: (name) => close(graphml, name),
    goesOn: () => graphml.graph.stopped === null,
  });
  if (problem) stop(graphml.graph, problem.problem, problem.value, problem.line);
  const { node, edge, hyperedge } = graphml.columns;
  return finishGraph(graphml.graph, { nodes: node, edges: edge, coalitions: hyperedge });
}

const OPENED: ReadonlyMap<string, (graphml: Graphml, element: XmlElement) => void> = new Map([
  ['key', declareColumns],
  ['default', openDefault],
  ['graph', openGraph],
  ['node', openNode],
  ['edge', openEdge],
  ['hyperedge', openHyperedge],
  ['endpoint', readEndpoint],
  ['port', notePort],
  ['data', openData],
]);

function open(graphml: Graphml, element: XmlElement): void {
  // Within a value there is only what a drawing program wrote.
  if (graphml.key !== null) graphml.drawn.push(element.name);
  else OPENED.get(element.name)?.(graphml, element);
}

function close(graphml: Graphml, name: string): void {
  if (graphml.drawn.length > 0) {
    graphml.drawn.pop();
    note(graphml.graph, 'looks-left-aside', graphml.open.at(-1)?.row?.at ?? null);
  } else if (name === 'data') closeData(graphml);
  else if (name === 'key') graphml.declaring = [];
  else if (name === 'default') graphml.isDefault = false;
  else if (name === 'node' || name === 'edge' || name === 'hyperedge' || name === 'graph') graphml.open.pop();
}

function openGraph(graphml: Graphml, { attributes, line }: XmlElement): void {
  const around = graphml.open.at(-1);
  if (around) note(graphml.graph, 'nested-nodes', line);
  const edgesAre = attributes.get('edgedefault') ?? around?.edgesAre ?? 'undirected';
  graphml.open.push({ class: 'graph', row: null, id: around?.id ?? '', edgesAre });
}

function openNode({ graph, open }: Graphml, { attributes, line }: XmlElement): void {
  const id = attributes.get('id');
  const { id: parent = '', edgesAre = 'undirected' } = open.at(-1) ?? {};
  if (id === undefined) skip(graph, 'node-without-id', '', line);
  const values = [
    ['id', id],
    ['parent', parent === '' ? undefined : parent],
  ] as const;
  const row = id === undefined ? null : addRow(graph, graph.nodes, line, values);
  open.push({ class: 'node', row, id: id ?? '', edgesAre });
}

function openEdge({ graph, open }: Graphml, { attributes, line }: XmlElement): void {
  const { id: parent = '', edgesAre = 'undirected' } = open.at(-1) ?? {};
  const [source, target] = [attributes.get('source'), attributes.get('target')];
  const isWhole = source !== undefined && target !== undefined;
  if (!isWhole) skip(graph, 'edge-without-end', source ?? target ?? attributes.get('id') ?? '', line);
  if (attributes.has('sourceport') || attributes.has('targetport')) note(graph, 'ports-left-aside', line);
  const values = [
    ['id', attributes.get('id')],
    ['source', source],
    ['target', target],
    ['direction', directionOf(attributes.get('directed')) ?? edgesAre],
  ] as const;
  open.push({ class: 'edge', row: isWhole ? addRow(graph, graph.edges, line, values) : null, id: parent, edgesAre });
}

function directionOf(directed: string | undefined): string | undefined {
  return directed === undefined ? undefined : directed === 'true' || directed === '1' ? 'directed' : 'undirected';
}

function openHyperedge({ graph, open }: Graphml, { attributes, line }: XmlElement): void {
  note(graph, 'hyperedges-as-coalitions', line);
  const id = attributes.get('id') ?? `hyperedge ${graph.coalitions.rows.length + 1}`;
  open.push({ class: 'hyperedge', row: addRow(graph, graph.coalitions, line, [['id', id]]), id, edgesAre: '' });
}

function readEndpoint({ graph, open }: Graphml, { attributes, line }: XmlElement): void {
  const around = open.at(-1);
  if (attributes.has('port')) note(graph, 'ports-left-aside', line);
  if (around?.class !== 'hyperedge') return;
  const member = attributes.get('node');
  if (member === undefined) skip(graph, 'edge-without-end', around.id, line);
  else
    addRow(graph, graph.memberships, line, [
      ['coalition', around.id],
      ['member', member],
    ]);
}

function notePort({ graph }: Graphml, { line }: XmlElement): void {
  note(graph, 'ports-left-aside', line);
}
