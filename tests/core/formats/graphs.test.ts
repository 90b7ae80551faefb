import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Limits } from '#core/files/limits.ts';
import { readCytoscape } from '#core/formats/cytoscape/read-cytoscape.ts';
import { printGexf } from '#core/formats/gexf/print-gexf.ts';
import { readGexf } from '#core/formats/gexf/read-gexf.ts';
import type { Reading } from '#core/formats/graph-book/graph-book.ts';
import { printGraphml } from '#core/formats/graphml/print-graphml.ts';
import { readGraphml } from '#core/formats/graphml/read-graphml.ts';
import { printJsonGraph } from '#core/formats/json-graph/print-json-graph.ts';
import { readJsonGraph } from '#core/formats/json-graph/read-json-graph.ts';
import { printKumu } from '#core/formats/kumu/print-kumu.ts';
import { readKumuJson } from '#core/formats/kumu/read-kumu-json.ts';
import { readMurmurations } from '#core/formats/murmurations/read-murmurations.ts';
import type { Book } from '#core/import/book.ts';
import { anyGraph, contentOf } from '../../support/graphs/any-graph.ts';

const LIMITS: Limits = { rows: 20_000, columns: 100, cell: 10_240, xmlDepth: 64, jsonDepth: 32 };
const ABOUT = { creator: 'Atlas <&>', label: 'Atlas', description: 'What "one" sees\n& no more' };
const RUNS = process.env['ATLAS_LONG'] ? 5000 : 150;

const PRINTED = [
  {
    words: { format: 'gexf', nodes: 'nodes', edges: 'edges', ends: ['source', 'target'], kind: 'kind' },
    print: (book: Book) => printGexf(book, ABOUT),
    read: readGexf,
    hasCoalitions: false,
  },
  {
    words: { format: 'graphml', nodes: 'nodes', edges: 'edges', ends: ['source', 'target'], kind: 'kind' },
    print: (book: Book) => printGraphml(book, ABOUT),
    read: readGraphml,
    hasCoalitions: false,
  },
  {
    words: { format: 'json-graph', nodes: 'nodes', edges: 'edges', ends: ['source', 'target'], kind: 'relation' },
    print: (book: Book) => printJsonGraph(book, ABOUT),
    read: readJsonGraph,
    hasCoalitions: true,
  },
  {
    words: { format: 'kumu-json', nodes: 'elements', edges: 'connections', ends: ['from', 'to'], kind: 'type' },
    print: printKumu,
    read: readKumuJson,
    hasCoalitions: false,
  },
] as const;

function bookOf(reading: Reading): Book {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.book;
}

/** Header and rows of each sheet by its name, and what was said about the file. */
function told(reading: Reading) {
  if (!reading.ok) return reading.problems.map(({ weight, problem, place }) => [weight, problem, place.row]);
  const { sheets, problems } = reading.book;
  return {
    ...Object.fromEntries(sheets.map(({ name, header, rows }) => [name, [header, ...rows.map(({ cells }) => cells)]])),
    said: problems.map(({ weight, problem, value }) => [weight, problem, value]),
  };
}

describe('a graph that is printed', () => {
  test.each(PRINTED)('as $words.format reads back as it was, whatever its cells hold', (format) => {
    const { words, print, read, hasCoalitions } = format;
    fc.assert(
      fc.property(anyGraph({ ...words, ends: [...words.ends] }, hasCoalitions), (book) => {
        const again = bookOf(read(print(book), 'file', LIMITS));
        expect(contentOf(again)).toEqual(contentOf(book));
        // XML keeps the order of columns and rows as well.
        if (words.format === 'gexf' || words.format === 'graphml') {
          expect(again.sheets.map(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)])).toEqual(
            book.sheets.map(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)]),
          );
        }
      }),
      { seed: 20_261_128, numRuns: RUNS },
    );
  });
});
