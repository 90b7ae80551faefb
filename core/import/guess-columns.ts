/** Which column of a sheet is what, by its name and by what stands in it. */
import type { Sheet, SheetUse } from './book.ts';
import { COLUMN_NAMES, foldedNames, SHARED_USES } from './guess-names.ts';
import { holdsPersonalValues, isPersonalHeader } from './guess-personal.ts';
import { editsBetween } from './guess-spelling.ts';
import { guessByValues, knownShare } from './guess-values.ts';
import { COLUMN_USES, type ColumnUse, LEFT_OUT } from './mapping.ts';
import { type Lexicon, meaningOf } from './values.ts';
import { foldHeader } from './values-fold.ts';
import { each } from './word-list.ts';

/** Why a column is taken for what it is. *personal*: it is about persons and left aside. */
export const COLUMN_REASONS = ['remembered', 'name', 'near-name', 'values', 'personal'] as const;
export type ColumnReason = (typeof COLUMN_REASONS)[number];

export type ColumnGuess = { use: ColumnUse | null; because: ColumnReason | null };

type Fit = { place: number; use: ColumnUse; score: number; because: 'name' | 'near-name' };

/** A sheet turned on its side, so that each column is read once. */
export type Columns = { header: string[]; cells: string[][]; isPersonal: boolean[]; lexicon: Lexicon };

/** At most so many rows are looked at to learn what a column holds. */
const ROWS_LOOKED_AT = 2000;

export function columnsOf({ header, rows }: Pick<Sheet, 'header' | 'rows'>, lexicon: Lexicon): Columns {
  const step = Math.max(1, Math.floor(rows.length / ROWS_LOOKED_AT));
  const looked = rows.filter((_, at) => at % step === 0);
  const cells = header.map((_, place) => looked.map((row) => row.cells[place] ?? ''));
  const isPersonal = header.map(
    (word, place) => isPersonalHeader(word, header) || holdsPersonalValues(cells[place] ?? []),
  );
  return { header, cells, isPersonal, lexicon };
}

/** What the columns are if the rows are of that use. */
export function guessColumns(columns: Columns, use: SheetUse): ColumnGuess[] {
  const guesses = columns.header.map(
    (_, place): ColumnGuess => ({ use: null, because: columns.isPersonal[place] ? 'personal' : null }),
  );
  if (use === 'ignored') return guesses;
  assign(fitsByName(columns, use), guesses);
  alsoSayingWhatIsLeftOut(columns, use, guesses);
  guessByValues(columns, use, guesses);
  return guesses;
}

/** The column's name alone, without near misses: what a sheet is, is judged by these. */
export function namedUses({ header, isPersonal }: Columns, use: Exclude<SheetUse, 'ignored'>): Set<ColumnUse> {
  const words = header.filter((_, place) => !isPersonal[place]).map(foldHeader);
  const uses = COLUMN_USES.filter((one) =>
    foldedNames(COLUMN_NAMES[use][one] ?? []).some((name) => name !== '' && words.includes(name)),
  );
  return new Set(uses);
}

function fitsByName(columns: Columns, use: Exclude<SheetUse, 'ignored'>): Fit[] {
  const fits = columns.header.flatMap((header, place) => {
    if (columns.isPersonal[place]) return [];
    const word = foldHeader(header);
    return COLUMN_USES.flatMap((one) => {
      const names = COLUMN_NAMES[use][one];
      const fit = names && word !== '' ? nameFit(word, foldedNames(names)) : null;
      if (!fit) return [];
      const share = knownShare(one, columns.cells[place] ?? [], columns.lexicon);
      return [{ ...fit, place, use: one, score: fit.score + Math.round(400 * share) }];
    });
  });
  return fits.sort((one, other) => other.score - one.score || one.place - other.place);
}

function nameFit(word: string, names: readonly string[]): Pick<Fit, 'score' | 'because'> | null {
  const exact = names.indexOf(word);
  if (exact !== -1) return { score: 1000 - exact, because: 'name' };
  const tokens = word.split(' ');
  const near = names.findIndex((name) => isMisspelt(word, name) || isWithin(name, tokens));
  return near === -1 ? null : { score: 300 - near, because: 'near-name' };
}

function isMisspelt(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) < 6) return false;
  return editsBetween(word, name, name.length >= 10 ? 2 : 1) !== null;
}

/** A telling name inside a longer header: `organisation as written`. */
function isWithin(name: string, tokens: readonly string[]): boolean {
  const parts = name.split(' ');
  if (tokens.length > 6 || tokens.length <= parts.length) return false;
  if (parts.length === 1 && name.length < 7) return false;
  const isOfAnother = tokens.some((token) => ROLES.has(token) && !parts.includes(token));
  return !isOfAnother && parts.every((part) => tokens.includes(part));
}

/** `reporting org type` is not of whoever does the work. */
const ROLES = new Set(
  each('reporting; funding; funder; donor; recipient; accountable; extending; implementing; lead; partner'),
);

function assign(fits: readonly Fit[], guesses: ColumnGuess[]): void {
  const taken = new Set<ColumnUse>();
  for (const { place, use, because } of fits) {
    const guess = guesses[place];
    const isFree = !taken.has(use) || (SHARED_USES.has(use) && because === 'name');
    if (!guess || guess.use !== null || !isFree) continue;
    guesses[place] = { use, because };
    taken.add(use);
  }
}

/** A second column of kinds counts where it tells organisations from persons and events. */
function alsoSayingWhatIsLeftOut({ header, cells, lexicon }: Columns, use: SheetUse, guesses: ColumnGuess[]): void {
  if (use !== 'members') return;
  const names = foldedNames(COLUMN_NAMES.members.kind ?? []);
  for (const [place, guess] of guesses.entries()) {
    if (guess.use !== null || guess.because !== null || !names.includes(foldHeader(header[place] ?? ''))) continue;
    const tells = (cells[place] ?? []).some((cell) => meaningOf('kind', cell, lexicon) === LEFT_OUT);
    if (tells) guesses[place] = { use: 'kind', because: 'values' };
  }
}
