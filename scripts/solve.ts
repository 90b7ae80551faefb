/**
 * `npm run solve -- FILE [--seconds N]`: the cheapest cover of an OR-Library problem by the search that forms
 * coalitions, as one line of JSON. Without `--seconds` it goes on until the cover is proven.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import type { CoverProblem } from '#core/coalition/cover/problem.ts';
import { type OrLibraryFault, readOrLibrary } from '#core/formats/or-library.ts';
import { Problem, runScript } from './problem.ts';

/** Milliseconds kept for writing the answer, and a share of the time for what is slow to stop. */
const RESERVE = 50;
const RESERVED = 0.02;
const USAGE = 'Say which problem: npm run solve -- FILE [--seconds N], where N is a number above 0.';

await runScript(async () => {
  const { file, seconds } = readCommand();
  const problem = readProblem(file);
  const start = performance.now();
  // The clock of the process began when it did, so that reading the file counts.
  const until = Math.max((1 - RESERVED) * 1000 * seconds - RESERVE, 0);
  const { columns, lowerBound } = cheapestCover(problem, {
    effort: Number.POSITIVE_INFINITY,
    isStopped: () => performance.now() >= until,
  });
  const objective = columns ? columns.reduce((sum, place) => sum + (problem.columns[place]?.cost ?? 0), 0) : null;
  const answer = {
    objective,
    lowerBound: objective === null ? null : lowerBound,
    proven: objective === null || objective === lowerBound,
    members: columns?.map((place) => place + 1) ?? null,
    seconds: Math.round(performance.now() - start) / 1000,
  };
  console.log(JSON.stringify(answer));
  if (objective === null) throw new Problem(`${file} has no cover: ${rowsWithout(problem)}.`);
});

function readCommand(): { file: string; seconds: number } {
  try {
    const options = { seconds: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [file, ...others] = positionals;
    const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
    if (file === undefined || others.length > 0 || !(seconds > 0)) throw new Error(USAGE);
    return { file, seconds };
  } catch {
    throw new Problem(USAGE);
  }
}

function readProblem(file: string): CoverProblem {
  const verdict = readOrLibrary(readText(file));
  if (!verdict.ok) throw new Problem(`${file} is no OR-Library set-cover problem: ${sentenceFor(verdict.fault)}`);
  return verdict.problem;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(`${file} cannot be read (${reason}). Name a file with an OR-Library set-cover problem.`);
  }
}

function sentenceFor(fault: OrLibraryFault): string {
  switch (fault.name) {
    case 'not-a-number':
      return `in place ${fault.place} it has "${fault.text.slice(0, 40)}" where a whole number belongs.`;
    case 'too-short':
      return fault.row === null ? 'it ends before the last cost.' : `it ends within row ${fault.row}.`;
    case 'too-long':
      return `there is more in it after its ${fault.rows} rows.`;
    case 'no-such-column':
      return `row ${fault.row} names column ${fault.column}, but there are ${fault.columns}.`;
    case 'column-twice':
      return `row ${fault.row} names column ${fault.column} twice.`;
  }
}

function rowsWithout({ demand, columns }: CoverProblem): string {
  const covered = new Set(columns.flatMap(({ rows }) => rows));
  const without = [...demand.keys()].filter((row) => !covered.has(row));
  return `no column covers row ${without.map((row) => row + 1).join(', ')}`;
}
