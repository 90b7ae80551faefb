/** Which graph a file holds, told by how it begins or what its parts are called. */
import type { FileFormat } from '../import/book.ts';
import { readCytoscape } from './cytoscape/read-cytoscape.ts';
import { readGexf } from './gexf/read-gexf.ts';
import type { GraphLimits, Reading } from './graph-book/graph-book.ts';
import { outerKeys } from './graph-book/outer-keys.ts';
import { readGraphml } from './graphml/read-graphml.ts';
import { readJsonGraph } from './json-graph/read-json-graph.ts';
import { readKumuJson } from './kumu/read-kumu-json.ts';
import { readMurmurations } from './murmurations/read-murmurations.ts';

const READERS = {
  gexf: readGexf,
  graphml: readGraphml,
  'json-graph': readJsonGraph,
  'kumu-json': readKumuJson,
  cytoscape: readCytoscape,
  murmurations: readMurmurations,
} satisfies Partial<Record<FileFormat, (text: string, file: string, limits: GraphLimits) => Reading>>;

export type GraphFormat = keyof typeof READERS;

export function isGraphFormat(format: string): format is GraphFormat {
  return Object.hasOwn(READERS, format);
}

/** Reads a graph of a known format; each reader says what becomes of what. */
export function readGraphFile(format: GraphFormat, text: string, file: string, limits: GraphLimits): Reading {
  return READERS[format](text, file, limits);
}

/** Null: the text is no graph, or none of these. A text that breaks off is still told. */
export function graphFormatOf(text: string): GraphFormat | null {
  const start = text.slice(0, BEGINNING).trimStart();
  if (start.startsWith('<')) return xmlFormatOf(start);
  return start.startsWith('{') || start.startsWith('[') ? jsonFormatOf(text) : null;
}

/** So many letters say what a file is: much may stand before its first element. */
const BEGINNING = 100_000;

function xmlFormatOf(start: string): GraphFormat | null {
  const root = /<(?:[\w.-]+:)?(gexf|graphml)[\s/>]/i.exec(start)?.[1]?.toLowerCase();
  return root === 'gexf' || root === 'graphml' ? root : null;
}

function jsonFormatOf(text: string): GraphFormat | null {
  const { keys, inner } = outerKeys(text);
  if (keys.has('connections')) return 'kumu-json';
  if (keys.has('elements')) return inner.has('data') || inner.has('nodes') ? 'cytoscape' : 'kumu-json';
  if (['graph', 'graphs', 'nodes'].some((key) => keys.has(key))) return 'json-graph';
  const all = new Set([...keys, ...inner]);
  if (all.has('linked_schemas') || all.has('primary_url')) return 'murmurations';
  return text.trimStart().startsWith('[') && inner.has('data') ? 'cytoscape' : null;
}
