/** What holds for a whole sheet although no column says it: the country of a national list. */
import type { Sheet, SheetUse } from './book.ts';
import type { Columns } from './guess-columns.ts';
import type { SheetBecause } from './guess-mapping.ts';
import { placeCodeCountries } from './guess-values.ts';
import type { ColumnUse, SheetMapping } from './mapping.ts';
import type { Lexicon } from './values.ts';
import { foldHeader } from './values-fold.ts';
import { countryOf } from './values-places.ts';

type Fixed = {
  values: SheetMapping['fixed'];
  because: SheetBecause['fixed'];
  /** A column of place codes of several countries, which then says the country; null where there is none. */
  column: number | null;
};

const NOTHING: Fixed = { values: {}, because: {}, column: null };

export function fixedFor(sheet: Sheet, columns: Columns, use: SheetUse, uses: readonly (ColumnUse | null)[]): Fixed {
  const country = countryFor(sheet, columns, use, uses);
  const usual = usualFor(
    sheet,
    use,
    [...uses, ...(country.column === null ? [] : (['country'] as const))],
    country.values,
  );
  const because = Object.fromEntries(Object.keys(usual).map((one) => [one, 'usual' as const]));
  return { ...country, values: { ...country.values, ...usual }, because: { ...country.because, ...because } };
}

/** Ties that nobody describes are of working together, or of money where an end is called by it; whoever is said to be in a country is reported there. */
function usualFor(
  { header }: Pick<Sheet, 'header'>,
  use: SheetUse,
  uses: readonly (ColumnUse | null)[],
  fixed: SheetMapping['fixed'],
): SheetMapping['fixed'] {
  if (use === 'ties' && uses.includes('tie-kind')) return {};
  if (use === 'ties') return { 'tie-kind': header.some(isOfMoney) ? 'funds' : 'works-with' };
  const tellsPlaces =
    (use === 'members' || use === 'activities' || use === 'presences') && !uses.includes('presence-kind');
  return tellsPlaces && (uses.includes('country') || fixed.country) ? { 'presence-kind': 'reported-active' } : {};
}

function isOfMoney(header: string): boolean {
  return /\b(donors?|funders?|funding|grantees?|recipients?|grant|donante|bailleurs?|doador)\b|донор/.test(
    foldHeader(header),
  );
}

function countryFor(sheet: Sheet, columns: Columns, use: SheetUse, uses: readonly (ColumnUse | null)[]): Fixed {
  if ((use !== 'activities' && use !== 'members') || uses.includes('country')) return NOTHING;
  for (const [place, cells] of columns.cells.entries()) {
    if (uses[place] !== null || columns.isPersonal[place]) continue;
    const countries = placeCodeCountries(cells, columns.lexicon);
    if (countries === null) continue;
    const [only] = countries;
    if (countries.size > 1 || only === undefined) return { ...NOTHING, column: place };
    return { values: { country: only }, because: { country: 'place-codes' }, column: null };
  }
  const country = use === 'activities' ? countryOfTitle(sheet, columns.lexicon) : null;
  return country === null ? NOTHING : { values: { country }, because: { country: 'file-name' }, column: null };
}

/** `eth_4w_2025-08.csv` is of Ethiopia, and so is `3W Ethiopia`; the codes of countries are words of other languages too. */
function countryOfTitle({ file, name }: Sheet, { places }: Lexicon): string | null {
  const words = foldHeader(`${file.replace(/\.[a-z0-9]+$/i, '')} ${name ?? ''}`).split(' ');
  const isThreeW = words.some((word) => /^[345]w(s|plus)?$/.test(word));
  for (const [at, word] of words.entries()) {
    const names = [`${word} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`, `${word} ${words[at + 1] ?? ''}`, word];
    const named = names.filter((one) => one.trim().length > 3 || (isThreeW && one.length === 3));
    const country = named.map((one) => countryOf(one, places)).find((code) => code !== null && code !== undefined);
    if (country) return country;
  }
  return null;
}
