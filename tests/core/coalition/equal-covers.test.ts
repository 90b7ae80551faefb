/** Every cover of one size, against the slow truth. */
import { expect, it } from 'vitest';
import { coversOfSize } from '#core/coalition/cover/equal-covers.ts';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';
import { chanceFrom } from '../../support/random.ts';
import { cappedProblemFrom, chosenFrom, isAllowed, penaltyOf, shortages } from './brute-force.ts';

const INSTANCES = process.env['ATLAS_LONG'] ? 10_000 : 1_000;

it(`all covers of a size are found, the best fit first, ${INSTANCES} times`, () => {
  const met = { several: 0, larger: 0, lacking: 0, none: 0 };
  for (let seed = 1; seed <= INSTANCES; seed++) {
    const chance = chanceFrom(seed);
    const problem = cappedProblemFrom(chance);
    const smallest = smallestCover(problem);
    const lacks = sum(smallest.missing);
    const size = smallest.columns.length + (chance.is(0.3) ? 1 : 0);
    const truth = coversWith(problem, { size, lacks });
    const { covers, isAll } = coversOfSize(problem, size, { most: 50 });
    expect(
      covers.map(({ penalty }) => penalty),
      `seed ${seed}`,
    ).toEqual(truth.map((cover) => penaltyOf(problem, cover)).slice(0, 50));
    const places = covers.map(({ columns }) => String(columns));
    expect(new Set(places).size, `seed ${seed}`).toBe(places.length);
    expect(truth.map(String), `seed ${seed}`).toEqual(expect.arrayContaining(places));
    expect(isAll, `seed ${seed}`).toBe(truth.length <= 50);
    if (truth.length > 1) met.several += 1;
    if (truth.length === 0) met.none += 1;
    if (size > smallest.columns.length) met.larger += 1;
    if (problem.caps.length > 0 && lacks > 0) met.lacking += 1;
  }
  for (const [kind, count] of Object.entries(met)) expect(count, kind).toBeGreaterThan(INSTANCES / 50);
});

it('there are none smaller than the smallest', () => {
  const problem = { demand: [1, 1], columns: [0, 1].map((row) => ({ rows: [row], penalty: 1 })) };
  expect(coversOfSize(problem, 1, { most: 50 })).toEqual({ covers: [], isAll: true });
});

it('says that there may be others where there are more than asked for, or the effort was too small', () => {
  const columns = Array.from({ length: 12 }, (_, place) => ({ rows: [place % 6, (place * 5 + 1) % 6], penalty: 1 }));
  const problem = { demand: [2, 2, 2, 2, 2, 2], columns };
  const { length } = smallestCover(problem).columns;
  expect(coversOfSize(problem, length, { most: 1 })).toMatchObject({ covers: [{}], isAll: false });
  expect(coversOfSize(problem, length, { most: 50, effort: 0 }).isAll).toBe(false);
});

/** The lowest penalty first. */
function coversWith(problem: ReturnType<typeof cappedProblemFrom>, { size, lacks }: { size: number; lacks: number }) {
  const isUseful = (place: number) => problem.columns[place]?.rows.some((row) => (problem.demand[row] ?? 0) > 0);
  return chosenFrom(problem)
    .filter((chosen) => chosen.length === size && chosen.every(isUseful) && isAllowed(chosen, problem.caps))
    .filter((chosen) => sum(shortages(problem, chosen)) === lacks)
    .sort((one, other) => penaltyOf(problem, one) - penaltyOf(problem, other));
}

function sum(figures: number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
