/** A graph on its way into a book: nodes become members, edges become ties, edges between many become coalitions. */
import type { Limits } from '../../files/limits.ts';
import type { Book, FileFormat } from '../../import/book.ts';
import type { ImportProblem, ImportProblemCode } from '../../import/problem.ts';
import {
  type DeclaredColumn,
  type GrowingRow,
  type GrowingSheet,
  growingSheet,
  grownSheet,
  placeOfColumn,
} from './growing-sheet.ts';

/** How much a graph may hold. */
export type GraphLimits = Pick<Limits, 'rows' | 'columns' | 'cell' | 'xmlDepth' | 'jsonDepth'>;

export type GraphBook = {
  format: FileFormat;
  file: string;
  limits: GraphLimits;
  nodes: GrowingSheet;
  edges: GrowingSheet;
  coalitions: GrowingSheet;
  memberships: GrowingSheet;
  problems: ImportProblem[];
  /** Why nothing of the file can be read; from then on nothing is added. */
  stopped: ImportProblem | null;
  /** What was noted of the whole file, each once. */
  noted: Map<ImportProblemCode, { row: number | null; count: number }>;
};

export type Reading = { ok: true; book: Book } | { ok: false; problems: ImportProblem[] };
export type Values = Iterable<readonly [string, string | undefined]>;

const NODE_WORDS = ['id', 'label', 'type', 'parent', 'start', 'end'];
const EDGE_WORDS = [
  'id',
  'source',
  'target',
  'from',
  'to',
  'direction',
  'kind',
  'relation',
  'type',
  'label',
  'weight',
  'start',
  'end',
];

/** An empty book. `words` are what this format calls its sheets of nodes and of edges. */
export function startGraph(
  format: FileFormat,
  file: string,
  limits: GraphLimits,
  words: { nodes: string; edges: string } = { nodes: 'nodes', edges: 'edges' },
): GraphBook {
  return {
    format,
    file,
    limits,
    nodes: growingSheet(words.nodes, 'members', NODE_WORDS),
    edges: growingSheet(words.edges, 'ties', EDGE_WORDS),
    coalitions: growingSheet('coalitions', 'coalitions', ['id', 'label', 'relation']),
    memberships: growingSheet('memberships', 'memberships', ['coalition', 'member']),
    problems: [],
    stopped: null,
    noted: new Map(),
  };
}

/** Adds a row to one of the sheets; null where it is one too many for the limits. */
export function addRow(graph: GraphBook, sheet: GrowingSheet, at: number, values: Values): GrowingRow | null {
  if (sheet.rows.length >= graph.limits.rows) stop(graph, 'too-many-rows', String(graph.limits.rows), at);
  if (graph.stopped) return null;
  const row: GrowingRow = { at, cells: [] };
  sheet.rows.push(row);
  fillRow(graph, sheet, row, values);
  return row;
}

/** Puts values into a row, without the signs that mean nothing in a text. What is undefined says nothing. */
export function fillRow(graph: GraphBook, sheet: GrowingSheet, row: GrowingRow, values: Values): void {
  for (const [key, value] of values) {
    if (value === undefined) continue;
    checkCell(graph, value, row.at, key);
    if (graph.stopped) return;
    row.cells[placeColumn(graph, sheet, key, row.at)] = cleaned(value);
  }
}

/** Where a column stands, which is found or added; one too many for the limits stops the file. */
export function placeColumn(graph: GraphBook, sheet: GrowingSheet, key: string, at: number): number {
  const { columns } = graph.limits;
  if (sheet.places.size > columns + EDGE_WORDS.length) stop(graph, 'too-many-columns', String(columns), at);
  return placeOfColumn(sheet, key);
}

/** Stops the file where a value is too long for a cell. */
export function checkCell(graph: GraphBook, value: string, at: number | null, key: string): void {
  const { cell } = graph.limits;
  if (value.length > cell) stop(graph, 'cell-too-long', String(cell), at, key);
}

/** Leaves one thing of the file out, and says so where it stands. */
export function skip(graph: GraphBook, problem: ImportProblemCode, value: string, row: number): void {
  if (graph.problems.length >= graph.limits.rows) stop(graph, 'too-many-rows', String(graph.limits.rows), row);
  graph.problems.push(problemAt(graph, 'skips', problem, value, row));
}

/** Notes something of the whole file, once, with how often it was met and where first. */
export function note(graph: GraphBook, problem: ImportProblemCode, row: number | null): void {
  const noted = graph.noted.get(problem);
  graph.noted.set(problem, { row: noted ? noted.row : row, count: (noted?.count ?? 0) + 1 });
}

/** Gives the whole file up; the first reason is the one that is told. */
export function stop(
  graph: GraphBook,
  problem: ImportProblemCode,
  value: string,
  row: number | null,
  column: string | null = null,
): void {
  graph.stopped ??= problemAt(graph, 'stops', problem, value, row, column);
}

/** The book, or why there is none. A graph without a node is none. */
export function finishGraph(
  graph: GraphBook,
  columns: { [Of in 'nodes' | 'edges' | 'coalitions']?: ReadonlyMap<string, DeclaredColumn> } = {},
): Reading {
  if (graph.nodes.rows.length === 0) stop(graph, 'no-nodes', '', null);
  if (graph.stopped) return { ok: false, problems: [graph.stopped] };
  const noted = [...graph.noted].map(([problem, { row, count }]) =>
    problemAt(graph, 'notes', problem, String(count), row),
  );
  const sheets = [grownSheet(graph.nodes, graph.file, columns.nodes)];
  if (graph.edges.rows.length > 0) sheets.push(grownSheet(graph.edges, graph.file, columns.edges));
  if (graph.coalitions.rows.length > 0) {
    sheets.push(grownSheet(graph.coalitions, graph.file, columns.coalitions));
  }
  if (graph.memberships.rows.length > 0) {
    sheets.push(grownSheet(graph.memberships, graph.file));
  }
  return { ok: true, book: { format: graph.format, sheets, problems: [...noted, ...graph.problems] } };
}

function problemAt(
  { file }: GraphBook,
  weight: ImportProblem['weight'],
  problem: ImportProblemCode,
  value: string,
  row: number | null,
  column: string | null = null,
): ImportProblem {
  const word = column?.replace(/^@/, '').slice(0, 100) ?? null;
  return { place: { file, sheet: null, row, column: word }, weight, problem, value: value.slice(0, 100) };
}

function cleaned(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').toWellFormed();
}
