import { describe, expect, test } from 'vitest';
import { draftFrom } from '#core/import/draft-from.ts';
import { guessMapping } from '#core/import/guess-mapping.ts';
import { openFiles } from '#core/import/open-files.ts';
import { shippedWords } from '../../../../scripts/shipped-data.ts';
import { damaged } from '../../../support/hostile/mutations.ts';
import { sheetData, workbookFiles } from '../../../support/hostile/workbook-bytes.ts';
import { zipBytes } from '../../../support/hostile/zip-bytes.ts';
import { type Chance, chanceFrom } from '../../../support/random.ts';

const DAMAGED = process.env['ATLAS_LONG'] ? 10_000 : 500;
const WORDS = shippedWords();

const encoder = new TextEncoder();
const TABLES = [
  'name,country,sectors,note\nAna,KE,media|peace,"says ""no"", and\nstays"\nBo,UG,gender,é 名\n',
  'Liste des membres;;\nnom;pays;site\nÉla;Sénégal;https://ela.example\nBo;Tchad;\n',
  'Organisation\tCluster\tProvince\n#org\t#sector\t#adm1\nAna\tSanté\tLac\n',
].map((text) => encoder.encode(text));

const PARTS = workbookFiles({
  sheets: {
    Elements: sheetData([
      ['Label', 'Type', 'Founded'],
      ['Ana', 'NGO', { cell: '<c s="1"><v>45291</v></c>' }],
      ['Bo', 'NGO'],
    ]),
    Connections:
      '<sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c></row></sheetData>',
  },
  strings: '<si><t>From</t></si><si><t>To</t></si><si><r><t>An</t></r><r><t>a</t></r></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});

/** Each harms something else: a text, the archive around a workbook, or a part within a sound archive. */
const DAMAGES: readonly ((chance: Chance) => Uint8Array<ArrayBuffer>)[] = [
  (chance) => damaged(chance.one(TABLES), chance),
  (chance) => damaged(zipBytes(PARTS), chance),
  (chance) => {
    const harmed = chance.one(PARTS);
    return zipBytes(PARTS.map((part) => (part === harmed ? { ...part, bytes: damaged(part.bytes, chance) } : part)));
  },
];

describe('a table or workbook that was damaged', () => {
  test(`is read or refused, ${DAMAGED} times, and never half`, async () => {
    const chance = chanceFrom(20_261_129);
    const ends = { read: 0, refused: 0 };
    for (let count = 0; count < DAMAGED; count += 1) {
      const opened = await openFiles([{ name: 'file', bytes: chance.one(DAMAGES)(chance) }]);
      ends[opened.ok ? 'read' : 'refused'] += 1;
      if (!opened.ok) {
        expect(opened.problems.map(({ weight }) => weight)).toEqual(['stops']);
        continue;
      }
      const { sheets, problems } = opened.book;
      draftFrom(opened.book, guessMapping(opened.book, WORDS, []).mapping, WORDS);
      expect(problems.some(({ weight }) => weight === 'stops')).toBe(false);
      for (const { header, rows } of sheets) {
        expect(new Set(header).size).toBe(header.length);
        expect(rows.every(({ cells }) => cells.length === header.length)).toBe(true);
      }
    }
    expect(ends.read).toBeGreaterThan(DAMAGED / 5);
    expect(ends.refused).toBeGreaterThan(DAMAGED / 5);
  });

  test('a workbook is refused wherever it is cut off', async () => {
    const whole = zipBytes(PARTS);
    for (let end = 1; end < whole.length; end += 7) {
      const opened = await openFiles([{ name: 'a.xlsx', bytes: whole.slice(0, end) }]);
      expect(opened.ok && opened.book.sheets.length).toBe(end < 4 ? 1 : false);
    }
  });
});
