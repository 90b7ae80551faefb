/** One point of the search: what is decided so far and what is still open. Nodes are followed, never changed. */
import type { Table } from './table.ts';

export type Node = {
  /** As places in the problem. */
  taken: readonly number[];
  /** Of what is taken. */
  cost: number;
  /** Columns that may still be taken, ascending; each covers at least one row that asks for more, and breaks no cap. */
  available: Int32Array;
  /** What each row still asks for, 0 or more; then what each cap still allows, below 0 where too many were taken. */
  room: Int32Array;
};

export function rootNode({ index, room }: Table): Node {
  return { taken: [], cost: 0, available: Int32Array.from(index.keys()), room };
}

export function isCovered({ rowCount }: Table, { room }: Node): boolean {
  for (let row = 0; row < rowCount; row++) if ((room[row] ?? 0) > 0) return false;
  return true;
}

/** The node below in which these columns are taken. */
export function take(table: Table, node: Node, columns: readonly number[]): Node {
  if (columns.length === 0) return node;
  const room = node.room.slice();
  let { cost } = node;
  for (const column of columns) {
    cost += table.cost[column] ?? 0;
    const end = table.starts[column + 1] ?? 0;
    for (let at = table.starts[column] ?? 0; at < end; at++) {
      const place = table.places[at] ?? 0;
      const left = room[place] ?? 0;
      room[place] = place < table.rowCount ? Math.max(0, left - 1) : left - 1;
    }
  }
  const taken = [...node.taken, ...columns.map((column) => table.index[column] ?? 0)];
  const available = node.available.filter((column) => !columns.includes(column) && isUseful(table, room, column));
  return { taken, cost, available, room };
}

/** Whether a column covers a row that asks for more, and every cap has room for it. */
function isUseful({ starts, places, rowCount }: Table, room: Int32Array, column: number): boolean {
  let covers = false;
  const end = starts[column + 1] ?? 0;
  for (let at = starts[column] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    const isOpen = (room[place] ?? 0) > 0;
    if (place < rowCount) covers ||= isOpen;
    else if (!isOpen) return false;
  }
  return covers;
}

/**
 * Takes every column that some row cannot do without, until there is none.
 * @returns null when a row cannot be covered any more, or not within the limits.
 */
export function settle(table: Table, start: Node): Node | null {
  let node = start;
  while (true) {
    if (isBeyondCaps(table, node)) return null;
    if (isCovered(table, node)) return node;
    const spares = spareCounts(table, node);
    if (spares.some((spare) => spare < 0)) return null;
    const forced = [...node.available].filter((column) => standsInTight(table, spares, column));
    if (forced.length === 0) return node;
    node = take(table, node, forced);
  }
}

function isBeyondCaps({ rowCount }: Table, { room }: Node): boolean {
  for (let cap = rowCount; cap < room.length; cap++) if ((room[cap] ?? 0) < 0) return true;
  return false;
}

function standsInTight({ starts, places, rowCount }: Table, spares: Float64Array, column: number): boolean {
  const end = starts[column + 1] ?? 0;
  for (let at = starts[column] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    if (place < rowCount && spares[place] === 0) return true;
  }
  return false;
}

/** How many more columns each row has than it asks for; `Infinity` for rows that ask for nothing. */
export function spareCounts({ starts, places, rowCount }: Table, { available, room }: Node): Float64Array {
  const spares = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const asked = room[row] ?? 0;
    spares[row] = asked > 0 ? -asked : Number.POSITIVE_INFINITY;
  }
  for (let place = 0; place < available.length; place++) {
    const column = available[place] ?? 0;
    const end = starts[column + 1] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at++) {
      const row = places[at] ?? 0;
      if (row < rowCount) spares[row] = (spares[row] ?? 0) + 1;
    }
  }
  return spares;
}
