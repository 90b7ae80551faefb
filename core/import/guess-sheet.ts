/** What the rows of a sheet are. */
import type { Book, Sheet, SheetUse } from './book.ts';
import { type Columns, namedUses } from './guess-columns.ts';
import { COLUMN_NAMES, foldedNames } from './guess-names.ts';
import { knownShare, placeCodeCountries } from './guess-values.ts';
import type { ColumnUse } from './mapping.ts';
import { foldHeader, saidIn } from './values-fold.ts';

/** Words in the name of a sheet or a file that say what its rows are. */
const SHEET_WORDS: readonly (readonly [RegExp, SheetUse])[] = [
  [/\b(presences?|présences?|presencias?)\b/, 'presences'],
  [/\b(offers?|offres?|ofertas?)\b/, 'offers'],
  [/\b(needs?|besoins?|necesidades)\b/, 'needs'],
  [/\b(memberships?|coalition members|coalition_members|adhesions?)\b/, 'memberships'],
  [/\b(coalitions?|coaliciones)\b/, 'coalitions'],
];

/** What each of these uses has to name; the first whose columns are all there is taken. */
const NEEDED: readonly (readonly [SheetUse, readonly ColumnUse[]])[] = [
  ['ties', ['from', 'to']],
  ['presences', ['member', 'country']],
  ['offers', ['member', 'capacities']],
  ['needs', ['member', 'needs']],
  ['memberships', ['coalition', 'member']],
  ['coalitions', ['name']],
];

export function sheetUseOf(book: Book, sheet: Sheet, columns: Columns): SheetUse {
  if (sheet.holds !== null) return sheet.holds;
  if (sheet.rows.length === 0 || isOfRemarks(sheet, columns)) return 'ignored';
  const title = foldHeader(`${sheet.file.replace(/\.[a-z0-9]+$/i, '')} ${sheet.name ?? ''}`);
  const titled = SHEET_WORDS.filter(([word]) => word.test(title)).map(([, use]) => use);
  for (const [use, needed] of NEEDED) {
    if (use === 'ignored' || !(use === 'ties' || titled.includes(use))) continue;
    const named = namedUses(columns, use);
    if (needed.every((one) => named.has(one)) && (use !== 'ties' || isOfTies(columns))) return use;
  }
  if (isMemberships(columns)) return 'memberships';
  if (isCoalitions(columns)) return 'coalitions';
  return isActivities(book, columns) ? 'activities' : 'members';
}

/**
 * `a` and `b` are ends where a kind of tie stands beside them, and `à` beside `de`; anywhere else they are the names of
 * nothing, as columns without one are called by their letters.
 */
function isOfTies(columns: Columns): boolean {
  const words = columns.header.map(foldHeader);
  const isLetter = words.includes('a') && !words.includes('de');
  return words.length >= 2 && (!isLetter || (words.includes('b') && namedUses(columns, 'ties').has('tie-kind')));
}

const REMARKS =
  /^(read ?me|notes?|instructions?|about|guidance|guide|lisez moi|leeme|instrucciones|leia me|instrucoes|تعليمات|инструкция)$/;

/** A sheet beside the others that says how to read them. */
function isOfRemarks(sheet: Sheet, columns: Columns): boolean {
  return REMARKS.test(foldHeader(sheet.name ?? '')) && !namedUses(columns, 'members').has('name');
}

/** `Group, Organisation` and nothing that tells of the organisation. */
function isMemberships(columns: Columns): boolean {
  const words = columns.header.map(foldHeader).filter((word) => word !== 'visibility' && word !== 'source');
  return (
    words.length === 2 &&
    namedUses(columns, 'memberships').has('coalition') &&
    namedUses(columns, 'memberships').has('member')
  );
}

/** What has a purpose or a stated size is no organisation. */
function isCoalitions(columns: Columns): boolean {
  const named = namedUses(columns, 'coalitions');
  return (
    named.has('name') &&
    named.has('status') &&
    (named.has('purpose') || named.has('stated-size')) &&
    named.has('convenor')
  );
}

/**
 * Who does what where: several rows for one organisation, each with a cluster, or donors and partners beside it. Lists
 * with descriptions or websites are lists of members.
 */
function isActivities(book: Book, columns: Columns): boolean {
  const named = namedUses(columns, 'activities');
  if (!named.has('implementer')) return false;
  const telling = namedUses(columns, 'members');
  const tells = (['website', 'description', 'languages', 'needs', 'availability'] as const).some((use) =>
    telling.has(use),
  );
  if (tells || book.format === 'three-w') return !tells;
  const hasOthers = named.has('funder') || named.has('partner-acronym') || named.has('funder-acronym');
  if (!named.has('capacities')) return false;
  return hasOthers || columns.header.some(isOfImplementers) || (repeatsNames(columns) && isPlacedByCluster(columns));
}

/** Who carries something out does it for others. */
function isOfImplementers(header: string): boolean {
  return /\b(implement\S*|mise en oeuvre|execution|#org\+impl\S*)\b/.test(foldHeader(header));
}

/** At least one row in five says more of an organisation that was there before. */
function repeatsNames({ header, cells }: Columns): boolean {
  const names = foldedNames(COLUMN_NAMES.activities.implementer ?? []);
  return header.some((word, place) => {
    if (!names.includes(foldHeader(word))) return false;
    const filled = (cells[place] ?? []).map(saidIn).filter((cell) => cell !== '');
    return filled.length > 0 && new Set(filled).size <= filled.length * 0.8 && new Set(filled).size > 1;
  });
}

function isPlacedByCluster(columns: Columns): boolean {
  const { header, cells, lexicon } = columns;
  const hasPlace =
    namedUses(columns, 'activities').has('country') ||
    header.some((word) =>
      /\b(region|province|district|admin\s?\d|adm\d|zone|state|departement|provincia)\b/.test(foldHeader(word)),
    ) ||
    cells.some((column) => placeCodeCountries(column, lexicon) !== null);
  return hasPlace && cells.some((column) => knownShare('capacities', column, lexicon) >= 0.3);
}
