/** Covers of which only so many columns of a kind may be taken, against the slow truth. */
import { describe, expect, it } from 'vitest';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import type { Cap } from '#core/coalition/cover/problem.ts';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';
import { chanceFrom } from '../../support/random.ts';
import {
  allCovers,
  type CappedProblem,
  cappedProblemFrom,
  chosenFrom,
  isAllowed,
  penaltyOf,
  possibleDemand,
  shortages,
} from './brute-force.ts';

const INSTANCES = process.env['ATLAS_LONG'] ? 10_000 : 2_000;

describe('the cheapest cover under caps', () => {
  it(`costs what brute force finds, or is known not to exist, in ${INSTANCES} small problems`, () => {
    let impossible = 0;
    let tightened = 0;
    for (let seed = 1; seed <= INSTANCES; seed++) {
      const chance = chanceFrom(seed);
      const small = cappedProblemFrom(chance);
      const { caps } = small;
      const sizeLimit = chance.is(0.2) ? chance.below(8) : undefined;
      const demand = possibleDemand(small);
      const columns = small.columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
      const found = cheapestCover({ demand, columns, caps, sizeLimit }, { effort: 1_000_000 });
      const truth = cheapestOf([...allCovers(small)].filter((cover) => isWithin(cover, caps, sizeLimit)));
      expect(found.lowerBound, `seed ${seed}`).toBe(truth);
      if (found.columns === null) {
        expect(truth, `seed ${seed}`).toBe(Number.POSITIVE_INFINITY);
        impossible += 1;
      } else {
        expect(isWithin(found.columns, caps, sizeLimit), `seed ${seed}`).toBe(true);
        expect(penaltyOf(small, found.columns), `seed ${seed}`).toBe(truth);
        if (truth > cheapestOf([...allCovers(small)])) tightened += 1;
      }

      function cheapestOf(covers: number[][]): number {
        return covers.reduce((least, cover) => Math.min(least, penaltyOf(small, cover)), Number.POSITIVE_INFINITY);
      }
    }
    // Both kinds have to be met often, or this would say little.
    expect(impossible).toBeGreaterThan(INSTANCES / 20);
    expect(tightened).toBeGreaterThan(INSTANCES / 50);
  });

  it.each<[string, Cap]>([
    ['a column that is not there', { columns: [1], most: 1 }],
    ['a column twice', { columns: [0, 0], most: 1 }],
    ['half a column', { columns: [0], most: 0.5 }],
    ['less than none', { columns: [0], most: -1 }],
  ])('refuses a cap with %s', (_what, cap) => {
    const problem = { demand: [1], columns: [{ rows: [0], cost: 1 }], caps: [cap] };
    expect(() => cheapestCover(problem, { effort: 10 })).toThrow(RangeError);
  });
});

function isWithin(cover: number[], caps: Cap[], sizeLimit = Number.POSITIVE_INFINITY): boolean {
  return cover.length <= sizeLimit && isAllowed(cover, caps);
}

describe('the smallest cover under caps', () => {
  it(`lacks as little, is as small and fits as well as the best of all sets, ${INSTANCES} times`, () => {
    const met = { lacking: 0, choice: 0 };
    for (let seed = 1; seed <= INSTANCES; seed++) {
      const chance = chanceFrom(seed);
      const small = cappedProblemFrom(chance);
      // Always one, so that the caps are never left out; for every fifth, one that limits the size.
      const limit = chance.is(0.2) ? [{ columns: [...small.columns.keys()], most: chance.below(6) }] : [];
      const problem = { ...small, caps: [...small.caps, ...limit, { columns: [], most: 0 }] };
      const found = smallestCover(problem);
      const best = bestOfAll(problem);
      expect(found, `seed ${seed}`).toMatchObject({
        isLeastMissing: true,
        lowerBound: best.size,
        isBestFit: true,
        missing: shortages(small, found.columns),
      });
      expect(isAllowed(found.columns, problem.caps), `seed ${seed}`).toBe(true);
      expect(measuresOf(problem, found.columns), `seed ${seed}`).toEqual(best);
      if (best.lacks > 0) met.lacking += 1;
      if (found.missing.some((lacks, row) => lacks !== (small.demand[row] ?? 0) - (possibleDemand(small)[row] ?? 0)))
        met.choice += 1;
    }
    for (const [kind, count] of Object.entries(met)) expect(count, kind).toBeGreaterThan(INSTANCES / 20);
  });
});

/** Among all allowed sets: first the fewest lacks, then the smallest, then the lowest penalty. */
function bestOfAll(problem: CappedProblem) {
  return chosenFrom(problem)
    .filter((chosen) => isAllowed(chosen, problem.caps))
    .map((chosen) => measuresOf(problem, chosen))
    .reduce((best, one) =>
      (one.lacks - best.lacks || one.size - best.size || one.penalty - best.penalty) < 0 ? one : best,
    );
}

function measuresOf(problem: CappedProblem, chosen: number[]) {
  const lacks = shortages(problem, chosen).reduce((sum, count) => sum + count, 0);
  return { lacks, size: chosen.length, penalty: penaltyOf(problem, chosen) };
}
