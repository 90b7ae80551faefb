/** Files as they are given, whatever they are, as one book of tables; or why not. */
import { decode } from '../files/decode.ts';
import { type Limits, PAGE_LIMITS } from '../files/limits.ts';
import { readLooseCsv } from '../formats/loose-csv.ts';
import type { Book, FileFormat, GivenFile, Sheet } from './book.ts';
import type { ImportProblem, ImportProblemCode } from './problem.ts';
import { sheetOfRows } from './sheet-of-rows.ts';
import { tableKind } from './table-kind.ts';

export type OpenOptions = {
  /** What somebody says that the files are; otherwise it is told from what is in them. */
  format?: FileFormat;
  limits?: Limits;
  /** Told now and then how much is read, 0..1. */
  onProgress?: (share: number) => void;
};

export type Opened = { ok: true; book: Book } | { ok: false; problems: ImportProblem[] };

/**
 * Reads all files or none. Nothing is parsed before it was looked at for the limits.
 * @returns one book of all their tables, with notes on what was mended; or what stops each of the files that cannot be read.
 */
export async function openFiles(files: readonly GivenFile[], options: OpenOptions = {}): Promise<Opened> {
  const { limits = PAGE_LIMITS, format = null, onProgress } = options;
  const sheets: Sheet[] = [];
  const notes: ImportProblem[] = [];
  const stops: ImportProblem[] = [];
  for (const [place, file] of files.entries()) {
    const table = openTable(file, limits);
    if (!table.ok) stops.push(...table.problems);
    else {
      sheets.push(...table.sheets);
      notes.push(...table.problems);
    }
    onProgress?.((place + 1) / files.length);
  }
  if (stops.length > 0) return { ok: false, problems: stops };
  const kind = tableKind(sheets, format);
  return { ok: true, book: { format: kind.format, sheets: kind.sheets, problems: notes } };
}

type Table = { ok: true; sheets: Sheet[]; problems: ImportProblem[] } | { ok: false; problems: ImportProblem[] };

function openTable({ name: file, bytes }: GivenFile, limits: Limits): Table {
  const problemAt = (
    weight: ImportProblem['weight'],
    problem: ImportProblemCode,
    row: number | null = null,
    value = '',
  ): ImportProblem => ({ place: { file, sheet: null, row, column: null }, weight, problem, value });
  const refuse = (problem: ImportProblem): Table => ({ ok: false, problems: [problem] });

  if (bytes.length > limits.fileBytes)
    return refuse(problemAt('stops', 'file-too-large', null, String(limits.fileBytes)));
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(problemAt('stops', 'not-text'));
  const table = readLooseCsv(decoded.text, limits);
  if (!table.ok) {
    const passed = {
      'too-many-rows': 'rows',
      'too-many-columns': 'columns',
      'cell-too-long': 'cell',
      'too-much-text': 'letters',
    } as const;
    return refuse(problemAt('stops', table.problem, table.at, String(limits[passed[table.problem]])));
  }
  if (table.rows.length === 0) return refuse(problemAt('stops', 'empty-file'));
  const problems: ImportProblem[] = [];
  if (decoded.guessed) problems.push(problemAt('notes', 'guessed-encoding', null, decoded.guessed));
  if (decoded.broken)
    problems.push(problemAt('notes', 'broken-letters', decoded.broken.line, String(decoded.broken.count)));
  for (const line of table.openQuotes) problems.push(problemAt('notes', 'open-quote', line));
  const verdict = sheetOfRows(table.rows, { file, name: null }, limits, problems);
  return verdict.ok ? { ok: true, sheets: [verdict.sheet], problems } : refuse(verdict.problem);
}
