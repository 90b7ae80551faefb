/** Where the reading of a GraphML file has come to. */
import { fillRow, type GraphBook } from '../graph-book/graph-book.ts';
import type { DeclaredColumn, GrowingRow, GrowingSheet } from '../graph-book/growing-sheet.ts';

export const CLASSES = ['node', 'edge', 'hyperedge'] as const;
export type Class = (typeof CLASSES)[number];
type Columns = Record<Class, Map<string, DeclaredColumn>>;

/** What is open: a node, an edge, one between many, or a graph, which has edges of one sort and no row. */
type Item = { class: Class | 'graph'; row: GrowingRow | null; id: string; edgesAre: string };

export type Graphml = {
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

/** Whether a column says of an edge what GraphML has no word for, as `mutual`. */
export function isDirection(of: Class, column: DeclaredColumn | undefined): boolean {
  return of === 'edge' && column?.title === 'direction';
}

export function sheetOf(graph: GraphBook, of: Class): GrowingSheet {
  return { node: graph.nodes, edge: graph.edges, hyperedge: graph.coalitions }[of];
}

/** Puts values into what is open. */
export function fill({ graph, open }: Graphml, values: readonly (readonly [string, string])[]): void {
  const item = open.at(-1);
  if (item?.row && item.class !== 'graph') fillRow(graph, sheetOf(graph, item.class), item.row, values);
}
