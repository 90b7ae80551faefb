/** A workbook as sheets: which of them count, and where several tables stand on one. */
import type { Limits } from '../files/limits.ts';
import type { RawRow } from '../files/raw-row.ts';
import { readWorkbook, type WorkbookSheet } from '../files/workbook/read-workbook.ts';
import type { Met } from '../files/workbook/sheet-rows.ts';
import type { ZipEntry } from '../files/zip.ts';
import { limitPassed, type Part, refused } from './part.ts';
import type { ImportProblem, ImportProblemCode } from './problem.ts';
import { sheetOfRows } from './sheet-of-rows.ts';

/** Kumu's word for sheets that are for people alone. */
const IGNORED = /\(ignore\)/i;

export function openWorkbook(
  file: string,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
  onProgress: (share: number) => void,
): Part {
  const workbook = readWorkbook(entries, limits, ({ name, isHidden }) => !isHidden && !IGNORED.test(name), onProgress);
  if (!workbook.ok) {
    if ('row' in workbook) return refused(file, workbook.problem, limitPassed(workbook.problem, limits), workbook.row);
    const isDamage = workbook.problem === 'broken-xml' || workbook.problem === 'damaged-workbook';
    return refused(
      file,
      isDamage ? 'damaged-workbook' : workbook.problem,
      isDamage ? workbook.part : String(limits.xmlDepth),
    );
  }
  const part: Extract<Part, { ok: true }> = { ok: true, sheets: [], problems: [], format: null };
  for (const sheet of workbook.sheets) {
    const stop = addSheet(file, sheet, limits, part);
    if (stop) return { ok: false, problems: [stop] };
  }
  return part.sheets.length > 0 ? part : refused(file, 'empty-file');
}

function addSheet(
  file: string,
  { name, isHidden, rows: read }: WorkbookSheet,
  limits: Limits,
  part: Extract<Part, { ok: true }>,
): ImportProblem | null {
  const note = (problem: ImportProblemCode, met: Met | null = null) =>
    part.problems.push({
      place: { file, sheet: name, row: met?.row ?? null, column: null },
      weight: 'notes',
      problem,
      value: met ? String(met.count) : '',
    });
  if (isHidden) note('hidden-sheet');
  else if (IGNORED.test(name)) note('ignored-sheet');
  else if (read.rows.length === 0) note('empty-sheet');
  if (read.rows.length === 0) return null;
  if (read.merged) note('merged-cells', read.merged);
  if (read.errors) note('error-cells', read.errors);
  if (read.unworked) note('unworked-formulas', read.unworked);
  for (const [place, rows] of sectionsOf(read.rows).entries()) {
    const title = place === 0 ? name : `${name} (${place + 1})`;
    const verdict = sheetOfRows(rows, { file, name: title }, limits, part.problems);
    if (!verdict.ok) return verdict.problem;
    part.sheets.push(verdict.sheet);
  }
  return null;
}

/** Kumu takes several tables on one sheet, parted by two blank rows: each begins with a word that only its headers have. */
function sectionsOf(rows: readonly RawRow[]): RawRow[][] {
  const sections: RawRow[][] = [];
  for (const [place, row] of rows.entries()) {
    const gap = row.at - (rows[place - 1]?.at ?? row.at);
    const isHeader = /^(label|id|from)$/i.test(row.cells[0]?.trim() ?? '') && row.cells.length > 1;
    const current = sections.at(-1);
    if (current && !(gap > 2 && isHeader)) current.push(row);
    else sections.push([row]);
  }
  return sections;
}
