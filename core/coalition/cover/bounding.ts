/** Two ways to a good lower bound: exact prices where there are few rows, good ones where there are many. */
import { raiseBound } from './ascent.ts';
import { type Basis, basisBelow, firstBasis } from './basis.ts';
import type { Node } from './node.ts';
import { firstPrices, type Prices } from './prices.ts';
import { boundOf, climb } from './simplex.ts';
import type { Table } from './table.ts';

export type Bound = {
  /** No cover below the node costs less. */
  value: number;
  prices: Prices;
  /** Null where there are too many rows for it. */
  basis: Basis | null;
  /** How many columns were weighed for it. */
  work: number;
};

export type BoundOptions = {
  /** The bound at which the work may stop; `Infinity` where none is known. */
  target: number;
  steps: number;
  /** Asked again and again: true ends it with the best bound so far. */
  isStopped: () => boolean;
};

/** Beyond so many rows and caps a step in exact prices takes too long. */
const MOST_PLACES = 128;

/** Where to start from in a table of which nothing is known. */
export function noBound(table: Table, node: Node): Bound {
  const basis = table.room.length <= MOST_PLACES ? firstBasis(table, node) : null;
  return { value: node.cost, prices: firstPrices(table, node), basis, work: 0 };
}

/** The bound of a node, starting from that of a node above it in the same table. */
export function boundBelow(table: Table, node: Node, above: Bound, options: BoundOptions): Bound {
  const { length } = node.available;
  if (!above.basis) {
    const { value, prices, steps } = raiseBound(table, node, { start: above.prices, ...options });
    return { value, prices, basis: null, work: steps * length };
  }
  const basis = basisBelow(table, above.basis, node);
  const steps = climb(table, node, basis, options);
  // Besides weighing the columns, a step goes through the inverse.
  const work = (steps + 1) * (length + table.room.length ** 2 / 8);
  return { ...boundOf(table, node, basis), basis, work };
}
