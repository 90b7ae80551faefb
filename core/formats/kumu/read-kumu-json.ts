/** Reads what Kumu exports as JSON: blueprints, and full backups of a project. */
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

/** Words that Kumu itself reads, however they are spelt, and what backups call them. */
const ELEMENT_WORDS = new Map([
  ['label', 'label'],
  ['type', 'type'],
  ['element type', 'type'],
]);
const CONNECTION_WORDS = new Map([
  ['label', 'label'],
  ['type', 'type'],
  ['connection type', 'type'],
]);
/** What stands beside the fields: what it is called in the file, and where a connection leads. */
const ELEMENT_FRAME = ['id', '_id'];
const CONNECTION_FRAME = [...ELEMENT_FRAME, 'from', 'to', 'direction', 'delayed', 'reversed'];

/**
 * Elements become members, connections ties, fields columns; rows are told by their place in the lists of the file. Ends of
 * a connection are ids or labels, as the file has them. Maps, views and loops are left aside and noted.
 */
export function readKumuJson(text: string, file: string, limits: GraphLimits): Reading {
  const graph = startGraph('kumu-json', file, limits, { nodes: 'elements', edges: 'connections' });
  const json = readJson(text, limits);
  if (!json.ok) stop(graph, json.problem, json.value, json.line);
  else if (isRecord(json.value)) {
    for (const [index, element] of recordsOf(json.value['elements']).entries()) {
      readElement(graph, element ?? {}, index + 1);
    }
    for (const [index, connection] of recordsOf(json.value['connections']).entries()) {
      readConnection(graph, connection ?? {}, index + 1);
    }
    for (const aside of ['loops', 'maps', 'perspectives']) {
      if (recordsOf(json.value[aside]).length > 0) note(graph, 'looks-left-aside', null);
    }
  }
  return finishGraph(graph);
}

function readElement(graph: GraphBook, element: JsonRecord, at: number): void {
  const frame = frameOf(element);
  const id = idOf(frame.get('_id')) ?? idOf(frame.get('id'));
  const fields = fieldsOf(element, ELEMENT_WORDS, ELEMENT_FRAME);
  const label = fields.find(([key]) => key === 'label')?.[1];
  if (id === undefined && !label) {
    skip(graph, 'node-without-id', '', at);
    return;
  }
  addRow(graph, graph.nodes, at, [['id', id], ...fields]);
}

function readConnection(graph: GraphBook, connection: JsonRecord, at: number): void {
  const frame = frameOf(connection);
  const ends = [idOf(frame.get('from')), idOf(frame.get('to'))];
  // A backup turns an arrow round without exchanging its ends.
  const [from, to] = frame.get('reversed') === true ? ends.toReversed() : ends;
  if (from === undefined || to === undefined) {
    skip(graph, 'edge-without-end', from ?? to ?? '', at);
    return;
  }
  addRow(graph, graph.edges, at, [
    ['id', idOf(frame.get('_id')) ?? idOf(frame.get('id'))],
    ['from', from],
    ['to', to],
    ['direction', cellOf(frame.get('direction'))?.toLowerCase()],
    ...fieldsOf(connection, CONNECTION_WORDS, CONNECTION_FRAME),
  ]);
}

function frameOf(record: JsonRecord): Map<string, unknown> {
  return new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
}

/** A backup has its fields inside, a blueprint beside the frame. */
function fieldsOf(
  record: JsonRecord,
  words: ReadonlyMap<string, string>,
  frame: readonly string[],
): [string, string | undefined][] {
  const inside = record['attributes'];
  const isFrame = (key: string) => frame.includes(key.toLowerCase());
  const cells = isRecord(inside) ? cellsOf(inside) : cellsOf(record, Object.keys(record).filter(isFrame));
  const told = new Set<string>();
  return cells.map(([key, value]) => {
    const word = words.get(key.slice(1).toLowerCase());
    if (word === undefined || told.has(word)) return [key, value];
    told.add(word);
    return [word, value];
  });
}
