/**
 * Tables of text as people really have them: parted by comma, semicolon, tab or bar, with rows of any width, stray quotes
 * and blank lines. Nothing is refused but what passes the limits.
 */
import type { Limits } from '../files/limits.ts';
import type { RawRow } from '../files/raw-row.ts';

export type LooseTable =
  | {
      ok: true;
      /** Without blank ones. */
      rows: RawRow[];
      /** Lines where a quote opens a cell and nothing closes it. It is kept as a letter. */
      openQuotes: number[];
    }
  | { ok: false; problem: 'too-many-rows' | 'too-many-columns' | 'cell-too-long' | 'too-much-text'; at: number };

/** Above the header there may be titles: rows are counted again where the header is known. */
const ROWS_BESIDE_DATA = 100;
/** So much of a text tells what parts its cells. */
const SAMPLE_LETTERS = 50_000;
const SAMPLE_ROWS = 50;

const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** @param text without byte order mark; a first line such as `sep=;` says what parts cells, as spreadsheets take it. */
export function readLooseCsv(text: string, limits: Limits): LooseTable {
  const stated = /^"?sep=([,;\t|])"?(?=\r|\n|$)/i.exec(text);
  const delimiter = DELIMITERS.find((one) => one === stated?.[1]) ?? guessDelimiter(text);
  return scanRows(text, stated ? stated[0].length : 0, delimiter, limits);
}

/** What parts most rows of the beginning into the same number of cells, and into the more the better. */
function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_LETTERS);
  const limits = { rows: SAMPLE_ROWS, columns: Infinity, cell: Infinity, letters: Infinity };
  const scores = DELIMITERS.map((delimiter) => {
    const table = scanRows(sample, 0, delimiter, limits, SAMPLE_ROWS);
    return { delimiter, score: table.ok ? evenness(table.rows.map((row) => row.width)) : 0 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: ',', score: 0 }).delimiter;
}

function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const scores = [...counts].map(([width, count]) => (count / widths.length) ** 2 * Math.log2(1 + width));
  return Math.max(0, ...scores);
}

type Cursor = { text: string; at: number; line: number };
type CellLimits = Pick<Limits, 'rows' | 'columns' | 'cell' | 'letters'>;

function scanRows(text: string, from: number, delimiter: Delimiter, limits: CellLimits, enough = Infinity): LooseTable {
  const cursor: Cursor = { text, at: from, line: 1 };
  const rows: RawRow[] = [];
  const openQuotes: number[] = [];
  let letters = 0;
  while (cursor.at < text.length && rows.length < enough) {
    if (skipLineEnd(cursor)) continue;
    const at = cursor.line;
    const row: RawRow = { at, width: 0, cells: [] };
    for (;;) {
      const value = scanCell(cursor, delimiter, limits.cell, openQuotes);
      row.width += 1;
      if (value !== '') {
        if (value.length > limits.cell) return { ok: false, problem: 'cell-too-long', at };
        if (row.width > limits.columns) return { ok: false, problem: 'too-many-columns', at };
        while (row.cells.length < row.width - 1) row.cells.push('');
        row.cells.push(value);
        letters += value.length;
      }
      if (text[cursor.at] !== delimiter) break;
      cursor.at += 1;
    }
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    if (rows.length > limits.rows + ROWS_BESIDE_DATA) return { ok: false, problem: 'too-many-rows', at };
    if (letters > limits.letters) return { ok: false, problem: 'too-much-text', at };
    skipLineEnd(cursor);
  }
  return { ok: true, rows, openQuotes };
}

/** Reads one cell and stops before what ends it. */
function scanCell(cursor: Cursor, delimiter: Delimiter, longest: number, openQuotes: number[]): string {
  const { text } = cursor;
  let start = cursor.at;
  // Some write a space behind each comma.
  while (text[start] === ' ') start += 1;
  if (text[start] !== '"') return scanBare(cursor, delimiter);
  const parts: string[] = [];
  let length = 0;
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    length += quote - from;
    if (quote === -1 || length > longest) {
      openQuotes.push(cursor.line);
      return scanBare(cursor, delimiter);
    }
    parts.push(text.slice(from, quote));
    from = quote + 1;
    if (text[from] !== '"') break;
    parts.push('"');
    from += 1;
  }
  const value = parts.join('');
  cursor.at = from;
  cursor.line += countLineEnds(value);
  // Text behind a closing quote belongs to the cell as well.
  const rest = scanBare(cursor, delimiter);
  return rest.trim() === '' ? value : value + rest;
}

function scanBare(cursor: Cursor, delimiter: Delimiter): string {
  const { text } = cursor;
  const ends = delimiter.charCodeAt(0);
  const start = cursor.at;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === ends || code === 10 || code === 13) break;
  }
  cursor.at = at;
  return text.slice(start, at);
}

function countLineEnds(text: string): number {
  return text.includes('\n') || text.includes('\r') ? (text.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}

/** Steps over one line end, if there is one. */
function skipLineEnd(cursor: Cursor): boolean {
  const character = cursor.text[cursor.at];
  if (character !== '\r' && character !== '\n') return false;
  cursor.at += character === '\r' && cursor.text[cursor.at + 1] === '\n' ? 2 : 1;
  cursor.line += 1;
  return true;
}
