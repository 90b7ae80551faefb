/**
 * What a file holds, whatever its format: tables of text. Every reader of files ends here and every printer begins here,
 * so that there is one mapping between tables and a network.
 */
import type { ImportProblem } from './problem.ts';

/** The formats that are told apart. A plain table is one that nothing more is known of. */
export const FILE_FORMATS = [
  'own-csv',
  'table',
  'kumu',
  'kumu-json',
  'gephi',
  'gexf',
  'graphml',
  'json-graph',
  'cytoscape',
  'three-w',
  'iati',
  'murmurations',
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file as it is given, unread. */
export type GivenFile = { name: string; bytes: Uint8Array };

/** What each row of a sheet is. *activities*: who funds, passes on and carries out what where. */
export const SHEET_USES = [
  'members',
  'presences',
  'offers',
  'needs',
  'ties',
  'coalitions',
  'memberships',
  'activities',
  'ignored',
] as const;
export type SheetUse = (typeof SHEET_USES)[number];

export type SheetRow = {
  /** Where it stands, counted from 1: the row that a spreadsheet shows, the line of a text, the place in a list. */
  at: number;
  /** As many as the header has. Several values are parted by `|`. */
  cells: string[];
};

export type Sheet = {
  file: string;
  /** Of a workbook or of a part of a graph; null where the file is one table. */
  name: string | null;
  header: string[];
  rows: SheetRow[];
  /** What the format itself says that its rows are; null where only the columns can tell. */
  holds: SheetUse | null;
};

export type Book = {
  format: FileFormat;
  sheets: Sheet[];
  /** What was left aside or mended while reading. */
  problems: ImportProblem[];
};
