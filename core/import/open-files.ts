/** Files as they are given, whatever they are, as one book of tables; or why not. */
import { unguardFormula } from '../export/formula-guard.ts';
import { type Limits, PAGE_LIMITS } from '../files/limits.ts';
import type { Book, FileFormat, GivenFile, Sheet } from './book.ts';
import { openText } from './open-text.ts';
import { openArchive } from './open-zip.ts';
import { fileProblem, type Part, refused } from './part.ts';
import type { ImportProblem } from './problem.ts';
import { tableKind } from './table-kind.ts';
import { toldByBytes } from './told-by-bytes.ts';

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
 *   It is a promise so that readers which need one can come; nothing that a file holds makes it fail.
 */
export async function openFiles(files: readonly GivenFile[], options: OpenOptions = {}): Promise<Opened> {
  const { limits = PAGE_LIMITS, format = null, onProgress } = options;
  const parts = files.map((file, place) => {
    const part = openOne(file, format, limits, (share) => onProgress?.((place + share) / files.length));
    onProgress?.((place + 1) / files.length);
    return part;
  });
  const stops = parts.flatMap((part) => (part.ok ? [] : part.problems));
  if (stops.length > 0) return { ok: false, problems: stops };
  return { ok: true, book: bookOf(parts, format) };
}

function openOne(
  file: GivenFile,
  stated: FileFormat | null,
  limits: Limits,
  onProgress: (share: number) => void,
): Part {
  if (file.bytes.length === 0) return refused(file.name, 'empty-file');
  if (file.bytes.length > limits.fileBytes) return refused(file.name, 'file-too-large', String(limits.fileBytes));
  const told = toldByBytes(file.bytes);
  if (told === 'zip') return openArchive(file, stated, limits, onProgress);
  return told === null ? openText(file, stated, limits) : refused(file.name, told);
}

/** Tables are told together, as one of them may say what the others are; graphs know by themselves. */
function bookOf(parts: readonly Part[], stated: FileFormat | null): Book {
  const read = parts.filter((part) => part.ok);
  const graphs = read.filter((part) => part.format !== null);
  const tables = tableKind(
    read.filter((part) => part.format === null).flatMap((part) => part.sheets),
    stated,
  );
  const left = tables.sheets.filter((sheet) => sheet.holds === 'ignored');
  return {
    format: graphs[0]?.format ?? tables.format,
    sheets: [
      ...graphs.flatMap((part) => part.sheets),
      ...(tables.format === 'own-csv' ? tables.sheets.map(unguarded) : tables.sheets),
    ],
    problems: [
      ...read.flatMap((part) => part.problems),
      ...left.map((sheet) => ({
        ...fileProblem(sheet.file, 'notes', 'own-other-kind'),
        place: { file: sheet.file, sheet: sheet.name, row: null, column: null },
      })),
    ],
  };
}

/** Our own files carry marks before what a spreadsheet would run. */
function unguarded(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map(({ at, cells }) => ({ at, cells: cells.map(unguardFormula) })) };
}
