/** The slow and simple truth about small covering problems: try every set of columns. */
import type { Cap } from '#core/coalition/cover/problem.ts';
import type { Chance } from '../../support/random.ts';

export type SmallProblem = { demand: number[]; columns: { rows: number[]; penalty: number }[] };

/** Up to 14 columns over up to 8 rows with demands up to 3; some rows cannot be covered, some columns are alike. */
export function problemFrom(chance: Chance): SmallProblem {
  const demand = Array.from({ length: 1 + chance.below(8) }, () => chance.below(4));
  const density = 0.1 + 0.6 * chance.next();
  const columns = Array.from({ length: chance.below(15) }, () => ({
    rows: chance.some([...demand.keys()], density),
    penalty: chance.below(6),
  }));
  return { demand, columns };
}

export type CappedProblem = SmallProblem & { caps: Cap[] };

/** A small problem, most of them with pairs that do not go together, or groups of which only some may come. */
export function cappedProblemFrom(chance: Chance): CappedProblem {
  const small = problemFrom(chance);
  const places = [...small.columns.keys()];
  const caps = Array.from({ length: chance.below(5) }, () =>
    chance.is(0.5)
      ? { columns: chance.some(places, 0.15).slice(0, 2), most: 1 }
      : { columns: chance.some(places, 0.5), most: chance.below(4) },
  );
  return { ...small, caps };
}

export function isAllowed(chosen: number[], caps: Cap[]): boolean {
  return caps.every(({ columns, most }) => columns.filter((column) => chosen.includes(column)).length <= most);
}

/** How many columns each row is short of. */
export function shortages({ demand, columns }: SmallProblem, chosen: number[]): number[] {
  return demand.map((asked, row) =>
    Math.max(0, asked - chosen.filter((place) => columns[place]?.rows.includes(row)).length),
  );
}

/** Every set of columns. */
export function chosenFrom({ columns }: SmallProblem): number[][] {
  const places = [...columns.keys()];
  return Array.from({ length: 1 << columns.length }, (_, set) => places.filter((place) => (set >> place) & 1));
}

/** What each row can get, where it asks for more than there is. */
export function possibleDemand({ demand, columns }: SmallProblem): number[] {
  return demand.map((asked, row) => Math.min(asked, columns.filter(({ rows }) => rows.includes(row)).length));
}

export function covers({ columns }: SmallProblem, demand: number[], chosen: number[]): boolean {
  return demand.every((asked, row) => chosen.filter((place) => columns[place]?.rows.includes(row)).length >= asked);
}

export function penaltyOf({ columns }: SmallProblem, chosen: number[]): number {
  return chosen.reduce((sum, place) => sum + (columns[place]?.penalty ?? 0), 0);
}

/** Every set of columns that gives each row what it can get. */
export function* allCovers(problem: SmallProblem): Generator<number[]> {
  const demand = possibleDemand(problem);
  const holders = demand.map((_, row) =>
    problem.columns.reduce((set, { rows }, place) => (rows.includes(row) ? set | (1 << place) : set), 0),
  );
  for (let set = 0; set < 1 << problem.columns.length; set++) {
    if (!demand.every((asked, row) => bitCount(set & (holders[row] ?? 0)) >= asked)) continue;
    yield [...problem.columns.keys()].filter((place) => (set >> place) & 1);
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
