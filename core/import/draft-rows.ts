/** The rows of a sheet, read by what its columns are. */
import type { Sheet, SheetRow } from './book.ts';
import { type ColumnUse, LEFT_OUT, type SheetMapping } from './mapping.ts';
import type { ImportProblem, ImportProblemCode, Place } from './problem.ts';
import { hasListedValues, type Lexicon, meaningOf, partsOf } from './values.ts';
import { saidIn } from './values-fold.ts';
import { isAnyOrganisation } from './values-kinds.ts';

export type SheetReader = {
  sheet: Sheet;
  mapping: SheetMapping;
  places: Map<ColumnUse, number[]>;
  lexicon: Lexicon;
  problems: ImportProblem[];
  /** What was said once of this sheet and is not said again. */
  said: Set<string>;
  /** What each value of a column was read as, by place and cell. */
  read: Map<string, ReadCell>;
};

type ReadCell = { meant: Meant[]; unknown: string[]; isLeftOut: boolean };

export function readerOf(
  sheet: Sheet,
  mapping: SheetMapping,
  lexicon: Lexicon,
  problems: ImportProblem[],
): SheetReader {
  const places = new Map<ColumnUse, number[]>();
  for (const [place, use] of mapping.columns.entries()) {
    if (use !== null && place < sheet.header.length) places.set(use, [...(places.get(use) ?? []), place]);
  }
  return { sheet, mapping, places, lexicon, problems, said: new Set(), read: new Map() };
}

export function hasColumn({ places, mapping }: SheetReader, use: ColumnUse): boolean {
  return places.has(use) || mapping.fixed[use] !== undefined;
}

export function placeOf(
  { sheet: { file, name, header } }: SheetReader,
  row: SheetRow | null,
  column: number | null,
): Place {
  return { file, sheet: name, row: row?.at ?? null, column: column === null ? null : (header[column] ?? null) };
}

const LONGEST_VALUE = 200;

type Noted = {
  weight: ImportProblem['weight'];
  problem: ImportProblemCode;
  value: string;
  use?: ColumnUse;
  place?: number;
};

/** Writes a problem down; of a value that stands in many rows only once. */
export function note(
  reader: SheetReader,
  row: SheetRow | null,
  { weight, problem, value, use, place: at }: Noted,
  once = false,
): void {
  const column = at ?? (use === undefined ? null : (reader.places.get(use)?.[0] ?? null));
  const key = JSON.stringify([problem, column, value]);
  if (once && reader.said.has(key)) return;
  reader.said.add(key);
  const place = placeOf(reader, row, column);
  reader.problems.push({ place, weight, problem, value: value.slice(0, LONGEST_VALUE) });
}

/** As much of a text as may be kept; that the rest was left out is said. */
export function upTo(reader: SheetReader, row: SheetRow, use: ColumnUse, limit: number): string | undefined {
  const text = textIn(reader, row, use);
  if (text.length > limit) note(reader, row, { weight: 'notes', problem: 'shortened', value: String(limit), use });
  return (
    text
      .slice(0, limit)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim() || undefined
  );
}

/** The first column of that use that says something; where none does, what holds for the whole sheet. */
export function textIn({ places, mapping }: SheetReader, row: SheetRow, use: ColumnUse): string {
  for (const place of places.get(use) ?? []) {
    const text = saidIn(row.cells[place] ?? '');
    if (text !== '') return text;
  }
  return saidIn(mapping.fixed[use] ?? '');
}

/** As `textIn`, of a column that refers to something: `none` and `nan` are ids as well. */
export function referenceIn({ places }: SheetReader, row: SheetRow, use: ColumnUse): string {
  const cells = (places.get(use) ?? []).map((place) => (row.cells[place] ?? '').trim());
  return cells.find((cell) => cell !== '') ?? '';
}

/** A value that has a meaning: the network's word for it, and the level that stands beside it. */
export type Meant = { word: string; level: string | null };

/** All that a row says under a use, in the network's words; what has none is written down and left out. */
export function wordsIn(reader: SheetReader, row: SheetRow, use: ColumnUse): Meant[] {
  const places = reader.places.get(use) ?? [];
  const said = places.flatMap((place) => wordsOfCell(reader, row, use, place));
  if (said.length > 0) return places.length > 1 ? distinct(said) : said;
  return reader.mapping.fixed[use] === undefined ? [] : wordsOfCell(reader, row, use, FIXED);
}

/** In place of a column: what holds for every row. */
const FIXED = -1;

/** What one cell says. */
export function wordsOfCell(reader: SheetReader, row: SheetRow, use: ColumnUse, place: number): Meant[] {
  const { meant, unknown } = readCell(reader, row, use, place);
  for (const value of unknown)
    note(reader, row, { weight: 'skips', problem: 'unknown-value', value, use, place }, true);
  return meant;
}

function readCell(reader: SheetReader, row: SheetRow, use: ColumnUse, place: number): ReadCell {
  const cell = (place === FIXED ? reader.mapping.fixed[use] : row.cells[place])?.trim() ?? '';
  const key = `${place} ${use} ${cell}`;
  const known = reader.read.get(key);
  if (known) return known;
  const read = meaningsOfCell(reader, cell, use, reader.sheet.header[place] ?? '');
  reader.read.set(key, read);
  return read;
}

/** What a person decided goes before what the words of the network say. */
function meaningsOfCell({ mapping, lexicon }: SheetReader, whole: string, use: ColumnUse, header: string): ReadCell {
  const decided = Object.hasOwn(mapping.values, header) ? (mapping.values[header] ?? {}) : {};
  const isDecided = (value: string) => Object.hasOwn(decided, value);
  const cell = isDecided(whole) ? whole : saidIn(whole);
  const parts = isDecided(cell) ? [{ value: cell, level: null }] : partsOf(use, cell, lexicon);
  const read = parts.map(({ value, level }) => ({
    value,
    level,
    word: isDecided(value) ? (decided[value] ?? null) : meaningOf(use, value, lexicon),
  }));
  return {
    meant: read.flatMap(({ word, level }) => (word === null || word === LEFT_OUT ? [] : [{ word, level }])),
    unknown: read.filter(({ word, value }) => word === null && !isAnyOrganisation(value)).map(({ value }) => value),
    isLeftOut: read.some(({ word }) => word === LEFT_OUT),
  };
}

function distinct(meant: Meant[]): Meant[] {
  return meant.filter(({ word }, at) => meant.findIndex((other) => other.word === word) === at);
}

/** Whether a value says that the row is no part of a network. */
export function isLeftOut(reader: SheetReader, row: SheetRow): boolean {
  return reader.mapping.columns.some(
    (use, place) => use !== null && hasListedValues(use) && readCell(reader, row, use, place).isLeftOut,
  );
}

/** One of a list's words, or undefined. */
export function oneOf<W extends string>(words: readonly W[], meant: readonly Meant[]): W | undefined {
  return words.find((word) => meant.some((one) => one.word === word));
}

export function someOf<W extends string>(words: readonly W[], meant: readonly Meant[]): W[] {
  return words.filter((word) => meant.some((one) => one.word === word));
}
