/** Whether the members of two groups are tied more to each other, or more among themselves. */
import { at, type TieRows } from '../what-if/tie-index.ts';

export type Mixing = {
  /** Numbers of the two groups, the lower one first. */
  one: number;
  other: number;
  /** Tied pairs within either group, and between the two. */
  within: number;
  between: number;
  /** (between - within) / (between + within): -1 where all ties stay within, 1 where all lead across. */
  index: number;
  /** What the same index is in the mean where members change groups by lot. */
  byChance: number;
  /** How many draws had both groups tied, and in how many of them the index was lower and higher than it is. */
  draws: number;
  lower: number;
  higher: number;
};

export type Groups = {
  /** The group of the member at each place; -1: in none, and its ties are left out. */
  groupOf: Int32Array;
  count: number;
};

const DRAWS = 100;
/** Of the draws. Seven sectors make twenty-one pairs: what chance does once in twenty times, it would do in every network. */
const SURE = 0.99;

/**
 * For each two groups with a tied pair in or between them. Where groups are of unlike size the index alone says little,
 * so the groups of all members are dealt out anew a hundred times, with the same ties; the draws follow from nothing but
 * their number.
 * Source: Krackhardt and Stern, "Informal networks and organizational crises" (1988).
 */
export function mixingOf(rows: TieRows, groups: Groups): Mixing[] {
  const real = countsOf(rows, groups);
  const pairs: Mixing[] = [];
  for (let one = 0; one < groups.count; one++) {
    for (let other = one + 1; other < groups.count; other++) {
      const found = between(real, { one, other, count: groups.count });
      if (found) pairs.push({ one, other, ...found, byChance: 0, draws: 0, lower: 0, higher: 0 });
    }
  }
  const dice = createDice(1);
  const dealt = { ...groups, groupOf: groups.groupOf.slice() };
  const grouped = [...groups.groupOf.keys()].filter((place) => at(groups.groupOf, place) !== -1);
  for (let draw = 0; draw < DRAWS; draw++) {
    shuffle(dealt.groupOf, grouped, dice);
    const counts = countsOf(rows, dealt);
    for (const pair of pairs) {
      const found = between(counts, { ...pair, count: groups.count });
      if (!found) continue;
      pair.draws += 1;
      pair.byChance += found.index;
      if (found.index < pair.index) pair.lower += 1;
      if (found.index > pair.index) pair.higher += 1;
    }
  }
  return pairs.map((pair) => ({ ...pair, byChance: pair.draws === 0 ? 0 : pair.byChance / pair.draws }));
}

/** Whether two groups are more mixed than chance, less, or neither. */
export function mixingVerdict({ draws, lower, higher }: Mixing): 'more' | 'less' | 'chance' {
  if (draws > 0 && lower >= SURE * draws) return 'more';
  return draws > 0 && higher >= SURE * draws ? 'less' : 'chance';
}

/** Tied pairs by the groups of their two ends, in rows of `count`, each pair once under the lower group. */
function countsOf({ starts, neighbours }: TieRows, { groupOf, count }: Groups): Int32Array {
  const counts = new Int32Array(count * count);
  for (let place = 0; place + 1 < starts.length; place++) {
    const one = at(groupOf, place);
    if (one === -1) continue;
    for (let tie = at(starts, place); tie < at(starts, place + 1); tie++) {
      const other = at(groupOf, at(neighbours, tie));
      if (other === -1 || at(neighbours, tie) < place) continue;
      const cell = Math.min(one, other) * count + Math.max(one, other);
      counts[cell] = at(counts, cell) + 1;
    }
  }
  return counts;
}

function between(counts: Int32Array, { one, other, count }: { one: number; other: number; count: number }) {
  const within = at(counts, one * count + one) + at(counts, other * count + other);
  const across = at(counts, one * count + other);
  if (within + across === 0) return null;
  return { within, between: across, index: (across - within) / (across + within) };
}

/** Fisher and Yates. */
function shuffle(list: Int32Array, places: readonly number[], dice: (below: number) => number): void {
  for (let last = places.length - 1; last > 0; last--) {
    const [one, other] = [places[last] ?? 0, places[dice(last + 1)] ?? 0];
    const kept = at(list, one);
    list[one] = at(list, other);
    list[other] = kept;
  }
}

/** mulberry32: whole numbers below a limit, always the same ones. */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
