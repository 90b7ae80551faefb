/** Tables of text as RFC 4180 has them, and as spreadsheets really write them. */

type CsvRow = {
  /** The line of the file that it begins on, counted from 1. */
  line: number;
  cells: string[];
};

export type Csv = { header: string[]; rows: CsvRow[] };

export type CsvProblem = {
  line: number;
  problem: 'no-header' | 'unclosed-quote' | 'text-after-quote' | 'wrong-cell-count';
};
export type CsvVerdict = ({ ok: true } & Csv) | { ok: false; problems: CsvProblem[] };

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/**
 * Reads a table whose first row names its columns.
 * @param text with or without a byte order mark; lines end in CRLF, LF or CR; blank lines do not count.
 *   Cells are parted by whichever of comma, semicolon and tab splits the first row into most cells.
 * @returns the table, or every row of another width than the header; a broken quote is reported alone, as nothing
 *   after it can be told apart.
 */
export function parseCsv(text: string): CsvVerdict {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scan = scanRows(unmarked, delimiterOf(unmarked));
  if (!scan.ok) return { ok: false, problems: [scan.problem] };
  const [first, ...rows] = scan.rows;
  if (!first) return { ok: false, problems: [{ line: 1, problem: 'no-header' }] };
  const ragged = rows.filter((row) => row.cells.length !== first.cells.length);
  if (ragged.length === 0) return { ok: true, header: first.cells, rows };
  return { ok: false, problems: ragged.map(({ line }) => ({ line, problem: 'wrong-cell-count' })) };
}

/**
 * Writes a table that `parseCsv` reads back unchanged: comma, CRLF, quotes only where needed.
 * It does not neutralise formulas: what leaves the product for a spreadsheet has to be guarded before.
 */
export function printCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${printRow(cells)}\r\n`).join('');
}

function printRow(cells: readonly string[]): string {
  // A row of one empty cell would be a blank line.
  return cells.length === 1 && cells[0] === '' ? '""' : cells.map(printCell).join(',');
}

function printCell(cell: string): string {
  return /[",;\t\r\n\uFEFF]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Where reading has come to. */
type Cursor = { text: string; at: number; line: number };
type Scan<T> = ({ ok: true } & T) | { ok: false; problem: CsvProblem };

/** The delimiter that stands most often in the first row, outside quotes; a comma where none does. */
function delimiterOf(text: string): Delimiter {
  const cursor: Cursor = { text, at: 0, line: 1 };
  while (skipLineEnd(cursor));
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let isQuoted = false;
  for (let at = cursor.at, before = ','; at < text.length; at += 1) {
    const character = text[at] ?? '';
    // A quote opens where a cell begins, or as the second of a doubled one.
    if (character === '"') isQuoted = !isQuoted && /[,;\t"]/.test(before);
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') break;
    else if (character === ',' || character === ';' || character === '\t') counts[character] += 1;
    before = character;
  }
  return DELIMITERS.toSorted((one, other) => counts[other] - counts[one])[0] ?? ',';
}

function scanRows(text: string, delimiter: Delimiter): Scan<{ rows: CsvRow[] }> {
  const cursor: Cursor = { text, at: 0, line: 1 };
  const rows: CsvRow[] = [];
  while (cursor.at < text.length) {
    if (skipLineEnd(cursor)) continue;
    const { line } = cursor;
    const row = scanRow(cursor, delimiter);
    if (!row.ok) return row;
    rows.push({ line, cells: row.cells });
    skipLineEnd(cursor);
  }
  return { ok: true, rows };
}

/** Reads one row and stops before its line end. */
function scanRow(cursor: Cursor, delimiter: Delimiter): Scan<{ cells: string[] }> {
  const cells: string[] = [];
  for (;;) {
    const cell = cursor.text[cursor.at] === '"' ? scanQuoted(cursor, delimiter) : scanBare(cursor, delimiter);
    if (!cell.ok) return cell;
    cells.push(cell.value);
    if (cursor.text[cursor.at] !== delimiter) return { ok: true, cells };
    cursor.at += 1;
  }
}

function scanBare(cursor: Cursor, delimiter: Delimiter): Scan<{ value: string }> {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && !endsCell(cursor.text[cursor.at], delimiter)) cursor.at += 1;
  return { ok: true, value: cursor.text.slice(start, cursor.at) };
}

function scanQuoted(cursor: Cursor, delimiter: Delimiter): Scan<{ value: string }> {
  const openedOn = cursor.line;
  let value = '';
  let from = cursor.at + 1;
  for (;;) {
    const quote = cursor.text.indexOf('"', from);
    if (quote === -1) return { ok: false, problem: { line: openedOn, problem: 'unclosed-quote' } };
    value += cursor.text.slice(from, quote);
    cursor.at = quote + 1;
    if (cursor.text[cursor.at] !== '"') break;
    value += '"';
    from = cursor.at + 1;
  }
  cursor.line += value.match(/\r\n|\n|\r/g)?.length ?? 0;
  if (endsCell(cursor.text[cursor.at], delimiter)) return { ok: true, value };
  return { ok: false, problem: { line: cursor.line, problem: 'text-after-quote' } };
}

function endsCell(character: string | undefined, delimiter: Delimiter): boolean {
  return character === undefined || character === delimiter || character === '\n' || character === '\r';
}

/** Steps over one line end, if there is one. */
function skipLineEnd(cursor: Cursor): boolean {
  const character = cursor.text[cursor.at];
  if (character !== '\r' && character !== '\n') return false;
  cursor.at += character === '\r' && cursor.text[cursor.at + 1] === '\n' ? 2 : 1;
  cursor.line += 1;
  return true;
}
