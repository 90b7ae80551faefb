/** What one of several files comes to on its way into a book. */
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
