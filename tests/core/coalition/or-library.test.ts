/**
 * Set-cover problems with known optima: OR-Library (Beasley 1990), read from the folder that ATLAS_TEST_DATA names. The
 * quick ones, and in `npm run test:long` all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import type { CoverProblem } from '#core/coalition/cover/problem.ts';
import { readOrLibrary } from '#core/formats/or-library.ts';
import { problemOfClass } from '../../bench/coalition/classes.ts';

const QUICK = /^scp([456]|a)/;
/** Far more than the hardest of them takes. */
const EFFORT = 200_000_000;

const folder = process.env['ATLAS_TEST_DATA'];

describe.skipIf(folder === undefined)('OR-Library (skipped where ATLAS_TEST_DATA is not set)', () => {
  const path = join(folder ?? '', 'solver', 'orlib');
  const optima = folder === undefined ? [] : optimaIn(readFileSync(join(path, 'best_known.csv'), 'utf8'));

  const chosen = process.env['ATLAS_LONG'] ? optima : optima.filter(([name]) => QUICK.test(name));

  it.each(chosen)('%s costs %i and is proven', (name, optimum) => {
    const { demand, columns } = problemIn(readFileSync(join(path, `${name}.txt`), 'utf8'));
    const found = cheapestCover({ demand, columns }, { effort: EFFORT });
    const rows = new Set(found.columns?.flatMap((place) => columns[place]?.rows ?? []));
    const cost = found.columns?.reduce((sum, place) => sum + (columns[place]?.cost ?? 0), 0);
    expect({ cost, lowerBound: found.lowerBound, rowCount: rows.size }).toEqual({
      cost: optimum,
      lowerBound: optimum,
      rowCount: demand.length,
    });
  });
});

describe.skipIf(process.env['ATLAS_LONG'] === undefined)('as large as class c and d (in the long tests)', () => {
  it.each([
    ['c', 1, 205],
    ['d', 1, 65],
    ['d', 3, 63],
  ])('%s%i costs %i, as HiGHS found too, and is proven', { timeout: 600_000 }, (name, number, optimum) => {
    const problem = problemOfClass(name, number);
    const found = cheapestCover(problem, { effort: 10 * EFFORT });
    const cost = found.columns?.reduce((sum, place) => sum + (problem.columns[place]?.cost ?? 0), 0);
    expect({ cost, lowerBound: found.lowerBound }).toEqual({ cost: optimum, lowerBound: optimum });
  });
});

function optimaIn(csv: string): [string, number][] {
  const lines = csv.trim().split(/\r?\n/).slice(1);
  return lines.map((line) => line.split(',')).map(([name = '', optimum]) => [name, Number(optimum)]);
}

function problemIn(text: string): CoverProblem {
  const verdict = readOrLibrary(text);
  return verdict.ok ? verdict.problem : expect.unreachable(JSON.stringify(verdict.fault));
}
