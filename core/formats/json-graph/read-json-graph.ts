/** Reads JSON Graph Format, versions 1 and 2: nodes as a list or by id, one graph or several, edges between two or many. */
import {
  addRow,
  fillRow,
  finishGraph,
  type GraphBook,
  type GraphLimits,
  note,
  type Reading,
  skip,
  startGraph,
  stop,
  type Values,
} from '../graph-book/graph-book.ts';
import { declared, type GrowingRow } from '../graph-book/growing-sheet.ts';
import { cellOf, cellsOf, idOf, isRecord, type JsonRecord, readJson, recordsOf } from '../graph-book/json-cells.ts';

const NODE_WORDS = ['id', 'label', 'type', 'metadata'];
const EDGE_WORDS = ['id', 'source', 'target', 'node1_id', 'node2_id', 'directed', 'relation', 'label', 'metadata'];

type JsonGraph = { graph: GraphBook; nodes: Map<string, GrowingRow> };

/**
 * Nodes become members, edges ties, hyperedges coalitions, metadata columns; rows are told by their place in the lists of
 * the file. A node that stands in several graphs is one member. Node-link data, where attributes stand beside the id and
 * edges are called links, is read as well.
 */
export function readJsonGraph(text: string, file: string, limits: GraphLimits): Reading {
  const graph = startGraph('json-graph', file, limits);
  const read: JsonGraph = { graph, nodes: new Map() };
  const json = readJson(text, limits);
  if (!json.ok) stop(graph, json.problem, json.value, json.line);
  else if (isRecord(json.value)) {
    for (const each of graphsOf(json.value)) readGraph(read, each);
  }
  return finishGraph(graph);
}

/** What NetworkX and D3 write has its nodes beside the graph, which says of itself what it likes. */
function graphsOf(json: JsonRecord): JsonRecord[] {
  const { graph, graphs, nodes } = json;
  if (nodes !== undefined) return [json];
  return recordsOf(graphs ?? [graph]).filter((each) => each !== null);
}

function readGraph(read: JsonGraph, { nodes, edges, links = edges, hyperedges, directed }: JsonRecord): void {
  for (const [index, { id, node }] of nodesOf(nodes).entries()) readNode(read, node, id, index + 1);
  for (const [index, edge] of edgesOf(links).entries()) readEdge(read.graph, edge ?? {}, directed !== false, index + 1);
  for (const [index, edge] of recordsOf(hyperedges).entries()) readHyperedge(read.graph, edge ?? {}, index + 1);
}

/** By id, or in a list; where no node of a list has an id, edges refer to places counted from 0. */
function nodesOf(nodes: unknown): { id: string | undefined; node: JsonRecord }[] {
  if (isRecord(nodes)) {
    return Object.entries(nodes).map(([id, node]) => ({ id, node: isRecord(node) ? node : {} }));
  }
  const listed = recordsOf(nodes).map((node) => node ?? {});
  const hasIds = listed.some((node) => idOf(node['id']) !== undefined);
  return listed.map((node, place) => ({ id: hasIds ? idOf(node['id']) : String(place), node }));
}

/** Oligrapher has them by id. */
function edgesOf(edges: unknown): (JsonRecord | null)[] {
  return recordsOf(isRecord(edges) ? Object.values(edges) : edges);
}

function readNode({ graph, nodes }: JsonGraph, node: JsonRecord, id: string | undefined, at: number): void {
  if (id === undefined) skip(graph, 'node-without-id', cellOf(node['label']) ?? '', at);
  if (id === undefined || graph.stopped) return;
  const values: Values = [
    ['id', id],
    ['label', cellOf(node['label'])],
    ['type', cellOf(node['type'])],
    ...cellsOf(node['metadata']),
    ...cellsOf(node, NODE_WORDS),
  ];
  const known = nodes.get(id);
  if (known) {
    fillRow(graph, graph.nodes, known, values);
    return;
  }
  const row = addRow(graph, graph.nodes, at, values);
  if (row) nodes.set(id, row);
}

function readEdge(graph: GraphBook, edge: JsonRecord, isDirected: boolean, at: number): void {
  const [source, target] = [idOf(edge['source'] ?? edge['node1_id']), idOf(edge['target'] ?? edge['node2_id'])];
  if (source === undefined || target === undefined) {
    skip(graph, 'edge-without-end', source ?? target ?? cellOf(edge['id']) ?? '', at);
    return;
  }
  const directed = typeof edge['directed'] === 'boolean' ? edge['directed'] : isDirected;
  const metadata = [...cellsOf(edge['metadata']), ...cellsOf(edge, EDGE_WORDS)];
  addRow(graph, graph.edges, at, [
    ['id', cellOf(edge['id'])],
    ['source', source],
    ['target', target],
    ['direction', directed ? 'directed' : 'undirected'],
    ['relation', cellOf(edge['relation'])],
    ['label', cellOf(edge['label'])],
    ...metadata.map(([key, value]) => [key === declared('direction') ? 'direction' : key, value] as const),
  ]);
}

function readHyperedge(graph: GraphBook, hyperedge: JsonRecord, at: number): void {
  const id = idOf(hyperedge['id']) ?? `hyperedge ${graph.coalitions.rows.length + 1}`;
  note(graph, 'hyperedges-as-coalitions', at);
  addRow(graph, graph.coalitions, at, [
    ['id', id],
    ['label', cellOf(hyperedge['label'])],
    ['relation', cellOf(hyperedge['relation'])],
    ...cellsOf(hyperedge['metadata']),
  ]);
  // One with a direction has two sides.
  const sides = [hyperedge['nodes'], hyperedge['source'], hyperedge['target']];
  const members = new Set(sides.flatMap((side) => (Array.isArray(side) ? side.map(idOf) : [])));
  for (const member of members) {
    if (member === undefined) skip(graph, 'edge-without-end', id, at);
    else
      addRow(graph, graph.memberships, at, [
        ['coalition', id],
        ['member', member],
      ]);
  }
}
