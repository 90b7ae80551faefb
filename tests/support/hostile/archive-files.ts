/** Archives and workbooks that lie, explode, break off, or bring what no spreadsheet writes. */
import { deflateSync } from 'fflate';
import type { HostileFile } from './hostile-file.ts';
import { sheetData, workbookBytes, workbookFiles } from './workbook-bytes.ts';
import { joined, type PackedFile, zipBytes } from './zip-bytes.ts';

type Listed = [what: string, name: string, bytes: () => Uint8Array<ArrayBuffer>, stops: string | null];

const text = (words: string) => new TextEncoder().encode(words);
const CSV: PackedFile = { name: 'members.csv', bytes: text('name,country\nAna,KE\n') };
const GOOD = {
  sheets: {
    Members: sheetData([
      ['name', 'country'],
      ['Ana', 'KE'],
    ]),
  },
};
const good = () => workbookBytes(GOOD);
const sheet = (xml: string, more = {}) => workbookBytes({ sheets: { Members: xml }, ...more });
const cells = (list: string) => `<sheetData><row r="1">${list}</row></sheetData>`;
const value = (cell: string) =>
  sheet(
    sheetData([
      ['name', 'founded'],
      ['Ana', { cell }],
    ]),
  );
/** Unpacked it is so many megabytes of one letter. Nobody comes as far as its sum. */
const bomb = (megabytes: number): PackedFile => ({
  name: 'members.csv',
  bytes: new Uint8Array(megabytes * 1_000_000).fill(97),
  lies: { sum: 1 },
});
const lying = (lies: NonNullable<PackedFile['lies']>) => zipBytes([{ ...CSV, lies }]);
const cut = (file: Uint8Array<ArrayBuffer>, share: number) => file.slice(0, Math.floor(file.length * share));

const ARCHIVES: Listed[] = [
  ['a table packed', 'zip', () => zipBytes([CSV]), null],
  ['nothing packed', 'zip', () => zipBytes([]), 'zip-without-tables'],
  ['pictures packed', 'zip', () => zipBytes([{ name: 'a.png', bytes: text('x') }]), 'zip-without-tables'],
  ['a bomb of six megabytes', 'zip', () => zipBytes([bomb(6)]), 'file-too-large'],
  ['a bomb of twenty-one megabytes', 'zip', () => zipBytes([bomb(21)]), 'zip-too-large'],
  [
    'a bomb that says it is small',
    'zip',
    () => zipBytes([{ ...bomb(21), lies: { size: 100, sum: 1 } }]),
    'damaged-zip',
  ],
  [
    'a bomb in four parts',
    'zip',
    () => {
      const part = bomb(5.1);
      const packed = deflateSync(part.bytes, { level: 1 });
      return zipBytes([1, 2, 3, 4].map((n) => ({ ...part, packed, name: `${n}.csv` })));
    },
    'zip-too-large',
  ],
  ['a size of four gigabytes', 'zip', () => lying({ size: 0xfffffffe }), 'zip-too-large'],
  ['a size of more than four gigabytes', 'zip', () => lying({ size: 0xffffffff }), 'packed-file'],
  ['a size that is too large', 'zip', () => lying({ size: 1000 }), 'damaged-zip'],
  ['a size that is too small', 'zip', () => lying({ size: 3 }), 'damaged-zip'],
  ['a size of nothing', 'zip', () => lying({ size: 0 }), 'damaged-zip'],
  ['a packed size beyond its end', 'zip', () => lying({ packedSize: 1_000_000 }), 'damaged-zip'],
  ['a sum that does not fit', 'zip', () => lying({ sum: 1 }), 'damaged-zip'],
  ['an encrypted table', 'zip', () => lying({ flags: 1 }), 'protected-file'],
  ['a way of packing that few know', 'zip', () => lying({ method: 12 }), 'packed-file'],
  ['a start that is no file', 'zip', () => lying({ offset: 7 }), 'damaged-zip'],
  ['a start beyond its end', 'zip', () => lying({ offset: 9_000_000 }), 'damaged-zip'],
  ['two names for one table', 'zip', () => lying({ localName: 'presence.csv' }), 'damaged-zip'],
  ['one name for two tables', 'zip', () => zipBytes([CSV, CSV]), 'damaged-zip'],
  [
    'many names for the same bytes',
    'zip',
    () =>
      zipBytes(
        Array.from({ length: 100 }, (_, n) => ({
          ...CSV,
          name: `${n}0.csv`.slice(-6),
          lies: { offset: 0, localName: CSV.name },
        })),
      ),
    'damaged-zip',
  ],
  [
    'tables that overlap',
    'zip',
    () => {
      const inner = zipBytes([{ ...CSV, name: 'b.csv' }]);
      const outer: PackedFile = { name: 'a.csv', bytes: inner, packed: inner, lies: { method: 0 } };
      return zipBytes([outer, { ...CSV, name: 'b.csv', lies: { offset: 30 + 5 } }]);
    },
    'damaged-zip',
  ],
  [
    'two hundred and one files',
    'zip',
    () => zipBytes(Array.from({ length: 201 }, (_, n) => ({ ...CSV, name: `${n}.csv` }))),
    'zip-too-many',
  ],
  ['more files stated than there are', 'zip', () => zipBytes([CSV], { count: 3 }), 'damaged-zip'],
  ['sixty-five thousand files stated', 'zip', () => zipBytes([CSV], { count: 65_535 }), 'packed-file'],
  ['a directory that is elsewhere', 'zip', () => zipBytes([CSV], { start: 3 }), 'damaged-zip'],
  ['a directory beyond its end', 'zip', () => zipBytes([CSV], { start: 0xfffffff0 }), 'damaged-zip'],
  ['a comment', 'zip', () => zipBytes([CSV], { comment: 'packed by Ana' }), null],
  ['a comment that is cut', 'zip', () => zipBytes([CSV], { comment: 'packed by Ana' }).slice(0, -3), 'damaged-zip'],
  ['half of itself', 'zip', () => cut(zipBytes([CSV]), 0.5), 'damaged-zip'],
  ['its first bytes alone', 'zip', () => text('PK\x03\x04'), 'damaged-zip'],
  ['a path that leaves its folder', 'zip', () => zipBytes([{ ...CSV, name: '../../../etc/members.csv' }]), null],
  ['a path of Windows', 'zip', () => zipBytes([{ ...CSV, name: 'C:\\Windows\\members.csv' }]), null],
  ['a name of a prototype', 'zip', () => zipBytes([{ ...CSV, name: '__proto__.csv' }]), null],
  ['a NUL in a name', 'zip', () => zipBytes([{ ...CSV, name: 'a.csv\0.exe' }]), 'zip-without-tables'],
  ['an archive in itself', 'zip', () => zipBytes([{ name: 'a.zip', bytes: zipBytes([CSV]) }]), 'zip-without-tables'],
  ['bytes that are not packed', 'zip', () => zipBytes([{ ...CSV, packed: text('not packed at all') }]), 'damaged-zip'],
  [
    'more behind what is packed',
    'zip',
    () => zipBytes([{ ...CSV, packed: joined([deflateSync(CSV.bytes), new Uint8Array(3000)]) }]),
    null,
  ],
  ['an empty table beside a good one', 'zip', () => zipBytes([CSV, { name: 'a.csv', bytes: text('') }]), 'empty-file'],
  ['a document', 'docx', () => zipBytes([{ name: 'word/document.xml', bytes: text('<w/>') }]), 'document'],
  [
    'a spreadsheet of another program',
    'ods',
    () => zipBytes([{ name: 'content.xml', bytes: text('<o/>') }]),
    'other-spreadsheet',
  ],
  ['a binary workbook', 'xlsb', () => zipBytes([{ name: 'xl/workbook.bin', bytes: text('x') }]), 'old-workbook'],
];

const WORKBOOKS: Listed[] = [
  ['two members', 'xlsx', good, null],
  ['half of a workbook', 'xlsx', () => cut(good(), 0.5), 'damaged-zip'],
  ['all but the end of a workbook', 'xlsx', () => good().slice(0, -1), 'damaged-zip'],
  [
    'a byte changed in a sheet',
    'xlsx',
    () =>
      zipBytes(
        workbookFiles(GOOD).map((file) => (file.name.includes('sheet0') ? { ...file, lies: { sum: 1 } } : file)),
      ),
    'damaged-zip',
  ],
  ['letters where bytes were', 'xlsx', () => text(new TextDecoder().decode(good())), 'damaged-zip'],
  ['no sheet', 'xlsx', () => workbookBytes({ sheets: {} }), 'damaged-workbook'],
  [
    'a sheet that is missing',
    'xlsx',
    () => workbookBytes({ ...GOOD, without: ['xl/worksheets/sheet0.xml'] }),
    'damaged-workbook',
  ],
  [
    'no list of parts',
    'xlsx',
    () => workbookBytes({ ...GOOD, without: ['xl/_rels/workbook.xml.rels'] }),
    'damaged-workbook',
  ],
  [
    'a sheet outside of itself',
    'xlsx',
    () =>
      workbookBytes({
        ...GOOD,
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<R><Relationship Id="r0" Type="x/worksheet" Target="../../../../etc/passwd"/></R>',
        },
      }),
    'damaged-workbook',
  ],
  [
    'a sheet on another machine',
    'xlsx',
    () =>
      workbookBytes({
        ...GOOD,
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<R><Relationship Id="r0" Type="x/worksheet" TargetMode="External" Target="http://example.org/"/></R>',
        },
      }),
    'damaged-workbook',
  ],
  ['an empty sheet', 'xlsx', () => sheet('<sheetData/>'), 'empty-file'],
  [
    'hidden sheets alone',
    'xlsx',
    () => workbookBytes({ ...GOOD, attributes: { Members: 'state="veryHidden"' } }),
    'empty-file',
  ],
  ['a sheet that breaks off', 'xlsx', () => sheet('<sheetData><row><c><v>1'), 'damaged-workbook'],
  [
    'no XML for a sheet',
    'xlsx',
    () => workbookBytes({ ...GOOD, parts: { 'xl/worksheets/sheet0.xml': 'name,country' } }),
    'damaged-workbook',
  ],
  [
    'a document type in a sheet',
    'xlsx',
    () =>
      workbookBytes({
        ...GOOD,
        parts: { 'xl/worksheets/sheet0.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' },
      }),
    'xml-doctype',
  ],
  [
    'a bomb of entities in its texts',
    'xlsx',
    () =>
      sheet(cells('<c t="s"><v>0</v></c>'), {
        parts: {
          'xl/sharedStrings.xml': '<!DOCTYPE l [<!ENTITY a "&b;&b;"><!ENTITY b "lol">]><sst><si><t>&a;</t></si></sst>',
        },
      }),
    'xml-doctype',
  ],
  [
    'an entity that nobody defined',
    'xlsx',
    () => sheet(cells('<c t="inlineStr"><is><t>&xxe;</t></is></c>')),
    'damaged-workbook',
  ],
  ['a sheet of a hundred elements in each other', 'xlsx', () => sheet('<a>'.repeat(100)), 'too-deep'],
  ['a bomb in a sheet', 'xlsx', () => sheet(`<sheetData>${' '.repeat(20_000_001)}</sheetData>`), 'zip-too-large'],
  [
    'ten megabytes of nothing in a sheet',
    'xlsx',
    () => sheet(`${sheetData([['name'], ['Ana']])}${' '.repeat(10_000_000)}`),
    null,
  ],
  [
    'a sheet that says it is small',
    'xlsx',
    () => {
      const files = workbookFiles({ sheets: { Members: `<sheetData>${'<row/>'.repeat(3_000_000)}</sheetData>` } });
      return zipBytes(files.map((file) => (file.name.includes('sheet0') ? { ...file, lies: { size: 1000 } } : file)));
    },
    'damaged-zip',
  ],
  [
    'two hundred thousand rows',
    'xlsx',
    () => sheet(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(200_000)}</sheetData>`),
    'too-many-rows',
  ],
  [
    'half a million rows of nothing',
    'xlsx',
    () => sheet(`<sheetData>${'<row/>'.repeat(500_000)}</sheetData>`),
    'empty-file',
  ],
  ['two million cells of nothing', 'xlsx', () => sheet(cells('<c/>'.repeat(2_100_000))), 'too-many-values'],
  ['a row of a thousand columns', 'xlsx', () => sheet(cells('<c><v>1</v></c>'.repeat(1000))), 'too-many-columns'],
  ['a cell in the last column', 'xlsx', () => sheet(cells('<c r="XFD1"><v>1</v></c>')), 'too-many-columns'],
  ['a column that no sheet has', 'xlsx', () => sheet(cells('<c r="ZZZZZZZZ1"><v>1</v></c>')), 'too-many-columns'],
  [
    'a row that no sheet has',
    'xlsx',
    () => sheet('<sheetData><row r="99999999999"><c><v>1</v></c></row></sheetData>'),
    null,
  ],
  [
    'rows that go backwards',
    'xlsx',
    () => sheet('<sheetData><row r="9"><c><v>1</v></c></row><row r="-2"><c><v>2</v></c></row></sheetData>'),
    null,
  ],
  [
    'a cell of four megabytes',
    'xlsx',
    () => sheet(cells(`<c t="inlineStr"><is><t>${'a'.repeat(4_000_000)}</t></is></c>`)),
    'cell-too-long',
  ],
  [
    'an attribute of a megabyte',
    'xlsx',
    () => sheet(cells(`<c r="${'A'.repeat(1_000_000)}"><v>1</v></c>`)),
    'damaged-workbook',
  ],
  [
    'one long text in a hundred thousand cells',
    'xlsx',
    () =>
      sheet(`<sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`.repeat(2_000)}</sheetData>`, {
        strings: `<si><t>${'a'.repeat(10_000)}</t></si>`,
      }),
    'too-much-text',
  ],
  [
    'three hundred thousand texts',
    'xlsx',
    () => sheet(cells('<c t="s"><v>0</v></c>'), { strings: '<si/>'.repeat(300_000) }),
    'empty-file',
  ],
  ['a text that is not there', 'xlsx', () => sheet(cells('<c t="s"><v>7</v></c><c><v>1</v></c>')), null],
  [
    'a text by the name of a prototype',
    'xlsx',
    () => sheet(cells('<c t="s"><v>__proto__</v></c><c><v>1</v></c>')),
    null,
  ],
  ['a kind of cell that is none', 'xlsx', () => value('<c t="__proto__"><v>1</v></c>'), null],
  ['a style that is not there', 'xlsx', () => value('<c s="99999"><v>1</v></c>'), null],
  ['a style below zero', 'xlsx', () => value('<c s="-1"><v>1</v></c>'), null],
  ['a number that is none', 'xlsx', () => value('<c><v>NaN</v></c>'), null],
  ['a number without end', 'xlsx', () => value('<c><v>1e999</v></c>'), null],
  [
    'dates before and after all time',
    'xlsx',
    () =>
      sheet(
        sheetData([
          ['name', 'date'],
          ['Ana', { cell: '<c s="0"><v>-5</v></c>' }],
          ['Bo', { cell: '<c s="0"><v>9e15</v></c>' }],
        ]),
        {
          styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
        },
      ),
    null,
  ],
  [
    'a format of a million letters',
    'xlsx',
    () =>
      sheet(sheetData([['name'], [{ cell: '<c s="0"><v>5</v></c>' }]]), {
        styles: `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(60_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
      }),
    null,
  ],
  ['a formula without a result', 'xlsx', () => value("<c><f>cmd|'/c calc'!A1</f></c>"), null],
  ['errors in cells', 'xlsx', () => value('<c t="e"><v>#REF!</v></c>'), null],
  [
    'merges over the whole sheet',
    'xlsx',
    () =>
      sheet(
        `${sheetData([['name', 'country'], ...Array.from({ length: 2_000 }, () => ['Ana', ''])])}<mergeCells>${'<mergeCell ref="B1:B1048576"/>'.repeat(25_000)}</mergeCells>`,
      ),
    null,
  ],
  [
    'a merge that is none',
    'xlsx',
    () => sheet(`${sheetData([['name'], ['Ana']])}<mergeCells><mergeCell ref="A9:__proto__"/></mergeCells>`),
    null,
  ],
  ['signs by number', 'xlsx', () => sheet(sheetData([['name'], ['A_x0000_n_xD800_a_x000D_']])), null],
  [
    'the name of a prototype for a sheet',
    'xlsx',
    () => workbookBytes({ sheets: { ['__proto__x']: sheetData([['__proto__'], ['polluted']]) } }),
    null,
  ],
];

export const ARCHIVE_FILES: readonly HostileFile[] = [...ARCHIVES, ...WORKBOOKS].map(
  ([what, ending, bytes, stops], place) => ({ what, name: `archive-${place}.${ending}`, bytes, stops }),
);
