/**
 * Our own set of CSV files: one file per kind of record, with the columns of the schema. It holds all that a network
 * holds, so the other formats map into it.
 */
import { emptyStoredNetwork, type StoredNetwork } from '../stored-network.ts';
import { type Csv, parseCsv } from './csv.ts';
import { ALERTS, HELPLINES } from './network-csv/alert-kinds.ts';
import { CASE_MEMBERS, CASES } from './network-csv/case-kinds.ts';
import { COALITIONS, MEMBERSHIPS } from './network-csv/coalition-kinds.ts';
import { AFFILIATIONS, EXCHANGES, LESSONS, OTHER_NETWORKS } from './network-csv/exchange-kinds.ts';
import type { FileKind } from './network-csv/file-kind.ts';
import type { FileProblem } from './network-csv/file-problem.ts';
import { type KnownIds, learnIdentities, noKnownIds } from './network-csv/known-ids.ts';
import { MEMBERS, NEEDS, OFFERS, PRESENCES } from './network-csv/member-kinds.ts';
import { MESSAGE_VOICES, MESSAGES } from './network-csv/message-kinds.ts';
import { CONTEXTS, SOURCES } from './network-csv/source-kinds.ts';
import { TIES } from './network-csv/tie-kind.ts';
import {
  AREAS,
  CAPACITIES,
  COUNTRIES,
  PLAY_CAPACITIES,
  PLAYS,
  THREAT_NEEDS,
  THREAT_PLAYS,
  THREATS,
} from './network-csv/word-kinds.ts';

/** Every kind of file. A new kind is a new line here, and its definition beside the others. */
export const FILE_KINDS: readonly FileKind[] = [
  CAPACITIES,
  THREATS,
  THREAT_NEEDS,
  PLAYS,
  PLAY_CAPACITIES,
  THREAT_PLAYS,
  AREAS,
  COUNTRIES,
  SOURCES,
  CONTEXTS,
  MEMBERS,
  PRESENCES,
  OFFERS,
  NEEDS,
  TIES,
  COALITIONS,
  MEMBERSHIPS,
  CASES,
  CASE_MEMBERS,
  ALERTS,
  HELPLINES,
  OTHER_NETWORKS,
  AFFILIATIONS,
  MESSAGES,
  MESSAGE_VOICES,
  EXCHANGES,
  LESSONS,
];

/** A file that has the columns of its kind. */
type Table = { kind: FileKind; csv: Csv };

export type NetworkFilesVerdict = { ok: true; network: StoredNetwork } | { ok: false; problems: FileProblem[] };

/**
 * Reads the records of a set of files, all of them or none.
 * @param files the text of each file by its name; any subset of the kinds, in any order.
 * @param newId gives an id to records that come without one, as members and cases may.
 * @param known what the files may refer to beyond themselves, such as the words that a deployment starts with.
 * @returns only what the files hold, not what was known before; or every problem found in any of them.
 *   What a file leaves empty is private; ties have their smaller id as `a`.
 */
export function readNetworkFiles(
  files: Record<string, string>,
  newId: () => string,
  known: Partial<StoredNetwork> = {},
): NetworkFilesVerdict {
  const problems: FileProblem[] = [];
  const network = emptyStoredNetwork();
  const knownIds = knownIdsOf(known);
  const tables: Table[] = [];
  for (const [file, text] of Object.entries(files)) {
    const kind = FILE_KINDS.find((one) => one.file === file);
    const csv = kind ? readTable(kind, text, problems) : null;
    if (!kind) problems.push({ file, line: 1, column: null, problem: 'unknown-file', value: file });
    else if (csv) tables.push({ kind, csv: withIds(kind, csv, newId) });
    else if (kind.named) knownIds[kind.named.list].isComplete = false;
  }
  // Files refer to each other in both directions, so all ids are learnt before the first row is read.
  for (const table of tables) learnTable(knownIds, table);
  for (const { kind, csv } of tables) kind.readInto(network, csv, knownIds, problems);
  return problems.length === 0 ? { ok: true, network } : { ok: false, problems };
}

/** Writes a network as files that `readNetworkFiles` reads back unchanged; kinds without records give no file. */
export function printNetworkFiles(network: StoredNetwork): Record<string, string> {
  const files: Record<string, string> = {};
  for (const kind of FILE_KINDS) {
    const text = kind.print(network);
    if (text !== null) files[kind.file] = text;
  }
  return files;
}

/** A file's rows under the columns of its kind, or null where not even that can be told. */
function readTable(kind: FileKind, text: string, problems: FileProblem[]): Csv | null {
  const { file } = kind;
  const parsed = parseCsv(text);
  if (!parsed.ok) {
    for (const problem of parsed.problems) problems.push({ file, column: null, value: '', ...problem });
    return null;
  }
  const csv = withoutEmptyEdges(parsed);
  const wrong = headerProblems(kind, csv.header);
  for (const problem of wrong) problems.push(problem);
  return wrong.length === 0 ? csv : null;
}

/** Spreadsheets like to add rows and columns of nothing; header words may be written in any case. */
function withoutEmptyEdges({ header, rows }: Csv): Csv {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const names = header.map((name) => name.trim().toLowerCase());
  const width = names.findLastIndex(
    (name, place) => name !== '' || filled.some((row) => row.cells[place]?.trim() !== ''),
  );
  return { header: names.slice(0, width + 1), rows: filled };
}

function headerProblems({ file, columns, needed }: FileKind, header: string[]): FileProblem[] {
  const at = { file, line: 1 };
  return [
    ...header
      .filter((column) => !columns.includes(column))
      .map((column) => ({ ...at, column, problem: 'unknown-column' as const, value: column })),
    ...header
      .filter((column, place) => columns.includes(column) && header.indexOf(column) < place)
      .map((column) => ({ ...at, column, problem: 'repeated-column' as const, value: column })),
    ...needed
      .filter((column) => !header.includes(column))
      .map((column) => ({ ...at, column, problem: 'missing-column' as const, value: '' })),
  ];
}

/** The table with an id in every row, where its kind allows files without. */
function withIds(kind: FileKind, csv: Csv, newId: () => string): Csv {
  if (kind.givenId === null) return csv;
  const header = csv.header.includes(kind.givenId) ? csv.header : [...csv.header, kind.givenId];
  const place = header.indexOf(kind.givenId);
  const rows = csv.rows.map((row) => {
    if ((row.cells[place] ?? '').trim() !== '') return row;
    return { ...row, cells: header.map((_, at) => (at === place ? newId() : (row.cells[at] ?? ''))) };
  });
  return { header, rows };
}

function knownIdsOf(known: Partial<StoredNetwork>): KnownIds {
  const knownIds = noKnownIds();
  for (const kind of FILE_KINDS) {
    if (kind.named) learnIdentities(knownIds[kind.named.list], kind.identitiesIn(known));
  }
  return knownIds;
}

function learnTable(knownIds: KnownIds, { kind: { named }, csv: { header, rows } }: Table): void {
  if (named === null) return;
  const [idPlace, namePlace] = [header.indexOf(named.id), named.name ? header.indexOf(named.name) : -1];
  const identities = rows.map(({ cells }) => ({
    id: (cells[idPlace] ?? '').trim(),
    name: cells[namePlace]?.trim() ?? null,
  }));
  learnIdentities(knownIds[named.list], identities);
}
