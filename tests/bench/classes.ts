/** Larger weighted and unweighted problems than a country asks: what is found and what is shown, in so much computing time. */
import { cheapestCover } from '#core/coalition/cover/cheapest-cover.ts';
import { CLASSES, problemOfClass } from './coalition/classes.ts';

const SECONDS = 20;
/** The seeds of random problems, and the sizes of those that are the same wherever they are made. */
const NUMBERS = new Map([
  ['clr', [10, 11, 12]],
  ['cyc', [6, 7, 8]],
]);

export function benchClasses(): void {
  const rows = CLASSES.flatMap((name) => (NUMBERS.get(name) ?? [1, 2, 3]).map((number) => solve(name, number)));
  console.table(rows);
}

/** Computing time and not time by the clock, as others may use the machine. */
function solve(name: string, number: number) {
  const problem = problemOfClass(name, number);
  const start = process.cpuUsage();
  const seconds = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  const { columns, lowerBound } = cheapestCover(problem, {
    effort: Number.POSITIVE_INFINITY,
    isStopped: () => seconds() >= SECONDS,
  });
  const cost = columns?.reduce((sum, place) => sum + (problem.columns[place]?.cost ?? 0), 0);
  return {
    name: `${name}${number}`,
    cost,
    bound: lowerBound,
    proven: cost === lowerBound,
    seconds: seconds().toFixed(1),
  };
}
