/** Workbooks of spreadsheets (ECMA-376), read from their archive part by part. */
import type { Limits } from '../limits.ts';
import { type PackedProblem, readPackedXml } from '../packed-xml.ts';
import type { ZipEntry } from '../zip.ts';
import { readNumberFormats } from './number-format.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetRows, type SheetLimit, type SheetRows } from './sheet-rows.ts';

export type WorkbookSheet = { name: string; isHidden: boolean; rows: Extract<SheetRows, { ok: true }> };

export type Workbook =
  | { ok: true; sheets: WorkbookSheet[] }
  | { ok: false; problem: PackedProblem | 'damaged-workbook'; part: string }
  | { ok: false; problem: SheetLimit; sheet: string; row: number };

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

export function isWorkbook(entries: ReadonlyMap<string, ZipEntry>): boolean {
  return entries.has(BOOK);
}

/**
 * @param isWanted whether the rows of a sheet are to be read; the others come without.
 * @param onProgress told after each sheet how much is read, 0..1.
 */
export function readWorkbook(
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
  isWanted: (sheet: { name: string; isHidden: boolean }) => boolean,
  onProgress: (share: number) => void,
): Workbook {
  const targets = new Map<string, string>();
  const told: { name: string; isHidden: boolean; id: string }[] = [];
  let startsIn1904 = false;
  const book = readPart(entries, BOOK, limits, (name, attributes) => {
    if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
    if (name === 'sheet') {
      const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      told.push({ name: attributes.get('name') ?? '', isHidden: /hidden/i.test(attributes.get('state') ?? ''), id });
    }
  });
  if (book) return { ok: false, problem: book, part: BOOK };
  const relations = readPart(entries, RELATIONS, limits, (name, attributes) => {
    const isSheet = /\/worksheet$/.test(attributes.get('Type') ?? '');
    if (name === 'Relationship' && isSheet) targets.set(attributes.get('Id') ?? '', partName(attributes.get('Target')));
  });
  if (relations) return { ok: false, problem: relations, part: RELATIONS };
  const strings = readSharedStrings(entries.get('xl/sharedStrings.xml'), limits.xmlDepth, limits.rows * limits.columns);
  if (!strings.ok) return { ok: false, problem: strings.problem, part: 'xl/sharedStrings.xml' };
  const formats = readNumberFormats(entries.get('xl/styles.xml'), limits.xmlDepth);
  const sheets: WorkbookSheet[] = [];
  for (const [place, { name, isHidden, id }] of told.entries()) {
    const target = targets.get(id);
    // Charts stand among the sheets.
    if (target === undefined) continue;
    const entry = entries.get(target);
    if (!entry) return { ok: false, problem: 'damaged-workbook', part: target };
    const rows = isWanted({ name, isHidden })
      ? readSheetRows(entry, { texts: strings.texts, formats, startsIn1904 }, limits)
      : ({ ok: true, rows: [], merged: null, errors: null, unworked: null } as const);
    if (!rows.ok) return 'row' in rows ? { ...rows, sheet: name } : { ...rows, part: target };
    sheets.push({ name, isHidden, rows: { ...rows, rows: [...rows.rows] } });
    onProgress((place + 1) / told.length);
  }
  return sheets.length > 0 ? { ok: true, sheets } : { ok: false, problem: 'damaged-workbook', part: BOOK };
}

function readPart(
  entries: ReadonlyMap<string, ZipEntry>,
  part: string,
  limits: Limits,
  open: (name: string, attributes: ReadonlyMap<string, string>) => void,
): PackedProblem | 'damaged-workbook' | null {
  const entry = entries.get(part);
  if (!entry) return 'damaged-workbook';
  return readPackedXml(entry, limits.xmlDepth, {
    open: ({ name, attributes }) => open(name, attributes),
    text() {},
    close() {},
    goesOn: () => true,
  });
}

/** Targets are told from the folder of the workbook, or from the root of the archive. */
function partName(target = ''): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}
