/** How much a new tie can add at most, so that few have to be tried to know the best. */
import { at } from '../what-if/tie-index.ts';
import { NONE, type StepTable, stepsIn, worthOf } from './ways.ts';

/** Numbers as in the table. */
export type BoundedTie = { one: number; other: number; bound: number };

/** Members further away count as this far, which can only raise a bound. */
const FURTHEST = 9;

/**
 * What each new tie between one of either group can add at most. Where i ties lead from a member to its one end and j
 * from the other end on, the two are now at most i + steps + j apart and would be i + 1 + j: what that adds, over all who
 * are so far, bounds it from above.
 */
export function boundsOf(table: StepTable, ones: Int32Array, others: Int32Array) {
  const [fromNear, toNear] = [countsByStep(table, table.from), countsByStep(table, table.to)];
  const adds = whatItAdds();
  const bounds = new Float64Array(ones.length * others.length);
  let most = -1;
  for (const [row, one] of ones.entries()) {
    for (const [column, other] of others.entries()) {
      const steps = stepsIn(table, one, other);
      if (steps <= 1) continue;
      const added = adds(steps);
      const cell = row * others.length + column;
      bounds[cell] = boundOver(fromNear, one, toNear, other, added) + boundOver(fromNear, other, toNear, one, added);
      if ((bounds[cell] ?? 0) > (bounds[most] ?? 0)) most = cell;
    }
  }

  return {
    /** The one that can add most; null where none adds anything. */
    most(): BoundedTie | null {
      return most < 0 ? null : tieAt(most);
    },

    /** Those that can add more than so much, the most first. */
    above(gain: number): BoundedTie[] {
      const found: BoundedTie[] = [];
      for (const [cell, bound] of bounds.entries()) if (bound > gain) found.push(tieAt(cell));
      return found.sort((a, b) => b.bound - a.bound || a.one - b.one || a.other - b.other);
    },
  };

  function tieAt(cell: number): BoundedTie {
    const [row, column] = [Math.floor(cell / others.length), cell % others.length];
    return { one: ones[row] ?? 0, other: others[column] ?? 0, bound: bounds[cell] ?? 0 };
  }
}

/** How many of a group are so many ties from each member; whoever has no way there is in none. */
function countsByStep(table: StepTable, group: Int32Array): Int32Array {
  const counts = new Int32Array(table.size * (FURTHEST + 1));
  for (let number = 0; number < table.size; number++) {
    for (const one of group) {
      const steps = stepsIn(table, number, one);
      if (steps === NONE) continue;
      const cell = number * (FURTHEST + 1) + Math.min(steps, FURTHEST);
      counts[cell] = at(counts, cell) + 1;
    }
  }
  return counts;
}

/** By ties before it, after it and between its ends: what one pair gains. */
function whatItAdds(): (steps: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (steps) => {
    const added =
      known.get(steps) ??
      Float64Array.from({ length: 2 * FURTHEST + 1 }, (_, around) => worthOf(around + 1) - worthOf(around + steps));
    known.set(steps, added);
    return added;
  };
}

function boundOver(fromNear: Int32Array, one: number, toNear: Int32Array, other: number, added: Float64Array): number {
  const [fromStart, toStart] = [one * (FURTHEST + 1), other * (FURTHEST + 1)];
  let bound = 0;
  for (let before = 0; before <= FURTHEST; before++) {
    const here = at(fromNear, fromStart + before);
    if (here === 0) continue;
    for (let after = 0; after <= FURTHEST; after++) {
      bound += here * at(toNear, toStart + after) * (added[before + after] ?? 0);
    }
  }
  return bound;
}
