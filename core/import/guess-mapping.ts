/** A first mapping of a book's columns, for a person to look at. */
import type { Words } from '../stored-network.ts';
import type { Book, Sheet } from './book.ts';
import { type ColumnReason, columnsOf, guessColumns } from './guess-columns.ts';
import { fixedFor } from './guess-fixed.ts';
import { ownColumns } from './guess-own.ts';
import { sheetUseOf } from './guess-sheet.ts';
import type { ColumnUse, Mapping, SheetMapping } from './mapping.ts';
import { type RememberedMapping, rememberedFor } from './remember-mapping.ts';
import { hasListedValues, type Lexicon, lexiconOf, meaningOf, partsOf } from './values.ts';
import { isAnyOrganisation } from './values-kinds.ts';

/**
 * *place-codes*: a column of codes such as `TD14`; *file-name*: the name of the file or the sheet; *usual*: what is meant
 * where nothing is said.
 */
type FixedReason = 'remembered' | 'place-codes' | 'file-name' | 'usual';

export type SheetBecause = {
  /** For each column of the header: why it has its use, or why it is left aside. */
  columns: (ColumnReason | null)[];
  fixed: Partial<Record<ColumnUse, FixedReason>>;
};

/** A value that the network has no word for, and how often it stands there. */
export type UnknownValue = { sheet: number; column: string; use: ColumnUse; value: string; count: number };

export type GuessedMapping = { mapping: Mapping; because: SheetBecause[]; unknown: UnknownValue[] };

/**
 * Guesses what each sheet and column is: from what was remembered for the same header, from names in several
 * languages, and from what stands in the columns. What is about persons gets no use.
 * @returns the mapping, why, and the values that nobody knows the meaning of, by sheet and column, most frequent first.
 */
export function guessMapping(book: Book, words: Words, remembered: readonly RememberedMapping[]): GuessedMapping {
  const lexicon = lexiconOf(words);
  const guessed = book.sheets.map((sheet) => guessSheet(book, sheet, lexicon, remembered));
  return {
    mapping: { sheets: guessed.map(({ mapping }) => mapping) },
    because: guessed.map(({ because }) => because),
    unknown: guessed.flatMap(({ mapping }, place) => unknownValues(book, place, mapping, lexicon)),
  };
}

type SheetGuess = { mapping: SheetMapping; because: SheetBecause };

function guessSheet(book: Book, sheet: Sheet, lexicon: Lexicon, remembered: readonly RememberedMapping[]): SheetGuess {
  const known = rememberedFor(sheet, remembered);
  if (known) return asRemembered(sheet, known, lexicon);
  const own = ownColumns(book, sheet);
  if (own) return asOwn(sheet, own, lexicon);
  const columns = columnsOf(sheet, lexicon);
  const use = sheetUseOf(book, sheet, columns);
  const guesses = guessColumns(columns, use);
  const uses = guesses.map((guess) => guess.use);
  if (use === 'members' && !uses.includes('name')) {
    const place = uses.indexOf('id');
    if (areNames(columns.cells[place] ?? [])) {
      uses[place] = 'name';
      guesses[place] = { use: 'name', because: 'values' };
    }
  }
  const fixed = fixedFor(sheet, columns, use, uses);
  if (fixed.column !== null) {
    uses[fixed.column] = 'country';
    guesses[fixed.column] = { use: 'country', because: 'values' };
  }
  return {
    mapping: { use, columns: uses, values: valuesOf(sheet, uses, lexicon), fixed: fixed.values },
    because: { columns: guesses.map((guess) => guess.because), fixed: fixed.because },
  };
}

/** Programs such as NetworkX know nodes by one word, which is the name of whoever it is. */
function areNames(ids: readonly string[]): boolean {
  const named = ids.filter((id) => /\p{L}{3}/u.test(id) && !/^[0-9a-f-]{20,}$|:\/\//i.test(id));
  return named.length > 0 && named.length * 2 > ids.length;
}

function asOwn(sheet: Sheet, columns: (ColumnUse | null)[], lexicon: Lexicon): SheetGuess {
  const guessed = valuesOf(sheet, columns, lexicon);
  const country = sheet.header[columns.indexOf('country')];
  const values = country === undefined ? guessed : { ...guessed, [country]: { ...guessed[country], NA: 'NA' } };
  return {
    mapping: { use: sheet.holds ?? 'ignored', columns, values, fixed: {} },
    because: { columns: columns.map((use) => (use === null ? null : 'name')), fixed: {} },
  };
}

/** What this file itself says of its country goes before what another one said under the same header. */
function asRemembered(sheet: Sheet, known: SheetMapping, lexicon: Lexicon): SheetGuess {
  const guessed = valuesOf(sheet, known.columns, lexicon);
  const values = Object.entries(guessed).map(([column, meanings]) => {
    const decided = Object.hasOwn(known.values, column) ? (known.values[column] ?? {}) : {};
    // What had no meaning then may have one now.
    const kept = Object.entries(decided).filter(([value, word]) => word !== null && Object.hasOwn(meanings, value));
    return [column, { ...meanings, ...Object.fromEntries(kept) }] as const;
  });
  const { values: own, because: reasons } = fixedFor(sheet, columnsOf(sheet, lexicon), known.use, known.columns);
  const told = own.country === undefined ? {} : { country: own.country };
  const because = Object.keys(known.fixed).map((use) => [use, 'remembered' as const]);
  return {
    mapping: { ...known, values: Object.fromEntries(values), fixed: { ...known.fixed, ...told } },
    because: {
      columns: known.columns.map((use) => (use === null ? null : 'remembered')),
      fixed: { ...Object.fromEntries(because), ...(reasons.country ? { country: reasons.country } : {}) },
    },
  };
}

/** So many different values of a column are listed; the others are read as they come. */
const MOST_VALUES = 1000;

/** By header word, what each value of the columns with a closed list means. */
function valuesOf(sheet: Sheet, uses: readonly (ColumnUse | null)[], lexicon: Lexicon): SheetMapping['values'] {
  const listed = uses.flatMap((use, place) => {
    if (use === null || !hasListedValues(use)) return [];
    return [[sheet.header[place] ?? '', valuesOfColumn(sheet, place, use, lexicon)] as const];
  });
  return Object.fromEntries(listed);
}

/** What the values of one column mean if it has that use, for a person who gives it one. */
export function valuesUnder(sheet: Sheet, place: number, use: ColumnUse, words: Words): Record<string, string | null> {
  return hasListedValues(use) ? valuesOfColumn(sheet, place, use, lexiconOf(words)) : {};
}

const NAMIBIA = ['NA', 'NA'] as const;

function valuesOfColumn(sheet: Sheet, place: number, use: ColumnUse, lexicon: Lexicon): Record<string, string | null> {
  const counts = countParts(sheet, place, use, lexicon);
  const values = [...counts.keys()].slice(0, MOST_VALUES);
  const meanings = values.map((value) => [value, meaningOf(use, value, lexicon)] as const);
  // Among codes of two letters it is Namibia, and nothing that is not applicable.
  const isOfCodes = use === 'country' && values.length > 0 && values.every((value) => /^[A-Z]{2}$/.test(value));
  return Object.fromEntries(isOfCodes && lexicon.places.codes.has('NA') ? [...meanings, NAMIBIA] : meanings);
}

/** How often each value stands in a column, most frequent first. */
function countParts(sheet: Sheet, place: number, use: ColumnUse, lexicon: Lexicon): Map<string, number> {
  const cells = new Map<string, number>();
  for (const row of sheet.rows) {
    const cell = row.cells[place] ?? '';
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [cell, count] of cells) {
    for (const { value } of partsOf(use, cell, lexicon)) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return new Map([...counts].sort((one, other) => other[1] - one[1]));
}

/** The values of a sheet that a mapping gives no meaning, by column, most frequent first. */
function unknownValues(book: Book, place: number, mapping: SheetMapping, lexicon: Lexicon): UnknownValue[] {
  const sheet = book.sheets[place];
  if (sheet === undefined || mapping.use === 'ignored') return [];
  return mapping.columns.flatMap((use, at) => {
    if (use === null || !hasListedValues(use)) return [];
    const column = sheet.header[at] ?? '';
    const meanings = Object.hasOwn(mapping.values, column) ? (mapping.values[column] ?? {}) : {};
    const counted = [...countParts(sheet, at, use, lexicon)].filter(
      ([value]) => Object.hasOwn(meanings, value) && meanings[value] === null && !isAnyOrganisation(value),
    );
    return counted.map(([value, count]) => ({ sheet: place, column, use, value, count }));
  });
}
