/** The best covers in their order, against the slow truth. */
import { expect, it } from 'vitest';
import { bestCovers } from '#core/coalition/cover/best-covers.ts';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';
import { chanceFrom } from '../../support/random.ts';
import { allCovers, penaltyOf, possibleDemand, problemFrom } from './brute-force.ts';

const INSTANCES = 500;
const EFFORT = 1_000_000;

it(`all covers of the smallest size are found, the best fit first, ${INSTANCES} times`, () => {
  let several = 0;
  for (let seed = 1; seed <= INSTANCES; seed++) {
    const small = problemFrom(chanceFrom(seed));
    const size = smallestCover(small).columns.length;
    const demand = possibleDemand(small);
    const columns = small.columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
    const truth = [...allCovers(small)].filter((cover) => cover.length === size);
    const found = bestCovers({ demand, columns, sizeLimit: size }, { most: 50, effort: EFFORT });
    const costs = truth.map((cover) => penaltyOf(small, cover)).sort((one, other) => one - other);
    expect(
      found.covers.map(({ cost }) => cost),
      `seed ${seed}`,
    ).toEqual(costs.slice(0, 50));
    expect(new Set(found.covers.map(({ columns: places }) => String(places))).size).toBe(found.covers.length);
    for (const { columns: places, cost } of found.covers) {
      expect(truth, `seed ${seed}`).toContainEqual(places);
      expect(penaltyOf(small, places)).toBe(cost);
    }
    expect({ isAll: found.isAll, isExact: found.isExact }).toEqual({ isAll: truth.length <= 50, isExact: true });
    if (truth.length > 1) several += 1;
  }
  expect(several).toBeGreaterThan(INSTANCES / 4);
});

it('caps hold for every one of them', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const chance = chanceFrom(seed);
    const small = problemFrom(chance);
    const capped = chance.some([...small.columns.keys()], 0.4);
    const size = 1 + chance.below(6);
    const isAllowed = (cover: number[]) =>
      cover.length <= size && cover.filter((place) => capped.includes(place)).length <= 1;
    const covers = [...allCovers(small)].filter(isAllowed);
    const columns = small.columns.map(({ rows, penalty }) => ({ rows, cost: penalty + 1 }));
    const caps = [{ columns: capped, most: 1 }];
    const problem = { demand: possibleDemand(small), columns, caps, sizeLimit: size };
    const found = bestCovers(problem, { most: 8, effort: EFFORT });
    const costs = covers.map((cover) => penaltyOf(small, cover) + cover.length).sort((one, other) => one - other);
    expect(found.covers.map(({ cost }) => cost).slice(0, 1), `seed ${seed}`).toEqual(costs.slice(0, 1));
    for (const { columns: places } of found.covers) expect(isAllowed(places), `seed ${seed}`).toBe(true);
  }
});

it('says that there may be others where the effort was too small', () => {
  const columns = Array.from({ length: 12 }, (_, place) => ({ rows: [place % 6, (place * 5 + 1) % 6], cost: 1 }));
  const found = bestCovers({ demand: [2, 2, 2, 2, 2, 2], columns }, { most: 50, effort: 0 });
  expect(found.isAll).toBe(false);
});
