/** Writes GEXF 1.3, which Gephi and Gephi Lite open. */
import type { Book } from '../../import/book.ts';
import { printedGraph } from '../graph-book/printed-graph.ts';
import type { PrintedValue } from '../graph-book/printed-table.ts';
import { xmlAttributes, xmlText } from '../graph-book/xml-text.ts';
import { printList } from './gexf-lists.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">';

type Column = { id: string; title: string; isList: boolean };

/**
 * Members and ties with all their columns; a column with several values in a cell is a list. Kinds of ties are kinds of
 * edges, so that two ties of one pair stay two. It holds no coalitions of their own: `readGexf` reads the rest back.
 * @param about said in the file: who wrote it, what it is, the id that it carries.
 */
export function printGexf(book: Book, about: { creator: string; description: string }): string {
  const graph = printedGraph(book);
  const [nodeColumns, edgeColumns] = [
    columnsOf(graph.titles.nodes, graph.nodes),
    columnsOf(graph.titles.edges, graph.edges),
  ];
  return [
    HEAD,
    `<meta><creator>${xmlText(about.creator)}</creator><description>${xmlText(about.description)}</description></meta>`,
    '<graph defaultedgetype="undirected" idtype="string" mode="static">',
    ...declarations('node', nodeColumns),
    ...declarations('edge', edgeColumns),
    '<nodes>',
    ...graph.nodes.map(({ id, label, values }) => element('node', { id, label }, values, nodeColumns)),
    '</nodes>',
    '<edges>',
    ...graph.edges.map(({ id, source, target, direction, kind, label, weight, values }) =>
      element('edge', { id, source, target, type: direction, kind, label, weight }, values, edgeColumns),
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function columnsOf(titles: readonly string[], items: readonly { values: PrintedValue[] }[]): Map<string, Column> {
  const lists = new Set(
    items.flatMap(({ values }) => values.filter(({ value }) => value.includes('|')).map(({ title }) => title)),
  );
  return new Map(titles.map((title, id) => [title, { id: String(id), title, isList: lists.has(title) }]));
}

function declarations(of: 'node' | 'edge', columns: ReadonlyMap<string, Column>): string[] {
  if (columns.size === 0) return [];
  const attributes = [...columns.values()].map(
    ({ id, title, isList }) => `<attribute${xmlAttributes({ id, title, type: isList ? 'liststring' : 'string' })}/>`,
  );
  return [`<attributes class="${of}">`, ...attributes, '</attributes>'];
}

function element(
  name: string,
  attributes: Record<string, string>,
  values: readonly PrintedValue[],
  columns: ReadonlyMap<string, Column>,
): string {
  const open = `<${name}${xmlAttributes(attributes)}`;
  if (values.length === 0) return `${open}/>`;
  const printed = values.map(({ title, value }) => {
    const column = columns.get(title);
    const text = column?.isList ? printList(value.split('|')) : value;
    return `<attvalue${xmlAttributes({ for: column?.id ?? '', value: text })}/>`;
  });
  return `${open}><attvalues>${printed.join('')}</attvalues></${name}>`;
}
