/** What one of several files comes to on its way into a book. */
import type { Limits } from '../files/limits.ts';
import { mostElements, type SheetLimit } from '../files/workbook/sheet-rows.ts';
import type { FileFormat, Sheet } from './book.ts';
import type { ImportProblem, ImportProblemCode } from './problem.ts';

export type Part =
  | {
      ok: true;
      sheets: Sheet[];
      problems: ImportProblem[];
      /** Null: of tables, which are told from all of them together. */
      format: FileFormat | null;
    }
  | { ok: false; problems: ImportProblem[] };

/** What there is to say of a whole file, or of one line of it. */
export function fileProblem(
  file: string,
  weight: ImportProblem['weight'],
  problem: ImportProblemCode,
  value = '',
  row: number | null = null,
): ImportProblem {
  return { place: { file, sheet: null, row, column: null }, weight, problem, value: value.slice(0, 100) };
}

export function refused(file: string, problem: ImportProblemCode, value = '', row: number | null = null): Part {
  return { ok: false, problems: [fileProblem(file, 'stops', problem, value, row)] };
}

/** The limit that a table passed, as a number. */
export function limitPassed(problem: SheetLimit, limits: Limits): string {
  const passed = {
    'too-many-rows': limits.rows,
    'too-many-columns': limits.columns,
    'too-many-values': mostElements(limits),
    'cell-too-long': limits.cell,
    'too-much-text': limits.letters,
  };
  return String(passed[problem]);
}
