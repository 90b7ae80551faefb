/** Tables as CSV files that spreadsheets can open without running what somebody wrote. */

import { bytesOf, type NamedBytes } from '../files/zip-files.ts';
import { printCsv } from '../formats/csv.ts';
import type { Sheet } from '../import/book.ts';
import { guardFormula } from './formula-guard.ts';

/** A file for each sheet, in UTF-8 with the mark by which spreadsheets know it. */
export function csvFiles(sheets: readonly Pick<Sheet, 'file' | 'header' | 'rows'>[]): NamedBytes[] {
  return sheets.map(({ file, header, rows }) => {
    const guarded = rows.map(({ cells }) => cells.map(guardFormula));
    return { name: file, bytes: bytesOf(`\uFEFF${printCsv(header, guarded)}`) };
  });
}
