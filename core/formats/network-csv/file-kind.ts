/** A kind of file: its columns, and how a row becomes a record and a record becomes a row. */
import { emptyStoredNetwork, type StoredNetwork } from '../../stored-network.ts';
import { type Csv, printCsv } from '../csv.ts';
import type { FileProblem } from './file-problem.ts';
import type { Identity, KnownIds, NamedList } from './known-ids.ts';
import { type CellValue, cellOf, note, printCellValue, type Row, type Table } from './row.ts';

type Definition<Column extends string, Stored> = {
  file: string;
  /** In the order in which they are printed. */
  columns: readonly Column[];
  /** The columns that a file must have. */
  needed: readonly NoInfer<Column>[];
  /** Each a set of columns in all of which no two rows may agree. */
  unique: readonly (readonly NoInfer<Column>[])[];
  /** By what other files refer to these records, and in which columns that stands. */
  named?: { list: NamedList; id: NoInfer<Column>; name?: NoInfer<Column> };
  /** The column that gets a new id where a file leaves it empty. */
  givenId?: NoInfer<Column>;
  records: (network: StoredNetwork) => Stored[];
  read: (row: Row<NoInfer<Column>>) => NoInfer<Stored>;
  print: (record: NoInfer<Stored>) => Record<NoInfer<Column>, CellValue>;
};

/** A kind of file without its record type, so that all kinds fit in one list. */
export type FileKind = {
  file: string;
  columns: readonly string[];
  needed: readonly string[];
  named: { list: NamedList; id: string; name?: string } | null;
  givenId: string | null;
  /** Those of the network's records that cells can refer to. */
  identitiesIn: (network: Partial<StoredNetwork>) => Identity[];
  /** Adds the records of a file, whose columns are this kind's, to a network; writes down what is wrong. */
  readInto: (network: StoredNetwork, csv: Csv, known: KnownIds, problems: FileProblem[]) => void;
  /** The network's records as cells under the columns of this kind. */
  cellsOf: (network: Partial<StoredNetwork>) => string[][];
  /** The file for the network's records, or null where it has none of them. */
  print: (network: StoredNetwork) => string | null;
};

export function fileKind<const Column extends string, Stored>(definition: Definition<Column, Stored>): FileKind {
  const { file, columns, needed, named = null, givenId = null, records } = definition;
  const cellsOf = (network: Partial<StoredNetwork>) =>
    records({ ...emptyStoredNetwork(), ...network }).map((record) => printedCells(definition, record, columns));
  return {
    file,
    columns,
    needed,
    named,
    givenId,
    identitiesIn(network) {
      if (named === null) return [];
      return records({ ...emptyStoredNetwork(), ...network }).map((record) => {
        const cells = definition.print(record);
        return { id: printCellValue(cells[named.id]), name: named.name ? printCellValue(cells[named.name]) : null };
      });
    },
    readInto(network, csv, known, problems) {
      const places = new Map(csv.header.map((column, place) => [column, place]));
      const placeOf = (column: Column) => places.get(column) ?? -1;
      readRows(definition, csv, { file, placeOf, known, problems }, records(network));
    },
    cellsOf,
    print(network) {
      const rows = cellsOf(network);
      return rows.length === 0 ? null : printCsv(columns, rows);
    },
  };
}

function readRows<C extends string, Stored>(
  definition: Definition<C, Stored>,
  csv: Csv,
  table: Table<C>,
  records: Stored[],
): void {
  const seen = new Set<string>();
  for (const { line, cells } of csv.rows) {
    const row = { table, line, cells };
    const problemCount = table.problems.length;
    const record = definition.read(row);
    if (table.problems.length > problemCount) continue;
    for (const columns of definition.unique) {
      const key = JSON.stringify([columns, printedCells(definition, record, columns)]);
      if (seen.has(key)) noteDuplicate(row, columns);
      seen.add(key);
    }
    records.push(record);
  }
}

/** Whether rows repeat each other is judged by what they mean, not by how they are written. */
function printedCells<C extends string, Stored>(
  definition: Definition<C, Stored>,
  record: Stored,
  columns: readonly C[],
): string[] {
  const cells = definition.print(record);
  return columns.map((column) => printCellValue(cells[column]));
}

function noteDuplicate<C extends string>(row: Row<C>, columns: readonly C[]): void {
  const [column = null, ...others] = columns;
  const value = columns.map((one) => cellOf(row, one)).join('|');
  note(row, others.length === 0 ? column : null, 'duplicate', value);
}
