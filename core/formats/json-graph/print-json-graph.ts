/** Writes JSON Graph Format, version 2.1: http://jsongraphformat.info/v2.1/json-graph-schema.json */
import type { Book } from '../../import/book.ts';
import { type PrintedEdge, type PrintedHyperedge, printedHypergraph } from '../graph-book/printed-graph.ts';
import type { PrintedValue } from '../graph-book/printed-table.ts';

type About = { label: string; description: string };

/**
 * Members are nodes, ties edges, coalitions the hyperedges of a second graph, for a graph has edges or hyperedges. What the
 * format has no word for is metadata; several values of a cell are a list.
 */
export function printJsonGraph(book: Book, about: About): string {
  const { nodes, edges, hyperedges } = printedHypergraph(book);
  const network = {
    id: 'network',
    ...said({ label: about.label }),
    directed: false,
    metadata: said({ description: about.description }),
    nodes: Object.fromEntries(
      nodes.map(({ id, label, values }) => [id, { ...said({ label }), ...metadataOf(values) }]),
    ),
    edges: edges.map(jsonEdge),
  };
  if (hyperedges.length === 0) return `${JSON.stringify({ graph: network }, null, 1)}\n`;
  const joined = new Set(hyperedges.flatMap((hyperedge) => hyperedge.nodes));
  const coalitions = {
    id: 'coalitions',
    directed: false,
    nodes: Object.fromEntries([...joined].map((id) => [id, {}])),
    hyperedges: hyperedges.map(jsonHyperedge),
  };
  return `${JSON.stringify({ graphs: [network, coalitions] }, null, 1)}\n`;
}

function jsonEdge({ id, source, target, direction, kind, label, weight, values }: PrintedEdge) {
  const mutual = { title: 'direction', value: direction === 'mutual' ? direction : '' };
  return {
    ...said({ id }),
    source,
    target,
    ...said({ relation: kind, label }),
    directed: direction === 'directed',
    ...metadataOf([mutual, { title: 'weight', value: weight }, ...values]),
  };
}

function jsonHyperedge({ id, label, relation, nodes, values }: PrintedHyperedge) {
  return { ...said({ id }), nodes, ...said({ relation, label }), ...metadataOf(values) };
}

function metadataOf(values: readonly PrintedValue[]) {
  const filled = values.filter(({ value }) => value !== '');
  if (filled.length === 0) return {};
  const cells = filled.map(({ title, value }) => [title, value.includes('|') ? value.split('|') : value] as const);
  return { metadata: Object.fromEntries(cells) };
}

function said(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
