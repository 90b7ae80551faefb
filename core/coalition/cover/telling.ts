/** Which column to decide on next, so that little is left whichever way it goes. */
import { FREE } from './basis.ts';
import type { Bound } from './bounding.ts';
import { type Node, spareCounts } from './node.ts';
import { reducedCost } from './prices.ts';
import { firstGain } from './simplex.ts';
import type { Table } from './table.ts';

const MOST_CANDIDATES = 16;
/** So that of two that gain nothing one way, the other way decides. */
const LEAST_GAIN = 1e-3;

/** Of what the bound takes in part, the column that decides most; where it takes none so, the best of a scarce row. */
export function mostTelling(table: Table, node: Node, bound: Bound): number {
  const column = mostDecisive(table, node, bound);
  return column < 0 ? bestOfScarcest(table, node, bound) : column;
}

/** Of those nearest to one half, the one that raises the bound most either way, as far as a single step of each shows. */
function mostDecisive(table: Table, node: Node, { basis }: Bound): number {
  if (!basis) return -1;
  const { stands, values, fixed } = basis;
  const toHalf = (place: number) => Math.abs((values[place] ?? 0) - 0.5);
  const inPart = [...stands.keys()].filter((place) => fixed[stands[place] ?? 0] === FREE && toHalf(place) < 0.5 - 1e-6);
  // A look at each column again is little where a whole step is much more, and much where there are few rows.
  const candidates = Math.max(1, Math.min(MOST_CANDIDATES, stands.length ** 2 / (8 * node.available.length)));
  let best = -1;
  let most = -1;
  for (const place of inPart.sort((one, other) => toHalf(one) - toHalf(other)).slice(0, candidates)) {
    const value = values[place] ?? 0;
    const gain = (excess: number) => Math.max(LEAST_GAIN, firstGain(table, node, basis, { place, excess }));
    const both = gain(value) * gain(value - 1);
    if (both > most) [best, most] = [stands[place] ?? 0, both];
  }
  return best;
}

/** Of the row with the fewest columns to spare, the one that costs least for what it is paid. */
function bestOfScarcest(table: Table, node: Node, { prices }: Bound): number {
  const row = scarcestRow(table, node);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const column of node.available) {
    const cost = covers(table, column, row) ? reducedCost(table, column, prices) : Number.POSITIVE_INFINITY;
    if (cost < least) [best, least] = [column, cost];
  }
  return best;
}

/** The open row with the fewest columns to spare. */
export function scarcestRow(table: Table, node: Node): number {
  const spares = spareCounts(table, node);
  return spares.indexOf(Math.min(...spares));
}

export function covers({ starts, places }: Table, column: number, row: number): boolean {
  return places.subarray(starts[column], starts[column + 1]).includes(row);
}
