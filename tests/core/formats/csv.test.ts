import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvVerdict, parseCsv, printCsv } from '#core/formats/csv.ts';

function cellsOf(verdict: CsvVerdict): string[][] {
  return verdict.ok ? [verdict.header, ...verdict.rows.map((row) => row.cells)] : [];
}

/** Text made of all that a table has to escape. */
const AWKWARD = fc
  .array(fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r', '\r\n', ' ', '\uFEFF', '=', '名'), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('a table', () => {
  test('reads back as it was printed, whatever its cells hold', () => {
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(AWKWARD, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(tables, ([header = [], ...rows]) => {
        expect(cellsOf(parseCsv(printCsv(header, rows)))).toEqual([header, ...rows]);
      }),
      { seed: 20_251_122, numRuns: 500 },
    );
  });

  test.each([
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['no line end after the last row', 'a,b\n1,2\n3,4'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n3,4\n'],
    ['a byte order mark before a quote', '\uFEFF"a",b\n1,2\n3,4\n'],
    ['blank lines', '\n\na,b\n\n1,2\n\n\n3,4\n\n'],
    ['semicolons', 'a;b\n1;2\n3;4\n'],
    ['tabs', 'a\tb\n1\t2\n3\t4\n'],
    ['needless quotes', '"a","b"\n"1","2"\n3,4\n'],
  ])('with %s reads like any other', (_, text) => {
    expect(cellsOf(parseCsv(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test.each([
    ['a comma in a semicolon table', 'a;b\n1,5;2\n', ['1,5', '2']],
    ['a quoted semicolon in the header', '"a;x;y",b\n1,2\n', ['1', '2']],
    ['a doubled quote', 'a,b\n"say ""no""",2\n', ['say "no"', '2']],
    ['a quoted line end', 'a,b\n"1\n2",3\n', ['1\n2', '3']],
    ['an empty last cell', 'a,b\n1,\n', ['1', '']],
    ['a quote inside a bare cell', 'a,b\n5" pipe,2\n', ['5" pipe', '2']],
    ['spaces, which are kept', 'a,b\n 1 ,2\n', [' 1 ', '2']],
  ])('keeps %s', (_, text, row) => {
    expect(cellsOf(parseCsv(text))[1]).toEqual(row);
  });

  test('knows the line of each row, also after quoted line ends', () => {
    const verdict = parseCsv('a,b\n"1\r\n2\n3",x\n\ny,z\n');
    expect(verdict.ok && verdict.rows.map((row) => row.line)).toEqual([2, 6]);
  });
});

describe('a broken table', () => {
  test.each([
    ['nothing at all', '', [{ line: 1, problem: 'no-header' }]],
    ['only blank lines', '\r\n\n\r', [{ line: 1, problem: 'no-header' }]],
    ['a quote that never closes', 'a,b\n1,2\n"3,4\n5,6\n', [{ line: 3, problem: 'unclosed-quote' }]],
    ['a quote in the header that never closes', '"a,b\n1,2\n', [{ line: 1, problem: 'unclosed-quote' }]],
    ['text after a quote', 'a,b\n"1\n2"x,3\n', [{ line: 3, problem: 'text-after-quote' }]],
    [
      'rows of another width',
      'a,b\n1\n1,2\n1,2,3\n',
      [
        { line: 2, problem: 'wrong-cell-count' },
        { line: 4, problem: 'wrong-cell-count' },
      ],
    ],
  ])('with %s says so and gives nothing', (_, text, problems) => {
    expect(parseCsv(text)).toEqual({ ok: false, problems });
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(AWKWARD, (text) => {
        const verdict = parseCsv(text);
        expect(verdict.ok || verdict.problems.length > 0).toBe(true);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });
});
