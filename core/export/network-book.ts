/** What is taken away of a network: the tables from which every file is made. */
import { COALITIONS, MEMBERSHIPS } from '../formats/network-csv/coalition-kinds.ts';
import type { FileKind } from '../formats/network-csv/file-kind.ts';
import { MEMBERS, NEEDS, OFFERS, PRESENCES } from '../formats/network-csv/member-kinds.ts';
import { SOURCES } from '../formats/network-csv/source-kinds.ts';
import { TIES } from '../formats/network-csv/tie-kind.ts';
import type { Book, Sheet, SheetUse } from '../import/book.ts';
import type { Network } from '../network.ts';
import { asStored, type Seen } from './as-stored.ts';
import { partOf } from './part-of.ts';

const SHEETS: readonly { kind: FileKind; holds: SheetUse }[] = [
  { kind: MEMBERS, holds: 'members' },
  { kind: PRESENCES, holds: 'presences' },
  { kind: OFFERS, holds: 'offers' },
  { kind: NEEDS, holds: 'needs' },
  { kind: TIES, holds: 'ties' },
  { kind: COALITIONS, holds: 'coalitions' },
  { kind: MEMBERSHIPS, holds: 'memberships' },
  { kind: SOURCES, holds: 'ignored' },
];

/**
 * Tables in the columns of our own files, without the levels: those who bring them anywhere decide anew who sees what.
 * @param network as whoever takes it away sees it; nothing else can come into the tables.
 * @param only ids of the members that are wanted; without it, all of them.
 * @returns a sheet for every kind that has records, and always that of members, in the network's order.
 */
export function networkBook(network: Pick<Network, keyof Seen>, only?: ReadonlySet<string>): Book {
  const lists = asStored(partOf(network, only));
  const sheets = SHEETS.map(({ kind, holds }) => sheetOf(kind, holds, kind.cellsOf(lists)));
  return {
    format: 'own-csv',
    sheets: sheets.filter(({ rows, holds }) => rows.length > 0 || holds === 'members'),
    problems: [],
  };
}

function sheetOf({ file, columns }: FileKind, holds: SheetUse, rows: string[][]): Sheet {
  const places = [...columns.keys()].filter((place) => !/visibility$/.test(columns[place] ?? ''));
  const pick = (cells: readonly string[]) => places.map((place) => cells[place] ?? '');
  // The first row of a file holds the names of its columns.
  return {
    file,
    name: null,
    header: pick(columns),
    rows: rows.map((cells, place) => ({ at: place + 2, cells: pick(cells) })),
    holds,
  };
}
