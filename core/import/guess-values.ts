/** What a column is by what stands in it, where its name says nothing. */
import type { SheetUse } from './book.ts';
import type { ColumnGuess, Columns } from './guess-columns.ts';
import type { ColumnUse } from './mapping.ts';
import { registerOf } from './register-ids.ts';
import { hasListedValues, type Lexicon, meaningOf, partsOf } from './values.ts';
import { foldHeader, saidIn } from './values-fold.ts';
import { countryOf, countryOfPlaceCode } from './values-places.ts';

/** Which share of what a column holds has a meaning under a use, 0..1; 0 where the use has no list of values. */
export function knownShare(use: ColumnUse, cells: readonly string[], lexicon: Lexicon): number {
  if (!hasListedValues(use)) return 0;
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  let filled = 0;
  let known = 0;
  for (const [cell, count] of counts) {
    const parts = partsOf(use, cell, lexicon);
    filled += parts.length * count;
    known += parts.filter(({ value }) => meaningOf(use, value, lexicon) !== null).length * count;
  }
  return filled === 0 ? 0 : known / filled;
}

type Sign = { use: ColumnUse; share: number; of: (cells: string[], lexicon: Lexicon) => number };

/** In this order, each with the share of its cells that has to look so. */
const SIGNS: readonly Sign[] = [
  { use: 'website', share: 0.7, of: (cells) => shareOf(cells, (cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell)) },
  { use: 'identifiers', share: 0.7, of: (cells) => shareOf(cells, (cell) => registerOf(cell)?.isKnown === true) },
  {
    use: 'country',
    share: 0.8,
    of: (cells, lexicon) => shareOf(cells, (cell) => isNoNumber(cell) && namesCountries(cell, lexicon)),
  },
  {
    use: 'languages',
    share: 0.8,
    of: (cells, lexicon) => shareOf(cells, isNoNumber) * knownShare('languages', cells, lexicon),
  },
  { use: 'capacities', share: 0.6, of: (cells, lexicon) => knownShare('capacities', cells.filter(isWordy), lexicon) },
  { use: 'implementer-kind', share: 0.6, of: kindShare },
  { use: 'kind', share: 0.6, of: kindShare },
  { use: 'sectors', share: 0.7, of: (cells, lexicon) => knownShare('sectors', cells, lexicon) },
  { use: 'tie-kind', share: 0.6, of: (cells, lexicon) => knownShare('tie-kind', cells, lexicon) },
];

/** What a sheet of a use can have a column for. */
const LOOKED_FOR: Partial<Record<SheetUse, readonly ColumnUse[]>> = {
  members: ['website', 'identifiers', 'country', 'languages', 'capacities', 'kind', 'sectors'],
  activities: ['country', 'capacities', 'implementer-kind'],
  ties: ['tie-kind'],
};

const NAME_WORDS = /\b(names?|nom|nombre|nome|titles?)\b|название|اسم/;
const PICTURES = /\b(image|img|logo|photo|picture|avatar|icon|thumbnail|donor|sources?)\b/;

/** Fills in what no name told; columns about persons and those that have a use are left as they are. */
export function guessByValues(columns: Columns, use: SheetUse, guesses: ColumnGuess[]): void {
  const taken = new Set(guesses.map((guess) => guess.use));
  for (const sign of SIGNS) {
    if (!LOOKED_FOR[use]?.includes(sign.use) || taken.has(sign.use)) continue;
    const place = bestPlace(columns, guesses, sign);
    if (place !== null) guesses[place] = { use: sign.use, because: 'values' };
  }
  const naming = use === 'activities' ? 'implementer' : 'name';
  if ((use !== 'members' && use !== 'activities') || taken.has(naming)) return;
  const places = [...columns.header.keys()].filter(
    (at) => isFree(guesses, at) && looksLikeNames(columns.cells[at] ?? []),
  );
  const [first = -1, ...others] = places;
  const place = [first, ...others].find((at) => NAME_WORDS.test(foldHeader(columns.header[at] ?? ''))) ?? first;
  if (place !== -1) guesses[place] = { use: naming, because: 'values' };
}

function bestPlace({ header, cells, lexicon }: Columns, guesses: ColumnGuess[], { share, of }: Sign): number | null {
  let best: { place: number; found: number } | null = null;
  for (const [place, column] of cells.entries()) {
    if (!isFree(guesses, place) || PICTURES.test(foldHeader(header[place] ?? ''))) continue;
    const filled = column.filter((cell) => saidIn(cell) !== '');
    const found = filled.length === 0 ? 0 : of(filled, lexicon);
    if (found >= share && found > (best?.found ?? 0)) best = { place, found };
  }
  return best?.place ?? null;
}

function isFree(guesses: ColumnGuess[], place: number): boolean {
  return guesses[place]?.use === null && guesses[place]?.because === null;
}

/** Bare numbers mean countries to M49 and kinds to IATI, and to everybody else a count. */
function kindShare(cells: string[], lexicon: Lexicon): number {
  return shareOf(cells, isNoNumber) * knownShare('kind', cells, lexicon);
}

/** Neither codes of places nor areas of the world, which may be of anything. */
function namesCountries(cell: string, lexicon: Lexicon): boolean {
  const parts = partsOf('country', cell, lexicon);
  return parts.length > 0 && parts.every(({ value }) => countryOf(value, lexicon.places) !== null);
}

function isNoNumber(cell: string): boolean {
  return !/^[\d.,\s%-]+$/.test(cell);
}

function isWordy(cell: string): boolean {
  return isNoNumber(cell) && cell.length > 2;
}

/** Texts that are no numbers, dates or addresses, seldom the same and short enough to be called by. */
function looksLikeNames(cells: string[]): boolean {
  const filled = cells.map(saidIn).filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const isName = (cell: string) => /\p{L}{2}/u.test(cell) && cell.length <= 160 && !/^(https?:|\d{4}-\d\d)/.test(cell);
  return shareOf(filled, isName) > 0.9 && new Set(filled).size * 2 > filled.length;
}

function shareOf(cells: string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** The countries that the place codes of a column lie in; null where it is no column of place codes. */
export function placeCodeCountries(cells: readonly string[], lexicon: Lexicon): Set<string> | null {
  const filled = cells.map(saidIn).filter((cell) => cell !== '');
  const countries = filled.map((cell) => countryOfPlaceCode(cell, lexicon.places)).filter((code) => code !== null);
  return countries.length > 0 && countries.length >= filled.length * 0.8 ? new Set(countries) : null;
}
