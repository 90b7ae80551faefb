/** Reads GraphML, as yEd, NetworkX, igraph, Gephi and prefuse write it. */
import { readXml, type XmlElement } from '../../files/xml.ts';
import {
  addRow,
  checkCell,
  fillRow,
  finishGraph,
  type GraphBook,
  type GraphLimits,
  note,
  placeColumn,
  type Reading,
  skip,
  startGraph,
  stop,
} from '../graph-book/graph-book.ts';
import { type DeclaredColumn, declared, type GrowingRow, type GrowingSheet } from '../graph-book/growing-sheet.ts';

const CLASSES = ['node', 'edge', 'hyperedge'] as const;
type Class = (typeof CLASSES)[number];
type Columns = Record<Class, Map<string, DeclaredColumn>>;

/** What is open: a node, an edge, one between many, or a graph, which has edges of one sort and no row. */
type Item = { class: Class | 'graph'; row: GrowingRow | null; id: string; edgesAre: string };

type Graphml = {
  graph: GraphBook;
  columns: Columns;
  open: Item[];
  /** The columns that are being declared, and what holds where a node says nothing. */
  declaring: DeclaredColumn[];
  isDefault: boolean;
  /** The key of the value that is being read, what it says so far, and what drawing programs wrote into it. */
  key: string | null;
  words: string;
  drawn: string[];
};

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

function readWords(graphml: Graphml, words: string): void {
  const within = graphml.drawn.at(-1);
  if (graphml.isDefault) for (const column of graphml.declaring) readDefault(graphml, column, words);
  if (graphml.key === null) return;
  if (within === undefined) graphml.words += words;
  else if (within === 'NodeLabel' || within === 'EdgeLabel') readLabel(graphml, words.trim());
}

function readDefault({ graph }: Graphml, column: DeclaredColumn, words: string): void {
  column.fallback = words;
  checkCell(graph, words, null, column.title);
}

function readLabel(graphml: Graphml, label: string): void {
  if (label !== '') fill(graphml, [['label', label]]);
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

function declareColumns({ graph, columns, declaring }: Graphml, { attributes, line }: XmlElement): void {
  const id = attributes.get('id');
  const of = attributes.get('for') ?? 'all';
  // What only a drawing program understands has no name.
  const title = attributes.get('attr.name') ?? (attributes.has('yfiles.type') ? undefined : id);
  if (id === undefined || title === undefined) return;
  for (const each of CLASSES.filter((one) => of === one || of === 'all')) {
    const column = { title, fallback: '' };
    columns[each].set(declared(id), column);
    if (!isDirection(each, column)) placeColumn(graph, sheetOf(graph, each), declared(id), line);
    declaring.push(column);
  }
}

function openDefault(graphml: Graphml): void {
  graphml.isDefault = true;
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

function openData(graphml: Graphml, { attributes }: XmlElement): void {
  graphml.key = declared(attributes.get('key') ?? '');
  graphml.words = '';
}

function closeData(graphml: Graphml): void {
  const { key, words, open, columns } = graphml;
  graphml.key = null;
  const within = open.at(-1)?.class ?? 'graph';
  if (key === null || within === 'graph') return;
  const column = columns[within].get(key);
  // What was drawn leaves blanks between its tags.
  if (column === undefined && words.trim() === '') return;
  fill(graphml, [[isDirection(within, column) ? 'direction' : key, words]]);
}

/** Says of an edge what GraphML has no word for, as `mutual`. */
function isDirection(of: Class, column: DeclaredColumn | undefined): boolean {
  return of === 'edge' && column?.title === 'direction';
}

function sheetOf(graph: GraphBook, of: Class): GrowingSheet {
  return { node: graph.nodes, edge: graph.edges, hyperedge: graph.coalitions }[of];
}

function fill({ graph, open }: Graphml, values: readonly (readonly [string, string])[]): void {
  const item = open.at(-1);
  if (item?.row && item.class !== 'graph') fillRow(graph, sheetOf(graph, item.class), item.row, values);
}
