/** Tables as people have them: which row is the header, which cells belong together, and what is said of it. */
import { describe, expect, test } from 'vitest';
import { openFiles } from '#core/import/open-files.ts';
import { sheetData, type WorkbookParts, workbookBytes } from '../../support/hostile/workbook-bytes.ts';
import { zipBytes } from '../../support/hostile/zip-bytes.ts';

const encoder = new TextEncoder();

async function bookOf(...files: { name: string; bytes: Uint8Array }[]) {
  const opened = await openFiles(files);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { format, sheets, problems } = opened.book;
  return {
    format,
    sheets,
    /** Header and rows of the first sheet. */
    table: [sheets[0]?.header ?? [], ...(sheets[0]?.rows.map(({ cells }) => cells) ?? [])],
    said: problems.map(({ problem, place, value }) => [problem, place.row, value]),
  };
}

const csv = (text: string, name = 'list.csv') => bookOf({ name, bytes: encoder.encode(text) });
const xlsx = (parts: WorkbookParts) => bookOf({ name: 'list.xlsx', bytes: workbookBytes(parts) });
const TABLE = [
  ['name', 'country'],
  ['Ana', 'KE'],
  ['Bo', 'UG'],
];

describe('a table of text', () => {
  test.each([
    ['commas', 'name,country\nAna,KE\nBo,UG'],
    ['semicolons', 'name;country\r\nAna;KE\r\nBo;UG\r\n'],
    ['tabs', 'name\tcountry\rAna\tKE\rBo\tUG'],
    ['bars', 'name|country\nAna|KE\nBo|UG'],
    ['a stated separator', 'sep=;\nname;country\nAna;KE\nBo;UG'],
    ['blank lines and spaces behind commas', '\n\n"name","country"\n"Ana", "KE"\n , \n"Bo" ,UG\n\n'],
  ])('with %s reads like any other', async (_, text) => {
    const { table, said } = await csv(text);
    expect({ table: table.map((row) => row.map((cell) => cell.trim())), said }).toEqual({ table: TABLE, said: [] });
  });

  test.each([
    ['several values in a cell', 'name,languages\nAna,"en|fr"\nBo,ar|fr|en\n', ['Ana', 'en|fr']],
    ['decimal commas', 'name;share;note\nAna;1,5;a, b\nBo;2,5;c\n', ['Ana', '1,5', 'a, b']],
    ['line ends in a cell', 'name,note\nAna,"one\r\ntwo ""three"""\n', ['Ana', 'one\r\ntwo "three"']],
    ['text behind a quote', 'name,note\n"Ana" et Bo,x\n', ['Ana et Bo', 'x']],
  ])('keeps %s', async (_, text, row) => {
    expect((await csv(text)).table[1]).toEqual(row);
  });

  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const two = (text: string, order: 'le' | 'be') =>
    Uint8Array.from(
      [...text].flatMap((one) => {
        const pair = [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8];
        return order === 'le' ? pair : pair.reverse();
      }),
    );
  test.each([
    ['UTF-8', encoder.encode('nom,pays\nÉla,Sénégal\n'), 'Él', []],
    ['UTF-8 with a mark', encoder.encode('\uFEFFnom,pays\nÉla,Sénégal\n'), 'Él', []],
    ['UTF-16', two('\uFEFFnom\tpays\nÉla\tSénégal\n', 'le'), 'Él', []],
    ['UTF-16 the other way round', two('\uFEFFnom\tpays\nÉla\tSénégal\n', 'be'), 'Él', []],
    ['UTF-16 without a mark', two('nom,pays\nÉla,Sénégal\n', 'le'), 'Él', []],
    ['Windows-1252', latin('nom,pays\n\xc9la,S\xe9n\xe9gal\n'), 'Él', [['guessed-encoding', null, 'windows-1252']]],
    [
      'Windows-1250',
      latin('nom,pays\nZwi\xb9zek R\xf3wno\x9c\xe6,Polska\nWsp\xf3lnota \xa3\xf3d\x9f,Polska\n'),
      'Zw',
      [['guessed-encoding', null, 'windows-1250']],
    ],
    [
      'Windows-1251',
      latin('nom,pays\n\xcc\xe5\xec\xee\xf0\xe8\xe0\xeb,\xd0\xee\xf1\xf1\xe8\xff\n'),
      'Ме',
      [['guessed-encoding', null, 'windows-1251']],
    ],
    [
      'Windows-1256',
      latin('nom,pays\n\xe3\xe4\xd9\xe3\xc9 \xc7\xe1\xd3\xe1\xc7\xe3,\xe3\xd5\xd1\n'),
      'من',
      [['guessed-encoding', null, 'windows-1256']],
    ],
    [
      'UTF-8 that was damaged',
      Uint8Array.from([...encoder.encode('nom,pays\nÉlà à côté de Été à São,'.repeat(2)), 0xe9, 10]),
      'Él',
      expect.arrayContaining([['broken-letters', 3, '1']]),
    ],
  ])('in %s gives its letters', async (_, bytes, start, said) => {
    const book = await bookOf({ name: 'list.csv', bytes });
    expect(book.table[0]?.slice(0, 2)).toEqual(['nom', 'pays']);
    expect(book.table[1]?.[0]?.slice(0, 2)).toBe(start);
    expect(book.said).toEqual(said);
  });

  test('with titles above its header begins at the header', async () => {
    const { table, said } = await csv(
      'Members of the network,,\nMay 2025,,\n,,\nname,country,type\nAna,KE,\nBo,UG,NGO\n',
    );
    expect(table).toEqual([
      ['name', 'country', 'type'],
      ['Ana', 'KE', ''],
      ['Bo', 'UG', 'NGO'],
    ]);
    expect(said).toEqual([['title-rows', 1, 'Members of the network']]);
  });

  test('with tags of HXL is named by its tags, where it has any', async () => {
    const { format, table, sheets } = await csv(
      'Organisation,Cluster,Province,Remarks\n#org +name,#sector,#adm1+name,\nAna,Health,Lac,none\n',
    );
    expect([format, ...table]).toEqual([
      'three-w',
      ['#org +name', '#sector', '#adm1+name', 'Remarks'],
      ['Ana', 'Health', 'Lac', 'none'],
    ]);
    expect(sheets[0]?.rows[0]?.at).toBe(3);
  });

  test('keeps rows of any width, names every column, and says so', async () => {
    const { table, said } = await csv('name,,name,\nAna,1,2,\nBo\nCe,1,2,3,4\n');
    expect(table).toEqual([
      ['name', 'B', 'name (2)', 'D', 'E'],
      ['Ana', '1', '2', '', ''],
      ['Bo', '', '', '', ''],
      ['Ce', '1', '2', '3', '4'],
    ]);
    expect(said).toEqual([
      ['repeated-column', 1, 'name'],
      ['long-row', 4, '3 4'],
      ['short-rows', 3, '1'],
    ]);
  });

  test('with a quote that never closes keeps the rows after it', async () => {
    const { table, said } = await csv('name,note\nAna,"5 inches\nBo,x\nCe,y\n');
    expect(table.slice(1)).toEqual([
      ['Ana', '"5 inches'],
      ['Bo', 'x'],
      ['Ce', 'y'],
    ]);
    expect(said).toEqual([['open-quote', 2, '']]);
  });
});

describe('what tables are', () => {
  test.each([
    [
      'our own set',
      'own-csv',
      { 'members (1).csv': 'id,name,kind\na,Ana,ngo\n', 'needs.csv': 'member,capacity,urgency\n' },
    ],
    [
      'Kumu',
      'kumu',
      { 'elements.csv': 'Label,Type,Tags\nAna,NGO,a|b\n', 'connections.csv': 'From,To,Type\nAna,Bo,x\n' },
    ],
    ['Gephi', 'gephi', { 'n.csv': 'Id,Label,Time Interval\n1,Ana,\n', 'e.csv': 'Source,Target,Type\n1,2,Directed\n' }],
    ['a 3W list', 'three-w', { 'a.csv': 'Organisation,Cluster,Province\nAna,Santé,Lac\n' }],
    ['IATI', 'iati', { 'a.csv': 'org_id,name\nGB-CHC-1,Ana\nKE-NCB-2,Bo\n' }],
    ['profiles of Murmurations', 'murmurations', { 'a.csv': 'oid,name,primary_url\n1,Ana,https://ana.example\n' }],
    ['a list of members with sectors', 'table', { 'a.csv': 'Organisation,Sector,Region\nAna,media,Lac\n' }],
    ['a list of members', 'table', { 'a.csv': 'Organisation,Website,Sector\nAna,https://ana.example,media\n' }],
  ])('%s is told', async (_, format, files) => {
    const book = await bookOf(...Object.entries(files).map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
    expect(book.format).toBe(format);
  });

  test('is what somebody says, whatever it looks like', async () => {
    const bytes = encoder.encode('Source,Target\nAna,Bo\n');
    const opened = await openFiles([{ name: 'a.csv', bytes }], { format: 'table' });
    expect(opened.ok && [opened.book.format, opened.book.sheets[0]?.holds]).toEqual(['table', null]);
  });

  test('what of our own set no file can bring is left aside and named', async () => {
    const { sheets, said } = await csv('id,kind,name_en\nlaw,help,Law\n', 'capacities.csv');
    expect([sheets[0]?.holds, said]).toEqual(['ignored', [['own-other-kind', null, '']]]);
  });
});

describe('a workbook', () => {
  const DATES = {
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="#,##0.00 [$€-407]"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>',
  };
  test.each([
    ['a shared text', '<c t="s"><v>1</v></c>', 'Bo und Ce'],
    ['a text in place', '<c t="inlineStr"><is><r><t>An</t></r><r><t>a</t></r><rPh><t>x</t></rPh></is></c>', 'Ana'],
    ['the text of a formula', '<c t="str"><f>A1&amp;""</f><v>Ana</v></c>', 'Ana'],
    ['a whole number', '<c><v>2014</v></c>', '2014'],
    ['a fraction as it is shown', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a large number', '<c><v>1.5E+6</v></c>', '1500000'],
    ['money, which is no date', '<c s="4"><v>1.5</v></c>', '1.5'],
    ['zeros before a number', '<c s="3"><v>42</v></c>', '00042'],
    ['a date', '<c s="1"><v>45291</v></c>', '2023-12-31'],
    ['a date in a format of its own', '<c s="2"><v>1</v></c>', '1900-01-01'],
    ['a date and a time', '<c s="1"><v>45291.75</v></c>', '2023-12-31T18:00'],
    ['a time', '<c s="1"><v>0.5</v></c>', '12:00'],
    ['a date as a text', '<c t="d"><v>2024-02-29</v></c>', '2024-02-29'],
    ['yes', '<c t="b"><v>1</v></c>', 'true'],
    ['signs by number', '<c t="str"><v>a_x000A_b_x005F_x0041_</v></c>', 'a\nb_x0041_'],
  ])('gives %s', async (_, cell, text) => {
    const { table } = await xlsx({
      sheets: {
        Members: sheetData([
          ['name', 'value'],
          ['Ana', { cell }],
        ]),
      },
      strings: '<si><t>Ana</t></si><si><r><t>Bo </t></r><r><t>und Ce</t></r></si>',
      ...DATES,
    });
    expect(table[1]?.[1]).toBe(text);
  });

  test('counts days from 1904 where it says so', async () => {
    const rows = sheetData([
      ['name', 'value'],
      ['Ana', { cell: '<c s="1"><v>0</v></c>' }],
    ]);
    const { table } = await xlsx({ sheets: { A: rows }, properties: '<workbookPr date1904="1"/>', ...DATES });
    expect(table[1]?.[1]).toBe('1904-01-01');
  });

  test('says what it leaves out: hidden and ignored sheets, errors, formulas without a result', async () => {
    const rows = sheetData([
      ['name', 'value'],
      ['Ana', { cell: '<c t="e"><v>#REF!</v></c>' }],
      ['Bo', { cell: '<c><f>1+1</f></c>' }],
    ]);
    const book = await xlsx({
      sheets: { Members: rows, Secret: rows, 'Notes (ignore)': rows, Blank: '<sheetData/>' },
      attributes: { Secret: 'state="hidden"' },
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Members']);
    expect(book.said.map(([problem]) => problem)).toEqual([
      'error-cells',
      'unworked-formulas',
      'hidden-sheet',
      'ignored-sheet',
      'empty-sheet',
    ]);
  });

  test('reads a cell over several rows in each of them, and takes the lower of two rows of headers', async () => {
    const { table, said } = await xlsx({
      sheets: {
        A: `${sheetData([
          ['List of all'],
          [],
          ['Organisation', 'Where', ''],
          ['', 'Region', 'Zone'],
          ['Ana', 'Lac', 'Bol'],
          ['', 'Lac', 'Liwa'],
        ])}<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="A5:A6"/></mergeCells>`,
      },
    });
    expect(table).toEqual([
      ['Organisation', 'Region', 'Zone'],
      ['Ana', 'Lac', 'Bol'],
      ['Ana', 'Lac', 'Liwa'],
    ]);
    expect(said).toEqual([
      ['merged-cells', 3, '2'],
      ['title-rows', 1, 'List of all'],
    ]);
  });

  test('may have several tables on a sheet, as Kumu takes them', async () => {
    const { format, sheets } = await xlsx({
      sheets: {
        Map: sheetData([['Label', 'Type'], ['Ana', 'NGO'], ['Bo', 'NGO'], [], [], ['From', 'To'], ['Ana', 'Bo']]),
      },
    });
    expect(format).toBe('kumu');
    expect(sheets.map(({ name, holds, rows }) => [name, holds, rows.map(({ at }) => at)])).toEqual([
      ['Map', 'members', [2, 3]],
      ['Map (2)', 'ties', [7]],
    ]);
  });
});

test('an archive gives the tables and graphs in it, and says what it leaves', async () => {
  const bytes = zipBytes([
    { name: 'set/members.csv', bytes: encoder.encode('id,name\na,Ana\n') },
    { name: 'set/ties.csv', bytes: encoder.encode('a,b,kind\na,b,funds\n') },
    { name: '__MACOSX/set/._ties.csv', bytes: encoder.encode('x') },
    { name: 'set/logo.png', bytes: encoder.encode('x') },
  ]);
  const { sheets, said } = await bookOf({ name: 'set.zip', bytes });
  expect(sheets.map(({ file, rows }) => [file, rows.length])).toEqual([
    ['members.csv', 1],
    ['ties.csv', 1],
  ]);
  expect(said).toEqual([['left-in-zip', null, 'logo.png']]);
});

test('of several files one that cannot be read stops all, and all that stop are named', async () => {
  const given = ['', 'name\nAna\n', '%PDF-1.4'].map((text, place) => ({
    name: `${place}`,
    bytes: encoder.encode(text),
  }));
  const opened = await openFiles(given);
  expect(opened.ok || opened.problems.map(({ problem, place, weight }) => [problem, place.file, weight])).toEqual([
    ['empty-file', '0', 'stops'],
    ['document', '2', 'stops'],
  ]);
});
