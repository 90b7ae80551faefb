import { describe, expect, it } from 'vitest';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { allCovers, covers, penaltyOf, possibleDemand, problemFrom, type SmallProblem } from './brute-force.ts';

describe('the smallest cover', () => {
  it('is as small and fits as well as the best of all sets, 2,000 times', () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const problem = problemFrom(chanceFrom(seed));
      const all = [...allCovers(problem)];
      const size = Math.min(...all.map((cover) => cover.length));
      const penalty = Math.min(
        ...all.filter((cover) => cover.length === size).map((cover) => penaltyOf(problem, cover)),
      );
      const found = smallestCover(problem);
      const possible = possibleDemand(problem);
      expect(
        {
          isCover: covers(problem, possible, found.columns),
          size: found.columns.length,
          penalty: penaltyOf(problem, found.columns),
          lowerBound: found.lowerBound,
          isBestFit: found.isBestFit,
          missing: found.missing,
        },
        `seed ${seed}`,
      ).toEqual({
        isCover: true,
        size,
        penalty,
        lowerBound: size,
        isBestFit: true,
        missing: problem.demand.map((asked, row) => asked - (possible[row] ?? 0)),
      });
    }
  });

  it('has no columns where nothing is asked for or nothing can be had', () => {
    const columns = [{ rows: [0], penalty: 1 }];
    expect(smallestCover({ demand: [0], columns })).toEqual(coverOf([], [0]));
    expect(smallestCover({ demand: [], columns: [] })).toEqual(coverOf([], []));
    expect(smallestCover({ demand: [2], columns: [] })).toEqual(coverOf([], [2]));
  });

  it('does not depend on the order of the columns', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const chance = chanceFrom(seed);
      const problem = withDistinctPenalties(largerProblemFrom(chance, { rows: 10, columns: 40 }));
      const shuffled = shuffle(chance, [...problem.columns.keys()]);
      const there = smallestCover({ ...problem, columns: shuffled.flatMap((place) => problem.columns[place] ?? []) });
      const back = there.columns.map((place) => shuffled[place] ?? -1).sort((one, other) => one - other);
      expect(back, `seed ${seed}`).toEqual(smallestCover(problem).columns);
    }
  });

  it.each([0, 1, 100, 3_000])('is a cover with a valid bound and no worse than greedy on an effort of %i', (effort) => {
    for (let seed = 1; seed <= 30; seed++) {
      const problem = largerProblemFrom(chanceFrom(seed), { rows: 25, columns: 80 });
      const found = smallestCover(problem, { effort });
      const proven = smallestCover(problem);
      expect(proven.lowerBound).toBe(proven.columns.length);
      expect(covers(problem, possibleDemand(problem), found.columns), `seed ${seed}`).toBe(true);
      expect(found.columns.length).toBeLessThanOrEqual(greedySize(problem));
      expect(found.columns.length).toBeGreaterThanOrEqual(proven.columns.length);
      expect(found.lowerBound).toBeLessThanOrEqual(proven.columns.length);
      // The best fit of a larger size may well be better.
      if (found.isBestFit && found.columns.length === proven.columns.length)
        expect(penaltyOf(problem, found.columns)).toBe(penaltyOf(problem, proven.columns));
    }
  });

  it('is the same each time, also when the effort runs out', () => {
    const problem = largerProblemFrom(chanceFrom(7), { rows: 40, columns: 400 });
    expect(smallestCover(problem, { effort: 2_000 })).toEqual(smallestCover(problem, { effort: 2_000 }));
  });
});

describe('the cheapest cover', () => {
  it('costs what the best of all sets within the limit on size costs, 1,000 times', () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const chance = chanceFrom(seed);
      const problem = problemFrom(chance);
      const sizeLimit = chance.is(0.7) ? chance.below(7) : undefined;
      const within = [...allCovers(problem)].filter((cover) => cover.length <= (sizeLimit ?? 14));
      const cost = Math.min(...within.map((cover) => penaltyOf(problem, cover)));
      const demand = possibleDemand(problem);
      const columns = problem.columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
      const found = cheapestCover({ demand, columns, sizeLimit }, { effort: 100_000 });
      expect(found.lowerBound, `seed ${seed}`).toBe(cost);
      if (within.length === 0) expect(found.columns).toBeNull();
      else expect(within).toContainEqual(found.columns);
      expect(found.columns ? penaltyOf(problem, found.columns) : Number.POSITIVE_INFINITY).toBe(cost);
    }
  });

  it.each([
    ['a row that does not exist', { demand: [1], columns: [{ rows: [1], cost: 1 }] }],
    ['a row twice', { demand: [1], columns: [{ rows: [0, 0], cost: 1 }] }],
    ['a broken demand', { demand: [0.5], columns: [{ rows: [0], cost: 1 }] }],
    ['a negative cost', { demand: [1], columns: [{ rows: [0], cost: -1 }] }],
    ['a cost that is not a number', { demand: [1], columns: [{ rows: [0], cost: Number.NaN }] }],
  ])('throws at %s', (_, problem) => {
    expect(() => cheapestCover(problem, { effort: 100 })).toThrow(RangeError);
  });

  it('throws at a start that is not a cover', () => {
    const problem = {
      demand: [1, 1],
      columns: [
        { rows: [0], cost: 1 },
        { rows: [1], cost: 1 },
      ],
    };
    expect(() => cheapestCover(problem, { effort: 100, start: [0] })).toThrow('The start is not a cover.');
  });
});

function coverOf(columns: number[], missing: number[]) {
  return { columns, missing, isLeastMissing: true, lowerBound: columns.length, isBestFit: true };
}

function largerProblemFrom(chance: Chance, size: { rows: number; columns: number }): SmallProblem {
  const demand = Array.from({ length: size.rows }, () => 1 + chance.below(3));
  const columns = Array.from({ length: size.columns }, () => ({
    rows: chance.some([...demand.keys()], 0.2),
    penalty: chance.below(1000),
  }));
  return { demand, columns };
}

/** So that no two sets of columns have the same penalty, and there is one best cover only. */
function withDistinctPenalties({ demand, columns }: SmallProblem): SmallProblem {
  return { demand, columns: columns.map(({ rows }, place) => ({ rows, penalty: 2 ** place })) };
}

function shuffle<T>(chance: Chance, items: T[]): T[] {
  return items
    .map((item) => ({ item, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** Always the column that helps most rows, the first of equals. */
function greedySize(problem: SmallProblem): number {
  const chosen: number[] = [];
  const demand = possibleDemand(problem);
  const heldBy = (row: number) => chosen.filter((place) => problem.columns[place]?.rows.includes(row)).length;
  while (!covers(problem, demand, chosen)) {
    const gains = problem.columns.map(({ rows }, place) =>
      chosen.includes(place) ? -1 : rows.filter((row) => heldBy(row) < (demand[row] ?? 0)).length,
    );
    chosen.push(gains.indexOf(Math.max(...gains)));
  }
  return chosen.length;
}
