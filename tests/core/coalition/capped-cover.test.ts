/** Covers of which only so many columns of a kind may be taken, against the slow truth. */
import { describe, expect, it } from 'vitest';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import type { Cap } from '#core/coalition/cover/problem.ts';
import { smallestCover } from '#core/coalition/cover/smallest-cover.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { allCovers, penaltyOf, possibleDemand, problemFrom, type SmallProblem } from './brute-force.ts';

const INSTANCES = process.env['ATLAS_LONG'] ? 10_000 : 2_000;

describe('the cheapest cover under caps', () => {
  it(`costs what brute force finds, or is known not to exist, in ${INSTANCES} small problems`, () => {
    let impossible = 0;
    let tightened = 0;
    for (let seed = 1; seed <= INSTANCES; seed++) {
      const chance = chanceFrom(seed);
      const small = problemFrom(chance);
      const caps = capsFrom(chance, small.columns.length);
      const sizeLimit = chance.is(0.2) ? chance.below(8) : undefined;
      const demand = possibleDemand(small);
      const columns = small.columns.map(({ rows, penalty }) => ({ rows, cost: penalty }));
      const found = cheapestCover({ demand, columns, caps, sizeLimit }, { effort: 1_000_000 });
      const truth = cheapestOf([...allCovers(small)].filter((cover) => isAllowed(cover, caps, sizeLimit)));
      expect(found.lowerBound, `seed ${seed}`).toBe(truth);
      if (found.columns === null) {
        expect(truth, `seed ${seed}`).toBe(Number.POSITIVE_INFINITY);
        impossible += 1;
      } else {
        expect(isAllowed(found.columns, caps, sizeLimit), `seed ${seed}`).toBe(true);
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

/** Pairs that do not go together, and larger groups of which only some may come. */
function capsFrom(chance: Chance, columnCount: number): Cap[] {
  const places = Array.from({ length: columnCount }, (_, place) => place);
  return Array.from({ length: chance.below(5) }, () =>
    chance.is(0.5)
      ? { columns: chance.some(places, 0.15).slice(0, 2), most: 1 }
      : { columns: chance.some(places, 0.5), most: chance.below(4) },
  );
}

function isAllowed(cover: number[], caps: Cap[], sizeLimit = Number.POSITIVE_INFINITY): boolean {
  const isKept = ({ columns, most }: Cap) => columns.filter((column) => cover.includes(column)).length <= most;
  return cover.length <= sizeLimit && caps.every(isKept);
}

describe('the smallest cover under caps', () => {
  it(`lacks as little, is as small and fits as well as the best of all sets, ${INSTANCES} times`, () => {
    let lacking = 0;
    for (let seed = 1; seed <= INSTANCES; seed++) {
      const chance = chanceFrom(seed);
      const small = problemFrom(chance);
      const caps = [...capsFrom(chance, small.columns.length), { columns: [], most: 0 }];
      const found = smallestCover({ ...small, caps });
      const best = bestOfAll(small, caps);
      const lacks = found.missing.reduce((sum, count) => sum + count, 0);
      const penalty = penaltyOf(small, found.columns);
      expect(found, `seed ${seed}`).toMatchObject({ isLeastMissing: true, lowerBound: found.columns.length });
      expect([lacks, found.columns.length], `seed ${seed}`).toEqual([best.lacks, best.size]);
      expect(isAllowed(found.columns, caps), `seed ${seed}`).toBe(true);
      expect(shortages(small, found.columns), `seed ${seed}`).toEqual(found.missing);
      expect(found.isBestFit && penalty < best.penalty, `seed ${seed}`).toBe(false);
      if (found.isBestFit) expect(best.penaltyWith(found.missing), `seed ${seed}`).toBe(penalty);
      if (lacks > 0) lacking += 1;
    }
    expect(lacking).toBeGreaterThan(INSTANCES / 10);
  });
});

/** Among all allowed sets: first the fewest lacks, then the smallest, then the lowest penalty. */
function bestOfAll(small: SmallProblem, caps: Cap[]) {
  const places = [...small.columns.keys()];
  let best = { lacks: Number.POSITIVE_INFINITY, size: 0, penalty: 0 };
  const penalties = new Map<string, number>();
  for (let set = 0; set < 1 << places.length; set++) {
    const chosen = places.filter((place) => (set >> place) & 1);
    if (!isAllowed(chosen, caps)) continue;
    const missing = shortages(small, chosen);
    const one = {
      lacks: missing.reduce((sum, count) => sum + count, 0),
      size: chosen.length,
      penalty: penaltyOf(small, chosen),
    };
    const order = one.lacks - best.lacks || one.size - best.size || one.penalty - best.penalty;
    if (order < 0) best = one;
    if (one.lacks === best.lacks && one.size === best.size) {
      const key = `${one.lacks} ${one.size} ${missing}`;
      penalties.set(key, Math.min(one.penalty, penalties.get(key) ?? Number.POSITIVE_INFINITY));
    }
  }
  return { ...best, penaltyWith: (missing: number[]) => penalties.get(`${best.lacks} ${best.size} ${missing}`) };
}

function shortages({ demand, columns }: SmallProblem, chosen: number[]): number[] {
  return demand.map((asked, row) =>
    Math.max(0, asked - chosen.filter((place) => columns[place]?.rows.includes(row)).length),
  );
}
