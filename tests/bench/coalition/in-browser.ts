/** The search as a page runs it: bundled, in Chromium. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { SizedProblem } from '#core/coalition/cover/smallest-cover.ts';
import { launchChromium } from '../../support/chromium.ts';
import type {} from './solver-in-page.ts';

type BrowserAnswer = { ms: number; sizeMs: number; isProven: boolean; isBestFit: boolean };

/** How long each problem takes: its size alone, and size and fit together. A few go first to warm the engine. */
export async function timesInBrowser(problems: readonly SizedProblem[]): Promise<BrowserAnswer[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const answers: BrowserAnswer[] = [];
    for (const problem of [...problems.slice(0, 10), ...problems]) answers.push(await page.evaluate(timeOf, problem));
    return answers.slice(10);
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function timeOf({ demand, columns }: SizedProblem): BrowserAnswer {
  const { smallestCover, cheapestCover } = globalThis.solver;
  const counted = { demand, columns: columns.map(({ rows }) => ({ rows, cost: 1 })) };
  const start = performance.now();
  cheapestCover(counted, { effort: 1_000_000 });
  const between = performance.now();
  const answer = smallestCover({ demand, columns });
  return {
    sizeMs: between - start,
    ms: performance.now() - between,
    isProven: answer.lowerBound === answer.columns.length,
    isBestFit: answer.isBestFit,
  };
}

async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL('solver-in-page.ts', import.meta.url));
  const rolldownOptions = { input, output: { format: 'iife' } } as const;
  const result = await build({ configFile: false, logLevel: 'warn', build: { write: false, rolldownOptions } });
  const [chunk] = 'output' in result ? result.output : [];
  if (!chunk) throw new Error('The solver was not bundled.');
  return chunk.code;
}
