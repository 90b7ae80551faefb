/** Reads GEXF 1.1 to 1.3, as Gephi, Gephi Lite and NetworkX write it. */
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
import {
  type DeclaredColumn,
  declared,
  type GrowingRow,
  type GrowingSheet,
  placeOfColumn,
} from '../graph-book/growing-sheet.ts';
import { isListType, listOf } from './gexf-lists.ts';

type Column = DeclaredColumn & { isList: boolean };
/** A node or edge that is open. No row: it is left out. */
type Item = { sheet: GrowingSheet; row: GrowingRow | null; id: string };

type Gexf = {
  graph: GraphBook;
  columns: { nodes: Map<string, Column>; edges: Map<string, Column> };
  /** What edges are that do not say it themselves. */
  edgeType: string;
  /** For what the attributes that are being declared are. */
  declares: 'nodes' | 'edges';
  declaring: Column | null;
  isDefault: boolean;
  open: Item[];
};

/**
 * Nodes become members, edges become ties, each with its attributes as columns; rows are told by their line.
 * Colours, sizes and positions are left aside and noted. Times of nodes and edges become `start` and `end`; of values that
 * change in time the last one is taken. A node that lies in another one has it as its `parent`.
 * @param text decoded; a file that is no GEXF has no nodes, which is the problem that comes back.
 */
export function readGexf(text: string, file: string, limits: GraphLimits): Reading {
  const gexf: Gexf = {
    graph: startGraph('gexf', file, limits),
    columns: { nodes: new Map(), edges: new Map() },
    edgeType: 'undirected',
    declares: 'nodes',
    declaring: null,
    isDefault: false,
    open: [],
  };
  const problem = readXml(text, limits.xmlDepth, {
    open: (element) => OPENED.get(element.name)?.(gexf, element),
    text: (words) => {
      if (gexf.isDefault && gexf.declaring) readDefault(gexf, gexf.declaring, words);
    },
    close: (name) => close(gexf, name),
    goesOn: () => gexf.graph.stopped === null,
  });
  if (problem) stop(gexf.graph, problem.problem, problem.value, problem.line);
  return finishGraph(gexf.graph, gexf.columns);
}

const LOOKS = ['color', 'position', 'size', 'shape', 'thickness'];

const OPENED: ReadonlyMap<string, (gexf: Gexf, element: XmlElement) => void> = new Map([
  ['graph', openGraph],
  ['attributes', openAttributes],
  ['attribute', declareColumn],
  ['default', openDefault],
  ['node', openNode],
  ['edge', openEdge],
  ['attvalue', readValue],
  ['spell', readSpell],
  ['parent', readParent],
  ...LOOKS.map((name) => [name, noteLook] as const),
]);

function close(gexf: Gexf, name: string): void {
  if (name === 'node' || name === 'edge') gexf.open.pop();
  if (name === 'attribute') gexf.declaring = null;
  if (name === 'default') gexf.isDefault = false;
}

function openGraph(gexf: Gexf, { attributes, line }: XmlElement): void {
  gexf.edgeType = attributes.get('defaultedgetype') ?? gexf.edgeType;
  if (attributes.get('mode') === 'dynamic') note(gexf.graph, 'time-left-aside', line);
}

function openAttributes(gexf: Gexf, { attributes }: XmlElement): void {
  gexf.declares = attributes.get('class') === 'edge' ? 'edges' : 'nodes';
}

function openDefault(gexf: Gexf): void {
  gexf.isDefault = true;
}

function noteLook({ graph }: Gexf, { line }: XmlElement): void {
  note(graph, 'looks-left-aside', line);
}

function readDefault({ graph }: Gexf, column: Column, words: string): void {
  column.fallback = column.isList ? listOf(words).join('|') : words;
  checkCell(graph, words, null, column.title);
}

function declareColumn(gexf: Gexf, { attributes, line }: XmlElement): void {
  const id = attributes.get('id');
  if (id === undefined) return;
  const column = { title: attributes.get('title') ?? id, fallback: '', isList: isListType(attributes.get('type')) };
  gexf.columns[gexf.declares].set(declared(id), column);
  placeColumn(gexf.graph, gexf.graph[gexf.declares], declared(id), line);
  gexf.declaring = column;
}

function openNode(gexf: Gexf, { attributes, line }: XmlElement): void {
  const { graph } = gexf;
  const id = attributes.get('id');
  const parent = gexf.open.at(-1)?.id;
  if (parent !== undefined) note(graph, 'nested-nodes', line);
  if (id === undefined) skip(graph, 'node-without-id', attributes.get('label') ?? '', line);
  const values = [
    ['id', id],
    ['label', attributes.get('label')],
    ['parent', attributes.get('pid') ?? parent],
    ['start', attributes.get('start') ?? attributes.get('timestamp')],
    ['end', attributes.get('end')],
  ] as const;
  const row = id === undefined ? null : addRow(graph, graph.nodes, line, values);
  gexf.open.push({ sheet: graph.nodes, row, id: id ?? '' });
}

function openEdge(gexf: Gexf, { attributes, line }: XmlElement): void {
  const { graph } = gexf;
  const [source, target] = [attributes.get('source'), attributes.get('target')];
  const isWhole = source !== undefined && target !== undefined;
  if (!isWhole) skip(graph, 'edge-without-end', source ?? target ?? attributes.get('id') ?? '', line);
  const values = [
    ['id', attributes.get('id')],
    ['source', source],
    ['target', target],
    ['direction', attributes.get('type') ?? gexf.edgeType],
    ['kind', attributes.get('kind')],
    ['label', attributes.get('label')],
    ['weight', attributes.get('weight')],
    ['start', attributes.get('start') ?? attributes.get('timestamp')],
    ['end', attributes.get('end')],
  ] as const;
  const row = isWhole ? addRow(graph, graph.edges, line, values) : null;
  gexf.open.push({ sheet: graph.edges, row, id: '' });
}

function readValue(gexf: Gexf, { attributes, line }: XmlElement): void {
  // Version 1.0 calls it id.
  const key = declared(attributes.get('for') ?? attributes.get('id') ?? '');
  const value = attributes.get('value');
  if (attributes.has('start') || attributes.has('end') || attributes.has('timestamp'))
    note(gexf.graph, 'time-left-aside', line);
  if (value !== undefined) checkCell(gexf.graph, value, line, key);
  const item = gexf.open.at(-1);
  const column = gexf.columns[item?.sheet === gexf.graph.edges ? 'edges' : 'nodes'].get(key);
  fill(gexf, [[key, column?.isList && value !== undefined ? listOf(value).join('|') : value]]);
}

/** When it is there, in several stretches: from the first start to the last end. */
function readSpell(gexf: Gexf, { attributes, line }: XmlElement): void {
  note(gexf.graph, 'time-left-aside', line);
  const item = gexf.open.at(-1);
  const isFirst = item?.row?.cells[placeOfColumn(item.sheet, 'start')] === undefined;
  const start = attributes.get('start') ?? attributes.get('timestamp');
  fill(gexf, [
    ['start', isFirst ? start : undefined],
    ['end', attributes.get('end')],
  ]);
}

function readParent(gexf: Gexf, { attributes }: XmlElement): void {
  fill(gexf, [['parent', attributes.get('for')]]);
}

function fill({ graph, open }: Gexf, values: readonly (readonly [string, string | undefined])[]): void {
  const item = open.at(-1);
  if (item?.row) fillRow(graph, item.sheet, item.row, values);
}
