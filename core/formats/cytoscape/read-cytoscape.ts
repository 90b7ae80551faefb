/** Reads JSON of Cytoscape and Cytoscape.js. */
import {
  addRow,
  finishGraph,
  type GraphBook,
  type GraphLimits,
  note,
  type Reading,
  skip,
  startGraph,
  stop,
} from '../graph-book/graph-book.ts';
import { cellOf, cellsOf, idOf, isRecord, type JsonRecord, readJson, recordsOf } from '../graph-book/json-cells.ts';

const NODE_FRAME = ['id', 'label', 'parent'];
const EDGE_FRAME = ['id', 'source', 'target', 'label', 'weight'];

/**
 * The data of nodes and edges becomes members and ties; rows are told by their place in the lists of the file. Edges say
 * nothing of a direction, for in Cytoscape that is a matter of looks, which are left aside.
 * @param text with `elements` by group, or as one list where each says its group or has a source.
 */
export function readCytoscape(text: string, file: string, limits: GraphLimits): Reading {
  const graph = startGraph('cytoscape', file, limits);
  const json = readJson(text, limits);
  if (!json.ok) stop(graph, json.problem, json.value, json.line);
  else {
    const { nodes, edges } = groupsOf(isRecord(json.value) ? json.value['elements'] : json.value);
    for (const [index, node] of nodes.entries()) readNode(graph, node ?? {}, index + 1);
    for (const [index, edge] of edges.entries()) readEdge(graph, edge ?? {}, index + 1);
  }
  return finishGraph(graph);
}

function groupsOf(elements: unknown): Record<'nodes' | 'edges', (JsonRecord | null)[]> {
  if (isRecord(elements)) return { nodes: recordsOf(elements['nodes']), edges: recordsOf(elements['edges']) };
  const all = recordsOf(elements);
  return { nodes: all.filter((element) => !isEdge(element)), edges: all.filter(isEdge) };
}

function isEdge(element: JsonRecord | null): boolean {
  return element?.['group'] === 'edges' || (element?.['group'] === undefined && 'source' in dataOf(element));
}

function dataOf(element: JsonRecord | null): JsonRecord {
  return isRecord(element?.['data']) ? element['data'] : {};
}

function readNode(graph: GraphBook, node: JsonRecord, at: number): void {
  const data = dataOf(node);
  const id = idOf(data['id']);
  if (id === undefined) {
    skip(graph, 'node-without-id', cellOf(data['label']) ?? '', at);
    return;
  }
  if (isRecord(node['position'])) note(graph, 'looks-left-aside', at);
  if (idOf(data['parent']) !== undefined) note(graph, 'nested-nodes', at);
  addRow(graph, graph.nodes, at, [
    ['id', id],
    ['label', cellOf(data['label'])],
    ['parent', idOf(data['parent'])],
    ...cellsOf(data, NODE_FRAME),
  ]);
}

function readEdge(graph: GraphBook, edge: JsonRecord, at: number): void {
  const data = dataOf(edge);
  const [source, target] = [idOf(data['source']), idOf(data['target'])];
  if (source === undefined || target === undefined) {
    skip(graph, 'edge-without-end', source ?? target ?? cellOf(data['id']) ?? '', at);
    return;
  }
  addRow(graph, graph.edges, at, [
    ['id', idOf(data['id'])],
    ['source', source],
    ['target', target],
    ['label', cellOf(data['label'])],
    ['weight', cellOf(data['weight'])],
    ...cellsOf(data, EDGE_FRAME),
  ]);
}
