/** Workbooks made of parts, any of which may be other than it should. */
import { type PackedFile, zipBytes } from './zip-bytes.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type WorkbookParts = {
  /** What stands in `<worksheet>`, by the name of the sheet. */
  sheets: Record<string, string>;
  /** Attributes of a sheet in the list of sheets, by its name. */
  attributes?: Record<string, string>;
  strings?: string;
  styles?: string;
  properties?: string;
  /** Whole parts in place of what would be made, or besides. */
  parts?: Record<string, string>;
  without?: readonly string[];
};

/** The text of each part, by name. */
export function workbookFiles(workbook: WorkbookParts): PackedFile[] {
  const names = Object.keys(workbook.sheets);
  const listed = names.map(
    (name, place) =>
      `<sheet name="${name}" sheetId="${place + 1}" r:id="r${place}" ${workbook.attributes?.[name] ?? ''}/>`,
  );
  const relations = names.map(
    (_, place) => `<Relationship Id="r${place}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${place}.xml"/>`,
  );
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.properties ?? ''}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...(workbook.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${workbook.strings}</sst>` }),
    ...(workbook.styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet>${workbook.styles}</styleSheet>` }),
    ...Object.fromEntries(
      names.map((name, place) => [
        `xl/worksheets/sheet${place}.xml`,
        `<worksheet>${workbook.sheets[name]}</worksheet>`,
      ]),
    ),
    ...workbook.parts,
  };
  return Object.entries(texts)
    .filter(([name]) => !workbook.without?.includes(name))
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

export function workbookBytes(workbook: WorkbookParts): Uint8Array<ArrayBuffer> {
  return zipBytes(workbookFiles(workbook));
}

/** Rows of texts as a sheet has them; what is not text is written as it is. */
export function sheetData(rows: readonly (readonly (string | { cell: string })[])[]): string {
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, place) => {
      const ref = `r="${String.fromCharCode(65 + place)}${at + 1}"`;
      if (typeof cell !== 'string') return cell.cell.replace('<c', `<c ${ref}`);
      return cell === '' ? '' : `<c ${ref} t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return cells.length === 0 ? '' : `<row r="${at + 1}">${written.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}
