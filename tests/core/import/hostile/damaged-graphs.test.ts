import { describe, expect, test } from 'vitest';
import { PAGE_LIMITS } from '#core/files/limits.ts';
import { printGexf } from '#core/formats/gexf/print-gexf.ts';
import { graphFormatOf, readGraphFile } from '#core/formats/graph-files.ts';
import { printGraphml } from '#core/formats/graphml/print-graphml.ts';
import { printJsonGraph } from '#core/formats/json-graph/print-json-graph.ts';
import { printKumu } from '#core/formats/kumu/print-kumu.ts';
import type { Book, Sheet } from '#core/import/book.ts';
import { draftFrom } from '#core/import/draft-from.ts';
import { guessMapping } from '#core/import/guess-mapping.ts';
import { shippedWords } from '../../../../scripts/shipped-data.ts';
import { damaged } from '../../../support/hostile/mutations.ts';
import { chanceFrom } from '../../../support/random.ts';

const ABOUT = { creator: 'Atlas', label: 'Atlas', description: 'What one sees' };
/** Of all formats together. */
const DAMAGED = process.env['ATLAS_LONG'] ? 10_000 : 500;

function sheetOf(holds: Sheet['holds'], header: string[], ...rows: string[][]): Sheet {
  return { file: '', name: null, header, holds, rows: rows.map((cells, place) => ({ at: place + 1, cells })) };
}

const BOOK: Book = {
  format: 'own-csv',
  problems: [],
  sheets: [
    sheetOf(
      'members',
      ['id', 'name', 'sectors', 'description'],
      ['a', 'Ana', 'media|peace', 'says "no" & <stays>'],
      ['b', 'Bo', 'gender', 'é 名'],
    ),
    sheetOf('ties', ['a', 'b', 'kind', 'direction'], ['a', 'b', 'funds', 'a-to-b'], ['b', 'a', 'works-with', 'both']),
    sheetOf('coalitions', ['id', 'name'], ['c', 'Pact']),
    sheetOf('memberships', ['coalition', 'member'], ['c', 'a'], ['c', 'b']),
  ],
};

const WORDS = shippedWords();
const EACH = process.env['ATLAS_LONG'] ? 1 : 5;

const PROFILE = {
  linked_schemas: ['organizations_schema-v1.0.0'],
  name: 'Ana',
  primary_url: 'https://ana.example',
  tags: ['media'],
};
const WHOLE = [
  printGexf(BOOK, ABOUT),
  printGraphml(BOOK, ABOUT),
  printJsonGraph(BOOK, ABOUT),
  printKumu(BOOK),
  JSON.stringify({
    elements: { nodes: [{ data: { id: 'a', name: 'Ana' } }], edges: [{ data: { source: 'a', target: 'a' } }] },
  }),
  JSON.stringify([
    PROFILE,
    {
      ...PROFILE,
      name: 'Bo',
      relationships: [{ predicate_url: 'https://schema.org/memberOf', object_url: 'https://ana.example' }],
    },
  ]),
];

function opened(text: string) {
  const format = graphFormatOf(text);
  return format && readGraphFile(format, text, 'file', PAGE_LIMITS);
}

describe('a graph file that was damaged', () => {
  test(`is read or refused, ${DAMAGED} times, and never half`, () => {
    const chance = chanceFrom(20_261_128);
    const ends = { read: 0, refused: 0, unknown: 0 };
    for (let count = 0; count < DAMAGED; count += 1) {
      const bytes = damaged(new TextEncoder().encode(chance.one(WHOLE)), chance);
      const reading = opened(new TextDecoder().decode(bytes));
      ends[reading === null ? 'unknown' : reading.ok ? 'read' : 'refused'] += 1;
      if (!reading?.ok) {
        expect(reading?.problems.map(({ weight }) => weight) ?? ['stops']).toEqual(['stops']);
        continue;
      }
      const { sheets, problems } = reading.book;
      // Whatever is read goes all the way; a few of them say as much as all.
      if (ends.read % EACH === 0) draftFrom(reading.book, guessMapping(reading.book, WORDS, []).mapping, WORDS);
      expect(problems.some(({ weight }) => weight === 'stops')).toBe(false);
      for (const { header, rows } of sheets) {
        expect(new Set(header).size).toBe(header.length);
        expect(
          rows.every(({ cells }) => cells.length === header.length && cells.every((cell) => cell.isWellFormed())),
        ).toBe(true);
      }
    }
    // Both happen, or nothing was tried.
    expect(ends.read).toBeGreaterThan(DAMAGED / 20);
    expect(ends.refused).toBeGreaterThan(DAMAGED / 20);
  });

  test.each(WHOLE.map((text) => [text.slice(0, 60).replaceAll('\n', ' '), text]))(
    'is refused wherever it is cut off: %s',
    (_, text) => {
      expect(opened(text)?.ok).toBe(true);
      for (let end = 0; end < text.trimEnd().length; end += 1)
        expect(opened(text.slice(0, end))?.ok ?? false).toBe(false);
    },
  );
});
