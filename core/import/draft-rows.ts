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
};

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
  return { sheet, mapping, places, lexicon, problems, said: new Set() };
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

type Noted = { weight: ImportProblem['weight']; problem: ImportProblemCode; value: string; use?: ColumnUse };

/** Writes a problem down; of a value that stands in many rows only once. */
export function note(
  reader: SheetReader,
  row: SheetRow | null,
  { weight, problem, value, use }: Noted,
  once = false,
): void {
  const column = use === undefined ? null : (reader.places.get(use)?.[0] ?? null);
  const key = JSON.stringify([problem, column, value]);
  if (once && reader.said.has(key)) return;
  reader.said.add(key);
  const place = placeOf(reader, row, column);
  reader.problems.push({ place, weight, problem, value: value.slice(0, LONGEST_VALUE) });
}

/** The first column of that use that says something; where none does, what holds for the whole sheet. */
export function textIn({ places, mapping }: SheetReader, row: SheetRow, use: ColumnUse): string {
  for (const place of places.get(use) ?? []) {
    const text = saidIn(row.cells[place] ?? '');
    if (text !== '') return text;
  }
  return saidIn(mapping.fixed[use] ?? '');
}

/** A value that has a meaning: the network's word for it, and the level that stands beside it. */
export type Meant = { word: string; level: string | null };

/** All that a row says under a use, in the network's words; what has none is written down and left out. */
export function wordsIn(reader: SheetReader, row: SheetRow, use: ColumnUse): Meant[] {
  const { places, mapping } = reader;
  const said = (places.get(use) ?? []).flatMap((place) => wordsOfCell(reader, row, use, place));
  const fixed = mapping.fixed[use];
  if (said.length > 0 || fixed === undefined) return distinct(said);
  return partsOf(use, fixed, reader.lexicon).flatMap(({ value, level }) => {
    const word = meaningOf(use, value, reader.lexicon);
    return word === null ? [] : [{ word, level }];
  });
}

/** What one cell says. */
export function wordsOfCell(reader: SheetReader, row: SheetRow, use: ColumnUse, place: number): Meant[] {
  const { sheet, mapping, lexicon } = reader;
  const header = sheet.header[place] ?? '';
  const decided = new Map(Object.hasOwn(mapping.values, header) ? Object.entries(mapping.values[header] ?? {}) : []);
  const cell = saidIn(row.cells[place] ?? '');
  const whole = decided.get(cell);
  if (typeof whole === 'string') return whole === LEFT_OUT ? [] : [{ word: whole, level: null }];
  return partsOf(use, cell, lexicon).flatMap(({ value, level }) => {
    const word = decided.has(value) ? (decided.get(value) ?? null) : meaningOf(use, value, lexicon);
    if (word === LEFT_OUT) return [];
    if (word !== null) return [{ word, level }];
    if (!isAnyOrganisation(value)) note(reader, row, { weight: 'skips', problem: 'unknown-value', value, use }, true);
    return [];
  });
}

function distinct(meant: Meant[]): Meant[] {
  return meant.filter(({ word }, at) => meant.findIndex((other) => other.word === word) === at);
}

/** Whether a value says that the row is no part of a network. */
export function isLeftOut({ sheet, mapping, lexicon }: SheetReader, row: SheetRow): boolean {
  return mapping.columns.some((use, place) => {
    if (use === null || !hasListedValues(use)) return false;
    const cell = saidIn(row.cells[place] ?? '');
    const header = sheet.header[place] ?? '';
    const decided = Object.hasOwn(mapping.values, header) ? (mapping.values[header] ?? {}) : {};
    if (Object.hasOwn(decided, cell)) return decided[cell] === LEFT_OUT;
    return cell !== '' && meaningOf(use, cell, lexicon) === LEFT_OUT;
  });
}

/** One of a list's words, or undefined. */
export function oneOf<W extends string>(words: readonly W[], meant: readonly Meant[]): W | undefined {
  return words.find((word) => meant.some((one) => one.word === word));
}

export function someOf<W extends string>(words: readonly W[], meant: readonly Meant[]): W[] {
  return words.filter((word) => meant.some((one) => one.word === word));
}
