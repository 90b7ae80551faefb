/** One point of the search: what is decided so far and what is still open. Nodes are followed, never changed. */
import { type Column, countAt, countCovers, type Demand } from './problem.ts';
import { meets, type RowSet, rowSetOf } from './row-set.ts';

export type Node = {
  taken: readonly Column[];
  /** Of what is taken. */
  cost: number;
  /** Columns that may still be taken; each covers at least one open row. */
  available: readonly Column[];
  /** What each row still asks for. */
  demand: Demand;
  /** The rows that still ask for something. */
  open: RowSet;
  /** How many more columns may be taken; `Infinity` without a limit. */
  slots: number;
  /** How many more columns each cap allows; below 0 where too many were taken. */
  room: readonly number[];
};

export function rootNode(columns: readonly Column[], demand: Demand, limits: Pick<Node, 'slots' | 'room'>): Node {
  const available = columns.filter((column) => hasRoomFor(column, limits.room));
  return { taken: [], cost: 0, available, demand, open: openRows(demand), ...limits };
}

export function isCovered({ open }: Node): boolean {
  return open.every((word) => word === 0);
}

/** The node below in which these columns are taken. */
export function take(node: Node, columns: readonly Column[]): Node {
  const covers = countCovers(columns, node.demand.length);
  const demand = node.demand.map((asked, row) => Math.max(0, asked - countAt(covers, row)));
  const open = openRows(demand);
  const room = roomAfter(node.room, columns);
  return {
    taken: [...node.taken, ...columns],
    cost: columns.reduce((cost, column) => cost + column.cost, node.cost),
    available: node.available.filter(
      (column) => meets(column.rowSet, open) && !columns.includes(column) && hasRoomFor(column, room),
    ),
    demand,
    open,
    slots: node.slots - columns.length,
    room,
  };
}

/**
 * Takes every column that some row cannot do without, until there is none.
 * @returns null when a row cannot be covered any more, or not within the limits.
 */
export function settle(node: Node): Node | null {
  if (node.room.some((left) => left < 0)) return null;
  if (isCovered(node)) return node.slots < 0 ? null : node;
  const spares = spareCounts(node);
  if (node.slots <= 0 || spares.some((spare) => spare < 0)) return null;
  const tight = rowSetOf(
    [...spares.keys()].filter((row) => spares[row] === 0),
    spares.length,
  );
  const forced = node.available.filter((column) => meets(column.rowSet, tight));
  return forced.length === 0 ? node : settle(take(node, forced));
}

/** How many more columns each row has than it asks for; `Infinity` for rows that ask for nothing. */
export function spareCounts({ available, demand }: Node): number[] {
  const counts = countCovers(available, demand.length);
  return demand.map((asked, row) => (asked > 0 ? countAt(counts, row) - asked : Number.POSITIVE_INFINITY));
}

/** What the caps still allow once these columns are taken. */
export function roomAfter(room: readonly number[], columns: readonly Column[]): readonly number[] {
  if (room.length === 0) return room;
  const left = [...room];
  for (const cap of columns.flatMap(({ caps }) => caps)) left[cap] = countAt(left, cap) - 1;
  return left;
}

function hasRoomFor({ caps }: Column, room: readonly number[]): boolean {
  return caps.every((cap) => countAt(room, cap) > 0);
}

function openRows(demand: Demand): RowSet {
  return rowSetOf(
    [...demand.keys()].filter((row) => countAt(demand, row) > 0),
    demand.length,
  );
}
