/** Rows of text as a sheet: where its header is, which columns it has, and what was mended for it. */
import type { Limits } from '../files/limits.ts';
import type { RawRow } from '../files/raw-row.ts';
import type { Sheet, SheetRow } from './book.ts';
import type { ImportProblem, ImportProblemCode } from './problem.ts';

export type SheetVerdict = { ok: true; sheet: Sheet } | { ok: false; problem: ImportProblem };

/** Titles and remarks stand above a header only so far. */
const LOOKED_AT = 30;
const TAG_ROWS_LOOKED_AT = 25;
/** Rows with cells beyond the header are noted one by one up to here. */
const NOTED_ROWS = 200;

/**
 * @param rows none of them blank, at least one.
 * @returns a sheet whose header words are all different and never empty: a column without one is called by its letter.
 *   Where a row has tags of HXL, they are the header, as they say more than words. Notes are added to `problems`.
 */
export function sheetOfRows(
  rows: readonly RawRow[],
  { file, name }: Pick<Sheet, 'file' | 'name'>,
  limits: Limits,
  problems: ImportProblem[],
): SheetVerdict {
  const problemAt = (
    weight: ImportProblem['weight'],
    problem: ImportProblemCode,
    row: number | null,
    value: string,
    column: string | null = null,
  ): ImportProblem => ({ place: { file, sheet: name, row, column }, weight, problem, value: value.slice(0, 100) });

  const { header: headerRow, tags, data } = headerOf(rows);
  const excess = data[limits.rows];
  if (excess) return { ok: false, problem: problemAt('stops', 'too-many-rows', excess.at, String(limits.rows)) };
  const named = Math.max(headerRow.cells.length, tags?.cells.length ?? 0);
  const width = data.reduce((widest, row) => Math.max(widest, row.cells.length), named);
  const words = Array.from({ length: width }, (_, place) => tags?.cells[place]?.trim() || headerRow.cells[place] || '');
  const header = headerWords(words);

  const skipped = rows.indexOf(headerRow);
  const title = rows[0];
  if (skipped > 0 && title) problems.push(problemAt('notes', 'title-rows', title.at, title.cells.join(' ').trim()));
  for (const [place, word] of words.entries()) {
    const title = header[place] ?? '';
    if (isRepeated(words, place))
      problems.push(problemAt('notes', 'repeated-column', headerRow.at, word.trim(), title));
  }
  const long = data.filter((row) => row.cells.length > named);
  for (const row of long.slice(0, NOTED_ROWS)) {
    problems.push(problemAt('notes', 'long-row', row.at, row.cells.slice(named).join(' ').trim(), header[named]));
  }
  const short = data.filter((row) => row.width < named);
  if (short[0]) problems.push(problemAt('notes', 'short-rows', short[0].at, String(short.length)));
  if (data.length === 0) problems.push(problemAt('notes', 'no-rows', headerRow.at, ''));
  return { ok: true, sheet: { file, name, header, rows: data.map((row) => padded(row, width)), holds: null } };
}

function padded({ at, cells }: RawRow, width: number): SheetRow {
  return { at, cells: cells.length === width ? cells : [...cells, ...Array(width - cells.length).fill('')] };
}

/** Which row names the columns, and which are data. */
function headerOf(rows: readonly RawRow[]): { header: RawRow; tags: RawRow | null; data: RawRow[] } {
  const tagPlace = rows.slice(0, TAG_ROWS_LOOKED_AT).findIndex(isTagRow);
  const tags = rows[tagPlace];
  if (tags) return { header: rows[tagPlace - 1] ?? tags, tags, data: rows.slice(tagPlace + 1) };
  const filled = rows.slice(0, LOOKED_AT).map((row) => row.cells.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(...filled);
  const isTitle = (count: number) => count < most * 0.6 && (count === 1 || count <= most * 0.34);
  const first = filled.findIndex((count) => !isTitle(count));
  const place = isUpperHeader(rows[first], rows[first + 1]) ? first + 1 : first;
  const header = rows[place] ?? { at: 1, width: 0, cells: [] };
  return { header, tags: null, data: rows.slice(place + 1) };
}

/** A header of two rows: some cells span both, and the lower one parts the others. */
function isUpperHeader(upper: RawRow | undefined, lower: RawRow | undefined): boolean {
  if (!upper || lower?.at !== upper.at + 1) return false;
  const parts = lower.cells.filter((cell, place) => cell !== '' && (upper.cells[place] ?? '') === '').length;
  const isSpanning = upper.cells.some((cell, place) => cell !== '' && lower.cells[place] === cell);
  return parts > 0 && isSpanning && upper.cells.every((cell, place) => cell === '' || lower.cells[place] !== '');
}

/** `#org+name`, `#adm1 +code`: HXL's row of tags, in which nothing else stands (hxlstandard.org, 1.1). */
function isTagRow({ cells }: RawRow): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /^#[a-z]\w*(\s*\+\s*[a-z]\w*)*$/i.test(cell));
}

/** A title for each column, unlike all others. */
function headerWords(words: readonly string[]): string[] {
  const used = new Set<string>();
  return words.map((word, place) => {
    const plain = word.replace(/\s+/g, ' ').trim() || letterOf(place);
    let title = plain;
    for (let number = 2; used.has(title); number += 1) title = `${plain} (${number})`;
    used.add(title);
    return title;
  });
}

function isRepeated(words: readonly string[], place: number): boolean {
  const word = words[place]?.trim() ?? '';
  return word !== '' && words.slice(0, place).some((other) => other.trim() === word);
}

/** What a spreadsheet calls a column: A, B, …, Z, AA. */
function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
