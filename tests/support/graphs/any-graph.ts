/** Books as graphs hold them: few rows, awkward words in every place. */
import fc from 'fast-check';
import type { Book, FileFormat, Sheet, SheetUse } from '#core/import/book.ts';

/** What has a meaning in XML, JSON or lists of values, and what no format may stumble over. */
const SIGNS = [
  ...'aZé9 .,;:\'"<>&[](){}\\/|#=-',
  '\t',
  '\n',
  '\r',
  ']]>',
  '<!--',
  '&amp;',
  '名',
  '👩',
  'null',
  '\u0301',
  '\u202e',
];
const TITLES = ['sectors', 'a b', 'é', 'toString', 'constructor', '__proto__', '@id', 'for', 'x.y', 'class', 'website'];

const cell = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 });
const filledCell = cell.map((text) => text || 'x');

type Words = {
  format: FileFormat;
  nodes: string;
  edges: string;
  /** What it calls the ends and the kind of an edge. */
  ends: [string, string];
  kind: string;
};

function sheet(name: string, holds: SheetUse, header: string[], rows: string[][]): Sheet {
  const kept = header.map((_, place) => place).filter((place) => rows.some((cells) => (cells[place] ?? '') !== ''));
  const pick = (cells: readonly string[]) => kept.map((place) => cells[place] ?? '');
  return {
    file: 'file',
    name,
    header: pick(header),
    rows: rows.map((cells) => ({ at: 0, cells: pick(cells) })),
    holds,
  };
}

const freeColumns = fc.uniqueArray(fc.constantFrom(...TITLES), { maxLength: 4 });
const freeCells = (titles: readonly string[]) => fc.tuple(...titles.map(() => cell));
const some = <T>(one: fc.Arbitrary<T>, least = 0) => fc.array(one, { minLength: least, maxLength: 5 });

/** Members, ties and, where `hasCoalitions`, coalitions, as a reader of the format would give them. */
export function anyGraph({ format, nodes, edges, ends, kind }: Words, hasCoalitions: boolean): fc.Arbitrary<Book> {
  return fc
    .record({
      nodeTitles: freeColumns,
      edgeTitles: freeColumns,
      coalitionTitles: freeColumns,
      ids: fc.uniqueArray(filledCell, { minLength: 1, maxLength: 5 }),
      coalitionIds: fc.uniqueArray(filledCell, { maxLength: hasCoalitions ? 3 : 0 }),
    })
    .chain(({ nodeTitles, edgeTitles, coalitionTitles, ids, coalitionIds }) =>
      fc.record({
        members: fc.tuple(...ids.map((id) => fc.tuple(fc.constant([id]), cell, freeCells(nodeTitles)))),
        ties: some(
          fc.tuple(
            cell,
            fc.constantFrom(...ids),
            fc.constantFrom(...ids),
            fc.constantFrom('directed', 'undirected', 'mutual'),
            fc.tuple(cell, cell, cell),
            freeCells(edgeTitles),
          ),
        ),
        coalitions: fc.tuple(
          ...coalitionIds.map((id) => fc.tuple(fc.constant(id), cell, cell, freeCells(coalitionTitles))),
        ),
        joined: fc.tuple(...coalitionIds.map(() => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }))),
        titles: fc.constant({ nodeTitles, edgeTitles, coalitionTitles }),
      }),
    )
    .map(({ members, ties, coalitions, joined, titles }) => {
      const sheets = [
        sheet(
          nodes,
          'members',
          ['id', 'label', ...titles.nodeTitles],
          members.map(([[id = ''], label, cells]) => [id, label, ...cells]),
        ),
        sheet(
          edges,
          'ties',
          ['id', ...ends, 'direction', kind, 'label', 'weight', ...titles.edgeTitles],
          ties.map(([id, from, to, direction, words, cells]) => [id, from, to, direction, ...words, ...cells]),
        ),
        sheet(
          'coalitions',
          'coalitions',
          ['id', 'label', 'relation', ...titles.coalitionTitles],
          coalitions.map(([id, label, relation, cells]) => [id, label, relation, ...cells]),
        ),
        sheet(
          'memberships',
          'memberships',
          ['coalition', 'member'],
          coalitions.flatMap(([id], place) => (joined[place] ?? []).map((member) => [id, member])),
        ),
      ];
      return { format, sheets: sheets.filter(({ rows }) => rows.length > 0), problems: [] };
    });
}

/** The same for books that hold the same: rows by their cells, in an order that does not depend on the file's. */
export function contentOf({ format, sheets }: Book) {
  const contents = sheets.map(({ name, holds, header, rows }) => ({
    name,
    holds,
    header: header.toSorted(),
    rows: rows
      .map(({ cells }) => JSON.stringify(header.map((title, place) => [title, cells[place]]).toSorted()))
      .toSorted(),
  }));
  return { format, sheets: contents };
}
