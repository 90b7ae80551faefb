/** The rows of one sheet of a workbook. */
import type { Limits } from '../limits.ts';
import { type PackedProblem, readPackedXml } from '../packed-xml.ts';
import type { RawRow } from '../raw-row.ts';
import type { ZipEntry } from '../zip.ts';
import { type NumberFormat, numberText } from './number-format.ts';
import { textCollector, unescaped } from './shared-strings.ts';

/** How often something was met, and in which row first. */
export type Met = { count: number; row: number };

export type SheetRows =
  | { ok: true; rows: RawRow[]; merged: Met | null; errors: Met | null; unworked: Met | null }
  | { ok: false; problem: PackedProblem }
  | { ok: false; problem: SheetLimit; row: number };

export type SheetLimit = 'too-many-rows' | 'too-many-columns' | 'too-many-values' | 'cell-too-long' | 'too-much-text';

export type WorkbookGround = { texts: string[]; formats: NumberFormat[]; startsIn1904: boolean };

type Merge = { column: number; from: number; to: number };

const NUMBER: NumberFormat = { shows: 'number' };
const ROWS_BESIDE_DATA = 100;
const MOST_MERGES = 20_000;
const MOST_FILLED = 200_000;

export function readSheetRows(entry: ZipEntry, ground: WorkbookGround, limits: Limits): SheetRows {
  const rows: RawRow[] = [];
  const merges: Merge[] = [];
  const met: Record<'errors' | 'unworked', Met | null> = { errors: null, unworked: null };
  const inline = textCollector();
  const passed: { problem: SheetLimit; row: number }[] = [];
  let row: RawRow = { at: 0, width: Infinity, cells: [] };
  let cell = { place: -1, type: 'n', style: 0, value: '', hasFormula: false };
  let [isValue, letters, elements] = [false, 0, 0];
  const most = mostElements(limits);

  const meet = (what: 'errors' | 'unworked') => {
    met[what] = { count: (met[what]?.count ?? 0) + 1, row: met[what]?.row ?? row.at };
  };
  const valueText = () => {
    const { type, style, value } = cell;
    if (type === 's') return ground.texts[Number(value)] ?? '';
    if (type === 'inlineStr') return inline.take();
    if (type === 'b') return value === '1' ? 'true' : 'false';
    if (type === 'str') return unescaped(value);
    return type === 'd' ? value : numberText(value, ground.formats[style] ?? NUMBER, ground.startsIn1904);
  };
  const closeCell = () => {
    if (cell.hasFormula && cell.value === '' && cell.type !== 'str') meet('unworked');
    if (cell.type === 'e') meet('errors');
    const text = cell.type === 'e' || (cell.value === '' && cell.type !== 'inlineStr') ? '' : valueText();
    if (text === '') return;
    letters += text.length;
    const at = row.at;
    if (cell.place >= limits.columns) passed.push({ problem: 'too-many-columns', row: at });
    else if (text.length > limits.cell) passed.push({ problem: 'cell-too-long', row: at });
    else if (letters > limits.letters) passed.push({ problem: 'too-much-text', row: at });
    if (passed.length > 0) return;
    while (row.cells.length < cell.place) row.cells.push('');
    row.cells[cell.place] = text;
  };
  const closeRow = () => {
    if (row.cells.some((text) => text.trim() !== '')) rows.push(row);
    if (rows.length > limits.rows + ROWS_BESIDE_DATA) passed.push({ problem: 'too-many-rows', row: row.at });
  };

  const problem = readPackedXml(entry, limits.xmlDepth, {
    open({ name, attributes }) {
      elements += 1;
      if (elements > most) passed.push({ problem: 'too-many-values', row: row.at });
      if (name === 'row') {
        row = { at: rowNumber(attributes.get('r')) ?? row.at + 1, width: Infinity, cells: [] };
        cell.place = -1;
      } else if (name === 'c') {
        cell = {
          place: columnPlace(attributes.get('r')) ?? cell.place + 1,
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          value: '',
          hasFormula: false,
        };
      } else if (name === 'f') cell.hasFormula = true;
      else if (name === 'mergeCell' && merges.length < MOST_MERGES) addMerge(merges, attributes.get('ref') ?? '');
      isValue = name === 'v';
      inline.open(name);
    },
    text(words) {
      if (isValue) cell.value += words;
      else inline.text(words);
    },
    close(name) {
      isValue = false;
      inline.close(name);
      if (name === 'c') closeCell();
      else if (name === 'row') closeRow();
    },
    goesOn: () => passed.length === 0,
  });
  const [first] = passed;
  if (first) return { ok: false, ...first };
  if (problem) return { ok: false, problem };
  return { ok: true, rows, merged: fillMerged(rows, merges), ...met };
}

/** A sheet that is full has fewer, with a cell and its value two. */
export function mostElements({ rows, columns }: Pick<Limits, 'rows' | 'columns'>): number {
  return 2 * rows * columns;
}

/** A cell over several rows says what it says of each of them. To the right nothing is filled: titles span columns. */
function fillMerged(rows: readonly RawRow[], merges: readonly Merge[]): Met | null {
  const placeOf = new Map(rows.map((row, place) => [row.at, place]));
  const starts: number[] = [];
  let filled = 0;
  for (const { column, from, to } of merges) {
    const first = placeOf.get(from);
    const text = first === undefined ? '' : (rows[first]?.cells[column] ?? '');
    if (first === undefined || text === '') continue;
    for (let place = first + 1; (rows[place]?.at ?? Infinity) <= to && filled < MOST_FILLED; place += 1) {
      const row = rows[place];
      if (!row || row.cells[column]) continue;
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = text;
      filled += 1;
    }
    starts.push(from);
  }
  return starts[0] === undefined ? null : { count: starts.length, row: starts[0] };
}

function addMerge(merges: Merge[], ref: string): void {
  const [, letters = '', from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(ref) ?? [];
  const column = columnPlace(letters);
  if (column !== null && Number(to) > Number(from)) merges.push({ column, from: Number(from), to: Number(to) });
}

function rowNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/** `C7` stands in the third column: 2. */
function columnPlace(ref: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(ref ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
