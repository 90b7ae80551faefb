/** Which format tables are, told from the words of their headers, and what the format says that their rows are. */
import { FILE_KINDS } from '../formats/network-csv.ts';
import type { FileFormat, Sheet, SheetUse } from './book.ts';

/** By the file's name in our own set. Kinds that are not here are none that files can bring. */
const OWN_USES: ReadonlyMap<string, SheetUse> = new Map([
  ['members.csv', 'members'],
  ['presences.csv', 'presences'],
  ['offers.csv', 'offers'],
  ['needs.csv', 'needs'],
  ['ties.csv', 'ties'],
  ['coalitions.csv', 'coalitions'],
  ['memberships.csv', 'memberships'],
]);

/** Formats of tables, the surest first. A sheet that is none of a format has no use there. */
const TABLE_FORMATS: readonly { format: FileFormat; useOf: (sheet: Sheet) => SheetUse | null }[] = [
  { format: 'own-csv', useOf: ownUse },
  { format: 'kumu', useOf: kumuUse },
  { format: 'gephi', useOf: gephiUse },
  { format: 'murmurations', useOf: murmurationsUse },
];

/**
 * @param stated what somebody says that it is; otherwise the first format that knows one of the sheets.
 * @returns the sheets with what they hold. 3W lists and IATI are named, while their rows are left to be looked at.
 */
export function tableKind(
  sheets: readonly Sheet[],
  stated: FileFormat | null,
): { format: FileFormat; sheets: Sheet[] } {
  const known = TABLE_FORMATS.find(({ format, useOf }) =>
    stated === null ? sheets.some((sheet) => useOf(sheet) !== null) : format === stated,
  );
  const format = stated ?? known?.format ?? plainFormat(sheets);
  return { format, sheets: sheets.map((sheet) => ({ ...sheet, holds: known?.useOf(sheet) ?? null })) };
}

function words({ header }: Sheet): string[] {
  return header.map((word) => word.trim().toLowerCase());
}

function ownUse(sheet: Sheet): SheetUse | null {
  const name = (sheet.name ?? sheet.file.split('/').at(-1) ?? '').toLowerCase();
  // Browsers number what is downloaded again.
  const file = `${name.replace(/\.csv$/, '').replace(/ ?\(\d+\)$/, '')}.csv`;
  const kind = FILE_KINDS.find((one) => one.file === file);
  const header = words(sheet);
  if (!kind?.needed.every((word) => header.includes(word))) return null;
  if (!header.every((word) => kind.columns.includes(word))) return null;
  return OWN_USES.get(kind.file) ?? 'ignored';
}

/** The first column says it: `Label`, `From` and `To`, or `ID` before one of these. */
function kumuUse(sheet: Sheet): SheetUse | null {
  const header = words(sheet);
  const [first, second, third] = header[0] === 'id' ? header.slice(1) : header;
  if (first === 'from' && second === 'to') return 'ties';
  if (first !== 'label' || header.includes('source') || (header[0] === 'id' && isGephiNodes(header))) return null;
  const isBare = second === undefined || third === undefined;
  const kumuWords = ['type', 'tags', 'description', 'image', 'url'];
  return isBare || sheet.name?.toLowerCase() === 'elements' || kumuWords.some((word) => header.includes(word))
    ? 'members'
    : null;
}

const GEPHI_SOURCES = ['source', '_from'];
const GEPHI_TARGETS = ['target', '_to', 'destination'];

function gephiUse(sheet: Sheet): SheetUse | null {
  const header = words(sheet);
  if (GEPHI_SOURCES.some((word) => header.includes(word)) && GEPHI_TARGETS.some((word) => header.includes(word))) {
    return 'ties';
  }
  return isGephiNodes(header) ? 'members' : null;
}

function isGephiNodes(header: readonly string[]): boolean {
  const hasBoth = header.includes('id') && header.includes('label');
  return hasBoth && ['timeset', 'time interval', 'interval', 'modularity_class'].some((word) => header.includes(word));
}

/** Batches of profiles have an `oid`, and the names of fields for headers. */
function murmurationsUse(sheet: Sheet): SheetUse | null {
  const header = words(sheet);
  const isProfile = header.includes('name') && (header.includes('primary_url') || header.includes('linked_schemas'));
  return header[0] === 'oid' && isProfile ? 'members' : null;
}

/** Tables that are told from what they are about: 3W lists, and organisations as IATI publishes them. */
function plainFormat(sheets: readonly Sheet[]): FileFormat {
  if (sheets.some(isThreeW)) return 'three-w';
  return sheets.some(isIati) ? 'iati' : 'table';
}

/** Words of plain headers. "Sector" alone is in lists of members as well, clusters are not. */
const ORG =
  /\b(org|organi[sz]ations?|organismes?|organizaci[oó]n|structures?|partners?|partenaires?|ongs?|ngos?|agency)\b/;
const CLUSTER = /\b(clusters?|sector code)\b/;
const PLACE =
  /\b(adm(in)? ?\d|province|provincia|region|r[ée]gion|district|zone|woreda|wilaya|d[ée]partement|location code)\b/;

/** HXL's own rule for it, with tags or with words: organisations, what they do, and a country or a part of one. */
function isThreeW(sheet: Sheet): boolean {
  const header = words(sheet).map((word) => (word.startsWith('#') ? word : word.replaceAll('_', ' ')));
  const has = (tag: RegExp, plain: RegExp) => header.some((word) => (word.startsWith('#') ? tag : plain).test(word));
  return has(/^#org\b/, ORG) && has(/^#sector\b/, CLUSTER) && has(/^#(adm\d|country|loc)/, PLACE);
}

function isIati(sheet: Sheet): boolean {
  const header = words(sheet);
  if (header.includes('iati-identifier') || header.includes('reporting-org-ref')) return true;
  const place = header.findIndex(
    (word) => word === 'org_id' || word === 'org-id' || word === 'organisation identifier',
  );
  const ids = sheet.rows.slice(0, 50).map((row) => row.cells[place] ?? '');
  const register = /^[a-z]{2}-[a-z_]{2,}-\S+$/i;
  return place !== -1 && ids.filter((id) => register.test(id)).length > ids.length / 2;
}
