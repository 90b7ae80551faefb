/** Writes a Kumu blueprint, which Kumu takes as an import or from a link. */
import type { Book } from '../../import/book.ts';
import { printedGraph } from '../graph-book/printed-graph.ts';
import type { PrintedValue } from '../graph-book/printed-table.ts';

/**
 * Members are elements, ties connections between their ids, every other column a field of its own; several values of a
 * cell are a list. The kind of either is its type, as Kumu calls it. It has no coalitions of their own.
 */
export function printKumu(book: Book): string {
  const { nodes, edges, titles } = printedGraph(book);
  const isTyped = titles.nodes.includes('type');
  const elements = nodes.map(({ id, label, values }) =>
    fieldsOf([
      { title: 'id', value: id },
      { title: 'label', value: label },
      ...values.map(({ title, value }) => ({ title: title === 'kind' && !isTyped ? 'type' : title, value })),
    ]),
  );
  const connections = edges.map(({ id, source, target, direction, kind, label, weight, values }) =>
    fieldsOf([
      { title: 'id', value: id },
      { title: 'from', value: source },
      { title: 'to', value: target },
      { title: 'direction', value: direction },
      { title: 'type', value: kind },
      { title: 'label', value: label },
      { title: 'weight', value: weight },
      ...values,
    ]),
  );
  return `${JSON.stringify({ elements, connections, loops: [] }, null, 1)}\n`;
}

const ONE_VALUE = new Set(['id', 'label', 'from', 'to', 'direction', 'type', 'description']);

/** Of two fields of one name the first is the one that Kumu knows. */
function fieldsOf(values: readonly PrintedValue[]): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const { title, value } of values) {
    if (value === '' || fields.has(title)) continue;
    fields.set(title, value.includes('|') && !ONE_VALUE.has(title) ? value.split('|') : value);
  }
  return Object.fromEntries(fields);
}
