/** What is taken away of a network, as one file. */

import { bytesOf, type NamedBytes, zipOf } from '../files/zip-files.ts';
import { printGexf } from '../formats/gexf/print-gexf.ts';
import { printGraphml } from '../formats/graphml/print-graphml.ts';
import { printJsonGraph } from '../formats/json-graph/print-json-graph.ts';
import { printKumu } from '../formats/kumu/print-kumu.ts';
import type { Book } from '../import/book.ts';
import type { Network } from '../network.ts';
import type { Seen } from './as-stored.ts';
import { csvFiles } from './csv-files.ts';
import type { ExportFormat } from './formats.ts';
import { hsdsTables } from './hsds.ts';
import { printMurmurations } from './murmurations.ts';
import { workbookOf } from './workbook.ts';

const ZIP = { ending: 'zip', type: 'application/zip' };
const JSON_FILE = { ending: 'json', type: 'application/json' };
const GEXF = { ending: 'gexf', type: 'application/gexf+xml' };
const GRAPHML = { ending: 'graphml', type: 'application/graphml+xml' };
const WORKBOOK = { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** The types of the files. */
export const FILE_TYPES: readonly string[] = [ZIP, JSON_FILE, GEXF, GRAPHML, WORKBOOK].map(({ type }) => type);

export type Exported = {
  /** What is told of words, and the part that is wanted. */
  part: Seen & Pick<Network, 'capacities' | 'countries'>;
  /** The same as tables. */
  book: Book;
  id: string;
  /** What whoever opens it should know, in lines; the first is a title. */
  about: readonly string[];
  /** What only tables need to say. */
  aboutTables: readonly string[];
};

type Printed = { bytes: Uint8Array<ArrayBuffer>; ending: string; type: string };

const PRINTERS: Record<ExportFormat, (exported: Exported) => Printed> = {
  csv: ({ book, ...said }) => ({ bytes: zipOf([...csvFiles(book.sheets), aboutFile(said)]), ...ZIP }),
  xlsx: ({ book, id, ...said }) => ({
    bytes: workbookOf([...book.sheets.map(namedSheet), aboutSheet(said)], id),
    ...WORKBOOK,
  }),
  gexf: ({ book, about: [creator = '', ...lines] }) => ({
    bytes: bytesOf(printGexf(book, { creator, description: lines.join(' ') })),
    ...GEXF,
  }),
  graphml: ({ book, about }) => ({ bytes: bytesOf(printGraphml(book, { description: about.join(' ') })), ...GRAPHML }),
  'json-graph': ({ book, about: [label = '', ...lines] }) => ({
    bytes: bytesOf(printJsonGraph(book, { label, description: lines.join(' ') })),
    ...JSON_FILE,
  }),
  kumu: ({ book }) => ({ bytes: bytesOf(printKumu(book)), ...JSON_FILE }),
  murmurations: ({ part }) => ({ bytes: bytesOf(printMurmurations(part)), ...JSON_FILE }),
  hsds: ({ part, ...said }) => ({ bytes: zipOf([...csvFiles(hsdsTables(part)), aboutFile(said)]), ...ZIP }),
};

/** The file, always the same bytes for the same content and id. */
export function printed(format: ExportFormat, exported: Exported): Printed {
  return PRINTERS[format](exported);
}

type Said = Pick<Exported, 'about' | 'aboutTables'>;

function aboutFile({ about, aboutTables }: Said): NamedBytes {
  return { name: 'about.txt', bytes: bytesOf(`${[...about, ...aboutTables].join('\r\n')}\r\n`) };
}

/** Sheets of that ending are for people: whoever reads tables passes over them. */
function aboutSheet({ about: [title = '', ...lines], aboutTables }: Said) {
  return {
    name: 'about (ignore)',
    header: [title],
    rows: [...lines, ...aboutTables].map((line) => ({ cells: [line] })),
  };
}

function namedSheet({ file, header, rows }: Book['sheets'][number]) {
  return { name: file.replace(/\.csv$/, ''), header, rows };
}
