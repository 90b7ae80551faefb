/** The search against HiGHS, a solver that shares nothing with it, on problems too large to try every set. */
import { expect, it } from 'vitest';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import { loadWarmHighs } from '../../bench/coalition/highs.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';

const INSTANCES = process.env['ATLAS_LONG'] ? 1_000 : 100;
/** HiGHS may take up to a minute for one of them, and the machine may be busy. */
const TIMEOUT = { timeout: 6_000 * INSTANCES };

it(`proves what HiGHS proves, ${INSTANCES} times`, TIMEOUT, async () => {
  const solveByHighs = await loadWarmHighs(60);
  let impossible = 0;
  for (let seed = 1; seed <= INSTANCES; seed++) {
    const problem = problemFrom(chanceFrom(seed));
    const highs = solveByHighs(problem);
    const { columns, lowerBound } = cheapestCover(problem, { effort: 10_000_000 });
    expect({ size: columns?.length ?? null, lowerBound }, `seed ${seed}`).toEqual(
      highs.isOptimal
        ? { size: highs.size, lowerBound: highs.size }
        : { size: null, lowerBound: Number.POSITIVE_INFINITY },
    );
    if (!highs.isOptimal) impossible += 1;
  }
  expect(impossible).toBeGreaterThan(0);
  expect(impossible).toBeLessThan(INSTANCES / 2);
});

/** Up to 80 columns over up to 30 rows with demands up to 3, half of them with caps. */
function problemFrom(chance: Chance) {
  const demand = Array.from({ length: 6 + chance.below(25) }, () => 1 + chance.below(3));
  const density = 0.1 + 0.2 * chance.next();
  const columns = Array.from({ length: 40 + chance.below(41) }, () => ({
    rows: chance.some([...demand.keys()], density),
    cost: 1,
    penalty: 0,
  }));
  const places = [...columns.keys()];
  const caps = Array.from({ length: chance.is(0.5) ? 5 : 0 }, () => ({
    columns: chance.some(places, 0.3),
    most: 1 + chance.below(5),
  }));
  const held = demand.map((asked, row) => Math.min(asked, columns.filter(({ rows }) => rows.includes(row)).length));
  return { demand: held, columns, caps };
}
