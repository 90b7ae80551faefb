/** Larger covers that fit better, against the slow truth. */
import { expect, it } from 'vitest';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';
import { coverTradeOffs } from '#core/coalition/cover/trade-offs.ts';
import { chanceFrom } from '../../support/random.ts';
import { type CappedProblem, cappedProblemFrom, chosenFrom, isAllowed, penaltyOf, shortages } from './brute-force.ts';

const INSTANCES = process.env['ATLAS_LONG'] ? 10_000 : 1_000;

it(`every corner between small and well fitting is found, ${INSTANCES} times`, () => {
  const met = { choices: 0, three: 0, lacking: 0 };
  for (let seed = 1; seed <= INSTANCES; seed++) {
    const chance = chanceFrom(seed);
    const small = cappedProblemFrom(chance);
    // What covers much fits badly, so that more columns are often worth it.
    const columns = small.columns.map(({ rows }) => ({ rows, penalty: rows.length ** 3 + chance.below(9) }));
    const problem = { ...small, columns };
    const { missing } = smallestCover(problem);
    const lacks = sum(missing);
    const truth = bestBySize(problem, lacks);
    const found = coverTradeOffs(problem, { most: 10 });
    for (const { columns: chosen, size, penalty } of found) {
      expect({ size: chosen.length, penalty: penaltyOf(problem, chosen) }).toEqual({ size, penalty });
      expect(isAllowed(chosen, problem.caps), `seed ${seed}`).toBe(true);
      expect(sum(shortages(problem, chosen)), `seed ${seed}`).toBe(lacks);
    }
    expect(found.every(({ isExact }) => isExact)).toBe(true);
    const points = found.map(({ size, penalty }) => [size, penalty] as const);
    const best = points.map(([size]) => [size, truth.get(size)] as const);
    expect(points, `seed ${seed}`).toEqual(best);
    expect(points, `seed ${seed}`).toEqual(expect.arrayContaining(cornersOf([...truth])));
    expect(coverTradeOffs(problem, { most: 2 })).toEqual(found.slice(0, 2));
    if (found.length > 1) met.choices += 1;
    if (found.length > 2) met.three += 1;
    if (lacks > 0) met.lacking += 1;
  }
  for (const [kind, count] of Object.entries(met)) expect(count, kind).toBeGreaterThan(INSTANCES / 100);
});

it('a larger cover is offered only where it fits better', () => {
  const columns = [
    { rows: [0, 1], penalty: 9 },
    { rows: [0], penalty: 1 },
    { rows: [1], penalty: 2 },
    { rows: [1], penalty: 8 },
  ];
  const both = { demand: [1, 1], columns };
  expect(coverTradeOffs(both, { most: 4 })).toEqual([
    { size: 1, columns: [0], penalty: 9, isExact: true },
    { size: 2, columns: [1, 2], penalty: 3, isExact: true },
  ]);
  expect(coverTradeOffs({ ...both, columns: columns.toSpliced(2, 1) }, { most: 4 })).toHaveLength(1);
});

it('says that a smaller or better one may exist where the effort was too small', () => {
  const columns = Array.from({ length: 12 }, (_, place) => ({
    rows: [place % 6, (place * 5 + 1) % 6],
    penalty: place,
  }));
  const [first] = coverTradeOffs({ demand: [2, 2, 2, 2, 2, 2], columns }, { most: 4, effort: 0 });
  expect(first?.isExact).toBe(false);
});

function bestBySize(problem: CappedProblem, lacks: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const chosen of chosenFrom(problem)) {
    if (!isAllowed(chosen, problem.caps) || sum(shortages(problem, chosen)) !== lacks) continue;
    const penalty = penaltyOf(problem, chosen);
    if (penalty < (best.get(chosen.length) ?? Number.POSITIVE_INFINITY)) best.set(chosen.length, penalty);
  }
  return best;
}

/** The points below every line between two others, as long as a larger one saves more than one for each more. */
function cornersOf(points: [number, number][]): [number, number][] {
  const choices = points.filter(([size, penalty]) => points.every(([n, p]) => n >= size || p - penalty > size - n));
  return choices.filter(([size, penalty]) =>
    choices.every(([n1, p1]) =>
      choices.every(
        ([n2, p2]) => n1 >= size || n2 <= size || (p1 - penalty) * (n2 - size) > (penalty - p2) * (size - n1),
      ),
    ),
  );
}

function sum(figures: number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
