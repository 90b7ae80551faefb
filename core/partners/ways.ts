/** The ways between two groups of members, all at once, and which new tie would shorten them most. */
import { stepsFrom } from '../what-if/distance.ts';
import { at, type TieIndex } from '../what-if/tie-index.ts';
import { boundsOf } from './tie-bounds.ts';

export type Nearness = {
  /** Ties between those who could reach one another from the start, in the mean; null where nobody could. */
  mean: number | null;
  /** Pairs that have no way to one another. */
  apart: number;
};

/** Places of the index, one of either group. */
export type NewTie = { one: number; other: number };

/**
 * From each member of both groups to each, by their numbers among those of both groups: ties to walk, `NONE` where
 * there is no way. Members beyond are walked through and not written down.
 */
export type StepTable = { size: number; steps: Uint8Array; from: Int32Array; to: Int32Array };

/** No way at all; whoever is so many ties away has none to speak of either. */
export const NONE = 255;

/** What a way of so many ties adds to how near all are: 1 / ties, and nothing where there is none. */
export function worthOf(steps: number): number {
  return steps >= NONE ? 0 : 1 / steps;
}

/** Sums of fractions in another order differ by less than this. */
const ROUNDING = 1e-9;

/** @param ones, others places of the index. Whoever is in both groups is no pair with itself. */
export function waysBetween(index: TieIndex, ones: readonly number[], others: readonly number[]) {
  const places = [...new Set([...ones, ...others])].sort((one, other) => one - other);
  const numberOf = new Map(places.map((place, number) => [place, number]));
  const numbers = (group: readonly number[]) => Int32Array.from(group, (place) => numberOf.get(place) ?? 0);
  const table: StepTable = {
    size: places.length,
    steps: allSteps(index, places),
    from: numbers(ones),
    to: numbers(others),
  };
  const first = table.steps.slice();
  const pairs = pairsIn(table);

  return {
    pairCount: pairs.length / 2,

    /** Null where there is no way. */
    stepsBetween({ one, other }: NewTie): number | null {
      const found = stepsIn(table, numberOf.get(one) ?? 0, numberOf.get(other) ?? 0);
      return found === NONE ? null : found;
    },

    nearness(): Nearness {
      const sums = { steps: 0, known: 0, apart: 0 };
      for (let pair = 0; pair < pairs.length; pair += 2) {
        const cell = at(pairs, pair) * table.size + at(pairs, pair + 1);
        if (at(table.steps, cell) === NONE) sums.apart += 1;
        if (at(first, cell) === NONE) continue;
        sums.steps += at(table.steps, cell);
        sums.known += 1;
      }
      return { mean: sums.known === 0 ? null : sums.steps / sums.known, apart: sums.apart };
    },

    /**
     * The tie between one of either group that adds most to the sum of 1 / ties over all pairs.
     * @param canMeet whether somebody at a place is to be tied to anybody.
     * @param effort how many pairs are looked at; at least all of them once.
     * @returns null where no tie adds anything. `isBest`: no other adds more; otherwise the effort ran out first.
     */
    bestTie(canMeet: (place: number) => boolean, effort: number): { tie: NewTie | null; isBest: boolean } {
      const able = (group: Int32Array) => group.filter((number) => canMeet(places[number] ?? 0));
      const bounds = boundsOf(table, able(table.from), able(table.to));
      const most = bounds.most();
      if (!most) return { tie: null, isBest: true };
      let best = { ...most, ...changeBy(most.one, most.other) };
      let left = effort - best.looked;
      let isBest = true;
      for (const { one, other, bound } of bounds.above(best.gain + ROUNDING)) {
        if (bound <= best.gain + ROUNDING) break;
        if (left <= 0) {
          isBest = false;
          break;
        }
        const change = changeBy(one, other);
        left -= change.looked;
        if (change.gain > best.gain + ROUNDING) best = { one, other, bound, ...change };
      }
      return { tie: { one: places[best.one] ?? 0, other: places[best.other] ?? 0 }, isBest };
    },

    /** Ties two together. @returns how many pairs are nearer by it. */
    join({ one, other }: NewTie): { nearer: number } {
      const [u, v] = [numberOf.get(one) ?? 0, numberOf.get(other) ?? 0];
      const { nearer } = changeBy(u, v);
      const [fromU, fromV] = [rowOf(table, u), rowOf(table, v)];
      for (let x = 0; x < table.size; x++) {
        for (let y = 0; y < table.size; y++) {
          const cell = x * table.size + y;
          const through = Math.min(at(fromU, x) + at(fromV, y), at(fromV, x) + at(fromU, y)) + 1;
          if (through < at(table.steps, cell)) table.steps[cell] = through;
        }
      }
      return { nearer };
    },
  };

  /** What a tie would change over all pairs, and how many had to be looked at to know. */
  function changeBy(u: number, v: number): { gain: number; nearer: number; looked: number } {
    const [fromU, fromV] = [rowOf(table, u), rowOf(table, v)];
    const change = { gain: 0, nearer: 0, looked: 0 };
    const walk = (start: Uint8Array, end: Uint8Array) => {
      // Through the new tie it is nearer only for whoever is nearer to its one end by two at least.
      const ones = table.from.filter((number) => at(start, number) + 1 < at(end, number));
      const others = table.to.filter((number) => at(end, number) + 1 < at(start, number));
      change.looked += table.from.length + table.to.length + ones.length * others.length;
      for (const x of ones) {
        const before = at(start, x) + 1;
        for (const y of others) {
          const now = at(table.steps, x * table.size + y);
          const through = before + at(end, y);
          if (through >= now) continue;
          change.gain += worthOf(through) - worthOf(now);
          change.nearer += 1;
        }
      }
    };
    walk(fromU, fromV);
    walk(fromV, fromU);
    return change;
  }
}

export function stepsIn({ steps, size }: StepTable, one: number, other: number): number {
  return at(steps, one * size + other);
}

/** A copy, as it was. */
function rowOf({ steps, size }: StepTable, number: number): Uint8Array {
  return steps.slice(number * size, (number + 1) * size);
}

/** Both numbers of each pair, one after the other. */
function pairsIn({ from, to }: StepTable): Int32Array {
  const found: number[] = [];
  for (const one of from) for (const other of to) if (one !== other) found.push(one, other);
  return Int32Array.from(found);
}

function allSteps(index: TieIndex, places: readonly number[]): Uint8Array {
  const nobody = new Uint8Array(index.members.length);
  const steps = new Uint8Array(places.length ** 2);
  for (const [one, place] of places.entries()) {
    const reached = stepsFrom(index, place, nobody);
    for (const [other, target] of places.entries()) {
      const found = at(reached, target);
      steps[one * places.length + other] = found < 0 ? NONE : Math.min(found, NONE);
    }
  }
  return steps;
}
