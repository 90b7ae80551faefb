/** Proofs of size: true ones are accepted, and nothing can be shown that is not so. */
import { describe, expect, it } from 'vitest';
import { boundShownBy, type Certificate, certificateFor } from '#core/coalition/cover/certificate.ts';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import type { Cap } from '#core/coalition/cover/problem.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { possibleDemand, problemFrom, type SmallProblem } from './brute-force.ts';

const INSTANCES = 1_000;

type Sized = { demand: number[]; columns: SmallProblem['columns']; caps: Cap[]; size: number };

describe('a certificate', () => {
  it('is found for most problems, and shows exactly their size', () => {
    let shown = 0;
    const problems = sizedProblems(INSTANCES);
    for (const problem of problems) {
      const certificate = certificateFor(problem, problem.size);
      if (!certificate) continue;
      shown += 1;
      expect(boundShownBy(certificate, problem)).toBe(problem.size);
    }
    expect(shown).toBeGreaterThan(0.7 * problems.length);
  });

  it('never shows more than is true, whatever its prices', () => {
    for (const [seed, problem] of sizedProblems(INSTANCES).entries()) {
      const chance = chanceFrom(seed);
      for (const certificate of [certificateFor(problem, problem.size), randomPrices(chance, problem)]) {
        if (!certificate) continue;
        for (const one of [certificate, tampered(chance, certificate), tampered(chance, certificate)]) {
          expect(boundShownBy(one, problem), JSON.stringify({ one, problem })).toBeLessThanOrEqual(problem.size);
        }
      }
    }
  });

  it('is not found for a size that is too large', () => {
    for (const problem of sizedProblems(300)) expect(certificateFor(problem, problem.size + 1)).toBeNull();
  });

  it.each<[string, Partial<Certificate>]>([
    ['negative prices', { rows: [-1, 0] }],
    ['broken prices', { rows: [0.5, 0] }],
    ['prices that are no numbers', { rows: [Number.NaN, 0] }],
    ['a row too few', { rows: [1] }],
    ['a row too many', { rows: [1, 1, 1] }],
    ['a cap that is not there', { caps: [1] }],
    ['no unit', { unit: 0 }],
    ['a negative unit', { unit: -1 }],
  ])('shows nothing with %s', (_what, wrong) => {
    const problem = { demand: [1, 1], columns: [{ rows: [0] }, { rows: [1] }] };
    const right = { unit: 1, rows: [1, 1], caps: [] };
    expect(boundShownBy(right, problem)).toBe(2);
    expect(boundShownBy({ ...right, ...wrong }, problem)).toBe(0);
  });
});

function sizedProblems(count: number): Sized[] {
  return Array.from({ length: count }, (_, seed) => seed).flatMap((seed) => {
    const chance = chanceFrom(seed);
    const small = problemFrom(chance);
    const places = [...small.columns.keys()];
    const caps = chance.is(0.5) ? [{ columns: chance.some(places, 0.5), most: 1 + chance.below(3) }] : [];
    const problem = { demand: possibleDemand(small), columns: small.columns, caps };
    const counted = { ...problem, columns: small.columns.map(({ rows }) => ({ rows, cost: 1 })) };
    const { columns } = cheapestCover(counted, { effort: 1_000_000 });
    return columns ? [{ ...problem, size: columns.length }] : [];
  });
}

function randomPrices(chance: Chance, { demand, caps }: Sized): Certificate {
  return {
    unit: 1 + chance.below(9),
    rows: demand.map(() => chance.below(12)),
    caps: caps.map(() => chance.below(12)),
  };
}

/** One price changed, or the unit. */
function tampered(chance: Chance, { unit, rows, caps }: Certificate): Certificate {
  const changed = (prices: number[]) => {
    const place = chance.below(Math.max(1, prices.length));
    return prices.map((price, at) => (at === place ? price + chance.below(2 * unit) : price));
  };
  if (chance.is(0.2)) return { unit: Math.max(1, Math.floor(unit / 2)), rows, caps };
  return chance.is(0.7) ? { unit, rows: changed(rows), caps } : { unit, rows, caps: changed(caps) };
}
