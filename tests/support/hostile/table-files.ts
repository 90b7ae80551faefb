/** Tables of text that came to harm, or mean it; and files that are no text at all. */
import { type HostileFile, hostile } from './hostile-file.ts';
import { joined } from './zip-bytes.ts';

type Listed = [what: string, name: string, bytes: () => string | Uint8Array<ArrayBuffer>, stops: string | null];

const bytes = (...list: number[]) => Uint8Array.from(list);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const encoded = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
      return isLittle ? [low, high] : [high, low];
    }),
  );
const followedBy = (start: Uint8Array, length = 4000) => joined([start, new Uint8Array(length).fill(7)]);
const COMPOUND = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const compound = (part: string) => joined([COMPOUND, new Uint8Array(600), utf16(part, true), new Uint8Array(600)]);
const rows = (count: number, row: string) => `name,country\n${row.repeat(count)}`;

const TEXTS: Listed[] = [
  ['nothing in it', 'csv', () => '', 'empty-file'],
  ['a byte order mark alone', 'csv', () => '\uFEFF', 'empty-file'],
  ['blank rows alone', 'csv', () => '\r\n,,,\n  \n,\n', 'empty-file'],
  ['a hundred megabytes', 'csv', () => new Uint8Array(100_000_000).fill(97), 'file-too-large'],
  ['five million commas', 'csv', () => ','.repeat(4_900_000), 'empty-file'],
  ['five million commas and a word', 'csv', () => `${','.repeat(4_900_000)}a`, 'too-many-columns'],
  ['five million line ends', 'csv', () => '\n'.repeat(4_900_000), 'empty-file'],
  ['two million rows', 'csv', () => 'a\n'.repeat(2_400_000), 'too-many-rows'],
  ['one row too many', 'csv', () => rows(10_001, 'Ana,KE\n'), 'too-many-rows'],
  ['as many rows as may be', 'csv', () => rows(10_000, 'Ana,KE\n'), null],
  ['a hundred and one columns', 'csv', () => 'a,'.repeat(101).slice(0, -1), 'too-many-columns'],
  ['a cell of four megabytes', 'csv', () => `name\n${'a'.repeat(4_000_000)}`, 'cell-too-long'],
  ['a quoted cell of four megabytes', 'csv', () => `name\n"${'a'.repeat(4_000_000)}"`, 'cell-too-long'],
  ['a quote that never closes', 'csv', () => rows(9_000, 'Ana,KE\n').replace('Ana', '"Ana'), null],
  ['a quote open at its end', 'csv', () => 'name,country\nAna,"', null],
  ['quotes and nothing else', 'csv', () => '"'.repeat(1_000_000), 'cell-too-long'],
  ['quotes at odds in each row', 'csv', () => rows(9_000, '"""Ana","K""\n'), 'too-many-columns'],
  ['text behind quotes', 'csv', () => 'name,country\n"Ana" Bo,"KE"x\n', null],
  [
    'rows of every width',
    'csv',
    () => `a,b,c\n${Array.from({ length: 90 }, (_, n) => 'x,'.repeat(n)).join('\n')}`,
    null,
  ],
  ['every kind of line end', 'csv', () => 'name,country\rAna,KE\nBo,UG\r\nCe,TZ\u2028\u0085', null],
  ['semicolons and decimal commas', 'csv', () => 'name;share\nAna;1,5\nBo;2,25\n', null],
  ['bars', 'csv', () => 'name|country\nAna|KE\n', null],
  ['a separator stated and another used', 'csv', () => 'sep=;\nname,country\nAna,KE\n', null],
  ['names of prototypes as columns', 'csv', () => '__proto__,constructor,toString\n{"polluted":1},x,y\n', null],
  ['a prototype named twice', 'csv', () => '__proto__,__proto__\npolluted,polluted\n', null],
  ['the same column a hundred times', 'csv', () => `${'name,'.repeat(100).slice(0, -1)}\nAna\n`, null],
  ['formulas', 'csv', () => 'name,website\n=cmd|"/c calc"!A1,@SUM(1)\n"=HYPERLINK(""http://x"")",+1\n', null],
  ['a header alone', 'csv', () => 'name,country\n', null],
  ['one long line without an end', 'csv', () => 'word '.repeat(2_000), null],
  ['NULs among its letters', 'csv', () => rows(20, 'Ana\0Bo and friends of both of them together,KE\n'), null],
  ['NULs and nothing else', 'csv', () => new Uint8Array(1_000_000), 'not-text'],
  [
    'chance for bytes',
    'csv',
    () => Uint8Array.from({ length: 50_000 }, (_, n) => (n * n * 31 + n * 7) >> 3),
    'not-text',
  ],
  ['letters of Windows-1252', 'csv', () => latin('nom;pays\nSolidarit\xe9 f\xe9minine;S\xe9n\xe9gal\n'), null],
  [
    'letters of Windows-1251',
    'csv',
    () => latin('name;country\n\xcc\xe5\xec\xee\xf0\xe8\xe0\xeb;\xd0\xee\xf1\xf1\xe8\xff\n'),
    null,
  ],
  ['UTF-16 with a mark', 'csv', () => joined([bytes(0xff, 0xfe), utf16('name\tcountry\r\nAna\tKE\r\n', true)]), null],
  [
    'UTF-16 the other way round',
    'csv',
    () => joined([bytes(0xfe, 0xff), utf16('name\tcountry\nÉla\tKE\n', false)]),
    null,
  ],
  ['UTF-16 without a mark', 'csv', () => utf16('name,country\nAna,KE\n', true), null],
  ['half a letter of UTF-16', 'csv', () => joined([bytes(0xff, 0xfe), utf16('name\nAna\n', true), bytes(0x41)]), null],
  ['UTF-32', 'csv', () => joined([bytes(0xff, 0xfe, 0, 0), bytes(0x61, 0, 0, 0)]), 'not-text'],
  ['UTF-8 cut within a letter', 'csv', () => encoded('name\nSolidarité Féminine à Été é').slice(0, -1), null],
  ['half of two encodings', 'csv', () => joined([encoded('name\nÉlaé àéèùâ'.repeat(5)), bytes(0xe9, 0x0a)]), null],
  [
    'letters that overlong UTF-8 hides',
    'csv',
    () => joined([encoded('name\n'), bytes(0xc0, 0xaf, 0xe0, 0x80, 0xaf)]),
    null,
  ],
  ['halves of surrogates', 'csv', () => joined([encoded('name\n'), bytes(0xed, 0xa0, 0x80), encoded('\n')]), null],
  ['signs that turn writing round', 'csv', () => 'name,country\nAna\u202E\u2066txt.exe,KE\n', null],
  ['tags of HXL and nothing else', 'csv', () => '#org+name,#country\n', null],
  ['a title above each row', 'csv', () => `Title\n\n\nOther\n${rows(50, 'Ana,KE\n\nNote\n')}`, null],
];

const OTHERS: Listed[] = [
  ['the pages of a PDF', 'pdf', () => '%PDF-1.7\n1 0 obj', 'document'],
  ['an old workbook', 'xls', () => compound('Workbook'), 'old-workbook'],
  ['an old workbook called otherwise', 'csv', () => compound('Workbook'), 'old-workbook'],
  ['a workbook under a password', 'xlsx', () => compound('EncryptedPackage'), 'protected-file'],
  ['an old document', 'doc', () => compound('WordDocument'), 'document'],
  ['a document as rich text', 'rtf', () => '{\\rtf1\\ansi Ana}', 'document'],
  ['gzip', 'csv.gz', () => followedBy(bytes(0x1f, 0x8b, 8, 0)), 'packed-file'],
  ['7z', '7z', () => followedBy(bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)), 'packed-file'],
  ['RAR', 'rar', () => followedBy(encoded('Rar!\x1a\x07\x01')), 'packed-file'],
  ['a picture', 'png', () => followedBy(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)), 'picture'],
  ['a photograph', 'csv', () => followedBy(bytes(0xff, 0xd8, 0xff, 0xe0)), 'picture'],
  ['a web page', 'csv', () => '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
  ['a table of a web page', 'xls', () => '<table><tr><td>name</td></tr></table>', 'web-page'],
  [
    'a workbook of 2003 in XML',
    'xls',
    () => '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
    'old-workbook',
  ],
  ['other XML', 'xml', () => '<?xml version="1.0"?><iati-activities/>', 'unknown-format'],
  ['a program', 'csv', () => '#!/bin/sh\nrm -rf /\n', 'unknown-format'],
  ['a program of a machine', 'exe', () => joined([encoded('MZ'), new Uint8Array(3000)]), 'not-text'],
];

export const TABLE_FILES: readonly HostileFile[] = [...TEXTS, ...OTHERS].map(([what, ending, make, stops], place) => ({
  ...hostile(what, `table-${place}.${ending}`, () => '', stops),
  bytes: () => {
    const made = make();
    return typeof made === 'string' ? encoded(made) : made;
  },
}));
