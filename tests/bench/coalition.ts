/**
 * The search beside others, in one run: HiGHS, which proves as well, and two shortcuts, which prove nothing; and the
 * whole question, size and fit, as a page asks it in a browser.
 */
import { performance } from 'node:perf_hooks';
import { type CheapestCover, cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import { type HighsAnswer, loadWarmHighs } from './coalition/highs.ts';
import { timesInBrowser } from './coalition/in-browser.ts';
import { plantedQuestion, type Question, questions, SMALL } from './coalition/questions.ts';
import { greedySize, rarestFirstSize } from './coalition/shortcuts.ts';
import { geometricMean, mean, percentile } from './coalition/statistics.ts';

/** Enough for every question but the planted one; counted, not timed. */
const EFFORT = 10_000_000;
const HIGHS_SECONDS = 60;
const PLANTED_SECONDS = 20;

type Run = {
  question: Question;
  ours: CheapestCover;
  ms: number;
  highs: HighsAnswer;
  greedy: number;
  rarestFirst: number;
};

export async function benchCoalition(): Promise<void> {
  const solveByHighs = await loadWarmHighs(HIGHS_SECONDS);
  const asked = questions();
  for (const question of asked.slice(0, 20)) solveBySearch(question);
  const runs = asked.map((question): Run => {
    const { ours, ms } = solveBySearch(question);
    const [greedy, rarestFirst] = [greedySize(question), rarestFirstSize(question)];
    return { question, ours, ms, highs: solveByHighs(question), greedy, rarestFirst };
  });
  showTable(runs);
  showRatios(runs);
  showPlanted();
  await showBrowser(asked.filter(({ candidates }) => candidates <= SMALL));
}

function solveBySearch(question: Question, isStopped?: () => boolean): { ours: CheapestCover; ms: number } {
  const columns = question.columns.map(({ rows }) => ({ rows, cost: 1 }));
  const start = performance.now();
  const ours = cheapestCover({ demand: question.demand, columns }, { effort: EFFORT, isStopped });
  return { ours, ms: performance.now() - start };
}

function showTable(runs: Run[]): void {
  write('The smallest coalition: milliseconds and sizes, HiGHS warm and without reading the model in');
  console.table(
    runs.map(({ question: { candidates, capacities, times, seed }, ours, ms, highs, greedy, rarestFirst }) => ({
      candidates,
      capacities,
      times,
      seed,
      size: sizeOf(ours),
      bound: ours.lowerBound,
      ms: ms.toFixed(1),
      'HiGHS size': highs.isOptimal ? highs.size : `${highs.size} (unproven)`,
      'HiGHS ms': highs.ms.toFixed(1),
      ratio: (ms / highs.ms).toFixed(4),
      greedy,
      RarestFirst: rarestFirst,
    })),
  );
}

function showRatios(runs: Run[]): void {
  const proven = runs.filter(({ ours }) => ours.lowerBound === sizeOf(ours));
  const both = proven.filter(({ highs }) => highs.isOptimal);
  const times = runs.map(({ ms }) => ms);
  write(
    `proven: ${proven.length} of ${runs.length} here, ${runs.filter(({ highs }) => highs.isOptimal).length} by HiGHS in ${HIGHS_SECONDS} s each`,
  );
  write(
    `different sizes where both are proven: ${both.filter(({ ours, highs }) => sizeOf(ours) !== highs.size).length}`,
  );
  write(`time / HiGHS's, geometric mean: ${geometricMean(runs.map(({ ms, highs }) => ms / highs.ms)).toFixed(4)}`);
  write(
    `longest: ${Math.max(...times).toFixed(0)} ms here, ${Math.max(...runs.map(({ highs }) => highs.ms)).toFixed(0)} ms by HiGHS`,
  );
  const small = runs.filter(({ question }) => question.candidates <= SMALL).map(({ ms }) => ms);
  write(
    `up to ${SMALL} candidates: p95 ${percentile(small, 0.95).toFixed(1)} ms, longest ${Math.max(...small).toFixed(1)} ms`,
  );
  write(
    `greedy / smallest: ${mean(proven.map(({ greedy, ours }) => greedy / sizeOf(ours))).toFixed(3)} on average, ${Math.max(...proven.map(({ greedy, ours }) => greedy / sizeOf(ours))).toFixed(2)} at worst`,
  );
  write(
    `RarestFirst / smallest: ${mean(proven.map(({ rarestFirst, ours }) => rarestFirst / sizeOf(ours))).toFixed(3)} on average`,
  );
}

function showPlanted(): void {
  const until = performance.now() + 1000 * PLANTED_SECONDS;
  const { ours, ms } = solveBySearch(plantedQuestion(), () => performance.now() >= until);
  const gap = (sizeOf(ours) - ours.lowerBound) / sizeOf(ours);
  write(
    `planted exact cover, 5,000 × 40 twice: size ${sizeOf(ours)}, bound ${ours.lowerBound}, gap ${(100 * gap).toFixed(0)} %, ${(ms / 1000).toFixed(1)} s`,
  );
}

async function showBrowser(asked: Question[]): Promise<void> {
  const answers = await timesInBrowser(asked);
  const [all, sizes] = [answers.map(({ ms }) => ms), answers.map(({ sizeMs }) => sizeMs)];
  write(
    `in Chromium, up to ${SMALL} candidates: size alone p95 ${percentile(sizes, 0.95).toFixed(1)} ms; size and fit p95 ${percentile(all, 0.95).toFixed(1)} ms, longest ${Math.max(...all).toFixed(1)} ms; size proven ${answers.filter(({ isProven }) => isProven).length} of ${answers.length}, fit ${answers.filter(({ isBestFit }) => isBestFit).length}`,
  );
}

function sizeOf({ columns }: CheapestCover): number {
  return columns?.length ?? Number.NaN;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
