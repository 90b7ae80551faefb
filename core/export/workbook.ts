/**
 * Tables as one workbook (ECMA-376), of text alone: no number, date or formula that a spreadsheet could read otherwise.
 * The first row of a sheet stays in sight, and columns are about as wide as what stands in them.
 */

import { bytesOf, zipOf } from '../files/zip-files.ts';
import { xmlText } from '../formats/graph-book/xml-text.ts';
import type { SheetRow } from '../import/book.ts';
import { guardFormula } from './formula-guard.ts';

export type WorkbookSheet = { name: string; header: readonly string[]; rows: readonly Pick<SheetRow, 'cells'>[] };

/** In digits of the usual letter. */
const NARROWEST = 8;
const WIDEST = 60;
/** So many rows tell how wide a column has to be. */
const MEASURED = 200;
/** Longer texts no spreadsheet takes in one cell. */
const LONGEST_CELL = 32_767;

/** @param id of the export, which a workbook keeps among its properties. */
export function workbookOf(sheets: readonly WorkbookSheet[], id: string): Uint8Array<ArrayBuffer> {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', RELATIONS],
    ['docProps/core.xml', properties(id)],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, place): [string, string] => [`xl/worksheets/sheet${place + 1}.xml`, worksheet(sheet)]),
  ];
  return zipOf(parts.map(([name, xml]) => ({ name, bytes: bytesOf(DECLARATION + xml) })));
}

function worksheet({ header, rows }: WorkbookSheet): string {
  const guarded = rows.map(({ cells }) => cells.map(guardFormula));
  const widths = header.map((word, place) =>
    widthOf([word, ...guarded.slice(0, MEASURED).map((row) => row[place] ?? '')]),
  );
  const columns = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [rowOf(header, 1, HEAD), ...guarded.map((cells, place) => rowOf(cells, place + 2, BODY))];
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

/** The places of the styles below. */
const BODY = 1;
const HEAD = 2;

function rowOf(cells: readonly string[], number: number, style: number): string {
  const filled = cells.map((cell, place) => {
    if (cell === '') return '';
    const text = xmlText(escapedSigns(cell.slice(0, LONGEST_CELL)));
    return `<c r="${columnName(place)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${number}">${filled.join('')}</row>`;
}

/** `_x0041_` is how a workbook writes a sign by its number; who wrote just that meant just that. */
function escapedSigns(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A, B, …, Z, AA, … */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(count: number): string {
  const sheets = numbers(count).map(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${sheets.join('')}</Types>`
  );
}

const RELATIONS =
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  '</Relationships>';

function properties(id: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:identifier>${xmlText(id)}</dc:identifier></cp:coreProperties>`
  );
}

function workbook(sheets: readonly WorkbookSheet[]): string {
  const entries = sheets.map(
    ({ name }, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join('')}</sheets></workbook>`;
}

function workbookRelations(count: number): string {
  const sheets = numbers(count).map(
    (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${count + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}${styles}</Relationships>`;
}

/** As it comes; text at the top of its cell, in as many lines as it takes; the same in bold. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>';

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place + 1);
}
