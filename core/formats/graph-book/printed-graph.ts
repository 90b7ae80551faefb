/** A book as a graph that can be printed: what each format has a word for is told apart from what is a column of its own. */
import type { Book, Sheet } from '../../import/book.ts';
import { coalitionColumn, type MemberColumn, memberColumns } from './member-columns.ts';
import { type PrintedTable, type PrintedValue, tableOf } from './printed-table.ts';

export type PrintedNode = { id: string; label: string; values: PrintedValue[] };
export type PrintedEdge = {
  id: string;
  source: string;
  target: string;
  direction: 'directed' | 'undirected' | 'mutual';
  kind: string;
  label: string;
  weight: string;
  values: PrintedValue[];
};
/** A coalition, with the ids of its members. */
export type PrintedHyperedge = { id: string; label: string; relation: string; nodes: string[]; values: PrintedValue[] };

export type PrintedGraph = {
  nodes: PrintedNode[];
  edges: PrintedEdge[];
  /** The columns that a format has no word for, in order. */
  titles: { nodes: string[]; edges: string[] };
};

/**
 * A graph of members and ties, where coalitions are a column of members.
 * @param book with a sheet that holds members; those of presences, offers and needs become columns of members, those of
 *   sources and others are not printed. A member without an id has its name for one; a tie `b-to-a` is turned round, one
 *   to `both` sides has no direction.
 */
export function printedGraph({ sheets }: Book): PrintedGraph {
  const coalitions = coalitionColumn(sheets);
  return graphOf(sheets, [...memberColumns(sheets), ...(coalitions.byMember.size > 0 ? [coalitions] : [])]);
}

/** The same, where coalitions are edges between many. */
export function printedHypergraph({ sheets }: Book): PrintedGraph & { hyperedges: PrintedHyperedge[] } {
  return { ...graphOf(sheets, memberColumns(sheets)), hyperedges: hyperedgesOf(sheets) };
}

function graphOf(sheets: readonly Sheet[], added: readonly MemberColumn[]): PrintedGraph {
  const nodes = nodesOf(sheets, added);
  const edges = edgesOf(sheets);
  return {
    nodes: nodes.nodes,
    edges: edges.edges,
    titles: { nodes: nodes.titles, edges: edges.titles },
  };
}

function nodesOf(sheets: readonly Sheet[], added: readonly MemberColumn[]): { nodes: PrintedNode[]; titles: string[] } {
  const members = tableOf(sheets, 'members');
  const at = { id: members.place('id'), label: members.place('label', 'name') };
  const nodes = members.rows.map(({ cells }) => {
    const label = cells[at.label] ?? '';
    const id = cells[at.id] || label;
    const more = added.map(({ title, byMember }) => ({ title, value: byMember.get(id) ?? '' }));
    return { id, label, values: [...members.values(cells), ...more.filter(({ value }) => value !== '')] };
  });
  return { nodes, titles: [...members.titles(), ...added.map(({ title }) => title)] };
}

function edgesOf(sheets: readonly Sheet[]): { edges: PrintedEdge[]; titles: string[] } {
  const ties = tableOf(sheets, 'ties');
  const at = {
    id: ties.place('id'),
    ...endColumns(ties),
    direction: ties.place('direction'),
    kind: ties.place('kind', 'relation', 'type'),
    label: ties.place('label'),
    weight: ties.place('weight'),
  };
  const edges = ties.rows.map(({ cells }) => ({
    id: cells[at.id] ?? '',
    ...endsOf(cells[at.source] ?? '', cells[at.target] ?? '', cells[at.direction] ?? ''),
    kind: cells[at.kind] ?? '',
    label: cells[at.label] ?? '',
    weight: cells[at.weight] ?? '',
    values: ties.values(cells),
  }));
  return { edges, titles: ties.titles() };
}

/** What its two ends are called; `source` alone may as well be where the tie was read. */
const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['a', 'b'],
] as const;

function endColumns(ties: PrintedTable): { source: number; target: number } {
  const [source, target] = ENDS.find((ends) => ends.every(ties.has)) ?? ENDS[0];
  return { source: ties.place(source), target: ties.place(target) };
}

function endsOf(
  source: string,
  target: string,
  direction: string,
): Pick<PrintedEdge, 'source' | 'target' | 'direction'> {
  if (direction === 'b-to-a') return { source: target, target: source, direction: 'directed' };
  if (direction === 'a-to-b' || direction === 'directed') return { source, target, direction: 'directed' };
  return { source, target, direction: direction === 'mutual' ? 'mutual' : 'undirected' };
}

function hyperedgesOf(sheets: readonly Sheet[]): PrintedHyperedge[] {
  const memberships = tableOf(sheets, 'memberships');
  const [coalitionAt, memberAt] = [memberships.place('coalition'), memberships.place('member')];
  const joined = new Map<string, string[]>();
  for (const { cells } of memberships.rows) {
    const coalition = cells[coalitionAt] ?? '';
    const members = joined.get(coalition) ?? [];
    members.push(cells[memberAt] ?? '');
    joined.set(coalition, members);
  }
  const coalitions = tableOf(sheets, 'coalitions');
  const at = {
    id: coalitions.place('id'),
    label: coalitions.place('label', 'name'),
    relation: coalitions.place('relation'),
  };
  return coalitions.rows.map(({ cells }) => {
    const label = cells[at.label] ?? '';
    const id = cells[at.id] || label;
    return {
      id,
      label,
      relation: cells[at.relation] ?? '',
      nodes: joined.get(id) ?? [],
      values: coalitions.values(cells),
    };
  });
}
