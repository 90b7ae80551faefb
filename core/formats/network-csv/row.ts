/**
 * One row of a file, and how to read its cells. Every reader takes the cell's text without spaces around it.
 * A cell with a problem is noted and gives a stand-in: one problem refuses all files, so no stand-in is ever kept.
 */
import { VISIBILITIES, type Visibility } from '../../vocabulary.ts';
import type { CellForm } from './cell-forms.ts';
import type { FileProblem, ProblemCode } from './file-problem.ts';
import { findId, type KnownIds, type NamedList } from './known-ids.ts';

/** What the rows of a file share: where its columns stand, and where to write down what is wrong. */
export type Table<Column extends string> = {
  file: string;
  /** -1: the file does not have that column, and its cells count as empty. */
  placeOf: (column: Column) => number;
  known: KnownIds;
  problems: FileProblem[];
};

export type Row<Column extends string> = { table: Table<Column>; line: number; cells: readonly string[] };

/** A field as a cell can hold it: lists are joined by `|`, null is empty. */
export type CellValue = string | number | null | readonly string[];

export function printCellValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  // One value with a sign that may part values elsewhere says so by ending in the sign that does here.
  return value.length === 1 && /[;\n]/.test(value[0] ?? '') ? `${value[0]}|` : value.join('|');
}

export function cellOf<C extends string>(row: Row<C>, column: C): string {
  return (row.cells[row.table.placeOf(column)] ?? '').trim();
}

export function note<C extends string>(row: Row<C>, column: C | null, problem: ProblemCode, value: string) {
  row.table.problems.push({ file: row.table.file, line: row.line, column, problem, value });
}

export function readText<C extends string>(row: Row<C>, column: C): string {
  const text = readOptionalText(row, column);
  if (text === null) note(row, column, 'empty', '');
  return text ?? '';
}

export function readOptionalText<C extends string>(row: Row<C>, column: C): string | null {
  const text = cellOf(row, column).replace(/\r\n?/g, '\n');
  if (/[^\P{Cc}\n\t]/u.test(text)) note(row, column, 'control-character', text);
  return text === '' ? null : text;
}

export function readForm<C extends string>(row: Row<C>, column: C, form: CellForm): string {
  return readOptionalForm(row, column, form) ?? readText(row, column);
}

export function readOptionalForm<C extends string>(row: Row<C>, column: C, form: CellForm): string | null {
  const cell = cellOf(row, column);
  return cell === '' ? null : heldTo(form, row, column, cell);
}

export function readForms<C extends string>(row: Row<C>, column: C, form: CellForm): string[] {
  return valuesOf(row, column).map((value) => heldTo(form, row, column, value));
}

function heldTo<C extends string>({ schema, problem }: CellForm, row: Row<C>, column: C, value: string): string {
  if (!schema.safeParse(value).success) note(row, column, problem, value);
  return value;
}

export function readOneOf<C extends string, W extends string | number>(
  row: Row<C>,
  column: C,
  words: readonly [W, ...W[]],
): W {
  const word = readOptionalOneOf(row, column, words);
  if (word === null && cellOf(row, column) === '') note(row, column, 'empty', '');
  return word ?? words[0];
}

/** One of a closed list of words, or of small numbers such as levels. */
export function readOptionalOneOf<C extends string, W extends string | number>(
  row: Row<C>,
  column: C,
  words: readonly W[],
): W | null {
  const cell = cellOf(row, column);
  const word = words.find((one) => String(one) === cell) ?? null;
  if (word === null && cell !== '') note(row, column, 'not-one-of', cell);
  return word;
}

export function readNumber<C extends string>(
  row: Row<C>,
  column: C,
  { min, max, isWhole = false }: { min: number; max: number; isWhole?: boolean },
): number {
  const cell = readText(row, column);
  const value = /^[\d.e+-]+$/i.test(cell) ? Number(cell) : Number.NaN;
  const isGood = value >= min && value <= max && (!isWhole || Number.isInteger(value));
  if (!isGood && cell !== '') note(row, column, 'bad-number', cell);
  return isGood ? value : min;
}

/** The distinct values of a cell that holds several, parted by `|`. */
function valuesOf<C extends string>(row: Row<C>, column: C): string[] {
  const values = cellOf(row, column).split('|');
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
}

export function readSomeOf<C extends string, W extends string>(row: Row<C>, column: C, words: readonly W[]): W[] {
  return valuesOf(row, column).flatMap((value) => {
    const word = words.find((one) => one === value);
    if (word === undefined) note(row, column, 'not-one-of', value);
    return word ?? [];
  });
}

export function readReference<C extends string>(row: Row<C>, column: C, list: NamedList): string {
  return readOptionalReference(row, column, list) ?? readText(row, column);
}

export function readOptionalReference<C extends string>(row: Row<C>, column: C, list: NamedList): string | null {
  const cell = cellOf(row, column);
  return cell === '' ? null : referTo(row, column, list, cell);
}

export function readReferences<C extends string>(row: Row<C>, column: C, list: NamedList): string[] {
  return valuesOf(row, column).map((value) => referTo(row, column, list, value));
}

function referTo<C extends string>(row: Row<C>, column: C, list: NamedList, value: string): string {
  const finding = findId(row.table.known, list, value);
  if (!finding.ok) note(row, column, finding.problem, value);
  return finding.ok ? finding.id : value;
}

/** Yes or no; an empty cell is a no. */
export function readYes<C extends string>(row: Row<C>, column: C): boolean {
  return readOptionalOneOf(row, column, ['yes', 'no']) === 'yes';
}

/** A no is left empty, as most are. */
export function printYes(isSo: boolean): string {
  return isSo ? 'yes' : '';
}

/** Nothing becomes visible by leaving a cell empty: without `otherwise` it is private. */
export function readVisibility<C extends string>(
  row: Row<C>,
  column: C,
  otherwise: Visibility = 'private',
): Visibility {
  return readOptionalOneOf(row, column, VISIBILITIES) ?? otherwise;
}
