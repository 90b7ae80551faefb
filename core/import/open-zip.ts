/** A file that is an archive: a workbook, or tables and graphs packed together. */
import type { Limits } from '../files/limits.ts';
import { isWorkbook } from '../files/workbook/read-workbook.ts';
import { openZip, unpack, type ZipEntry } from '../files/zip.ts';
import type { FileFormat, GivenFile } from './book.ts';
import { openText } from './open-text.ts';
import { openWorkbook } from './open-workbook.ts';
import { fileProblem, type Part, refused } from './part.ts';
import type { ImportProblemCode } from './problem.ts';

/** What other programs put into archives that are documents. */
const DOCUMENTS: readonly (readonly [part: RegExp, problem: ImportProblemCode])[] = [
  [/^xl\/workbook\.bin$/, 'old-workbook'],
  [/^(word\/document\.xml|ppt\/presentation\.xml|Index\/Document\.iwa)$/i, 'document'],
  [/^(content\.xml|Index\/Tables\/.*|Index\.zip)$/, 'other-spreadsheet'],
];

const TEXTS = /\.(csv|tsv|tab|txt|json|gexf|graphml|xml)$/i;
/** What says for people what is in an archive. */
const TOLD = /^(about|read[-_ ]?me|licen[cs]e)\.txt$/i;

export function openArchive(
  file: GivenFile,
  stated: FileFormat | null,
  limits: Limits,
  onProgress: (share: number) => void,
): Part {
  const zip = openZip(file.bytes, limits);
  if (!zip.ok) return refused(file.name, zip.problem, limitOf(zip.problem, limits));
  const names = [...zip.entries.keys()];
  if (isWorkbook(zip.entries)) return openWorkbook(file.name, zip.entries, limits, onProgress);
  const document = DOCUMENTS.find(([part]) => names.some((name) => part.test(name)));
  if (document) return refused(file.name, document[1]);
  return openPacked(file.name, zip.entries, stated, limits, onProgress);
}

function limitOf(problem: string, limits: Limits): string {
  if (problem === 'zip-too-many') return String(limits.entries);
  return problem === 'zip-too-large' ? String(limits.unpackedBytes) : '';
}

function openPacked(
  file: string,
  entries: ReadonlyMap<string, ZipEntry>,
  stated: FileFormat | null,
  limits: Limits,
  onProgress: (share: number) => void,
): Part {
  const opened: Extract<Part, { ok: true }> = { ok: true, sheets: [], problems: [], format: null };
  let isAny = false;
  for (const [place, entry] of [...entries.values()].entries()) {
    const name = entry.name.split(/[/\\]/).at(-1) ?? '';
    // What computers add for themselves.
    if (/^(\.|__MACOSX|Thumbs\.db$|desktop\.ini$)/i.test(name) || entry.name.startsWith('__MACOSX/')) continue;
    if (!TEXTS.test(name) || TOLD.test(name)) {
      opened.problems.push(fileProblem(file, 'notes', 'left-in-zip', name));
      continue;
    }
    isAny = true;
    if (entry.size > limits.fileBytes) return refused(name, 'file-too-large', String(limits.fileBytes));
    const bytes = bytesOf(entry);
    if (!bytes) return refused(file, 'damaged-zip');
    const part = bytes.length === 0 ? refused(name, 'empty-file') : openText({ name, bytes }, stated, limits);
    if (!part.ok) return part;
    opened.sheets.push(...part.sheets);
    opened.problems.push(...part.problems);
    opened.format ??= part.format;
    onProgress((place + 1) / entries.size);
  }
  return isAny ? opened : refused(file, 'zip-without-tables');
}

function bytesOf(entry: ZipEntry): Uint8Array | null {
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  const isWhole = unpack(entry, (piece) => {
    bytes.set(piece, at);
    at += piece.length;
    return true;
  });
  return isWhole ? bytes : null;
}
