/** Which column to decide on next, so that little is left whichever way it goes. */
import type { Bound } from './bounding.ts';
import { type Node, spareCounts } from './node.ts';
import { reducedCost } from './prices.ts';
import type { Table } from './table.ts';

/** Of what the bound takes in part, the column nearest to one half; where it takes none so, the best of a scarce row. */
export function mostTelling(table: Table, node: Node, bound: Bound): number {
  const half = nearestToHalf(node, bound);
  return half < 0 ? bestOfScarcest(table, node, bound) : half;
}

function nearestToHalf({ available }: Node, { basis }: Bound): number {
  if (!basis) return -1;
  let nearest = -1;
  let least = 0.5 - 1e-6;
  for (const [place, column] of basis.stands.entries()) {
    const distance = Math.abs((basis.values[place] ?? 0) - 0.5);
    if (distance < least && column < basis.fixed.length && available.includes(column))
      [nearest, least] = [column, distance];
  }
  return nearest;
}

/** Of the row with the fewest columns to spare, the one that costs least for what it is paid. */
function bestOfScarcest(table: Table, node: Node, { prices }: Bound): number {
  const spares = spareCounts(table, node);
  const row = spares.indexOf(Math.min(...spares));
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const column of node.available) {
    if (!table.places.subarray(table.starts[column], table.starts[column + 1]).includes(row)) continue;
    const cost = reducedCost(table, column, prices);
    if (cost < least) [best, least] = [column, cost];
  }
  return best;
}
