/** Writes GraphML, which yEd, NetworkX, igraph, Gephi and Cytoscape open. */
import type { Book } from '../../import/book.ts';
import { printedGraph } from '../graph-book/printed-graph.ts';
import type { PrintedValue } from '../graph-book/printed-table.ts';
import { xmlAttributes, xmlText } from '../graph-book/xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';

/**
 * Members and ties with all their columns as texts, several values parted by `|`, for GraphML has no lists. It knows
 * directed edges and others: a tie that is `mutual` says so in a column. It holds no coalitions of their own.
 */
export function printGraphml(book: Book, about: { description: string }): string {
  const graph = printedGraph(book);
  const nodes = graph.nodes.map(({ id, label, values }) => ({
    id,
    values: [{ title: 'label', value: label }, ...values],
  }));
  const edges = graph.edges.map(({ id, source, target, direction, kind, label, weight, values }) => ({
    ends: { id, source, target, directed: direction === 'directed' ? 'true' : '' },
    values: [
      { title: 'direction', value: direction === 'mutual' ? direction : '' },
      { title: 'kind', value: kind },
      { title: 'label', value: label },
      { title: 'weight', value: weight },
      ...values,
    ],
  }));
  const nodeKeys = keysOf('n', ['label', ...graph.titles.nodes]);
  const edgeKeys = keysOf('e', ['direction', 'kind', 'label', 'weight', ...graph.titles.edges]);
  return [
    HEAD,
    `<desc>${xmlText(about.description)}</desc>`,
    ...declarations('node', nodeKeys),
    ...declarations('edge', edgeKeys),
    '<graph edgedefault="undirected">',
    ...nodes.map(({ id, values }) => element('node', { id }, values, nodeKeys)),
    ...edges.map(({ ends, values }) => element('edge', ends, values, edgeKeys)),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keysOf(letter: string, titles: readonly string[]): Map<string, string> {
  return new Map(titles.map((title, place) => [title, `${letter}${place}`]));
}

function declarations(of: 'node' | 'edge', keys: ReadonlyMap<string, string>): string[] {
  return [...keys].map(
    ([title, id]) => `<key${xmlAttributes({ id, for: of, 'attr.name': title, 'attr.type': 'string' })}/>`,
  );
}

function element(
  name: string,
  attributes: Record<string, string>,
  values: readonly PrintedValue[],
  keys: ReadonlyMap<string, string>,
): string {
  const data = values
    .filter(({ value }) => value !== '')
    .map(({ title, value }) => `<data${xmlAttributes({ key: keys.get(title) ?? '' })}>${xmlText(value)}</data>`);
  const open = `<${name}${xmlAttributes(attributes)}`;
  return data.length === 0 ? `${open}/>` : `${open}>${data.join('')}</${name}>`;
}
