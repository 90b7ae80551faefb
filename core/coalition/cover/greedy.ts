/** Good covers found quickly, for the search to beat. */
import { isCovered, type Node, roomAfter, take } from './node.ts';
import type { Prices } from './prices.ts';
import { type Column, countAt, countCovers, type Demand } from './problem.ts';
import { hasRow, type RowSet } from './row-set.ts';

/**
 * Completes a node by taking, again and again, the column that costs least for what it still covers, less what its
 * rows pay. Without prices this is the greedy rule of Chvátal 1979; with prices, Beasley's of 1990.
 * @returns every column of the cover, or null where a row cannot be covered.
 */
export function completeGreedily(node: Node, prices: Prices): readonly Column[] | null {
  if (isCovered(node)) return node.taken;
  let best: Column | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const column of node.available) {
    const score = scoreOf(column, node.open, prices);
    if (score < bestScore) [best, bestScore] = [column, score];
  }
  return best ? completeGreedily(take(node, [best]), prices) : null;
}

/** Lower is better: cost for each row covered, or, where the rows pay more than it costs, the gain for all of them. */
function scoreOf(column: Column, open: RowSet, prices: Prices): number {
  let covered = 0;
  let cost = column.cost;
  for (const row of column.rows) {
    if (!hasRow(open, row)) continue;
    covered += 1;
    cost -= prices.rows[row] ?? 0;
  }
  return cost > 0 ? cost / covered : cost * covered;
}

/** Drops what a cover can do without, then swaps single columns for cheaper ones as long as that helps. */
export function improve(cover: readonly Column[], root: Node): readonly Column[] {
  const lean = withoutSpare(cover, root.demand);
  const cheaper = swapOne(lean, root);
  return cheaper ? improve(cheaper, root) : lean;
}

/** Drops what is not needed, the dearest first. */
function withoutSpare(cover: readonly Column[], demand: Demand): readonly Column[] {
  const counts = countCovers(cover, demand.length);
  const kept = new Set(cover);
  for (const column of [...cover].sort((one, other) => other.cost - one.cost || other.index - one.index)) {
    if (column.rows.some((row) => countAt(counts, row) <= countAt(demand, row))) continue;
    kept.delete(column);
    for (const row of column.rows) counts[row] = countAt(counts, row) - 1;
  }
  return [...kept];
}

/** The cover with one column replaced by a cheaper one that covers all that depends on it; null when none does. */
function swapOne(cover: readonly Column[], { available, demand, room }: Node): readonly Column[] | null {
  const counts = countCovers(cover, demand.length);
  for (const column of cover) {
    const dependent = column.rows.filter((row) => countAt(counts, row) <= countAt(demand, row));
    const others = cover.filter((one) => one !== column);
    const left = roomAfter(room, others);
    const substitute = available.find(
      (other) =>
        other.cost < column.cost &&
        dependent.every((row) => hasRow(other.rowSet, row)) &&
        other.caps.every((cap) => countAt(left, cap) > 0) &&
        cover.every(({ index }) => index !== other.index),
    );
    if (substitute) return [...others, substitute];
  }
  return null;
}
